"""Tests of what cuts texts into words, and of what counts as another way of writing."""

from functools import cache
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.wording import CUTTERS, by_class, cutter, same_notation
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


_cutter = cache(cutter)  # a dictionary takes long to open


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
