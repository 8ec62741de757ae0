"""PLN503 mixed-bracket-width."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.characters import BRACKET_WIDTHS
from planspec.japanese.occurrence import QUOTED, Occurrence
from planspec.japanese.width import mixed
from planspec.language import Bilingual
from planspec.model import PlanText
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_NUMBER_OF_LIST = r"^[ \u3000]*[(（]?(?:[\dA-Za-zＡ-Ｚａ-ｚ一二三四五六七八九十]{1,3}|[ぁ-ヺ])[)）]"


class MixedBracketWidth(PlanRule):
    """Some brackets are full-width and some are half-width.

    ## What it checks
    The width of round, square and curly brackets in the plan's sentences and headings, in its period and in addresses,
    each kind for itself. The rarer width is reported; if neither is rarer, the one that differs from the first. Right
    as they are: words in 「」 and 『』, names, and numbers of a list such as (1) and ア) at the beginning of a text.

    ## Why
    Print looks uneven, and lines break differently at brackets of different widths.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 令和8年度(2026年度)から令和12年度（2030年度）までの計画です。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 令和8年度(2026年度)から令和12年度(2030年度)までの計画です。}
    ```

    ## Basis
    Custom of public documents: one width within a document.
    """

    code = "PLN503"
    name = "mixed-bracket-width"
    severity = Severity.WARNING
    title = Bilingual("全角の括弧と半角の括弧が混在している", "Full-width and half-width brackets are mixed")
    help = Bilingual("括弧は全角か半角のどちらかにそろえてください。", "Write all brackets in one width.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "幅だけの違いなので、意味は変わりません。",
            "Only the width changes.",
        ),
    )
    page_ja = """
    全角の括弧と半角の括弧が混在しています。

    ## 調べること
    計画の文と見出し、計画期間、住所の丸括弧・角括弧・波括弧の幅を種類ごとに調べ、少ない方を報告します。
    同数のときは、最初のものと違う方を報告します。
    「」『』の中、名称、行頭の (1) や ア) のような項目番号は対象外です。

    ## 理由
    印刷したときに不ぞろいになり、括弧の幅によって行の折り返しも変わります。

    ## 悪い例

    ## 良い例

    ## 根拠
    1つの文書の中で幅をそろえるという、公的な文書の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the width of every pair of brackets with the more frequent width."""
        characters = subject.characters_of_words_and_places
        for narrow, wide in BRACKET_WIDTHS:
            if not (characters.isdisjoint(narrow) or characters.isdisjoint(wide)):
                pattern = _pattern(narrow, wide)
                found = [pair for text in subject.words_and_places for pair in _pairs(text, pattern)]
                yield from mixed(found, Bilingual("括弧", "bracket"), _rewrite)


def _pattern(narrow: str, wide: str) -> re.Pattern[str]:
    inside = f"[^{re.escape(narrow + wide)}]*"
    narrow_open, narrow_close, wide_open, wide_close = map(re.escape, narrow + wide)
    narrow_pair = f"(?P<narrow>{narrow_open}{inside}{narrow_close}|{narrow_open}|{narrow_close})"
    wide_pair = f"(?P<wide>{wide_open}{inside}{wide_close}|{wide_open}|{wide_close})"
    return re.compile(f"{QUOTED}|{_NUMBER_OF_LIST}|{narrow_pair}|{wide_pair}", re.MULTILINE)


def _pairs(text: PlanText, pattern: re.Pattern[str]) -> Iterator[Occurrence]:
    for found in pattern.finditer(text.text):
        if found.lastgroup:
            yield Occurrence(text, found.start(), found.end(), found.lastgroup)


def _rewrite(written: str, table: dict[int, int]) -> str:
    return written[0].translate(table) + written[1:-1] + written[1:][-1:].translate(table)
