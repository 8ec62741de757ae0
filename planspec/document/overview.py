"""The overview: which cells of a row say the same as those above."""

from collections.abc import Sequence

from planspec.document.inline import Deleted, Inlines
from planspec.document.marks import marked_whole

Row = tuple[Inlines, ...]


def joined(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return for each of *rows* how many of its cells, from the left, say the same as those above.

    The first row joins nothing, and a cell of the lowest level, the last of its row, always stands alone.
    """
    return tuple(_joined(above, row) for above, row in zip(((), *rows), rows, strict=False))


def goal_places(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return for each of *rows* the place from 1 of its goal, which stands before the last cell and has its colour.

    A goal that went is not counted: it has the place of the one that follows.
    """
    found: list[int] = []
    counted = 0
    for row, own in zip(rows, joined(rows), strict=True):
        if len(row) > 1 and own < len(row) - 1:
            is_gone = marked_whole(row[-2]) is Deleted
            counted += not is_gone
            found.append(counted + is_gone)
        else:
            found.append(found[-1] if found else 0)
    return tuple(found)


def _joined(above: Row, row: Row) -> int:
    if len(above) != len(row):
        return 0
    same = (one == other for one, other in zip(above[:-1], row[:-1], strict=True))
    return next((place for place, equal in enumerate(same) if not equal), max(len(row) - 1, 0))
