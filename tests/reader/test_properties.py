"""What holds for any text, and for any data in any layout."""

import re
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from planspec.reader import Reading, read
from planspec.source import Pointer, Span
from reader.layout import LETTERS, PLANS, write

YAML_PARTS = st.sampled_from(
    [
        *"a：　[]{}\"'|>@\\あ𠮷\n\r\t\0\x85\u2028\ufeff\ud800",
        "- ",
        ": ",
        ", ",
        "? ",
        "# ",
        "\n  ",
        "\r\n",
        "&a ",
        "*a",
        "!t ",
        "<<",
        "%",
        "---",
        "...",
        "\\x",
    ]
)
SOUP = st.lists(YAML_PARTS, max_size=30).map("".join)
LINES = st.lists(
    st.sampled_from(("a: b", "  c: d", "- e", "  - f", "g：h", "\ti: j", '"k', "[l", "m: |", "")), max_size=12
)


def _encoded(text_and_codec: tuple[str, str]) -> bytes:
    text, codec = text_and_codec
    return text.encode(codec, "surrogatepass" if codec.startswith("utf") else "ignore")


@given(st.text() | SOUP | LINES.map("\n".join))
@example("\ufeff")
@example('"\\')
def test_any_text_can_be_read(text: str) -> None:
    """Whatever the text, reading it ends; data that may be used comes without errors that damage it."""
    _check(read(text))


@given(st.binary() | st.tuples(SOUP, st.sampled_from(("utf-8", "utf-16", "cp932", "euc_jp"))).map(_encoded))
@example(b"\xff\xfe")
@example(b"\x1b$")
def test_any_bytes_can_be_read(data: bytes) -> None:
    """Whatever the bytes, reading them ends."""
    _check(read(data))


def _check(reading: Reading) -> None:
    for error in reading.errors:
        _check_span(reading, error.span)
        for _, span in error.related:
            _check_span(reading, span)
    for comment in reading.comments:
        _check_span(reading, comment.span)
        assert reading.text[comment.span.start.offset : comment.span.end.offset] == comment.text
    starts = [error.span.start.offset for error in reading.errors]
    assert starts == sorted(starts)
    assert isinstance(reading.data, dict) or not reading.usable
    for at, _ in _scalars(reading.data, ()):
        _check_span(reading, reading.source_map.locate(at))
        _check_span(reading, reading.source_map.locate(at, key=True))


def _check_span(reading: Reading, span: Span) -> None:
    assert 0 <= span.start.offset <= span.end.offset <= len(reading.text)
    for position in (span.start, span.end):
        line = reading.source_map.line(position.line)
        assert 1 <= position.column <= len(line) + 2
        assert reading.text.startswith(line, position.offset - position.column + 1)


@given(PLANS, st.data(), st.sampled_from(("\n", "\r\n", "\r")), st.sampled_from(("", "\ufeff")))
def test_data_reads_back_from_any_layout(
    data: dict[str, object], choices: st.DataObject, line_break: str, mark: str
) -> None:
    """Data written in any layout is read as it was, and every character of every scalar is found in the source."""
    text = write(data, choices.draw).replace("\n", line_break)
    reading = read((mark + text).encode())
    assert reading.errors == ()
    assert _without_empty_items(reading.data) == _without_empty_items(data)
    assert reading.text == text
    for at, value in _scalars(reading.data, ()):
        _check_characters(reading, at, value)


def _without_empty_items(data: object) -> object:
    """Return *data* with an empty string for an empty item, which a list on one line cannot have."""
    if isinstance(data, dict):
        return {key: _without_empty_items(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_empty_items(value) or "" for value in data]
    return data


def _scalars(data: Any, at: Pointer) -> list[tuple[Pointer, str | None]]:
    if isinstance(data, dict):
        return [found for key, value in data.items() for found in _scalars(value, (*at, key))]
    if isinstance(data, list):
        return [found for index, value in enumerate(data) for found in _scalars(value, (*at, index))]
    return [(at, data)]


def _check_characters(reading: Reading, at: Pointer, value: str | None) -> None:
    whole = reading.source_map.locate(at)
    assert reading.source_map.written((*at, "text")) == at
    end = whole.start.offset
    for index, character in enumerate(value or ""):
        span = reading.source_map.locate_text(at, index, index + 1)
        assert end <= span.start.offset < span.end.offset <= max(whole.end.offset, span.end.offset)
        assert _means(reading.text[span.start.offset : span.end.offset], character)
        end = span.end.offset


def _means(source: str, character: str) -> bool:
    """Tell whether *source* is a way to write *character* in a scalar."""
    if source == character or (character == "'" and source == "''"):
        return True
    if character in " \n" and re.fullmatch(r"[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*", source):
        return True
    escape = re.fullmatch(r"\\(?:[xuU]([0-9A-Fa-f]+)|(.))", source)
    if escape is None:
        return False
    return chr(int(escape[1], 16)) == character if escape[1] else {"n": "\n"}.get(escape[2], escape[2]) == character


@given(st.text(LETTERS, min_size=1), st.integers(-3, 40), st.integers(-3, 40))
def test_a_range_outside_the_value_is_the_whole_value(value: str, start: int, end: int) -> None:
    """Characters that a value does not have stand for the whole value."""
    source_map = read(f'a: "{_escaped(value)}"').source_map
    whole, span = source_map.locate(("a",)), source_map.locate_text(("a",), start, end)
    assert whole.start <= span.start <= span.end <= whole.end
    if not 0 <= start <= end <= len(value):
        assert span == whole


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
