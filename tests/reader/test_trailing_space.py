"""Spaces at the ends of lines: which of them belong to no value, and that they can be taken away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.checker import check
from planspec.fixing import Choice, fix
from planspec.reader import read, trailing_spaces
from planspec.testing import plan_text

ONLY = Choice(codes=frozenset({"PLN026"}))


def marked(text: str) -> list[tuple[int, str]]:
    """Return line and characters of what is told of the ends of lines."""
    found = [one for one in check(text).diagnostics if one.code == "PLN026"]
    return [(one.span.start.line, text[one.span.start.offset : one.span.end.offset]) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 架空  \nb: 市\n", [(1, "  ")]),
        ("a: 架空 \t\r\nb: 市 \r\n", [(1, " \t"), (2, " ")]),
        ("a: 架空 \rb: 市\r", [(1, " ")]),
        ("a: 架空  ", [(1, "  ")]),
        ("a: \n  - 一 \n  - 二 # 注 \n   \n", [(1, " "), (2, " "), (3, " "), (4, "   ")]),
        ("a: {b: 架空,  \n  c: [市, \n 町]} \n", [(1, "  "), (2, " "), (3, " ")]),
        ('a: "架空  \n  の市" \n', [(1, "  "), (2, " ")]),
        ("a: 架空  \n  の市\n", [(1, "  ")]),
        ("a: |- \n  架空  \n   \n  の市\nb: 市 \n", [(1, " "), (5, " ")]),
        ("a: >  # 注 \n  架空  \nb: 市\n", [(1, " ")]),
    ],
)
def test_spaces_that_belong_to_no_value(text: str, expected: list[tuple[int, str]]) -> None:
    """After values and comments, in blank lines and in folded texts; not in texts in lines of their own."""
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    ["a: 架空\nb: 市\n", "a: |\n  架空  \n", 'a: "架空\\ \n  の市"\n', "a: 架空\u3000\n", "", "a: [\n  一 \n"],
)
def test_nothing_is_told(text: str) -> None:
    """Of clean lines, texts in lines of their own, escapes, wide spaces, and files that could not be read."""
    assert marked(text) == []


def test_values_before_the_spaces_are_named() -> None:
    """The pointer leads to the value that begins last before the spaces."""
    reading = read("a:\n  - {b: 架空} \n# 注 \n")
    assert [one.at for one in trailing_spaces(reading)] == [("a", 0, "b"), ("a", 0, "b")]


def test_suppressed_at_the_line() -> None:
    """A comment on the line before lets the spaces be."""
    report = check(plan_text("# planspec: ignore[PLN026] 架空の理由\nedition: 3  \n"))
    assert (report.diagnostics, len(report.suppressed)) == ((), 1)


LINES = st.sampled_from(
    (
        "edition: 3",
        "labels: {basic_goal: 柱,",
        "  promotion_goal: 施策}",
        "vision:",
        "  statement: 架空",
        "  text: |-",
        "    あ",
        "",
    )
)


@examples(200)
@given(
    st.lists(st.tuples(LINES, st.sampled_from(("", " ", "  ", " \t"))), max_size=10),
    st.sampled_from(("\n", "\r\n", "\r")),
)
def test_taking_them_away_changes_no_value(lines: list[tuple[str, str]], line_end: str) -> None:
    """Whatever the lines, the data stays, and nothing is left to tell."""
    text = "".join(line + spaces + line_end for line, spaces in lines)
    fixed = fix(text, ONLY)
    assert read(fixed.text).data == read(text).data
    assert not fixed.refused
    if read(text).usable:
        assert marked(fixed.text) == []
