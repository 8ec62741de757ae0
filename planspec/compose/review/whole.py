"""Blocks that came or went whole."""

from dataclasses import replace
from typing import assert_never

from planspec.compose.review.units import Section
from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Figure,
    Group,
    Heading,
    Inlines,
    ListItem,
    Mark,
    OrderedList,
    PageBreak,
    Paragraph,
    Table,
)

Blocks = tuple[Block, ...]


def whole(node: Block | Section, mark: Mark) -> Blocks:
    """Return *node* with all that it holds marked; contents, which are always the newer version's, are never deleted.

    A deleted heading has no anchor, as the newer one may be called the same.
    """
    match node:
        case Section(heading, units):
            return (*whole(heading, mark), *(block for unit in units for block in whole(unit.node, mark)))
        case Heading():
            anchor = "" if mark is Deleted else node.anchor
            return (replace(node, content=(mark(node.content),), anchor=anchor),)
        case Paragraph():
            return (replace(node, content=(mark(node.content),)),)
        case BulletList():
            return (replace(node, items=tuple(whole_item(item, mark) for item in node.items)),)
        case OrderedList():
            return (replace(node, items=tuple((number, whole_item(item, mark)) for number, item in node.items)),)
        case DefinitionList():
            items = tuple(((mark(term),), whole_cells(meanings, mark)) for term, meanings in node.items)
            return (replace(node, items=items),)
        case Table():
            rows = tuple(whole_cells(row, mark) for row in node.rows)
            return (replace(node, header=whole_cells(node.header, mark), rows=rows),)
        case Figure():
            return (replace(node, caption=(mark(node.caption),)),)
        case Group():
            return (replace(node, blocks=tuple(block for inner in node.blocks for block in whole(inner, mark))),)
        case Contents():
            return () if mark is Deleted else (node,)
        case PageBreak():
            return (node,)
        case _:
            assert_never(node)


def whole_item(item: ListItem, mark: Mark) -> ListItem:
    """Return an item of a list with all that it holds marked."""
    return ListItem((mark(item.content),), tuple(block for inner in item.blocks for block in whole(inner, mark)))


def whole_cells(cells: tuple[Inlines, ...], mark: Mark) -> tuple[Inlines, ...]:
    """Return cells, or other texts side by side, each with all that it holds marked."""
    return tuple((mark(cell),) for cell in cells)
