"""Tests of planspec.cli.reporters.excerpt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.cli.cells import width
from planspec.cli.reporters.excerpt import excerpt


def drawn(line: str, start: int, end: int, cells: int = 40) -> str:
    """Return the excerpt and its marker as they are printed."""
    cut = excerpt(line, start, end, cells)
    return f"{cut.text}\n{' ' * cut.start}{'^' * cut.length}"


LONG = "  statement: " + "ともに支え合うまちをつくります。" * 6


@pytest.mark.parametrize(
    ("line", "start", "end", "picture"),
    [
        ("title: plan", 7, 11, "title: plan\n       ^^^^"),
        ("title: 架空市の計画", 10, 12, "title: 架空市の計画\n             ^^^^"),
        ("a: か\u3099き", 3, 5, "a: か\u3099き\n   ^^"),
        ("a: か\u3099き", 4, 5, "a: か\u3099き\n   ^^"),
        ("a: か\u3099き", 3, 4, "a: か\u3099き\n   ^^"),
        ("\tb: 1", 1, 2, "    b: 1\n    ^"),
        ("a: 🍎b", 4, 5, "a: 🍎b\n     ^"),
        ("a: \u200bb", 3, 4, "a: <U+200B>b\n   ^^^^^^^^"),
        ("a:", 2, 2, "a:\n  ^"),
        ("", 0, 0, "\n^"),
        ("a:", 9, 12, "a:\n  ^"),
        (LONG, 2, 11, "  statement: ともに支え合うまちをつくり…\n  ^^^^^^^^^"),
        (LONG, 15, 17, "  statement: ともに支え合うまちをつくり…\n                 ^^^^"),
        (LONG, 45, 47, "…ちをつくります。ともに支え合うまちをつ…\n                 ^^^^"),
        (LONG, 107, 109, "…ます。ともに支え合うまちをつくります。\n                                   ^^^^"),
        (LONG, 109, 109, "…す。ともに支え合うまちをつくります。\n                                     ^"),
        (LONG, 13, 60, "…nt: ともに支え合うまちをつくります。と…\n     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"),
    ],
)
def test_marker_stands_under_the_characters(line: str, start: int, end: int, picture: str) -> None:
    """The marker has the cells of the characters; a long line is cut around them."""
    assert drawn(line, start, end) == picture


LINES = st.text(alphabet="ab:\tあ計\u3099\u0301🍎\u200b\u200d①ﾊ", max_size=120)


@given(LINES, st.integers(0, 130), st.integers(0, 130), st.integers(20, 80))
def test_excerpt_fits_with_its_marker(line: str, start: int, end: int, cells: int) -> None:
    """Neither the line nor the marker goes over the cells, whatever characters it has."""
    cut = excerpt(line, start, end, cells)
    assert width(cut.text) <= cells
    assert cut.start >= 0
    assert cut.length >= 1
    assert cut.start + cut.length <= cells


@given(st.text(alphabet="abあ計🍎", min_size=1, max_size=300), st.data())
def test_marked_characters_are_in_the_excerpt(line: str, data: st.DataObject) -> None:
    """What is under the marker is the first character of the span."""
    start = data.draw(st.integers(0, len(line) - 1))
    cut = excerpt(line, start, start + 1, 60)
    under = [character for at, character in enumerate(cut.text) if width(cut.text[:at]) == cut.start]
    assert under == [line[start]]


def test_a_line_of_five_megabytes_is_cut_at_once() -> None:
    """Only the characters near the marker are looked at."""
    line = "計" * 5_000_000
    assert drawn(line, 2_500_000, 2_500_001, 12) == "…計計計計計…\n     ^^"
