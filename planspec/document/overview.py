"""The overview: which cells of a row say the same as those above."""

from collections.abc import Sequence
from itertools import pairwise

from planspec.document.inline import Inlines

Row = tuple[Inlines, ...]


def joined(rows: Sequence[Row]) -> tuple[int, ...]:
    """Return for each of *rows* how many of its cells, from the left, say the same as those above.

    The first row joins nothing, and a cell of the lowest level, the last of its row, always stands alone.
    """
    return (0, *(_joined(above, row) for above, row in pairwise(rows)))[: len(rows)]


def _joined(above: Row, row: Row) -> int:
    if len(above) != len(row):
        return 0
    same = (one == other for one, other in zip(above[:-1], row[:-1], strict=True))
    return next((place for place, equal in enumerate(same) if not equal), max(len(row) - 1, 0))
