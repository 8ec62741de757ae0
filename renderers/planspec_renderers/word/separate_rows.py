"""Tables whose versions do not go into the same cells: tracked, such rows are there once for each version."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from planspec.document import (
    Deleted,
    Inlines,
    Inserted,
    Mark,
    Table,
    joined,
    marked_rows,
    marked_whole,
    newer,
    older,
)
from planspec_renderers.word.contacts import BESIDE

Row = tuple[Inlines, ...]

SAID: Mapping[Mark, Callable[[Inlines], Inlines]] = {Deleted: older, Inserted: newer}
"""What a version says, by the mark that it has where it stands alone; the older one comes first."""
_GOALS = 2
"""Columns of the overview, from the right, that are parted row by row; the vision above all has a form of its own."""


def separate_overview(node: Table) -> Table | None:
    """Return the overview with each goal that begins in another row once a version; nothing where the vision does."""
    for place in reversed(range(len(node.header) - 1)):
        parted = tuple(row for goal in _goals(node, place) for row in _parted(goal, place))
        if parted != node.rows and len(node.header) - place > _GOALS:
            return None
        node = replace(node, rows=parted)
    return node


def separate_pairs(node: Table) -> Table:
    """Return offices, of which two stand side by side, once a version where another one stands beside them."""
    found: list[Row] = []
    for some in _pairs(node):
        is_marked = any(marked_whole(cell) for row in some.rows for cell in row)
        found += _versions(some, 0, BESIDE) if is_marked else some.rows
    return replace(node, rows=tuple(found))


def version_rows(node: Table, mark: Mark, start: int = 0) -> tuple[Row, ...]:
    """Return the rows that a version has, with its *mark* around all but their first *start* cells."""
    return tuple(whole_row(node.rows[place], mark, start) for place in _kept(node, mark))


def whole_row(row: Row, mark: Mark, start: int = 0) -> Row:
    """Return a row as a version has it, with its *mark* around all but its first *start* cells."""
    return (*row[:start], *((mark(SAID[mark](cell)),) for cell in row[start:]))


def _goals(node: Table, place: int) -> Iterator[Table]:
    """Yield the rows below each goal of a level."""
    above = joined(node.rows)
    starts = [row for row, own in enumerate(above) if own <= place]
    for start, end in pairwise((*starts, len(above))):
        yield replace(node, rows=node.rows[start:end])


def _parted(goal: Table, place: int) -> Iterable[Row]:
    """Return the rows below a goal, once a version where its first row is not the same in each that has it."""
    firsts = {kept[0] for kept in (_kept(goal, mark) for mark in SAID) if kept}
    return goal.rows if firsts == {0} else _versions(goal, place, 1)


def _pairs(node: Table) -> Iterator[Table]:
    """Yield as few rows as there are between two places where pairs of both versions end."""
    start, counts = 0, dict.fromkeys(SAID, 0)
    for end, own in enumerate(marked_rows(node), 1):
        counts = {mark: count + (own in {None, mark}) for mark, count in counts.items()}
        if end == len(node.rows) or not any(count % BESIDE for count in counts.values()):
            yield replace(node, rows=node.rows[start:end])
            start = end


def _versions(node: Table, start: int, step: int) -> Iterator[Row]:
    """Yield the rows of the older version, then those of the newer one, each with an empty one up to a full *step*."""
    for mark in SAID:
        rows = version_rows(node, mark, start)
        yield from rows
        yield from (((mark(()),),) * len(node.header) for _ in range(-len(rows) % step))


def _kept(node: Table, mark: Mark) -> tuple[int, ...]:
    """Return the places of the rows that a version has."""
    return tuple(place for place, own in enumerate(marked_rows(node)) if own in {None, mark})
