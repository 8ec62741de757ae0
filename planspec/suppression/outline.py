"""The entries of a file, keys with their values and list items, and where each of them starts and ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from planspec.reader.line import line_start
from planspec.source import Pointer, SourceMap
from planspec.source.place import Place, stretch

_SCALAR = 2
"""A scalar has two offsets and no children."""


class Entry(NamedTuple):
    """A key with its value, or a list item.

    Attributes:
        start: Offset of the key, or of the item's hyphen; in a list in brackets, of the item itself.
        end: Offset after the last character of the value; blank lines and comments that follow it do not count.
        at: Pointer to the value.
        value: Where the value starts.
        single: Whether the value is a text and not a list or a mapping.
    """

    start: int
    end: int
    at: Pointer
    value: int
    single: bool


class Outline:
    """The entries of a file, found when they are asked for."""

    def __init__(self, source_map: SourceMap) -> None:
        """Take the map of a file."""
        self.text = source_map.text
        self._root = source_map.root

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry, in the order of the file, those around others before them."""
        return tuple(sorted(_entries(self.text, self._root, ()), key=_start))

    @cached_property
    def starts(self) -> dict[Pointer, int]:
        """Where each entry starts."""
        return {entry.at: entry.start for entry in self.entries}

    def starting(self, start: int, end: int) -> tuple[Entry, ...]:
        """Return the entries that start from *start* to *end*."""
        return self.entries[bisect_left(self.entries, start, key=_start) : bisect_right(self.entries, end, key=_start)]

    def across(self, offset: int) -> Entry | None:
        """Return the entry with a single value that *offset* stands within: part of it before, part of it after."""
        at = bisect_left(self.entries, offset, key=_start) - 1
        while at >= 0 and not self.entries[at].single:
            at -= 1
        return self.entries[at] if at >= 0 and offset < self.entries[at].end else None


def _start(entry: Entry) -> int:
    return entry.start


def _entries(text: str, place: Place, at: Pointer) -> Iterator[Entry]:
    if len(place) == _SCALAR:
        return
    children = place[2]  # type: ignore[misc] # more than two: a collection
    if isinstance(children, dict):
        for key, (start, value) in children.items():
            yield _entry(text, start, value, (*at, key))
            yield from _entries(text, value, (*at, key))
        return
    in_brackets = text[place[0] : place[0] + 1] == "["
    for index, item in enumerate(children):
        start = item[0] if in_brackets else _hyphen(text, item[0], place[0])
        yield _entry(text, start, item, (*at, index))
        yield from _entries(text, item, (*at, index))


def _entry(text: str, start: int, place: Place, at: Pointer) -> Entry:
    return Entry(start, stretch(text, place)[1], at, place[0], len(place) == _SCALAR)


def _hyphen(text: str, offset: int, first: int) -> int:
    """Return the offset of the hyphen before the item at *offset* of a list that starts at *first*."""
    start = line_start(text, offset)
    found = text.rfind("-", max(start, first), offset)
    while found < 0 and start > first:
        before, start = start - 1, line_start(text, start - 1)
        line = text[start:before].partition("#")[0]
        found = start + line.rfind("-") if "-" in line else -1
    return max(found, first)
