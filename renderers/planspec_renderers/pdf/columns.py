"""Columns of a table: which of them have words that may need more than one line."""

from planspec.document import Inlines, Table, newer, older, plain
from planspec_renderers.pdf.value import Value

_NARROW = 15
"""Characters of a cell, such as a phone number, from which on it may be broken."""


def wide(table: Table, columns: int) -> list[Value]:
    """Return for each of so many *columns* whether its words may need more than one line; at least one is."""
    longest = [
        max(_length(row[place]) for row in (table.header, *table.rows) if place < len(row)) for place in range(columns)
    ]
    limit = min(max(longest), _NARROW)
    return [length >= limit for length in longest]


def _length(content: Inlines) -> int:
    """Return how many characters a cell has in the longer of its versions: where a number changed it has two."""
    return max(len(plain(said(content))) for said in (older, newer))
