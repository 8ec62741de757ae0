"""PLN515 stray-space."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.language import Bilingual
from planspec.model import PlanText, TextKind
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_SPACES = "[ \t\u3000]+"
_OPENING = frozenset("「『【〔〈《（(")
_CLOSING = frozenset("」』】〕〉》）)")
_REASONS = {
    "edge": Bilingual("文の前後に余分な空白があります。", "There is a stray space at the beginning or the end."),
    "doubled": Bilingual("空白が続いています。1つで足ります。", "There are several spaces, one is enough."),
    "tab": Bilingual("タブ文字があります。空白にしてください。", "There is a tab, a space was expected."),
    "mark": Bilingual(
        "句読点や括弧の隣に余分な空白があります。", "There is a stray space beside a punctuation mark or a bracket."
    ),
}


class StraySpace(PlanRule):
    """A space stands where none belongs.

    ## What it checks
    Spaces, full-width spaces and tabs in the plan's sentences and headings: at the beginning and the end of a
    paragraph, several in a row, before 。 and 、, after them (half-width spaces only), and on the inner side of
    brackets. Right are single spaces between phrases, one full-width space that indents a paragraph, brackets left
    blank, and the line break at the end of a block.

    ## Why
    Stray spaces shift the print and come from the layout of the document that a text was copied from.

    ## Bad
    ```yaml
    vision: {statement: "支え合い 幸せ感じる  架空のまち ", text: 地域の課題を共有し 、解決します。}
    ```

    ## Good
    ```yaml
    vision: {statement: 支え合い 幸せ感じる 架空のまち, text: 地域の課題を共有し、解決します。}
    ```

    ## Basis
    Japanese typesetting, as JIS X 4051 describes it, makes the space around punctuation itself.
    """

    code = "PLN515"
    name = "stray-space"
    severity = Severity.WARNING
    title = Bilingual("余分な空白がある", "A space stands where none belongs")
    help = Bilingual("余分な空白を消してください。", "Delete the space.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "余分な空白だけを除きます。",
            "Only spaces that stand for nothing are taken away.",
        ),
    )
    page_ja = """
    余分な空白があります。

    ## 調べること
    計画の文と見出しの空白・全角空白・タブを調べます。
    段落の前後の空白、続いた空白、「。」「、」の前の空白、後の半角空白、括弧の内側の空白を報告します。
    語句の間の1つの空白、段落の字下げの全角空白1つ、空欄の括弧、ブロックの最後の改行は対象外です。

    ## 理由
    印刷の位置がずれます。多くは、元の文書の体裁が貼り付けで残ったものです。

    ## 悪い例

    ## 良い例

    ## 根拠
    句読点や括弧の前後の空きは、日本語の組版 (JIS X 4051) では文字を組むときに付きます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look at every run of spaces."""
        for text in subject.words:
            if " " in text.text or "\u3000" in text.text or "\t" in text.text:
                for stretch in stretches(_stray(text), _mended):
                    fix = Fix(stretch.replacement, safe=True)
                    yield Finding(_REASONS[stretch.way], stretch.at, stretch.chars, fix=fix)


def _stray(text: PlanText) -> Iterator[Occurrence]:
    if not text.text.isspace():
        for found in re.compile(_SPACES).finditer(text.text):
            if reason := _reason(text, found):
                yield Occurrence(text, found.start(), found.end(), reason)


def _reason(text: PlanText, found: re.Match[str]) -> str | None:
    start, end = found.span()
    before, after = text.text[start - 1 : start] or "\n", text.text[end : end + 1] or "\n"
    if after == "\n" or before == "\n":
        indents = after != "\n" and found[0] == "\u3000" and text.kind is TextKind.PROSE
        return None if indents else "edge"
    blank = before in _OPENING and after in _CLOSING
    if after in "。、，．" or (before in "。、" and "\u3000" not in found[0]):
        return "mark"
    if (after in _CLOSING or before in _OPENING) and not blank:
        return "mark"
    if blank:
        return None
    return "doubled" if len(found[0]) > 1 else "tab" if found[0] == "\t" else None


def _mended(one: Occurrence) -> str:
    if one.way in {"edge", "mark"}:
        return ""
    return one.written[0] if set(one.written) == {"\u3000"} else " "
