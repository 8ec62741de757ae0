"""PLN504 mixed-letter-width."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.characters import LETTERS, WIDE_LETTERS
from planspec.japanese.width import against_length, mixed, runs, uneven
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class MixedLetterWidth(PlanRule):
    """Some Latin letters are full-width and some are half-width.

    ## What it checks
    The width of Latin words such as SNS and NPO in the plan's sentences and headings. The rarer width is reported; if
    neither is rarer, the one that differs from the first. Right as they are: words in 「」 and 『』, web and e-mail
    addresses, names, and the custom of writing single letters (Ａ評価) in full width and words in half width
    throughout.

    ## Why
    Print looks uneven, and a search for one width does not find the other.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: NPOと協働し、SNSで発信します。ＩＣＴも活用します。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: NPOと協働し、SNSで発信します。ICTも活用します。}
    ```

    ## Basis
    Custom of public documents: one width within a document.
    """

    code = "PLN504"
    name = "mixed-letter-width"
    severity = Severity.WARNING
    title = Bilingual("全角の英字と半角の英字が混在している", "Full-width and half-width letters are mixed")
    help = Bilingual("英字は全角か半角のどちらかにそろえてください。", "Write all Latin letters in one width.")
    page_ja = """
    全角の英字と半角の英字が混在しています。

    ## 調べること
    計画の文と見出しの中の「SNS」「NPO」などの英字の幅を調べ、少ない方を報告します。
    同数のときは、最初のものと違う方を報告します。
    「」『』の中、ウェブやメールのアドレス、名称は対象外です。
    1文字は全角 (Ａ評価)、単語は半角という書き分けは、全体で守られていれば報告しません。

    ## 理由
    印刷したときに不ぞろいになり、検索でも片方しか見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    1つの文書の中で幅をそろえるという、公的な文書の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the width of every Latin word with the more frequent width."""
        if subject.characters.isdisjoint(WIDE_LETTERS) or subject.characters.isdisjoint(LETTERS):
            return
        found = [word for text in subject.words for word in runs(text, "[Ａ-Ｚａ-ｚ]+", "[A-Za-z]+")]
        thing = Bilingual("英字", "Latin word")
        against = against_length(found)
        yield from mixed(found, thing, str.translate) if against is None else uneven(against, thing)
