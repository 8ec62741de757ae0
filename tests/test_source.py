"""Pointers to places: exact characters in every kind of scalar, and sensible ends of everything else."""

import pytest

from planspec.reader import read
from planspec.source import Pointer, Position, SourceMap, Span, json_pointer


def _marked(text: str, span: Span) -> str:
    return text[span.start.offset : span.end.offset]


def test_json_pointer_escapes() -> None:
    """Pointers are written as RFC 6901 says."""
    assert json_pointer(("a/b", 0, "c~d")) == "/a~1b/0/c~0d"
    assert json_pointer(()) == ""


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_positions_and_lines(line_break: str) -> None:
    """Lines and columns count from 1, in code points; a line break belongs to the line that it ends."""
    text = line_break.join(("a: 𠮷", "", "b: c", ""))
    source_map = SourceMap(text)
    offset = text.index("b")
    assert source_map.position(offset) == Position(3, 1, offset)
    assert source_map.position(4) == Position(1, 5, 4)
    assert source_map.position(4 + len(line_break)) == Position(2, 1, 4 + len(line_break))
    assert source_map.position(10**9) == Position(4, 1, len(text))
    assert source_map.position(-1) == Position(1, 1, 0)
    assert [source_map.line(number) for number in range(1, 5)] == ["a: 𠮷", "", "b: c", ""]
    with pytest.raises(IndexError):
        source_map.line(5)


def test_position_within_a_line_break() -> None:
    """Between CR and LF is still the line that they end."""
    assert SourceMap("a\r\nb").position(2) == Position(1, 3, 2)


def test_lines_of_a_long_text() -> None:
    """Line numbers hold far into a text, whatever falls on the places where counting starts anew."""
    text = "".join("x" * (number % 97) + ("\r\n", "\n", "\r")[number % 3] for number in range(3_000))
    source_map = SourceMap(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    offset = 0
    for number, line in enumerate(lines[:-1], 1):
        assert source_map.position(offset) == Position(number, 1, offset)
        assert source_map.position(offset + len(line)) == Position(number, len(line) + 1, offset + len(line))
        assert source_map.line(number) == line
        offset += len(line) + (2 if text.startswith("\r\n", offset + len(line)) else 1)


TEXT = """\
# head
title: 架空の計画  # note

list:
  - a
  - {b: c, "d": [e]}   # tail
  -
  # end
empty:
block: |

  x

  y


next:
- z
"""


@pytest.mark.parametrize(
    ("at", "value", "key"),
    [
        (("title",), "架空の計画", "title"),
        (("list",), '- a\n  - {b: c, "d": [e]}   # tail\n  -', "list"),
        (("list", 0), "a", None),
        (("list", 1), '{b: c, "d": [e]}', None),
        (("list", 1, "d"), "[e]", '"d"'),
        (("list", 1, "d", 0), "e", None),
        (("list", 2), "", None),
        (("empty",), "", "empty"),
        (("block",), "|\n\n  x\n\n  y", "block"),
        (("next",), "- z", "next"),
    ],
)
def test_values_and_keys_are_located(at: Pointer, value: str, key: str | None) -> None:
    """A span is what a person would mark: no blank lines and no comments after it."""
    source_map = read(TEXT).source_map
    assert _marked(TEXT, source_map.locate(at)) == value
    assert _marked(TEXT, source_map.locate(at, key=True)) == (value if key is None else key)
    assert source_map.written(at) == at
    assert source_map.start(at) == source_map.locate(at).start


def test_whole_document() -> None:
    """The top level starts at its first key and ends with its last value."""
    span = read(TEXT).source_map.locate(())
    assert (span.start.line, span.end.line, span.end.column) == (2, 18, 4)
    assert read("{a: b} # c\n").source_map.locate(()).end.column == 7
    assert SourceMap("").locate(("a",)) == Span(Position(1, 1, 0), Position(1, 1, 0))


def test_empty_value_stands_after_its_colon() -> None:
    """A place in the file exists for a value that is not written."""
    source_map = read(TEXT).source_map
    span = source_map.locate(("empty",))
    assert span.start == span.end
    assert (span.start.line, span.start.column) == (9, 7)


@pytest.mark.parametrize(
    ("at", "written"),
    [
        (("title", "text"), ("title",)),
        (("list", 0, "text", "more"), ("list", 0)),
        (("list", 3), ("list",)),
        (("list", -1), ("list",)),
        (("list", "0"), ("list",)),
        (("missing", 0), ()),
        ((0,), ()),
        (("list", 1, "x"), ("list", 1)),
    ],
)
def test_what_is_not_written_stands_for_its_nearest_ancestor(at: Pointer, written: Pointer) -> None:
    """A pointer below a scalar, beside the keys or beyond a list is cut back to what is in the file."""
    source_map = read(TEXT).source_map
    assert source_map.written(at) == written
    assert source_map.locate(at) == source_map.locate(written)
    assert source_map.locate(at, key=True) == source_map.locate(written)


CHARACTERS = [
    # text, start, end, marked
    ("a: bcdef", 1, 3, "cd"),
    ("a: b c\n   d  e", 3, 4, "\n   "),
    ("a: b c\n   d  e", 2, 5, "c\n   d"),
    ("a: b\n\n\n  c", 1, 2, "\n"),
    ("a: b\n\n\n  c", 3, 4, "c"),
    ("a: 'it''s'", 2, 3, "''"),
    ("a: 'it''s'", 3, 4, "s"),
    ("a: 'b  \n  c'", 2, 3, "c"),
    ('a: "\\x41\\u3042\\U00020BB7z"', 0, 1, "\\x41"),
    ('a: "\\x41\\u3042\\U00020BB7z"', 1, 3, "\\u3042\\U00020BB7"),
    ('a: "\\x41\\u3042\\U00020BB7z"', 3, 4, "z"),
    ('a: "b\\\n     c"', 1, 2, "c"),
    ('a: "b\\\n\n     c"', 1, 2, "\n"),
    ('a: "b  \\\n     c"', 1, 4, "  \\\n     c"),
    ('a: "b\n\n  c\\ "', 2, 4, "c\\ "),
    ('a: "\\0\\a\\b\\t\\n\\v\\f\\r\\e\\"\\/\\\\\\N\\_\\L\\P"', 9, 12, '\\"\\/\\\\'),
    ("a: |\n  b\n\n    c\n  d\n", 2, 3, "\n"),
    ("a: |\n  b\n\n    c\n  d\n", 3, 6, "  c"),
    ("a: |2-\n    b\n  c\n\n", 0, 3, "  b"),
    ("x:\n  a: |2\n      b\n", 2, 3, "b"),
    ("a: |+ # c\n  b\n\n\n", 2, 4, "\n\n"),
    ("a: >\n  b\n  c\n\n  d\n    e\n  f\n", 1, 3, "\n  c"),
    ("a: >\n  b\n  c\n\n  d\n    e\n  f\n", 4, 5, "d"),
    ("a: >\n  b\n  c\n\n  d\n    e\n  f\n", 6, 10, "  e\n"),
    ("a: >-\n\n  b\n   \n  c", 1, 2, "b"),
    ("a: [b, 'c\n  d', e f]", None, None, "[b, 'c\n  d', e f]"),
    ("- |\r\n  b\r\n  c", 1, 3, "\r\n  c"),
    ("a: bc", 1, 1, ""),
    ("a: bc", 2, 2, ""),
]


@pytest.mark.parametrize(("text", "start", "end", "marked"), CHARACTERS)
def test_characters_are_located(text: str, start: int | None, end: int | None, marked: str) -> None:
    """Characters of a value are found where they are written."""
    reading = read(text)
    at: Pointer = (0,) if isinstance(reading.data, list) else ("x", "a") if "x:" in text else ("a",)
    span = reading.source_map.locate_text(at, start or 0, end or 0)
    assert _marked(text, span) == marked
    assert reading.source_map.locate_text((*at, "text"), start or 0, end or 0) == span or start is None


@pytest.mark.parametrize(
    ("text", "at", "start", "end"),
    [
        ("a: bc", ("a",), 1, 9),
        ("a: bc", ("a",), -1, 1),
        ("a: bc", ("a",), 2, 1),
        ("a: ''", ("a",), 0, 0),
        ("a:", ("a",), 0, 0),
        ("a: {b: c}", ("a",), 0, 1),
        ("a: {b: c}", ("z",), 0, 1),
        ('a: "b\n\\xZZ c"\nd: e', ("a",), 0, 1),
    ],
)
def test_characters_that_are_not_there_stand_for_the_value(text: str, at: Pointer, start: int, end: int) -> None:
    """Where characters cannot be found, the whole value is marked, and nothing beside it."""
    source_map = read(text).source_map
    assert source_map.locate_text(at, start, end) == source_map.locate(at)


@pytest.mark.parametrize("text", ["a: b\0c", "a: |\n  b\0c\n"])
def test_character_of_a_damaged_value(text: str) -> None:
    """A value with a character that was replaced still has its place."""
    source_map = read(text).source_map
    assert source_map.locate_text(("a",), 0, 1) == source_map.locate(("a",))


def test_key_over_several_lines() -> None:
    """A key that is not written as it reads ends with its line at the latest."""
    text = "? a\n  b\n: c"
    assert _marked(text, read(text).source_map.locate(("a b",), key=True)) == "a"
