"""The tables of characters, and what is made of them."""

import unicodedata

import pytest

from planspec.japanese import characters as tables
from planspec.japanese.look_alike import KANJI_WORDS, KATAKANA_WORDS, kanji_in_katakana, katakana_in_kanji
from planspec.japanese.occurrence import Occurrence, outside_addresses, outside_quotes, stretches, usual
from planspec.japanese.statement import Statement
from planspec.model import PlanText, TextKind


def test_widths_are_compatible() -> None:
    """Every wide character has the narrow one that Unicode names as its compatibility equivalent, and back."""
    for wide, narrow in tables.TO_NARROW.items():
        assert unicodedata.normalize("NFKC", chr(wide)) == chr(narrow)
        assert tables.TO_WIDE[narrow] == wide


def test_brackets_have_partners() -> None:
    """Every opening bracket calls for a closing one that is known, and none is both."""
    assert set(tables.BRACKETS.values()) <= set(tables.CLOSING_BRACKETS.values())
    assert not tables.BRACKETS.keys() & tables.CLOSING_BRACKETS.keys()


def test_letters_of_other_scripts() -> None:
    """Letters that look Latin are of another script and stand for a Latin letter."""
    for letter, latin in tables.LATIN_OF_OTHER_SCRIPTS.items():
        assert unicodedata.name(letter).startswith(("CYRILLIC", "GREEK"))
        assert latin in tables.LETTERS


def test_radicals() -> None:
    """Radicals stand for unified ideographs."""
    for radical, kanji in tables.CJK_RADICALS.items():
        assert unicodedata.name(radical).startswith("CJK RADICAL")
        assert "\u4e00" <= kanji <= "\u9fff"


def test_invisible_characters() -> None:
    """Invisible characters are formats or spaces of Unicode, and what replaces them is not one of them."""
    for character, replacement in tables.INVISIBLE.items():
        assert unicodedata.category(character) in {"Cf", "Zs"}
        assert replacement not in tables.INVISIBLE


@pytest.mark.parametrize(
    ("character", "kanji"), [("\u2f00", "一"), ("\u2ea0", "民"), ("\ufa4d", "祉"), ("\ufa11", None), ("民", None)]
)
def test_kanji_of_radical(character: str, kanji: str | None) -> None:
    """Radicals and compatibility ideographs have a kanji behind them; unified ideographs have none."""
    assert tables.kanji_of_radical(character) == kanji


def test_code_point() -> None:
    """A character is shown with its code point."""
    assert tables.code_point("～") == "～ (U+FF5E)"


@pytest.mark.parametrize("word", KATAKANA_WORDS.split())
def test_katakana_words_are_found(word: str) -> None:
    """Every katakana word is right as it is, and wrong with a kanji inside."""
    assert tuple(kanji_in_katakana(word)) == ()
    for kanji, kana in tables.KANA_OF_KANJI.items():
        if kana in word:
            wrong = word.replace(kana, kanji)
            assert {one.replacement for one in kanji_in_katakana(wrong)} == {kana}


@pytest.mark.parametrize("word", KANJI_WORDS.split())
def test_kanji_words_are_found(word: str) -> None:
    """Every word of kanji is right as it is, and wrong with a katakana inside."""
    assert tuple(katakana_in_kanji(word)) == ()
    for kana, kanji in tables.KANJI_OF_KANA.items():
        if kanji in word:
            wrong = word.replace(kanji, kana)
            assert {one.replacement for one in katakana_in_kanji(wrong)} == {kanji}


def _occurrences(text: str, *words: str) -> list[Occurrence]:
    whole = PlanText(("title",), text, TextKind.LINE)
    places = sorted((text.index(word), word) for word in words)
    return [Occurrence(whole, start, start + len(word), word) for start, word in places]


def test_usual_way() -> None:
    """The most frequent way is the document's own, the first among equals; without any there is none."""
    one, other = _occurrences("甲乙", "甲", "乙")
    assert usual([one, other, other]) == other
    assert usual([one, other]) == one
    assert usual([]) is None


def test_outside_quotes() -> None:
    """Occurrences within quoted words are left out, after the last quote too; an open quote holds nothing."""
    found = outside_quotes(_occurrences("甲「乙」丙『丁』戊「己", "甲", "乙", "丙", "丁", "戊", "己"))
    assert [one.way for one in found] == ["甲", "丙", "戊", "己"]
    assert outside_quotes([]) == []


def test_outside_addresses() -> None:
    """Occurrences within web and e-mail addresses are left out."""
    found = outside_addresses(_occurrences("a1 b2@example.jp c3 https://example.jp/d4", "1", "2", "3", "4"))
    assert [one.way for one in found] == ["1", "3"]


def test_few_occurrences_stay_apart() -> None:
    """Up to three occurrences of a text are shown one by one."""
    found = list(stretches(_occurrences("あ1い2う3", "1", "2", "3"), lambda one: one.way * 2))
    assert [(stretch.chars, stretch.replacement, stretch.named.ja) for stretch in found] == [
        ((1, 2), "11", "「1」"),
        ((3, 4), "22", "「2」"),
        ((5, 6), "33", "「3」"),
    ]


def test_many_occurrences_are_joined() -> None:
    """More than three are one stretch that leaves the characters between them as they are."""
    (found,) = stretches(_occurrences("あ1い2う3え4お", "1", "2", "3", "4"), lambda one: one.way * 2)
    assert (found.chars, found.replacement) == ((1, 8), "11い22う33え44")
    assert (found.named.ja, found.named.en) == ("「1」など4か所", "「1」 and 3 more")


@pytest.mark.parametrize(
    ("text", "itself", "stopped", "ending"),
    [
        ("努めます。", "努めます。", True, "ます"),
        ("努めます(新)", "努めます", False, "ます"),
        ("努めます。（新）\n", "努めます。", True, "ます"),
        ("努めます。※1", "努めます。", True, "ます"),
        ("「努めます。」", "「努めます。」", True, "ます"),
        ("(新)", "(新)", False, "(新"),
        ("※1", "", False, ""),
        ("努めます(" + "長" * 30 + ")", "努めます(" + "長" * 30 + ")", False, "長長"),
    ],
)
def test_statements(text: str, itself: str, *, stopped: bool, ending: str) -> None:
    """A statement ends before marks and spaces, with or without a full stop."""
    statement = Statement.of((), text)
    assert (text[: statement.end], statement.stopped, statement.ending) == (itself, stopped, ending)
