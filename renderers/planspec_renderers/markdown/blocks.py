"""Blocks and whole documents as Markdown."""

from collections.abc import Iterator
from typing import assert_never

from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Document,
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
    Strong,
    Table,
    Text,
    numbered,
    ranks,
    underlined,
)
from planspec_renderers.markdown.escaping import escape_heading_end, escape_in_link, escape_start, tidy
from planspec_renderers.markdown.inlines import BREAK, render_inlines
from planspec_renderers.markdown.outline import Outline, outline

_DEEPEST = 6
_BETWEEN_LISTS = "<!-- -->"
_LISTS = (BulletList, OrderedList, DefinitionList)


def render_document(document: Document) -> str:
    """Render *document*; its title is the only heading of level 1."""
    return render_blocks(document.blocks, outline(document)) + "\n"


def render_blocks(blocks: tuple[Block, ...], contents: Outline) -> str:
    """Render *blocks* with an empty line between any two."""
    written: list[str] = []
    before: Block | None = None
    for block in _flat(blocks):
        if isinstance(before, _LISTS) and isinstance(block, _LISTS):
            written.append(_BETWEEN_LISTS)
        written.append(render_block(block, contents))
        before = block
    return "\n\n".join(filter(None, written))


def render_block(block: Block, contents: Outline) -> str:
    """Render one block, without a line break at its end."""
    match block:
        case Heading(level, content, number):
            return _heading(level + 1, numbered(number, content), contents)
        case Paragraph(content, role):
            return _paragraph(content, role, contents)
        case BulletList(items):
            return "\n".join(_item(item, contents) for item in items)
        case OrderedList(items):
            return "\n".join(_item(item, contents, number) for number, item in items)
        case DefinitionList(items):
            return "\n".join(_definition(term, meanings, contents) for term, meanings in items)
        case Table():
            return _table(block, contents)
        case Figure(_, alternative, caption):
            return _lines((Text(f"(図: {alternative}) "), *caption), contents)
        case Group(_, blocks):
            return render_blocks(blocks, contents)
        case Contents(title, depth):
            return "\n\n".join((_heading(2, title, contents), _listed(contents, depth))).rstrip()
        case PageBreak():
            return ""
        case _:
            assert_never(block)


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Group):
            yield from _flat(block.blocks)
        else:
            yield block


def _heading(level: int, content: Inlines, contents: Outline) -> str:
    words = tidy(render_inlines(content, contents.targets)).strip(" ")
    return f"{'#' * min(level, _DEEPEST)} {escape_heading_end(words)}".rstrip(" ")


def _paragraph(content: Inlines, role: Role, contents: Outline) -> str:
    match role:
        case Role.TITLE:
            return _heading(1, content, contents)
        case Role.VISION:
            return _quoted(_lines((Strong(content),), contents))
        case Role.TODO | Role.NOTE:
            return _quoted(_lines(content, contents))
        case _:
            return _lines(content, contents)


def _lines(content: Inlines, contents: Outline) -> str:
    """Return *content* as the lines of one paragraph; a backslash at the end of a line breaks it."""
    written = (tidy(line).strip(" ") for line in render_inlines(content, contents.targets).split(BREAK))
    return "\\\n".join(escape_start(line) for line in written if line)


def _quoted(written: str) -> str:
    return "\n".join(f"> {line}" for line in written.splitlines())


def _item(item: ListItem, contents: Outline, number: Number | None = None) -> str:
    words = _lines(numbered(number, item.content), contents)
    below = render_blocks(item.blocks, contents)
    gap = "\n" if below.startswith("- ") else "\n\n"
    return _hanging(gap.join(filter(None, (words, below))))


def _definition(term: Inlines, meanings: tuple[Inlines, ...], contents: Outline) -> str:
    paragraphs = (_lines((Strong(term),), contents), *(_lines(meaning, contents) for meaning in meanings))
    return _hanging("\n\n".join(filter(None, paragraphs)))


def _hanging(written: str) -> str:
    first, *rest = written.split("\n")
    return "\n".join((f"- {first}", *(f"  {line}" if line else "" for line in rest)))


def _table(table: Table, contents: Outline) -> str:
    rule = "| --- " * len(table.header) + "|"
    sides = table.role is Role.COMPARISON
    told = (tuple(map(underlined, row)) for row in table.rows) if sides else table.rows
    rows = (_row(table.header, contents), rule, *(_row(row, contents) for row in told))
    # The heading of the overview is its caption.
    captioned = table.caption and table.role is not Role.OVERVIEW
    caption = _lines((Strong((Text(table.caption),)),), contents) if captioned else ""
    return "\n\n".join(filter(None, (caption, "\n".join(rows))))


def _row(cells: tuple[Inlines, ...], contents: Outline) -> str:
    return "".join(f"| {_cell(cell, contents)} " for cell in cells) + "|"


def _cell(content: Inlines, contents: Outline) -> str:
    written = (tidy(line).strip(" ") for line in render_inlines(content, contents.targets).split(BREAK))
    return "<br>".join(filter(None, written))


def _listed(contents: Outline, depth: int) -> str:
    shown = [entry for entry in contents.entries if entry.level <= depth]
    indented = zip(ranks(entry.level for entry in shown), shown, strict=True)
    return "\n".join(
        f"{'  ' * (rank - 1)}- [{escape_in_link(entry.words)}](#{entry.anchor})" for rank, entry in indented
    )
