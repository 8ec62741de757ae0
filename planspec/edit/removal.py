"""An entry of a collection goes, with the comments that belong to it."""

import re
from typing import NamedTuple

from planspec.edit.extent import (
    Extent,
    comma_after,
    content_end,
    entries,
    extent,
    head_of,
    is_flow,
    keeps_breaks,
    last_leaf,
    line_in_brackets,
    past_colon,
    stands_alone,
    values,
)
from planspec.edit.patch import Patch
from planspec.reader.line import line_start
from planspec.source.place import Place

_BLANK_BELOW = r"(?:[ \t]*(?:\r\n|\n|\r))+"


class Removal(NamedTuple):
    """An entry that is to go.

    Attributes:
        text: The whole text.
        around: The place of the collection in which it stands.
        lead: Offset after the key or the hyphen of that collection; ``None`` for the root.
        number: How many entries stand before it.
    """

    text: str
    around: Place
    lead: int | None
    number: int

    def patches(self) -> tuple[Patch, ...]:
        """Return the patches that remove it; the last entry of a collection leaves empty brackets."""
        if is_flow(self.text, self.around):
            return self._in_flow()
        if len(values(self.around)) == 1:
            return self._only()
        here = extent(self.text, self.around, self.number)
        if not stands_alone(self.text, here.head):
            return self._compact(here)
        return (Patch(*self._lines(here), ""),)

    def _lines(self, here: Extent) -> tuple[int, int]:
        """Return the lines of an entry, and the blank ones that parted it from the next."""
        text, start, stop = self.text, here.start, here.stop
        above = max(_below_text(text, start), self._floor())
        below = re.compile(_BLANK_BELOW).match(text, stop)
        last = self.number + 1 == len(values(self.around))
        if self.number and above < start and (below or last):
            start = above
        elif below and (not self.number or self._follows_kept_breaks()):
            stop = below.end()
        if stop == len(text) and not text.endswith(("\n", "\r")) and self.number and not self._ends_in_block():
            start -= 2 if text.startswith("\r\n", start - 2) else 1
        return start, stop

    def _floor(self) -> int:
        return extent(self.text, self.around, self.number - 1).stop if self.number else 0

    def _follows_kept_breaks(self) -> bool:
        """Tell whether blank lines would belong to the entry before."""
        return keeps_breaks(self.text, last_leaf(values(self.around)[self.number - 1]))

    def _ends_in_block(self) -> bool:
        place = last_leaf(values(self.around)[self.number - 1])
        return self.text[place[0] : place[0] + 1] in ("|", ">") and place[0] < place[1]

    def _compact(self, here: Extent) -> tuple[Patch, ...]:
        """Return the patches that remove an entry behind a hyphen; what follows takes its place."""
        rest = re.compile(r"\s*").match(self.text, here.stop)
        return (Patch(here.head, rest.end() if rest else here.stop, ""),)

    def _only(self) -> tuple[Patch, ...]:
        here, text = extent(self.text, self.around, self.number), self.text
        brackets = "{}" if isinstance(entries(self.around), dict) else "[]"
        if self.lead is None or line_start(text, self.lead) == line_start(text, here.head):
            last = re.search(r"(?:\r\n|[\r\n])?\Z", text[here.end : here.stop])
            return (Patch(here.head, here.end + (last.start() if last else 0), brackets),)
        start = here.start
        if here.stop == len(text) and not text.endswith(("\n", "\r")):
            start -= 2 if text.startswith("\r\n", start - 2) else 1
        return Patch(self.lead, self.lead, " " + brackets), Patch(start, here.stop, "")

    def _in_flow(self) -> tuple[Patch, ...]:
        text, inside = self.text, values(self.around)
        head, end = head_of(text, self.around, self.number), content_end(text, inside[self.number])
        comma = comma_after(text, end)
        stop = end if comma is None else comma + 1
        line = line_in_brackets(text, self.around, self.number)
        if len(inside) == 1:
            return self._only_in_flow(*((head, stop) if line is None else (line.start, line.stop)))
        if line is not None:
            return self._line_in_flow(line, with_comma=comma is not None)
        if not self.number or self.number + 1 < len(inside) or stands_alone(text, head):
            # The comma before it may stay: one more at the end of a list means nothing.
            follows = re.compile(r"[ \t]*(?![ \t#\r\n])|").match(text, stop)
            return (Patch(head, follows.end() if follows else stop, ""),)
        return (Patch(content_end(text, inside[-2]), past_colon(text, end), ""),)

    def _only_in_flow(self, head: int, end: int) -> tuple[Patch, ...]:
        start, stop = self.around[0] + 1, self.around[1] - 1
        if (self.text[start:head] + self.text[end:stop]).strip():
            return (Patch(head, end, ""),)
        return (Patch(start, stop, ""),)

    def _line_in_flow(self, line: Extent, *, with_comma: bool) -> tuple[Patch, ...]:
        """Return the patches that remove an entry that has its lines to itself, within brackets."""
        lines = Patch(line.start, line.stop, "")
        if with_comma or not self.number:
            return (lines,)
        comma = comma_after(self.text, content_end(self.text, values(self.around)[self.number - 1]))
        return (lines,) if comma is None else (Patch(comma, comma + 1, ""), lines)


def _below_text(text: str, start: int) -> int:
    """Return where the blank lines above the line that starts at *start* begin."""
    while start:
        line = line_start(text, start - 1 - text.startswith("\r\n", start - 2))
        if text[line:start].strip():
            break
        start = line
    return start
