"""The overview: which cells of a row say the same as those above."""

from collections.abc import Sequence

from planspec.document.inline import Deleted, Inlines, Inserted
from planspec.document.marks import marked_whole, newer, older

Row = tuple[Inlines, ...]
_Cell = tuple[Inlines | None, Inlines | None]
"""What a cell says in the older and in the newer version; nothing where its row is not there."""


def joined(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return for each of *rows* how many of its cells, from the left, say the same as those above.

    Of rows with changes, a cell says the same only if it does so in each version that has its row. The first row joins
    nothing, and a cell of the lowest level, the last of its row, always stands alone.
    """
    above: tuple[_Cell, ...] = ()
    found: list[int] = []
    for row in rows:
        cells = tuple(map(_cell, row))
        own = _joined(above, cells) if len(above) == len(cells) else 0
        above = (*above[:own], *cells[own:])
        found.append(own)
    return tuple(found)


def _joined(above: tuple[_Cell, ...], row: tuple[_Cell, ...]) -> int:
    same = (_continues(one, other) for one, other in zip(above[:-1], row[:-1], strict=True))
    return next((place for place, equal in enumerate(same) if not equal), max(len(row) - 1, 0))


def _continues(above: _Cell, below: _Cell) -> bool:
    """Report whether a cell says the same as the one above in each version that has it."""
    return all(said is None or said == other for said, other in zip(below, above, strict=True))


def _cell(content: Inlines) -> _Cell:
    mark = marked_whole(content)
    return None if mark is Inserted else older(content), None if mark is Deleted else newer(content)
