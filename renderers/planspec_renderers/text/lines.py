"""Blocks as lines of text: headings, sentences and the lines of the cover."""

from collections.abc import Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple, assert_never

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
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
    Text,
    joined,
    numbered,
)
from planspec_renderers.text.inlines import one_line, text_lines, tidy
from planspec_renderers.text.sentences import ended, sentences
from planspec_renderers.text.side_rows import side_rows

_LEVELS = ("大見出し", "中見出し", "小見出し", "細目見出し")
"""What is said before a heading of each level; the last also stands for all below it."""
_COVER = frozenset({Role.TITLE, Role.SUBTITLE, Role.COVER})


class Kind(Enum):
    """What a line is."""

    COVER = auto()
    HEADING = auto()
    CAPTION = auto()
    SENTENCE = auto()


class Line(NamedTuple):
    """A line of text, without the number of its sentence."""

    kind: Kind
    words: str


def lines(blocks: Iterable[Block]) -> Iterator[Line]:
    """Return *blocks* as lines; what has no words has no line."""
    return (line for block in blocks for line in block_lines(block) if line.words)


def block_lines(block: Block) -> Iterable[Line]:
    """Return one block as lines."""
    match block:
        case Heading(level, content, number):
            return (Line(Kind.HEADING, f"{_LEVELS[min(level, len(_LEVELS)) - 1]} {_numbered(number, content)}"),)
        case Paragraph(content, role):
            return _cover(content) if role in _COVER else _sentences(content)
        case BulletList(items):
            return (line for item in items for line in _item(item))
        case OrderedList(items):
            return (line for number, item in items for line in _item(item, number))
        case DefinitionList(items):
            return (line for term, meanings in items for line in _definition(term, meanings))
        case Table(role=Role.OVERVIEW):
            return (Line(Kind.SENTENCE, words) for words in _overview(block))
        case Table(role=Role.COMPARISON):
            return (
                Line(Kind.CAPTION, tidy(block.caption)),
                *(Line(Kind.SENTENCE, words) for words in side_rows(block)),
            )
        case Table():
            return (Line(Kind.CAPTION, tidy(block.caption)), *(Line(Kind.SENTENCE, words) for words in _rows(block)))
        case Figure(_, alternative, caption):
            return (*_sentences((Text(f"図: {alternative}"),)), *_sentences(caption))
        case Group(_, blocks):
            return lines(blocks)
        case Contents() | PageBreak():
            return ()
        case _:
            assert_never(block)


def _numbered(number: Number | None, content: Inlines) -> str:
    return one_line(numbered(number, content))


def _cover(content: Inlines) -> Iterator[Line]:
    return (Line(Kind.COVER, line) for line in text_lines(content))


def _sentences(content: Inlines) -> Iterator[Line]:
    return (Line(Kind.SENTENCE, words) for line in text_lines(content) for words in sentences(line))


def _item(item: ListItem, number: Number | None = None) -> Iterator[Line]:
    yield from _sentences(numbered(number, item.content))
    yield from lines(item.blocks)


def _definition(term: Inlines, meanings: tuple[Inlines, ...]) -> Iterator[Line]:
    """Yield the term and its first sentence as one line, then the others."""
    first, *others = [line.words for meaning in meanings for line in _sentences(meaning)] or [""]
    yield Line(Kind.SENTENCE, f"{ended(one_line(term))}{first}")
    yield from (Line(Kind.SENTENCE, words) for words in others)


def _rows(table: Table) -> Iterator[str]:
    """Yield each row as 「一関支部。郵便番号 021-0877。…」; the column of row headers goes unnamed.

    A table without rows is its header.
    """
    header = tuple(map(one_line, table.header))
    if not table.rows:
        yield "".join(map(ended, header))
    spoken = ("", *header[1:]) if table.row_headers else header
    for row in table.rows:
        named = zip(spoken, map(one_line, row), strict=True)
        yield "".join(ended(f"{name} {words}".strip()) for name, words in named if words)


def _overview(table: Table) -> Iterator[str]:
    """Yield the header, then the cells one a line; what several rows share on the left is said once.

    The caption, which is also the heading, is left to that.
    """
    yield "".join(ended(one_line(cell)) for cell in table.header)
    for row, same in zip(table.rows, joined(table.rows), strict=True):
        yield from map(one_line, row[same:])
