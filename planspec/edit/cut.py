"""An item of a list, taken out of a text to be put in elsewhere."""

import re
from typing import NamedTuple

from planspec.edit.extent import column, content_end, extent, is_flow, line_in_brackets, values
from planspec.reader import read
from planspec.reader.line import line_start
from planspec.source import Pointer, SourceMap
from planspec.source.place import Place, child


class Cut(NamedTuple):
    """An item as it stood in the text.

    Attributes:
        above: The lines of comments above it.
        entry: The item with its hyphen, or without one where it stood in brackets.
        below: What stood behind it on its last line, and the comments below, without the last line break.
        column: That of its hyphen; ``None`` where it stood in brackets.
    """

    above: str
    entry: str
    below: str
    column: int | None

    @property
    def has_comments(self) -> bool:
        """Whether comments travel with it."""
        return "#" in self.above + self.below or self.has_comments_within

    @property
    def has_comments_within(self) -> bool:
        """Whether comments stand between its first character and its last."""
        return "#" in self.entry and bool(read(f"a:\n {self.at(1).entry}\n").comments)

    def at(self, wanted: int) -> "Cut":
        """Return it with its lines indented for a hyphen at another column; an item of brackets gets its hyphen."""
        if self.column is None:
            above = "".join(" " * wanted + line.lstrip(" ") for line in self.above.splitlines(keepends=True))
            return Cut(above, "- " + self.entry, self.below, wanted)
        by = wanted - self.column
        above = _shifted("\n" + self.above, by)[1:] if self.above else ""
        return Cut(above, _shifted(self.entry, by), _shifted(self.below, by), wanted)


def _shifted(lines: str, by: int) -> str:
    """Return *lines* with all but the first moved to the right, or to the left where *by* is negative."""
    if by >= 0:
        return re.sub(r"(\r\n|[\r\n])(?=[^\r\n])", lambda found: found[1] + " " * by, lines)
    return re.sub(rf"(\r\n|[\r\n]) {{0,{-by}}}", r"\1", lines)


def cut(text: str, around: Place, index: int) -> Cut:
    """Return the item *index* of the list *around* as it stands in *text*."""
    place = values(around)[index]
    if is_flow(text, around):
        here = line_in_brackets(text, around, index)
        entry = text[place[0] : content_end(text, place)]
        if here is None:
            return Cut("", entry, "", None)
        below = text[here.end : here.stop].rstrip("\r\n").removeprefix(",").rstrip(" ")
        return Cut(text[here.start : line_start(text, here.head)], entry, below, None)
    here = extent(text, around, index)
    below = re.sub(r"(?:\r\n|[\r\n])\Z", "", text[here.end : here.stop])
    above = text[here.start : here.head] if here.start < here.head else ""
    pad = column(text, here.head)
    return Cut(above[: len(above) - pad] if above else "", text[here.head : here.end], below, pad)


def comments_above(source_map: SourceMap, at: Pointer) -> tuple[str, ...]:
    """Return the comments on the lines above the item of a list at *at*, which go where it goes."""
    around: Place | None = source_map.root
    for step in at[:-1]:
        around = around and child(around, step)
    if around is None or not isinstance(at[-1], int):
        return ()
    return tuple(line.strip() for line in cut(source_map.text, around, at[-1]).above.splitlines() if line.strip())
