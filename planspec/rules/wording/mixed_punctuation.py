"""PLN507 mixed-punctuation."""

import re
from collections.abc import Iterator
from functools import partial

from planspec.diagnostics import Finding, Severity
from planspec.japanese.mixed_marks import mixed_marks
from planspec.japanese.occurrence import Occurrence, outside_addresses, outside_quotes
from planspec.language import Bilingual
from planspec.model import PlanText
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_KINDS = (("、，,", Bilingual("読点", "comma")), ("。．.", Bilingual("句点", "full stop")))
_JAPANESE = r"[ぁ-ゖァ-ヺー一-龥々」』）)】〉》]"
# ア． and 一． begin an item.
_NO_ITEM = r"(?<!^.[．.，,])(?<!^[ \u3000（(].[．.，,])(?<!^[（(].[）)][．.，,])"


class MixedPunctuation(PlanRule):
    """Commas or full stops of the text are different characters.

    ## What it checks
    The commas 、 ， , and the full stops 。 ． . behind Japanese characters in the plan's sentences and headings, each
    kind for itself: ， and 。 together are a custom of their own. The rarer character is reported; if none is rarer,
    the one that differs from the first. Right as they are: words in 「」 and 『』, and numbers of a list such as ア．.

    ## Why
    Some input methods and translations type ，．; among 、。 they look like specks in print.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 住民、団体、企業が支え合い，学びます。育ちます．歩みます。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 住民、団体、企業が支え合い、学びます。育ちます。歩みます。}
    ```

    ## Basis
    The guidance on official writing 「公用文作成の考え方」(2022): 、 and 。 as a rule, ， where a document keeps to it.
    """

    code = "PLN507"
    name = "mixed-punctuation"
    severity = Severity.WARNING
    title = Bilingual("句読点が混在している", "Commas or full stops are different characters")
    help = Bilingual(
        "句読点はどれか1つの文字にそろえてください。",
        "Write all commas, and all full stops, with one character.",
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "同じ役割の記号なので、意味は変わりません。",
            "A sign of the same use: the meaning stays.",
        ),
    )
    page_ja = """
    読点または句点が異なる文字で書かれています。

    ## 調べること
    計画の文と見出しで、日本語の文字のすぐ後ろにある読点 (、，,) と句点 (。．.) をそれぞれ調べ、少ない方を報告します。
    「，」と「。」の組み合わせは1つの書き方とみなします。同数のときは、最初のものと違う方を報告します。
    「」『』の中と、「ア．」のような項目番号は対象外です。

    ## 理由
    入力の設定や貼り付けで「，．」が混じると、印刷したときに不ぞろいになります。

    ## 悪い例

    ## 良い例

    ## 根拠
    「公用文作成の考え方」(令和4年)は、読点は「、」を原則とし、1つの文書の中で統一するなら「，」も使えるとしています。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare commas, then full stops, with the most frequent ones."""
        for marks, thing in _KINDS:
            if sum(mark in subject.joined_words for mark in marks) > 1:
                found = [one for text in subject.words for one in _marks(text, marks)]
                yield from mixed_marks(found, partial(_message, thing))


def _marks(text: PlanText, marks: str) -> list[Occurrence]:
    found = re.finditer(f"{_JAPANESE}[{marks}](?![0-9A-Za-z]){_NO_ITEM}", text.text, re.MULTILINE)
    occurrences = [Occurrence(text, one.end() - 1, one.end(), one[0][-1]) for one in found]
    return outside_addresses(outside_quotes(occurrences)) if occurrences else occurrences


def _message(thing: Bilingual, named: Bilingual, own: str) -> Bilingual:
    return Bilingual(
        f"{thing.ja}{named.ja}は、この計画の他の{thing.ja}の「{own}」と違う文字です。",
        f"The {thing.en} {named.en} is not 「{own}」 like the others of this plan.",
    )
