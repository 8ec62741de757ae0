"""The overview: neighbours that say the same become one cell, and every goal has its colour."""

from collections.abc import Callable, Sequence
from itertools import takewhile

from planspec.document import Inlines, goal_places, joined
from planspec_renderers.pdf.value import Value

Row = tuple[Inlines, ...]
Words = Callable[[Inlines], Value]
"""Turns inlines into data."""


def overview_rows(rows: Sequence[Row], words: Words) -> list[Value]:
    """Return for every row the cells that begin in it: their words, how many rows they span, and their goal.

    The last column is the lowest level, the one before it that of the goals, which have colours.
    """
    above = joined(rows)
    found: list[Value] = []
    for place, (row, goal) in enumerate(zip(rows, goal_places(rows), strict=True)):
        begun = range(above[place], len(row))
        found.append([_cell(row, column, 1 + _below(above, place, column), goal, words) for column in begun])
    return found


def _below(above: Sequence[int], place: int, column: int) -> int:
    """Return how many rows below *place* continue its cell in *column*."""
    return sum(1 for _ in takewhile(lambda cells: cells > column, above[place + 1 :]))


def _cell(row: Row, column: int, span: int, goal: int, words: Words) -> Value:
    level = _LEVELS.get(len(row) - column, "top")
    return {"body": words(row[column]), "span": span, "goal": 0 if level == "top" else goal, "level": level}


_LEVELS = {1: "lowest", 2: "goal"}
"""Columns from the right; what stands above all goals is the top, and has the colour of the house."""
