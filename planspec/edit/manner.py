"""The habits of a file: its line ends, its steps of indentation, its quotation marks."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.edit.extent import column, entries, is_block, values
from planspec.source.place import Place


class Manner(NamedTuple):
    """How a file is written.

    Attributes:
        line_break: What ends its lines.
        step: Columns that a mapping stands further right than its key.
        list_step: Columns that the hyphens of a list stand further right than its key.
        quote: The quotation mark it uses.
        careful: Whether new texts are written in double quotes in any case.
    """

    line_break: str = "\n"
    step: int = 2
    list_step: int = 2
    quote: str = '"'
    careful: bool = False


def line_break_of(text: str) -> str:
    """Return what ends the first line of *text*, or a line feed where it has but one."""
    found = re.search(r"\r\n|[\r\n]", text)
    return found[0] if found else "\n"


class Habits:
    """What a text is like, looked up where it is asked for."""

    def __init__(self, text: str, line_break: str) -> None:
        """Take a text, and what ends its lines."""
        self._text = text
        self._known: dict[tuple[int, type], int | None] = {}
        self._line_break = line_break
        self._quote = "'" if text.count(": '") > text.count(': "') else '"'

    def manner(self, way: Sequence[Place], *, careful: bool) -> Manner:
        """Return the manner near the last of the places in *way*, which lead there from the root."""
        step = self._nearest(way, dict)
        list_step = self._nearest(way, list)
        return Manner(
            self._line_break,
            step or list_step or 2,
            list_step if list_step is not None else step or 2,
            self._quote,
            careful,
        )

    def _nearest(self, way: Sequence[Place], kind: type) -> int | None:
        for place in reversed(way):
            if (place[0], kind) not in self._known:
                self._known[place[0], kind] = next(_steps(self._text, place, kind), None)
            found = self._known[place[0], kind]
            if found is not None:
                return found
        return None


def _steps(text: str, place: Place, kind: type) -> Iterator[int]:
    """Yield how much further right than their keys the mappings or lists below *place* stand."""
    if not is_block(text, place):
        return
    children = entries(place)
    if isinstance(children, dict):
        for key, value in children.values():
            if is_block(text, value) and isinstance(entries(value), kind):
                yield column(text, value[0]) - column(text, key)
    for value in values(place):
        yield from _steps(text, value, kind)
