"""Every string that a Word file of a document should hold, in order."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from planspec.document import (
    Badge,
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Document,
    Figure,
    Group,
    Heading,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    ListItem,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Ruby,
    Strong,
    Table,
    Text,
)
from printed import normal


def strings(document: Document, *, alternatives: bool = True) -> list[str]:
    """Return every string of a document in order, contents left aside."""
    found = (normal(text) for block in document.blocks for text in _block(block, alternatives=alternatives))
    return [text for text in found if text]


def _block(block: Block, *, alternatives: bool) -> Iterator[str]:
    match block:
        case Heading(_, content) | Paragraph(content):
            yield from _inlines(content)
        case BulletList(items):
            yield from _items(items, alternatives=alternatives)
        case OrderedList(items):
            yield from _items(tuple(item for _, item in items), alternatives=alternatives)
        case DefinitionList(items):
            yield from _cells((term, *meanings) for term, meanings in items)
        case Table(header, rows, caption, role):
            yield caption
            yield from _cells((header, *(_merged(rows, len(header)) if role is Role.OVERVIEW else rows)))
        case Figure(_, alternative, caption):
            yield from (alternative if alternatives else "", *_inlines(caption))
        case Group(_, blocks):
            yield from (text for inner in blocks for text in _block(inner, alternatives=alternatives))
        case Contents() | PageBreak():
            return
        case _:
            assert_never(block)


def _merged(rows: tuple[tuple[Inlines, ...], ...], columns: int) -> Iterator[tuple[Inlines, ...]]:
    """Yield rows of an overview without the words that the cell above says already, but for the lowest level."""
    columns = max(columns, *map(len, rows), 0)
    above: tuple[Inlines, ...] = ()
    for row in rows:
        padded = (*row, *((),) * (columns - len(row)))
        same = 0
        while above and same < columns - 1 and padded[same] == above[same]:
            same += 1
        yield padded[same:]
        above = padded


def _cells(rows: Iterable[tuple[Inlines, ...]]) -> Iterator[str]:
    return (text for row in rows for cell in row for text in _inlines(cell))


def _items(items: tuple[ListItem, ...], *, alternatives: bool) -> Iterator[str]:
    for item in items:
        yield from _inlines(item.content)
        for block in item.blocks:
            yield from _block(block, alternatives=alternatives)


def _inlines(content: Inlines) -> Iterator[str]:
    for inline in content:
        yield from _inline(inline)


def _inline(inline: Inline) -> Iterator[str]:
    match inline:
        case Text(text):
            yield from text.splitlines()
        case Badge(text):
            yield f"({text})"
        case Ruby(base, reading):
            yield from (base, f"({reading})")
        case LineBreak():
            return
        case Strong(content) | Link(content) | Inserted(content) | Deleted(content):
            yield from _inlines(content)
        case _:
            assert_never(inline)
