"""PLN504 mixed-letter-width."""

from collections.abc import Iterator, Sequence

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.characters import LETTERS, TO_NARROW, WIDE_LETTERS
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.japanese.width import against_length, mixed, runs, uneven
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_ANY, _WIDE, _NARROW = "[A-Za-zＡ-Ｚａ-ｚ]", "[Ａ-Ｚａ-ｚ]", "[A-Za-z]"
_START, _END = f"(?<!{_ANY})", f"(?!{_ANY})"
_GLUED = f"{_START}(?:{_NARROW}+{_WIDE}|{_WIDE}+{_NARROW}){_ANY}*"


class MixedLetterWidth(PlanRule):
    """Some Latin letters are full-width and some are half-width.

    ## What it checks
    The width of Latin words such as SNS and NPO in the plan's sentences and headings. The rarer width is reported; if
    neither is rarer, the one that differs from the first. Right as they are: words in 「」 and 『』, web and e-mail
    addresses, names, and the custom of writing single letters (Ａ評価) in full width and words in half width
    throughout. A word with letters of both widths (SDGｓ) is reported whatever the others are.

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
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "幅だけの違いなので、意味は変わりません。",
            "Only the width changes.",
        ),
    )
    page_ja = """
    全角の英字と半角の英字が混在しています。

    ## 調べること
    計画の文と見出しの中の「SNS」「NPO」などの英字の幅を調べ、少ない方を報告します。
    同数のときは、最初のものと違う方を報告します。
    「」『』の中、ウェブやメールのアドレス、名称は対象外です。
    1文字は全角 (Ａ評価)、単語は半角という書き分けは、全体で守られていれば報告しません。
    1つの単語の中で全角と半角が混ざっているもの (SDGｓ) は、必ず報告します。

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
        yield from _glued([word for text in subject.words for word in runs(text, _GLUED, "(?!)")])
        wide, narrow = f"{_START}{_WIDE}++{_END}", f"{_START}{_NARROW}++{_END}"
        found = [word for text in subject.words for word in runs(text, wide, narrow)]
        thing = Bilingual("英字", "Latin word")
        against = against_length(found)
        yield from mixed(found, thing, str.translate) if against is None else uneven(against, thing)


def _glued(words: Sequence[Occurrence]) -> Iterator[Finding]:
    """Yield a finding for each of *words*, which have letters of both widths."""
    for stretch in stretches(words, lambda word: word.written.translate(TO_NARROW)):
        yield Finding(
            Bilingual(
                f"英字{stretch.named.ja}は、1つの単語の中で全角と半角が混ざっています。",
                f"The Latin word {stretch.named.en} has full-width and half-width letters in one word.",
            ),
            stretch.at,
            stretch.chars,
            fix=Fix(stretch.replacement, safe=True),
        )
