"""What holds for any edit of any data in any layout."""

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from effort import examples
from planspec.edit import Edited, Refusal, Replacement, edit
from planspec.reader import read
from planspec.source import Pointer
from reader.layout import PLANS, VALUES, write

LINE_ENDS = st.sampled_from(("\n", "\r\n"))


def _texts(value: object, at: Pointer = ()) -> list[Pointer]:
    if isinstance(value, dict):
        return [below for key, inner in value.items() for below in _texts(inner, (*at, key))]
    if isinstance(value, list):
        return [below for index, inner in enumerate(value) for below in _texts(inner, (*at, index))]
    return [at] if isinstance(value, str) and value else []


def _value(data: Any, at: Pointer) -> Any:
    for step in at:
        data = data[step]
    return data


def _with(data: Any, at: Pointer, value: str) -> Any:
    if not at:
        return value
    if isinstance(data, dict):
        return {key: _with(inner, at[1:], value) if key == at[0] else inner for key, inner in data.items()}
    return [_with(inner, at[1:], value) if index == at[0] else inner for index, inner in enumerate(data)]


@examples(150)
@given(PLANS, st.data(), LINE_ENDS, st.sampled_from(("", "\ufeff")), VALUES)
def test_edits_change_the_value_and_nothing_else(
    plan: dict[str, object], data: st.DataObject, line_end: str, mark: str, new: str
) -> None:
    """An edit gives the old data with the replacement made, and touches no character outside of the scalar."""
    text = mark + write(plan, data.draw).replace("\n", line_end)
    reading = read(text)
    places = _texts(reading.data)
    assume(reading.usable and places)
    at = data.draw(st.sampled_from(places))
    old = _value(reading.data, at)
    start, end = sorted((data.draw(st.integers(0, len(old))), data.draw(st.integers(0, len(old)))))
    edited = edit(text, [Replacement(at, new, (start, end))])
    span = reading.source_map.locate(at)
    first, last = (place.offset + len(mark) for place in span)
    if isinstance(edited, Refusal):
        # Blocks depend on their layout, and a value that looks like a slip is a doubt of the reader's.
        doubtful = read(new).errors or "：" in old + new or text[first] in "|>"
        assert doubtful or _is_doubted(old[:start] + new + old[end:]), edited.reason.en
        return
    assert isinstance(edited, Edited)
    assert read(edited.text).data == _with(reading.data, at, old[:start] + new + old[end:])
    assert edited.text[:first] == text[:first]
    if text[first] in "|>":
        # The span of a block ends before lines of nothing but spaces, which may be part of its value.
        last = len(text) - len(text[last:].lstrip())
    assert edited.text[len(edited.text) - (len(text) - last) :] == text[last:]


def _is_doubted(value: str) -> bool:
    """Tell whether the reader takes the new value for a slip even where it stands in a file of its own."""
    return bool(read(f"a: {value}\n").errors or read(f"- a: 1\n- {value}\n").errors)
