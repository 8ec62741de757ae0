"""Where things stand in a file: pointers into data, positions in text, and the map between them."""

from dataclasses import dataclass

Pointer = tuple[str | int, ...]
"""The way to a value in plain data, such as ``("basic_goals", 0, "title")``."""


def json_pointer(pointer: Pointer) -> str:
    """Write *pointer* as RFC 6901 does: ``/basic_goals/0/title``; the whole document is the empty string."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """One place in a text: line and column from 1, offset from 0, all in code points."""

    line: int
    column: int
    offset: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of text: *start* belongs to it, *end* does not."""

    start: Position
    end: Position
