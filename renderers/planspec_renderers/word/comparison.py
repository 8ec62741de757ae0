"""Two versions side by side: equal columns, both with their changes underlined, and what is noted beside them."""

from collections.abc import Iterable, Iterator, Sequence

from planspec.document import Inlines, heads_rows, plain, underlined
from planspec_renderers.word.cell import Cell, Line

_REMARKS = 0.16
"""Part of the width for what is noted."""
_PLACE, _KIND = 0.28, 0.2
"""Parts of the width for the place and the kind of a change, whose words have the rest."""
_LONG = 500
"""Characters of a cell from which on a row may be cut: it would leave a hole on the page before."""


def comparison_widths(columns: int, room: int) -> tuple[int, ...]:
    """Return the widths of the columns, the last of which is narrower."""
    if columns == 1:
        return (room,)
    remarks = round(room * _REMARKS)
    side = (room - remarks) // (columns - 1)
    return (*(side,) * (columns - 2), room - remarks - side * (columns - 2), remarks)


def changes_widths(columns: int, room: int) -> tuple[int, ...]:
    """Return the widths of the columns of a list of changes."""
    given = [round(room * part) for part in (_PLACE, _KIND)][: columns - 1]
    left = room - sum(given)
    others = columns - len(given)
    return (*given, *(left // others,) * (others - 1), left - left // others * (others - 1))


def comparison_rows(rows: Iterable[Sequence[Inlines]], fill: str) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of every row; those that name a part stand on a ground of *fill*."""
    for row in rows:
        heads = heads_rows(tuple(row))
        style = "TableRowHeader" if heads else "TableText"
        yield tuple(Cell((Line(style, underlined(content)),), fill if heads else "") for content in row)


def is_long(cells: Iterable[Cell]) -> bool:
    """Tell whether a row is so high that it may be cut."""
    return any(len(plain(line.content)) > _LONG for cell in cells for line in cell.lines)


def heads(cells: Sequence[Cell]) -> bool:
    """Tell whether a row names the part that the rows below belong to."""
    return heads_rows(tuple(line.content for cell in cells for line in cell.lines))
