"""Blocks whose two versions differ in more than words: tracked, each version is a block of its own."""

from collections.abc import Iterable, Iterator
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
    marked_table,
    marked_whole,
    newer,
    older,
)
from planspec_renderers.word.contacts import in_pairs
from planspec_renderers.word.headings import is_long
from planspec_renderers.word.separate_rows import SAID, separate_overview, separate_pairs, version_rows, whole_row

_BROKEN = frozenset({Role.TITLE, Role.SUBTITLE, Role.VISION})
"""Roles of display lines: their words decide on their size and where they are broken."""


def separate(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, each version apart where one paragraph or one table cannot be both."""
    for block in blocks:
        match block:
            case Group(_, inner):
                yield replace(block, blocks=tuple(separate(inner)))
            case Paragraph(content, role) if role in _BROKEN and _is_changed(content):
                yield from (replace(block, content=_whole(content, mark)) for mark in SAID)
            case Heading() if _is_changed(block.content) and is_long(older(block.content)) != is_long(block.content):
                yield from _headings(block)
            case Table() if not marked_table(block) and block.role is Role.OVERVIEW:
                yield from _overview(block)
            case Table() if not marked_table(block) and in_pairs(block):
                yield separate_pairs(block)
            case _:
                yield block


def _is_changed(content: Inlines) -> bool:
    return not marked_whole(content) and newer(content) != content


def _whole(content: Inlines, mark: Mark) -> Inlines:
    return (mark(SAID[mark](content)),)


def _headings(node: Heading) -> Iterator[Heading]:
    number = node.number
    former = number and (number.former or number)
    yield replace(node, content=_whole(node.content, Deleted), number=former, anchor="")
    yield replace(node, content=_whole(node.content, Inserted), number=number and number._replace(former=None))


def _overview(node: Table) -> tuple[Table, ...]:
    together = separate_overview(node)
    return (_table(node, Deleted), _table(node, Inserted)) if together is None else (together,)


def _table(node: Table, mark: Mark) -> Table:
    return replace(node, header=whole_row(node.header, mark), rows=version_rows(node, mark))
