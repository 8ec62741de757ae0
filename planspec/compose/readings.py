"""Readings: a hard word carries its reading where the document first uses it."""

import re
from dataclasses import replace
from typing import assert_never

from planspec.compose.text import one_line
from planspec.document import (
    Badge,
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
from planspec.model import Reading

_BARE_GROUPS = frozenset({Role.COVER, Role.MASTHEAD})
_BARE_PARAGRAPHS = frozenset({Role.TODO, Role.CONTACTS})
"""Notes to the makers of the plan, and addresses, which are there to be copied."""


def with_readings(blocks: tuple[Block, ...], readings: tuple[Reading, ...]) -> tuple[Block, ...]:
    """Return *blocks* with the first use of each word replaced by the word with its reading.

    The cover stays without readings; so do the cells of a table that do not name its rows.
    """
    return _Annotation(readings).blocks(blocks) if readings else blocks


class _Annotation:
    """One pass over a document in reading order; it knows which words are still to be met."""

    def __init__(self, readings: tuple[Reading, ...]) -> None:
        """Start with every one of *readings* to be met."""
        self._pending = {word: one_line(item.reading) for item in readings if (word := one_line(item.word)).strip()}

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Annotate *blocks* in order."""
        return tuple(map(self._block, blocks))

    def _block(self, block: Block) -> Block:
        match block:
            case Group(role, blocks):
                return block if role in _BARE_GROUPS else replace(block, blocks=self.blocks(blocks))
            case Heading(content=content):
                return replace(block, content=self._inlines(content))
            case Paragraph(content, role):
                return block if role in _BARE_PARAGRAPHS else replace(block, content=self._inlines(content))
            case BulletList(items):
                return replace(block, items=tuple(map(self._item, items)))
            case OrderedList(numbered):
                return replace(block, items=tuple((number, self._item(item)) for number, item in numbered))
            case DefinitionList(terms):
                return replace(block, items=tuple(map(self._definition, terms)))
            case Table():
                return self._table(block)
            case Figure() | Contents() | PageBreak():
                return block
            case _:
                assert_never(block)

    def _item(self, item: ListItem) -> ListItem:
        return ListItem(self._inlines(item.content), self.blocks(item.blocks))

    def _definition(self, item: tuple[Inlines, tuple[Inlines, ...]]) -> tuple[Inlines, tuple[Inlines, ...]]:
        term, meanings = item
        return self._inlines(term), tuple(map(self._inlines, meanings))

    def _table(self, table: Table) -> Table:
        if not table.row_headers:
            return table
        rows = tuple((self._inlines(row[0]), *row[1:]) for row in table.rows)
        return replace(table, rows=rows)

    def _inlines(self, content: Inlines) -> Inlines:
        return tuple(part for inline in content for part in self._inline(inline))

    def _inline(self, inline: Inline) -> Inlines:
        match inline:
            case Text(text):
                return self._text(text)
            case Strong(content):
                return (Strong(self._inlines(content)),)
            case Inserted(content):
                return (Inserted(self._inlines(content)),)
            case Deleted() | Link() | Ruby() | Badge() | LineBreak():
                return (inline,)
            case _:
                assert_never(inline)

    def _text(self, text: str) -> Inlines:
        parts: list[Inline] = []
        while found := self._first_word(text):
            word = found[0]
            parts.append(Ruby(word, self._pending.pop(word)))
            parts[-1:-1] = [Text(text[: found.start()])] if found.start() else []
            text = text[found.end() :]
        return (*parts, Text(text)) if text or not parts else tuple(parts)

    def _first_word(self, text: str) -> re.Match[str] | None:
        """Return the first word still to be met; of two that start together, the longer."""
        if not self._pending:
            return None
        words = sorted(self._pending, key=len, reverse=True)
        return re.search("|".join(map(re.escape, words)), text)
