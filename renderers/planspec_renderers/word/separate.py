"""Blocks whose two versions differ in more than words: tracked, each version is a block of its own."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from planspec.document import (
    Block,
    Deleted,
    Group,
    Heading,
    Inlines,
    Inserted,
    Mark,
    Paragraph,
    Role,
    Table,
    joined,
    marked_row,
    marked_table,
    marked_whole,
    newer,
    older,
)
from planspec_renderers.word.contacts import in_pairs
from planspec_renderers.word.headings import is_long

Row = tuple[Inlines, ...]

_BROKEN = frozenset({Role.TITLE, Role.SUBTITLE, Role.VISION})
"""Roles of display lines: their words decide on their size and where they are broken."""

_SAID: Mapping[Mark, Callable[[Inlines], Inlines]] = {Deleted: older, Inserted: newer}
"""What a version says, by the mark that it has where it stands alone; the older one comes first."""


def separate(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, each version apart where one paragraph or one table cannot be both."""
    for block in blocks:
        match block:
            case Group(_, inner):
                yield replace(block, blocks=tuple(separate(inner)))
            case Paragraph(content, role) if role in _BROKEN and _is_changed(content):
                yield from (replace(block, content=_whole(content, mark)) for mark in _SAID)
            case Heading() if _is_changed(block.content) and is_long(older(block.content)) != is_long(block.content):
                yield from _headings(block)
            case Table() if not (marked_table(block) or _is_one(block)):
                yield from (_table(block, mark) for mark in _SAID)
            case _:
                yield block


def _is_changed(content: Inlines) -> bool:
    return not marked_whole(content) and newer(content) != content


def _whole(content: Inlines, mark: Mark) -> Inlines:
    return (mark(_SAID[mark](content)),)


def _headings(node: Heading) -> Iterator[Heading]:
    number = node.number
    former = number and (number.former or number)
    yield replace(node, content=_whole(node.content, Deleted), number=former, anchor="")
    yield replace(node, content=_whole(node.content, Inserted), number=number and number._replace(former=None))


def _is_one(node: Table) -> bool:
    """Report whether a table has the same cells in a version as the version alone would have."""
    if in_pairs(node):
        return not any(map(marked_whole, (cell for row in node.rows for cell in row)))
    return node.role is not Role.OVERVIEW or all(_joins_alike(node, mark) for mark in _SAID)


def _joins_alike(node: Table, mark: Mark) -> bool:
    kept = [place for place, row in enumerate(node.rows) if _stays(row, mark)]
    together = joined(node.rows)
    return tuple(together[place] for place in kept) == joined(_rows(node, mark))


def _stays(row: Row, mark: Mark) -> bool:
    """Report whether *row* is in the older version, or in the newer one where *mark* is an insertion."""
    return marked_row(row) in {None, mark}


def _rows(node: Table, mark: Mark) -> tuple[Row, ...]:
    return tuple(tuple(map(_SAID[mark], row)) for row in node.rows if _stays(row, mark))


def _table(node: Table, mark: Mark) -> Table:
    header = tuple(map(_SAID[mark], node.header))
    marked = tuple(tuple((mark(cell),) for cell in row) for row in (header, *_rows(node, mark)))
    return replace(node, header=marked[0], rows=marked[1:])
