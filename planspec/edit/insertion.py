"""A new entry between those of a collection, in their style."""

from typing import Any, NamedTuple

from planspec.edit.cut import Cut
from planspec.edit.extent import (
    Extent,
    column,
    comma_after,
    content_end,
    extent,
    hang,
    head_of,
    is_flow,
    line_in_brackets,
    past_colon,
    stands_alone,
    unchomped,
    values,
)
from planspec.edit.patch import Patch
from planspec.edit.refusal import COMMENT_IN_FLOW, OTHER_DATA, Refusal
from planspec.edit.written import Writer
from planspec.reader.line import line_start
from planspec.source.place import Place


class Insertion(NamedTuple):
    """A place for an entry, beside one that is there.

    Attributes:
        writer: Writes new values.
        around: The place of the collection, which has entries.
        number: How many entries stand before the one beside which it goes.
        after: Whether it goes after that entry, else before it.
    """

    writer: Writer
    around: Place
    number: int
    after: bool

    @property
    def like(self) -> Place:
        """The place of the neighbour whose style it takes."""
        return values(self.around)[self.number]

    @property
    def column(self) -> int:
        """The column of the entries around."""
        return column(self.writer.text, head_of(self.writer.text, self.around, self.number))

    @property
    def hang(self) -> int:
        """How many columns after its hyphen the neighbour stands."""
        return hang(self.writer.text, head_of(self.writer.text, self.around, self.number), self.like)

    def in_block(self, value: Any, taken: Cut | None) -> tuple[Patch, ...] | Refusal:
        """Return the patches that write *value* as an item, or as it stood where it was *taken* from elsewhere."""
        if taken is not None and not self.writer.manner.careful:
            moved = taken.at(self.column)
            return self.patches(moved.entry, moved.above, moved.below)
        if taken is not None and taken.has_comments_within:
            return OTHER_DATA
        entry = self.writer.item(value, self.column, self.like, self.hang)
        if isinstance(entry, Refusal):
            return entry
        moved = Cut("", "", "", None) if taken is None else taken.at(self.column)
        return self.patches(entry, moved.above, moved.below)

    def in_flow(self, value: Any, taken: Cut | None) -> tuple[Patch, ...] | Refusal:
        """Return the patches that do so within brackets, which cannot take the comments of a block item."""
        if taken is not None and taken.has_comments:
            return COMMENT_IN_FLOW
        if taken is not None and taken.column is None and not {"\n", "\r"} & set(taken.entry):
            return self.patches(taken.entry)
        written = self.writer.flow([value], self.around)
        return written if isinstance(written, Refusal) else self.patches(written[1:-1].strip(" "))

    def patches(self, entry: str, above: str = "", below: str = "") -> tuple[Patch, ...]:
        """Return the patches that write *entry*.

        Args:
            entry: A field or an item with its hyphen, in lines that are indented as they must be but for the first.
            above: Lines of comments above it, whole.
            below: Lines of comments below it, whole; and what stands behind it on its last line.
        """
        if is_flow(self.writer.text, self.around):
            return self._in_flow(entry)
        here = extent(self.writer.text, self.around, self.number)
        line_break = self.writer.manner.line_break
        pad = " " * column(self.writer.text, here.head)
        gap = line_break if self._is_parted() else ""
        if not self.after and not stands_alone(self.writer.text, here.head):
            return (Patch(here.head, here.head, f"{entry}{below}{line_break}{gap}{above}{pad}"),)
        lines = f"{above}{pad}{entry}{below}"
        if not self.after:
            return (Patch(here.start, here.start, lines + line_break + gap),)
        return self._after(here, lines, gap)

    def _after(self, here: Extent, lines: str, gap: str) -> tuple[Patch, ...]:
        text, line_break = self.writer.text, self.writer.manner.line_break
        if here.stop == len(text) and not text.endswith(("\n", "\r")):
            chomped = tuple(Patch(at, at, "-") for at in unchomped(text, self.like))
            return *chomped, Patch(here.stop, here.stop, line_break + gap + lines)
        return (Patch(here.stop, here.stop, gap + lines + line_break),)

    def _is_parted(self) -> bool:
        """Tell whether blank lines stand between the entries near by."""
        text, count = self.writer.text, len(values(self.around))
        upper = max(self.number - 1, 0)
        if count == 1:
            return False
        stop = extent(text, self.around, upper).stop
        between = text[stop : line_start(text, head_of(text, self.around, upper + 1))]
        return any(not line.strip() for line in between.splitlines())

    def _in_flow(self, entry: str) -> tuple[Patch, ...]:
        text, line_break = self.writer.text, self.writer.manner.line_break
        inside = values(self.around)
        head, end = head_of(text, self.around, self.number), content_end(text, inside[self.number])
        line = line_in_brackets(text, self.around, self.number)
        pad = " " * column(text, head)
        # After a colon a comma would belong to the key.
        end = past_colon(text, end)
        comma = " ," if text[end - 1] == ":" else ","
        if not self.after and line is not None:
            return (Patch(line.start, line.start, f"{pad}{entry},{line_break}"),)
        if not self.after:
            return (Patch(head, head, f"{entry}, "),)
        if line is not None and comma_after(text, end) is not None:
            return (Patch(line.stop, line.stop, f"{pad}{entry},{line_break}"),)
        if self.number + 1 < len(inside) or not stands_alone(text, head):
            return (Patch(end, end, f"{comma} {entry}"),)
        if line is None:
            return (Patch(end, end, f"{comma}{line_break}{pad}{entry}"),)
        return Patch(end, end, comma), Patch(line.stop, line.stop, pad + entry + line_break)


def into_brackets(writer: Writer, place: Place, entry: str) -> tuple[Patch, ...]:
    """Return the patches that write *entry* into empty brackets."""
    inner = writer.text[place[0] + 1 : place[1] - 1]
    if inner.strip():
        return (Patch(place[1] - 1, place[1] - 1, entry),)
    return (Patch(place[0] + 1, place[1] - 1, entry),)
