"""Blocks as they are matched: each heading with what stands below it, each block with the page break before it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, assert_never

from planspec.compose.review.alignment import Part
from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Figure,
    Group,
    Heading,
    Inlines,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
    Text,
    plain,
)

_ONE_OF_MANY = frozenset({Role.BASIC_GOAL, Role.PROMOTION_GOAL, Role.DEFINITIONS, Role.MANAGEMENT})
"""Roles that stand several times in a document: two are one only where they are alike."""

_ONLY_ONE = frozenset({Role.TITLE, Role.SUBTITLE, Role.VISION, Role.AIM})
"""Roles of paragraphs that stand once in their part."""


class Section(NamedTuple):
    """A heading and what stands below it, up to the next heading of its level."""

    heading: Heading
    units: tuple["Unit", ...]


class Unit(NamedTuple):
    """One block or section.

    Attributes:
        node: The block or the section.
        paged: Whether a page begins with it.
    """

    node: Block | Section
    paged: bool = False


def units(blocks: Sequence[Block]) -> tuple[Unit, ...]:
    """Return *blocks* as units."""
    return tuple(_units(list(reversed(blocks)), 0))


def _units(left: list[Block], above: int) -> Iterator[Unit]:
    """Yield the units below a heading of level *above*, taking them from the end of *left*."""
    while left:
        paged = isinstance(left[-1], PageBreak)
        following = next((block for block in reversed(left) if not isinstance(block, PageBreak)), None)
        if following is None or (isinstance(following, Heading) and following.level <= above):
            return
        while isinstance(left[-1], PageBreak):
            left.pop()
        block = left.pop()
        if isinstance(block, Heading):
            yield Unit(Section(block, tuple(_units(left, block.level))), paged)
        else:
            yield Unit(block, paged)


def part_of(unit: Unit) -> Part:
    """Return what *unit* is matched by."""
    node = unit.node
    match node:
        case Section(Heading(level, content, _, _, role, listed)):
            least = 0.4 if role in _ONE_OF_MANY - {Role.BASIC_GOAL} else 0.0
            return Part(("section", level, role, listed), words(node), plain(content), least)
        case Group(role, blocks):
            least = 0.4 if role in _ONE_OF_MANY else 0.0
            first = blocks[0] if blocks and isinstance(blocks[0], Heading) else None
            return Part(("group", role), words(node), plain(first.content) if first else "", least)
        case Paragraph(content, role):
            return Part(("paragraph", role), plain(content), "", 0.0 if role in _ONLY_ONE else 0.35)
        case Table(header, rows, caption, role, row_headers):
            shape = (frozenset(map(len, (header, *rows))), bool(header), caption, role, row_headers)
            return Part(("table", shape), words(node), "", 0.0)
        case BulletList() | OrderedList():
            return Part((type(node), node.role), words(node), "", 0.0)
        case _:
            return Part((type(node),), words(node), "", 0.0)


def words(node: Block | Section) -> str:
    """Return all that *node* says, a line each."""
    return "\n".join(_words(node))


def row_part(row: tuple[Inlines, ...]) -> Part:
    """Return what a table row is matched by."""
    return Part(len(row), "\n".join(map(plain, row)), "", 0.4)


def item_part(item: ListItem) -> Part:
    """Return what an item of a list is matched by."""
    return Part("item", "\n".join(_item(item)), plain(item.content))


def _words(node: Block | Section) -> Iterator[str]:
    match node:
        case Section(heading, inner):
            yield plain(heading.content)
            for unit in inner:
                yield from _words(unit.node)
        case Group(_, blocks):
            for block in blocks:
                yield from _words(block)
        case BulletList(items):
            for item in items:
                yield from _item(item)
        case OrderedList(entries):
            for _, item in entries:
                yield from _item(item)
        case _:
            yield from map(plain, _contents(node))


def _contents(
    node: Heading | Paragraph | Contents | DefinitionList | Table | Figure | PageBreak,
) -> tuple[Inlines, ...]:
    match node:
        case Heading(_, content) | Paragraph(content) | Contents(content):
            return (content,)
        case DefinitionList(definitions):
            return tuple(content for term, meanings in definitions for content in (term, *meanings))
        case Table(header, rows):
            return tuple(cell for row in (header, *rows) for cell in row)
        case Figure(_, alternative, caption):
            return ((Text(alternative),), caption)
        case PageBreak():
            return ()
        case _:
            assert_never(node)


def _item(item: ListItem) -> Iterator[str]:
    yield plain(item.content)
    for block in item.blocks:
        yield from _words(block)
