"""Tests of what cuts texts into words, and of what counts as another way of writing."""

import subprocess
import sys
from functools import cache
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.wording import CUTTERS, USUAL, by_character, by_class, cutter, same_notation
from planspec.wording.by_class import _ORDINARY, one_by_one
from planspec.wording.notation import _FOLDED, _folded
from strategies import prose


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("住民の参加を進めます。", ("住民", "の", "参加", "を", "進", "めます", "。")),
        ("サロン・ボランティア", ("サロン", "・", "ボランティア")),
        ("令和8年度(2026)", ("令和", "8", "年度", "(", "2026", ")")),
        ("NPO法人  と", ("NPO", "法人", "  ", "と")),
        ("𠮷野家々", ("𠮷野家々",)),
        ("葛󠄀城か\u3099", ("葛󠄀城", "か\u3099")),
        ("👨‍👩‍👧‍👦👍🏽🇯🇵", ("👨‍👩‍👧‍👦", "👍🏽", "🇯🇵")),
        ("ｻﾎﾟｰﾄする", ("ｻﾎﾟｰﾄ", "する")),
        ("「、。", ("「", "、", "。")),
        ("", ()),
    ],
)
def test_classes_of_characters(text: str, words: tuple[str, ...]) -> None:
    """Words end where the class of characters changes; each sign stands by itself."""
    assert by_class(text) == words


def test_both_ways_to_cut_agree() -> None:
    """An ordinary character has the same class for the pattern that reads most texts and for the slow way."""
    ordinary = [character for character in map(chr, range(0x10000)) if _ORDINARY.fullmatch(character)]
    assert len(ordinary) > 20_000
    for character in ordinary:
        for before in "あ一ア1A 、":
            assert list(by_class(before + character)) == one_by_one(before + character)


@pytest.mark.parametrize(
    ("text", "characters"),
    [("か\u3099く", ("か\u3099", "く")), ("👨‍👩‍👧と", ("👨‍👩‍👧", "と")), ("a b", ("a", " ", "b")), ("", ())],
)
def test_characters(text: str, characters: tuple[str, ...]) -> None:
    """A character is what people see as one."""
    assert by_character(text) == characters


def test_no_analyser_is_loaded_unless_asked_for() -> None:
    """Words are cut by classes of characters without any library."""
    work = "import sys; from planspec.wording import segments; segments('住民', '町')"
    code = f"{work}; print({{'budoux', 'sudachipy'}} & {{*sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_usual_cutter() -> None:
    """The usual cutter needs no library."""
    assert cutter(USUAL) is by_class


_cutter = cache(cutter)  # a dictionary takes long to open


@pytest.mark.parametrize("name", CUTTERS)
def test_numbers_stay_whole(name: str) -> None:
    """No cutter parts the digits of a number."""
    cut = _cutter(name)
    if cut is None and name == "sudachi":
        pytest.skip("SudachiPy and its dictionary, 193 MB, are not installed")
    assert cut is not None
    assert any("12" in word for word in cut("令和8年度から令和12年度まで"))


@pytest.mark.parametrize("name", CUTTERS)
@given(text=prose() | st.text(max_size=30))
@examples(40)
def test_words_make_up_the_text(name: str, text: str) -> None:
    """The words of every cutter are the text, none is empty, and none begins with a mark on the one before."""
    cut = _cutter(name)
    if cut is None and name == "sudachi":
        pytest.skip("SudachiPy and its dictionary, 193 MB, are not installed")
    assert cut is not None
    words = cut(text)
    assert "".join(words) == text
    assert all(words)
    assert not any(category(word[0]) in {"Mn", "Me"} or word[0] == "\u200d" for word in words[1:])


def test_unknown_cutter() -> None:
    """A name that no cutter has gives none."""
    assert cutter("mecab") is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2026～2030", "2026〜2030"),
        ("ＡＢＣ１２", "ABC12"),
        ("ｶﾞｲﾄﾞ", "ガイド"),
        ("住民 と\n団体", "住民と団体"),
        ("（新）", "(新)"),
        ("令和8年度 ", "令和８年度"),
    ],
)
def test_same_but_for_the_way_of_writing(old: str, new: str) -> None:
    """Wave dashes, white space and width are a way of writing."""
    assert same_notation(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("10 20", "1020"),
        ("①", "1"),
        ("㈱", "(株)"),
        ("か", "が"),
        ("、", ","),
        ("\ufa19", "\u795e"),
        ("now here", "nowhere"),
    ],
)
def test_more_than_the_way_of_writing(old: str, new: str) -> None:
    """What a reader sees as another character or number is more than a way of writing."""
    assert not same_notation(old, new)


def test_what_may_be_written_in_another_way() -> None:
    """Every character that is another one once it is folded is looked for before a text is folded."""
    folded = [character for character in map(chr, range(0x10000)) if _folded(character) != character]
    assert all(_FOLDED.search(character) for character in folded)
    assert _FOLDED.search("か\u3099")
