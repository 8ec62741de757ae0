"""PLN512 unbalanced-brackets."""

import re
from collections import Counter
from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.characters import BRACKETS, CLOSING_BRACKETS
from planspec.japanese.occurrence import FEW
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_ALL = frozenset({*BRACKETS, *CLOSING_BRACKETS})
_NUMBER_OF_LIST = r"(?:^|[\s、。，．；;/／])(?:[\dA-Za-zＡ-Ｚａ-ｚ一二三四五六七八九十①-⑳]{1,3}|[ぁ-ヺ])$"


class UnbalancedBrackets(PlanRule):
    """A bracket has no partner.

    ## What it checks
    「」『』()【】〔〕[]{}〈〉《》“” in each of the plan's sentences and headings; full- and half-width brackets are
    partners. The closing bracket of a number such as `1)` or `ア)` at the beginning, or after a space or comma, is
    right.

    ## Why
    A lost bracket is the trace of a lost word, or of a sentence that was cut.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 福祉の「担い手を育てます。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 福祉の「担い手」を育てます。}
    ```

    ## Basis
    Japanese orthography: brackets come in pairs.
    """

    code = "PLN512"
    name = "unbalanced-brackets"
    severity = Severity.WARNING
    title = Bilingual("括弧が対になっていない", "A bracket has no partner")
    help = Bilingual(
        "対になる括弧を補うか、余分な括弧を消してください。", "Add the missing bracket or delete the extra one."
    )
    page_ja = """
    対になる相手のない括弧があります。

    ## 調べること
    計画の文と見出しごとに、「」『』()【】〔〕[]{}〈〉《》“” が対になっているかを調べます。
    全角と半角の違いは問いません。
    先頭や、空白・読点のあとの「1)」「ア)」のような項目番号は対象外です。

    ## 理由
    括弧が欠けている箇所では、言葉が抜けたり文が途中で切れたりしていることがあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    括弧は対で使うという、日本語の表記の決まり。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Match the brackets of every text."""
        used = _ALL & subject.characters
        for text in subject.words:
            lonely = _lonely(text.text) if any(bracket in text.text for bracket in used) else []
            for place in lonely if len(lonely) <= FEW else lonely[:1]:
                bracket = text.text[place]
                ja, en = ("閉じ", "closing") if bracket in BRACKETS else ("開き", "opening")
                more = len(lonely) - 1 if len(lonely) > FEW else 0
                yield Finding(
                    Bilingual(
                        f"「{bracket}」に対応する{ja}括弧がありません。" + f"他に{more}か所あります。" * bool(more),
                        f"「{bracket}」 has no {en} bracket." + f" There are {more} more." * bool(more),
                    ),
                    text.at,
                    (place, place + 1),
                )


def _lonely(text: str) -> list[int]:
    lonely: list[int] = []
    waiting: list[tuple[str, int]] = []
    kinds: Counter[str] = Counter()
    for place, bracket in enumerate(text):
        if bracket not in _ALL:
            continue
        if bracket in BRACKETS:
            waiting.append((BRACKETS[bracket], place))
            kinds[BRACKETS[bracket]] += 1
        elif kinds[closing := CLOSING_BRACKETS[bracket]]:
            while (opened := waiting.pop())[0] != closing:
                kinds[opened[0]] -= 1
                lonely.append(opened[1])
            kinds[closing] -= 1
        elif closing != ")" or not re.search(_NUMBER_OF_LIST, text[max(0, place - 4) : place]):
            lonely.append(place)
    return sorted([*lonely, *(place for _, place in waiting)])
