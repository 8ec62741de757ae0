"""PLN502 mixed-digit-width."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.characters import DIGITS, WIDE_DIGITS
from planspec.japanese.width import against_length, mixed, runs, uneven
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_WIDE = "[０-９]+(?:[．，／：－][０-９]+)*"
_NARROW = "[0-9]+(?:[.,/:-][0-9]+)*"


class MixedDigitWidth(PlanRule):
    """Some numbers are written in full-width digits and some in half-width digits.

    ## What it checks
    The width of numbers in the plan's sentences and headings, in its period and in addresses. The rarer width is
    reported; if neither is rarer, the one that differs from the first. Right as they are: words in 「」 and 『』, web
    and e-mail addresses, names, and the custom of writing single digits in full width and longer numbers in half width
    throughout.

    ## Why
    Print looks uneven, and a search for one width does not find the other.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 令和8年度から令和12年度までの計画です。第２次計画を引き継ぎます。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 令和8年度から令和12年度までの計画です。第2次計画を引き継ぎます。}
    ```

    ## Basis
    The guidance on official writing 「公用文作成の考え方」(2022) asks for one width of digits within a document.
    Councils follow it by custom.
    """

    code = "PLN502"
    name = "mixed-digit-width"
    severity = Severity.WARNING
    title = Bilingual("全角の数字と半角の数字が混在している", "Full-width and half-width digits are mixed")
    help = Bilingual("数字は全角か半角のどちらかにそろえてください。", "Write all digits in one width.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "幅だけの違いなので、意味は変わりません。",
            "Only the width changes.",
        ),
    )
    page_ja = """
    全角の数字と半角の数字が混在しています。

    ## 調べること
    計画の文と見出し、計画期間、住所の数字の幅を調べ、少ない方を報告します。同数のときは、最初のものと違う方を報告します。
    「」『』の中、ウェブやメールのアドレス、名称は対象外です。
    1桁は全角、2桁以上は半角という書き分けは、全体で守られていれば報告しません。

    ## 理由
    印刷したときに不ぞろいになり、検索でも片方しか見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    「公用文作成の考え方」(令和4年)は、1つの文書の中で数字の幅をそろえるとしています。
    社会福祉協議会の計画では慣行として守られています。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the width of every number with the more frequent width."""
        characters = subject.characters_of_words_and_places
        if characters.isdisjoint(WIDE_DIGITS) or characters.isdisjoint(DIGITS):
            return
        found = [number for text in subject.words_and_places for number in runs(text, _WIDE, _NARROW)]
        thing = Bilingual("数字", "number")
        against = against_length(found)
        yield from mixed(found, thing, str.translate) if against is None else uneven(against, thing)
