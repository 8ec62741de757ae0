"""Offices two a row, as leaflets have them; every line says what it is, so that nothing depends on its place."""

from collections.abc import Iterator
from itertools import zip_longest

from planspec.document import Inlines, Role, Table, Text, current, marked_row, plain
from planspec_renderers.word.cell import Cell, Line
from planspec_renderers.word.number_format import width

_LEAST_COLUMNS = 3
BESIDE = 2
"""Offices that stand side by side."""
_JOINT = "・"
_SIZE, _PADDING = 190, 220
_NAME = (9, 18)
"""What the column of names has at least and at most, in percent of the whole width."""

_HEADER = "TableHeader"
_EMPTY = (Cell((Line("TableRowHeader"),)), Cell((Line("ContactLine"),)))


def in_pairs(node: Table) -> bool:
    """Report whether a table lists offices, whose names are the headers of their rows."""
    return node.role is Role.CONTACTS and node.row_headers and len(node.header) >= _LEAST_COLUMNS and bool(node.rows)


def pair_widths(node: Table, total: int, scale: float) -> tuple[int, ...]:
    """Share *total* twentieths of a point out: a name and what belongs to it, twice.

    Args:
        node: The table.
        total: Its width.
        scale: How many times as large as the template's the type is.
    """
    names = max(width(plain(row[0])) for row in (node.header, *node.rows) if row)
    least, most = (total * share // 100 for share in _NAME)
    name = min(max(round(names * _SIZE * scale) + _PADDING, least), most)
    left = total // BESIDE
    return name, left - name, name, total - left - name


def pair_rows(node: Table) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows, the header first: two offices side by side, each with its name and its labelled lines."""
    name, *others = node.header
    mark, joint = marked_row(node.header), Text(_JOINT)
    joined = tuple(inline for label in others for inline in (mark((joint,)) if mark else joint, *label))[1:]
    yield (Cell((Line(_HEADER, name),)), Cell((Line(_HEADER, joined),))) * BESIDE
    halves = [_half(row, tuple(others)) for row in node.rows]
    for first, second in zip_longest(halves[::BESIDE], halves[1::BESIDE], fillvalue=_EMPTY):
        yield (*first, *second)


def _half(row: tuple[Inlines, ...], labels: tuple[Inlines, ...]) -> tuple[Cell, Cell]:
    name, *values = row or ((),)
    named = zip_longest(labels, values[: len(labels)], fillvalue=())
    lines = tuple(Line("ContactLine", value, plain(current(label))) for label, value in named if plain(value))
    return Cell((Line("TableRowHeader", name),)), Cell(lines or (Line("ContactLine"),))
