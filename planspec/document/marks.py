"""Insertions and deletions in the words of a document: what each version says, and what came or went whole."""

from collections.abc import Iterable
from itertools import groupby
from typing import assert_never

from planspec.document.block import Role, Table
from planspec.document.inline import (
    Badge,
    Deleted,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    Ruby,
    Strong,
    Text,
    plain,
)
from planspec.model import Number

Mark = type[Inserted] | type[Deleted]
"""What became of words."""


def marked_whole(content: Inlines) -> Mark | None:
    """Return the mark of *content* that is one insertion or one deletion; nothing where some of it stays.

    A paragraph, a heading, an item of a list, or a table row of which all cells are so, came or went itself.
    """
    match content:
        case (Inserted(),):
            return Inserted
        case (Deleted(),):
            return Deleted
        case _:
            return None


def marked_row(cells: tuple[Inlines, ...]) -> Mark | None:
    """Return the mark of a table row that came or went itself, with all its cells; nothing where it stays."""
    marks = set(map(marked_whole, cells))
    return marks.pop() if len(marks) == 1 else None


def marked_rows(table: Table) -> tuple[Mark | None, ...]:
    """Return for each row below the header its mark; nothing where it stays.

    A row of the overview is that of its last cell: the goals above may stay where it came or went.
    """
    own = slice(-1 if table.role is Role.OVERVIEW else 0, None)
    return tuple(marked_row(row[own]) for row in table.rows)


def marked_table(table: Table) -> Mark | None:
    """Return the mark of a table that came or went itself, with all its rows; nothing where it stays."""
    rows = zip(table.rows, marked_rows(table), strict=True)
    marks = {*(mark for row, mark in rows if row), *(marked_row(row) for row in (table.header,) if row)}
    return marks.pop() if len(marks) == 1 else None


def current(content: Inlines) -> Inlines:
    """Return what the newer version says, and of what went what it said."""
    said = newer(content)
    return said if plain(said).strip() else older(content)


def newer(content: Inlines) -> Inlines:
    """Return what the newer version says: deletions are left out, and nothing is marked as inserted."""
    return _without(content, Deleted)


def older(content: Inlines) -> Inlines:
    """Return what the older version says: insertions are left out, and nothing is marked as deleted."""
    return _without(content, Inserted)


def numbered(number: Number | None, content: Inlines) -> Inlines:
    """Return *content* behind its printed number, and behind the number that it had before where that is another one.

    What came or went whole has its number inside.
    """
    if number is None:
        return content
    if number.former is not None:
        return (Deleted((Text(number.former.text),)), Inserted((Text(number.text),)), Text(" "), *content)
    words = Text(f"{number.text} ")
    match content:
        case (Inserted(inner),):
            return (Inserted((words, *inner)),)
        case (Deleted(inner),):
            return (Deleted((words, *inner)),)
        case _:
            return (words, *content)


def _without(content: Inlines, left_out: Mark) -> Inlines:
    # Most content is one text, in which nothing is marked.
    if len(content) == 1 and isinstance(content[0], Text):
        return content
    kept = (inner for inline in content for inner in _kept(inline, left_out))
    grouped = groupby(kept, key=lambda inline: isinstance(inline, Text))
    return tuple(one for is_text, group in grouped for one in (_joined(group) if is_text else group))


def _joined(texts: Iterable[Inline]) -> Inlines:
    """Return pieces of text as one, as they were before a change was marked between them."""
    return (Text("".join(text.text for text in texts if isinstance(text, Text))),)


def _kept(inline: Inline, left_out: Mark) -> Inlines:
    match inline:
        case Text() | Ruby() | Badge() | LineBreak():
            return (inline,)
        case Strong(content):
            return (Strong(_without(content, left_out)),)
        case Link(content, target):
            return (Link(_without(content, left_out), target),)
        case Inserted(content) | Deleted(content):
            return () if isinstance(inline, left_out) else _without(content, left_out)
        case _:
            assert_never(inline)
