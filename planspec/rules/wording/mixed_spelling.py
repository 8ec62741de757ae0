"""PLN514 mixed-spelling."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.occurrence import Occurrence, outside_quotes, stretches, usual
from planspec.japanese.spellings import WORDS, Way, Word
from planspec.language import Bilingual
from planspec.model import PlanText, TextKind
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class MixedSpelling(PlanRule):
    """A word is spelled in two ways.

    ## What it checks
    A list of words that Japanese spells in more than one right way, such as 取組 and 取り組み (as a noun; the verb
    取り組む is right beside 取組), 子ども and 子供, 分かりやすい and わかりやすい, in the plan's sentences and
    headings. The rarer spellings are reported; if none is rarer, those that differ from the first. Right as they are:
    words in 「」 and 『』, terms that the plan defines, names, and titles of other plans.

    ## Why
    Two spellings of one word look like two things, and a search finds half of them.

    ## Bad
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 住民の取組を支え、企業の取組と結び、新しい取り組みを広げます。
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 住民の取組を支え、企業の取組と結び、新しい課題に取り組みます。
    ```

    ## Basis
    Custom: one spelling within a document. 「公用文における漢字使用等について」(2010) and 「送り仮名の付け方」(1973)
    set some of the spellings for the state's own documents; councils are free to choose.
    """

    code = "PLN514"
    name = "mixed-spelling"
    severity = Severity.WARNING
    title = Bilingual("同じ言葉の表記が混在している", "A word is spelled in two ways")
    help = Bilingual("どちらかの表記にそろえてください。", "Keep to one spelling.")
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "送り仮名だけの違い (取り組みと取組) は安全です。漢字が変わるもの (子供と子ども) は、表記に意味を込め"
            "ていることがあるので --unsafe が要ります。",
            "Safe where only the kana that follow differ (「取り組み」 and 「取組」); where kanji differ "
            "(「子供」 and 「子ども」) the spelling may be chosen for its meaning, so it is unsafe.",
        ),
    )
    page_ja = """
    同じ言葉が2通りに書かれています。

    ## 調べること
    「取組」と「取り組み」(名詞のみ。動詞の「取り組む」は正しい書き方です)、「子ども」と「子供」、
    「分かりやすい」と「わかりやすい」など、複数の書き方がある言葉の一覧により、
    計画の文と見出しを調べ、少ない方を報告します。
    同数のときは、最初のものと違う方を報告します。
    「」『』の中、用語の説明の用語、名称、他の計画の題名は対象外です。

    ## 理由
    表記が違うと別のもののように見え、検索でも片方しか見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    1つの文書の中でそろえるという慣行。
    国の文書では「公用文における漢字使用等について」(平成22年)や「送り仮名の付け方」(昭和48年)が
    一部の表記を定めていますが、社会福祉協議会では自由に選べます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the spellings of every listed word that the plan spells in two ways."""
        for word in WORDS:
            ways = [way for way in word.ways if subject.characters.issuperset(way.stem)]
            if len(ways) > 1 and sum(_occurs(word, way, subject.joined_words) for way in ways) > 1:
                yield from _mixed(word, subject)


def _occurs(word: Word, way: Way, text: str) -> bool:
    return any(word.stands(text, start, end) for start, end in way.places(text))


def _mixed(word: Word, subject: Subject) -> Iterator[Finding]:
    found = [one for text in subject.words for one in _places(word, text)]
    if len({one.way for one in found}) == 1:
        return
    ways = {written: way for way in word.ways for written in way.texts}
    names = _Names(subject, sorted({one.written for one in found}))
    found = [one for one in found if not names.hold(one)]
    own = usual(found)
    if own is None:
        return
    right = ways[own.written].texts

    def meant(one: Occurrence) -> str:
        return right[ways[one.written].texts.index(one.written)]

    others = [one for one in found if one.way != own.way]
    texts = {one.at: one.text.text for one in others}
    for stretch in stretches(others, meant):
        yield Finding(
            Bilingual(
                f"{stretch.named.ja}は、この計画の他の箇所の書き方では「{stretch.meant}」です。",
                f"{stretch.named.en} would be 「{stretch.meant}」 as the word is spelled elsewhere in this plan.",
            ),
            stretch.at,
            stretch.chars,
            related=(Note(Bilingual(f"ここでは「{own.written}」", f"「{own.written}」 here"), own.at, own.chars),),
            fix=Fix(
                stretch.replacement,
                safe=_kanji(stretch.replacement) == _kanji(texts[stretch.at][slice(*stretch.chars)]),
            ),
        )


def _kanji(text: str) -> list[str]:
    """Return the kanji of *text*: where they are the same, only the kana that follow them differ (取組, 取り組み)."""
    return [character for character in text if character == "々" or "一" <= character <= "\u9fff"]


def _places(word: Word, text: PlanText) -> list[Occurrence]:
    if text.at[0] == "definitions" and text.at[-1] == "term":
        return []
    found = [
        Occurrence(text, start, end, way.stem)
        for way in word.ways
        if way.stem in text.text
        for start, end in way.places(text.text)
        if word.stands(text.text, start, end)
    ]
    return outside_quotes(sorted(found, key=lambda one: one.start)) if found else found


_MOST_SHAPES = 200


class _Names:
    """Names, defined terms and titles of other plans in which a spelling occurs."""

    def __init__(self, subject: Subject, spellings: Iterable[str]) -> None:
        self._by_shape: defaultdict[tuple[int, int], set[str]] = defaultdict(set)
        for name in dict.fromkeys(text.text for text in subject.texts if _is_name(text)):
            for written in spellings:
                if written in name:
                    shape = (name.index(written), len(name))
                    # So many shapes of names come from no real plan; without a limit they would take long.
                    if shape in self._by_shape or len(self._by_shape) < _MOST_SHAPES:
                        self._by_shape[shape].add(name)

    def hold(self, one: Occurrence) -> bool:
        """Tell whether *one* is part of a name."""
        text = one.text.text
        return any(
            one.start >= before and text[one.start - before : one.start - before + length] in names
            for (before, length), names in self._by_shape.items()
        )


def _is_name(text: PlanText) -> bool:
    return (
        text.kind is TextKind.NAME
        or text.at[0] in {"city_plan", "previous_plan"}
        or (text.at[0] == "definitions" and text.at[-1] == "term")
    )
