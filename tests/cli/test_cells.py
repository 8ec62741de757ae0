"""Tests of planspec.cli.cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.cli.cells import pad, visible, width, wrap


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("abc", 3),
        ("計画", 4),
        ("あ\u200d\tあ", 6),
        ("ﾌｸｼ", 3),
        ("Ａ１", 4),
        ("が", 2),
        ("か\u3099", 2),
        ("e\u0301", 1),
        ("🍎", 2),
        ("👩\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("❤\ufe0f", 2),
        ("①", 1),
        ("\t", 4),
        ("ab\t", 4),
        ("\u200b", 8),
        ("\x1b", 8),
    ],
)
def test_width_counts_cells(text: str, cells: int) -> None:
    """Full-width characters fill two cells, marks none, a tab some, and what is unseen is spelt out."""
    assert width(text) == cells


def test_what_nobody_could_see_is_shown_by_number() -> None:
    """Control, format and private-use characters become visible, so that none reaches the terminal."""
    assert visible("a\x1b[31m\u202e計\ue000") == "a<U+001B>[31m<U+202E>計<U+E000>"


def test_pad_fills_by_cells() -> None:
    """Two Japanese characters leave two of six cells."""
    assert pad("計画", 6) == "計画  "


def test_wrap_breaks_between_japanese_characters_and_at_spaces() -> None:
    """A line is as full as it can be; English words stay whole."""
    assert wrap("推進目標は planspec で数えます", 14) == ("推進目標は", "planspec で数", "えます")


def test_wrap_keeps_punctuation_with_its_word() -> None:
    """No line starts with 。 and none ends with an opening bracket."""
    assert wrap("福祉を学ぶ。次に「協議会」へ", 10) == ("福祉を学", "ぶ。次に", "「協議会」", "へ")


def test_wrap_breaks_what_has_no_place_to_break() -> None:
    """A word longer than the line is cut."""
    assert wrap("abcdefgh", 5, first="> ", rest="> ") == ("> abc", "> def", "> gh")


def test_wrap_prefixes_every_line() -> None:
    """The first line and the others have prefixes of their own."""
    assert wrap("a b c", 4, first="- ", rest="  ") == ("- a", "  b", "  c")


@given(st.text(), st.integers(min_value=12, max_value=90))
def test_wrapped_lines_fit(text: str, cells: int) -> None:
    """No line is wider than asked, whatever the text."""
    assert all(width(line) <= cells for line in wrap(text, cells, first="エラー: ", rest="  "))


@given(st.text(alphabet="あいう福祉、。「」()abc 12", max_size=200), st.integers(min_value=12, max_value=90))
def test_wrapping_loses_no_character(text: str, cells: int) -> None:
    """Apart from spaces, the lines together are the text."""
    assert "".join(wrap(text, cells)).replace(" ", "") == text.replace(" ", "")
