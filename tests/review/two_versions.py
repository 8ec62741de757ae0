"""One version of a document in which two are marked, by rules of its own."""

from collections.abc import Callable
from dataclasses import replace

from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Figure,
    Group,
    Heading,
    Inline,
    Inlines,
    Inserted,
    Link,
    ListItem,
    Mark,
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Strong,
    Table,
    Text,
    marked_whole,
    older,
)

Blocks = tuple[Block, ...]
Cells = tuple[Inlines, ...]


class Version:
    """The older or the newer version, without anchors, page breaks and contents."""

    def __init__(self, said: Callable[[Inlines], Inlines]) -> None:
        """Take the version that *said* (``older`` or ``newer``) gives."""
        self._said = said
        self._gone: Mark = Inserted if said is older else Deleted

    def blocks(self, blocks: Blocks) -> Blocks:
        """Return *blocks* as they are in this version."""
        return tuple(kept for block in blocks for kept in self._block(block))

    def _block(self, block: Block) -> Blocks:
        match block:
            case Paragraph(role=Role.NOTE):
                return ()
            case Heading(_, content, number) if self._stays(content):
                return (replace(block, content=self._words(content), number=self._number(number), anchor=""),)
            case Paragraph(content) if self._stays(content):
                return (replace(block, content=self._words(content)),)
            case BulletList(items):
                kept = tuple(self._item(item) for item in items if self._stays(item.content))
                return (replace(block, items=kept),) if kept else ()
            case OrderedList(entries):
                pairs = tuple(
                    (self._number(one) or one, self._item(item)) for one, item in entries if self._stays(item.content)
                )
                return (replace(block, items=pairs),) if pairs else ()
            case DefinitionList(definitions):
                terms = tuple(
                    (self._words(term), self._cells(texts)) for term, texts in definitions if self._stays(term)
                )
                return (replace(block, items=terms),) if terms else ()
            case Table():
                return self._table(block)
            case Group(_, inner):
                below = self.blocks(inner)
                return (replace(block, blocks=below),) if below else ()
            case Figure(_, _, caption) if self._stays(caption):
                return (replace(block, caption=self._words(caption)),)
            case Heading() | Paragraph() | Contents() | PageBreak() | Figure():
                return ()

    def _table(self, table: Table) -> Blocks:
        own = slice(-1 if table.role is Role.OVERVIEW else 0, None)
        rows = tuple(self._row(row) for row in table.rows if not (row and all(map(self._goes, row[own]))))
        if not rows and table.header and all(map(self._goes, table.header)):
            return ()
        return (replace(table, header=self._row(table.header), rows=rows),)

    def _item(self, item: ListItem) -> ListItem:
        return ListItem(self._words(item.content), self.blocks(item.blocks))

    def _row(self, row: Cells) -> Cells:
        return tuple(map(self._words, row))

    def _cells(self, texts: Cells) -> Cells:
        return tuple(self._words(text) for text in texts if self._stays(text))

    def _number(self, number: Number | None) -> Number | None:
        if number is None:
            return None
        return number.former if self._said is older and number.former else number._replace(former=None)

    def _words(self, content: Inlines) -> Inlines:
        return normal(self._said(content))

    def _goes(self, content: Inlines) -> bool:
        return marked_whole(content) is self._gone

    def _stays(self, content: Inlines) -> bool:
        return not self._goes(content)


def normal(content: Inlines) -> Inlines:
    """Return *content* with neighbours of one kind as one, and without empty text."""
    found: list[Inline] = []
    for inline in content:
        last = found[-1] if found else None
        match last, inline:
            case Text(before), Text(text):
                found[-1] = Text(before + text)
            case Strong(before), Strong(words):
                found[-1] = Strong(normal((*before, *words)))
            case Link(before, target), Link(words, other) if target == other:
                found[-1] = Link(normal((*before, *words)), target)
            case _, Strong(words) | Link(words):
                found.append(replace(inline, content=normal(words)))
            case _ if inline != Text(""):
                found.append(inline)
    return tuple(found)
