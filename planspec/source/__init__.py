"""Where things stand in a file: pointers into data, positions in text, and the map between them."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from planspec.source.lines import Lines
from planspec.source.place import NOWHERE, Place, ScalarPlace, child, key_stretch, stretch
from planspec.source.scalar import Decoded, decode

Pointer = tuple[str | int, ...]
"""The way to a value in plain data, such as ``("basic_goals", 0, "title")``."""


def json_pointer(pointer: Pointer) -> str:
    """Write *pointer* as RFC 6901 does: ``/basic_goals/0/title``; the whole document is the empty string."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)


class Position(NamedTuple):
    """One place in a text: line and column from 1, offset from 0, all in code points."""

    line: int
    column: int
    offset: int


class Span(NamedTuple):
    """A half-open stretch of text: *start* belongs to it, *end* does not."""

    start: Position
    end: Position


@dataclass(frozen=True)
class SourceMap:
    """The map from pointers into the data of a file to spans of its text; everything is worked out when it is asked.

    Attributes:
        text: The whole text, without a byte order mark at its start.
        data: The data that was read from it.
        root: The place of the top-level value.
    """

    text: str
    data: object = field(default=None, repr=False)
    root: Place = field(default=NOWHERE, repr=False)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def _scalars(self) -> dict[ScalarPlace, Decoded | None]:
        return {}

    def position(self, offset: int) -> Position:
        """Return the line and column of *offset*; an offset outside the text stands for its nearer end."""
        offset = min(max(offset, 0), len(self.text))
        number, start = self._lines.at(offset)
        return Position(number, offset - start + 1, offset)

    def span(self, start: int, end: int) -> Span:
        """Return the span between two offsets."""
        return Span(self.position(start), self.position(end))

    def line(self, number: int) -> str:
        r"""Return the line with *number*, counted from 1, without its line break (``\n``, ``\r\n`` or ``\r``).

        Raises:
            IndexError: The text has no such line.
        """
        start = self._lines.start(number)
        return self.text[start : self._lines.end(start)]

    def written(self, at: Pointer) -> Pointer:
        """Return the longest prefix of *at* that is written in the file; what is below a scalar is cut off."""
        return at[: len(self._way(at)) - 1]

    def locate(self, at: Pointer, *, key: bool = False) -> Span:
        """Return the span of the value at *at*, or of its nearest ancestor that is written in the file.

        Args:
            at: Pointer to a value. An empty value has an empty span right after its colon or hyphen.
            key: Whether the span of the key is wanted where *at* is an entry of a mapping.
        """
        way = self._way(at)
        found = key_stretch(self.text, way[-2], at[-1]) if key and at and len(way) > len(at) else None
        return self.span(*(found or stretch(self.text, way[-1])))

    def start(self, at: Pointer) -> Position:
        """Return where the value at *at*, or its nearest ancestor that is written in the file, begins."""
        return self.position(self._way(at)[-1][0])

    def locate_text(self, at: Pointer, start: int, end: int) -> Span:
        """Return the span of the characters ``start:end`` of the scalar's value at *at*.

        A pointer below a scalar stands for that scalar. The span is the whole value's where *at* is no scalar, where it
        has no such characters, and where they cannot be told apart in the source.
        """
        way = self._way(at)
        value = self._value(at[: len(way) - 1])
        place = way[-1]
        decoded = self._decoded(place, value) if isinstance(value, str) and len(place) == 2 else None  # noqa: PLR2004
        if decoded is None or not 0 <= start <= end <= len(decoded.value) or not decoded.value:
            return self.span(*stretch(self.text, place))
        return self.span(*decoded.source(start, end))

    def _way(self, at: Pointer) -> list[Place]:
        """Return the places of the top-level value and of everything on the way to *at*, as far as it is written."""
        way = [self.root]
        for step in at:
            place = child(way[-1], step)
            if place is None:
                break
            way.append(place)
        return way

    def _value(self, at: Pointer) -> object:
        value: Any = self.data
        for step in at:
            value = value[step]
        return value

    def _decoded(self, place: ScalarPlace, value: str) -> Decoded | None:
        if place not in self._scalars:
            self._scalars[place] = decode(self.text, place[0], place[1], value)
        return self._scalars[place]
