"""PLN506 look-alike-characters."""

from collections.abc import Iterable, Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.characters import INVISIBLE, LATIN_OF_OTHER_SCRIPTS, code_point
from planspec.japanese.lone_look_alike import (
    has_katakana_in_hiragana,
    has_letters_in_numbers,
    katakana_in_hiragana,
    letters_in_numbers,
)
from planspec.japanese.look_alike import (
    LookAlike,
    foreign_letters,
    has_kanji_at_katakana,
    has_lone_katakana,
    has_odd_characters,
    kanji_in_katakana,
    katakana_in_kanji,
    katakana_particles,
    odd_characters,
)
from planspec.japanese.occurrence import Occurrence, Stretch, stretches
from planspec.language import Bilingual
from planspec.model import PlanText, TextKind
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_WORDED = frozenset({TextKind.LINE, TextKind.PROSE})


class LookAlikeCharacters(PlanRule):
    r"""A character stands for another one that looks the same.

    ## What it checks
    Only cases that leave no doubt: a kanji, a hiragana or a dash within a known katakana word (サ一ビス, へルパー,
    ネットワ―ク), a katakana within a known word of kanji (協カ, 人ロ) or alone among hiragana (すベて, 見守リ); ヘ in
    katakana for the particle へ (学生ヘの支援); letters for digits before a counter (1O人, l0年); Cyrillic and Greek
    letters in Latin words; radicals and, outside names, compatibility ideographs in the place of kanji; and in
    all texts invisible characters and spaces that only look like a space.

    ## Why
    Nobody sees the difference, but a search does not find the word, a screen reader stumbles over it, and in another
    font the character looks wrong. Such characters come from PDF files, scanned pages and conversion by hand.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 関係機関と協カし、相談サ一ビスを充実します。}
    ```
    ```yaml escaped
    vision: {statement: ともに\u00a0暮らす架空のまち, text: 架空市⺠が主役です。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 関係機関と協力し、相談サービスを充実します。}
    ```

    ## Basis
    The Unicode standard: radicals are for dictionaries and compatibility ideographs for conversion from older codes.
    That the other characters are slips follows from the word that they stand in.
    """

    code = "PLN506"
    name = "look-alike-characters"
    severity = Severity.WARNING
    title = Bilingual("見た目の似た別の文字が使われている", "A character stands for one that looks the same")
    help = Bilingual("正しい文字に打ち直してください。", "Type the character that is meant.")
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "見えない文字、部首、互換漢字と、語から決まる文字は安全です。前後から推測した文字は --unsafe が要ります。",
            "Invisible characters, radicals, compatibility ideographs and characters settled by their word are "
            "safe; those guessed from their neighbours are unsafe.",
        ),
    )
    page_ja = """
    見た目の似た別の文字が使われています。

    ## 調べること
    疑いのないものだけを調べます。
    よく使うカタカナ語の中の漢字・ひらがな・ダッシュ (サ一ビス、へルパー、ネットワ―ク)、
    よく使う漢字の語の中のカタカナ (協カ、人ロ)、ひらがなの中のカタカナ1字 (すベて、見守リ)、
    助詞の「へ」の代わりのカタカナ (学生ヘの支援)、単位の前の、数字の代わりの英字 (1O人、l0年)、
    英単語の中のキリル文字やギリシャ文字、漢字の代わりの部首と (名称を除き) 互換漢字、
    すべての文字列の中の見えない文字や特殊な空白です。

    ## 理由
    見た目では気付きませんが、検索で見つからず、読み上げが乱れ、書体が変わると形も変わります。
    PDF やスキャンした文書からの貼り付け、変換の誤りで入り込みます。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode 規格では、部首は字典のため、互換漢字は旧来の文字コードとの変換のための文字です。
    その他は、語から見て誤りと分かるものです。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for odd characters everywhere, and for wrong ones in the plan's own words."""
        if has_odd_characters(subject.characters):
            for text in subject.texts:
                if text.at[0] != "sources":
                    yield from _findings(text, odd_characters(text.text, names=text.kind not in _WORDED))
        for may_hold, find in (
            (not subject.characters.isdisjoint(LATIN_OF_OTHER_SCRIPTS), foreign_letters),
            (has_kanji_at_katakana(subject.joined_words, subject.characters), kanji_in_katakana),
            (has_lone_katakana(subject.joined_words, subject.characters), katakana_in_kanji),
            ("ヘ" in subject.characters, katakana_particles),
            (has_katakana_in_hiragana(subject.joined_words, subject.characters), katakana_in_hiragana),
            (has_letters_in_numbers(subject.joined_words, subject.characters), letters_in_numbers),
        ):
            if may_hold:
                for text in subject.words:
                    yield from _findings(text, find(text.text))


def _findings(text: PlanText, found: Iterable[LookAlike]) -> Iterator[Finding]:
    together = tuple(found)
    for safe in (True, False):
        occurrences = (Occurrence(text, one.start, one.end, one.replacement) for one in together if one.safe is safe)
        for stretch in stretches(occurrences, lambda one: one.way):
            yield _finding(stretch, _shown(text.text[stretch.chars[0]]), _shown(stretch.meant), safe=safe)


def _finding(stretch: Stretch, written: str, meant: str, *, safe: bool) -> Finding:
    ja = f"正しくは「{meant}」です。" if meant else "不要な文字です。"
    en = f" for 「{meant}」." if meant else "; no character is needed here."
    more = stretch.places - 1
    return Finding(
        Bilingual(
            f"「{written}」が使われています。{ja}" + f"似た箇所が他に{more}か所あります。" * bool(more),
            f"「{written}」 is used{en}" + f" There are {more} more such characters." * bool(more),
        ),
        stretch.at,
        stretch.chars,
        fix=Fix(stretch.replacement, safe=safe),
    )


def _shown(characters: str) -> str:
    first = characters[:1]
    if first in INVISIBLE or first == " ":
        return f"U+{ord(first):04X}"
    return code_point(first) if first else ""
