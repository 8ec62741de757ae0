"""Two versions of the overview in one: a goal that both have stands once above all that stands below it in either."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from planspec.compose.review.alignment import Part, paired
from planspec.compose.review.merged_words import merged_words
from planspec.compose.review.whole import whole_cells
from planspec.document import Deleted, Inlines, Inserted, LineBreak, Mark, Text, marked_whole, plain
from planspec.wording import Cut

Row = tuple[Inlines, ...]

_SAME = 0.4
"""Goals with all that stands below them that are less alike than this are two."""
_SAME_TITLE = 0.5
"""The same for the lowest goals, which only have a title."""


def merged_overview(old: Sequence[Row], new: Sequence[Row], cut: Cut) -> tuple[Row, ...]:
    """Return the rows of two overviews in one.

    A row that came or went has a mark around its last cell; what stands above the lowest goal has one only where all
    below it came or went. All rows have as many cells.

    Args:
        old: The rows before.
        new: The rows after.
        cut: Divides a text into words.
    """
    return tuple(_Merge(cut).rows(old, new, ()))


@dataclass(frozen=True, slots=True)
class _Merge:
    """Merges rows that all stand below the same goals."""

    cut: Cut

    def rows(self, old: Sequence[Row], new: Sequence[Row], above: Row) -> Iterator[Row]:
        """Yield the rows below *above*, which are the first cells of each."""
        place = len(above)
        if any(len(row) == place + 1 for row in (*old, *new)):
            yield from self._lowest(old, new, above)
            return
        for one, other in paired(_goals(old, place), _goals(new, place), lambda rows: _goal_part(rows, place)):
            if one and other:
                yield from self.rows(one, other, (*above, self._titles(one[0][place], other[0][place])))
            else:
                yield from (_whole(above, row, Deleted) for row in one or ())
                yield from (_whole(above, row, Inserted) for row in other or ())

    def _lowest(self, old: Sequence[Row], new: Sequence[Row], above: Row) -> Iterator[Row]:
        for one, other in paired(old, new, _title_part):
            together = self._titles(one[-1], other[-1]) if one and other else ()
            if one and other and not marked_whole(together):
                yield (*above, together)
                continue
            yield from () if one is None else (_whole(above, one, Deleted),)
            yield from () if other is None else (_whole(above, other, Inserted),)

    def _titles(self, old: Inlines, new: Inlines) -> Inlines:
        """Return two titles in one, each number as a whole."""
        (one, gap, before), (other, other_gap, after) = _numbered(old), _numbered(new)
        if old == new or gap != other_gap or not gap:
            return merged_words(old, new, self.cut)
        number = (one,) if one == other else (Deleted((one,)), Inserted((other,)))
        return (*number, *gap, *merged_words(before, after, self.cut))


def _goals(rows: Sequence[Row], place: int) -> tuple[tuple[Row, ...], ...]:
    return tuple(tuple(group) for _, group in groupby(rows, key=lambda row: row[place]))


def _goal_part(rows: Sequence[Row], place: int) -> Part:
    """Return what a goal is matched by: its title, and all that stands below it."""
    title = _title(rows[0][place])
    below = (_title(cell) for row in rows for cell in row[place + 1 :])
    return Part("", "\n".join((title, *below)), title, _SAME)


def _title_part(row: Row) -> Part:
    return Part("", _title(row[-1]), "", _SAME_TITLE)


def _whole(above: Row, row: Row, mark: Mark) -> Row:
    """Return *row*, of which all below what stays came or went."""
    return (*above, *whole_cells(row[len(above) :], mark))


def _title(content: Inlines) -> str:
    """Return what a goal is called, without its printed number."""
    return plain(_numbered(content)[2])


def _numbered(content: Inlines) -> tuple[Text, Inlines, Inlines]:
    """Return the printed number of a title, what keeps the two apart, and the title; no gap where it has no number."""
    match content:
        case (Text() as number, LineBreak() as gap, *title):
            return number, (gap,), tuple(title)
        case (Text(text), *title) if title and text.endswith(" "):
            return Text(text[:-1]), (Text(" "),), tuple(title)
        case _:
            return Text(""), (), content
