"""A document as data for the template."""

from collections.abc import Iterable, Mapping
from typing import assert_never

from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
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
    Table,
    Text,
    current,
    headings,
    heads_rows,
    marked_whole,
    numbered,
    plain,
    ranks,
    underlined,
)
from planspec_renderers.pdf.columns import wide
from planspec_renderers.pdf.inlines import inlines, words
from planspec_renderers.pdf.overview import overview_rows
from planspec_renderers.pdf.value import Value

_UNTITLED = {"ja": "無題", "en": "Untitled"}
_PAGES = frozenset({Role.COVER, Role.MASTHEAD, Role.BASIC_GOAL})
_PICTURE = {"ja": "図", "en": "Picture"}
_RUNNING_HEAD = 26
"""Characters of the title, and of the part, that a running head has room for."""


def tree(document: Document) -> dict[str, Value]:
    """Return *document* as data."""
    metadata = document.metadata
    title = words(document.title).strip() or _UNTITLED[metadata.language]
    made = _Tree(document)
    return {
        "form": document.form,
        "head": _clipped(title),
        "language": metadata.language,
        "covered": any(isinstance(block, Group) and block.role is Role.COVER for block in document.blocks[:1]),
        "blocks": made.blocks(document.blocks),
        "goals": made.goals,
        "parts": made.parts,
    }


def properties(document: Document) -> dict[str, Value]:
    """Return what the file says about itself."""
    metadata = document.metadata
    return {
        "title": words(document.title).strip() or _UNTITLED[metadata.language],
        "author": words(metadata.author).strip(),
        "subject": words(metadata.subject).strip(),
        "date": [metadata.date.year, metadata.date.month, metadata.date.day],
    }


class _Tree:
    """One pass over a document in reading order."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._targets = _targets(document)
        self._waiting = dict(self._targets)
        self._above = 0
        self._depth = 0
        self._latest = ""
        self.goals = 0
        self.parts: list[Value] = []

    def blocks(self, blocks: Iterable[Block]) -> list[Value]:
        """Return *blocks* as data."""
        self._depth += 1
        made = [self._block(block) for block in blocks]
        self._depth -= 1
        return made

    def _block(self, block: Block) -> Value:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph(content, role):
                return {"kind": "paragraph", "role": role, "body": self._inlines(content), "size": len(plain(content))}
            case BulletList(items, role):
                return {"kind": "bullets", "role": role, "items": [self._item(item) for item in items]}
            case OrderedList(items, role):
                return {
                    "kind": "numbers",
                    "role": role,
                    "numbers": [words(number.text) for number, _ in items],
                    "items": [self._item(_with_former(number, item)) for number, item in items],
                }
            case DefinitionList(items):
                return {"kind": "terms", "items": [self._definition(*item) for item in items]}
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block)
            case Group(role, inner):
                return self._group(role, inner)
            case Contents(title, depth):
                return self._contents(title, depth)
            case PageBreak():
                return {"kind": "page" if self._depth == 1 else "nothing"}
            case _:
                assert_never(block)

    def _inlines(self, content: Inlines) -> list[Value]:
        return inlines(content, self._targets)

    def _heading(self, heading: Heading) -> Value:
        number = words(heading.number.text) if heading.number else ""
        text = self._latest = plain(current(heading.content))
        # A number that changed, came or went is shown with the words.
        is_marked = heading.number is not None and bool(heading.number.former or marked_whole(heading.content))
        if not (number + text).strip():
            return {"kind": "nothing"}
        return {
            "kind": "heading",
            "role": heading.role,
            "level": self._level(heading.level),
            "part": self._part(f"{number} {text}" if number else text) if heading.level == 1 else None,
            "shown": heading.level,
            "number": "" if is_marked else number,
            "body": self._inlines(numbered(heading.number, heading.content) if is_marked else heading.content),
            "size": len(text),
            # The contents are those of the newer version.
            "listed": heading.listed and marked_whole(heading.content) is not Deleted,
            "label": self._waiting.pop(heading.anchor, None),
        }

    def _level(self, level: int) -> int:
        """Return *level* without a gap below the heading before: PDF/UA allows none."""
        self._above = min(level, self._above + 1)
        return self._above

    def _part(self, name: str) -> int:
        """Return the place from 1 of the part that begins here; *name* is for the running head."""
        self.parts.append(_clipped(words(name).strip()))
        return len(self.parts)

    def _item(self, item: ListItem) -> Value:
        return {"body": self._inlines(item.content), "blocks": self.blocks(item.blocks)}

    def _definition(self, term: Inlines, meanings: tuple[Inlines, ...]) -> Value:
        return {"term": self._inlines(term), "meanings": [self._inlines(meaning) for meaning in meanings]}

    def _table(self, table: Table) -> Value:
        columns = max(map(len, (table.header, *table.rows)), default=0)
        if not columns:
            return {"kind": "paragraph", "role": Role.BODY, "body": [words(table.caption)], "size": 0}
        made: dict[str, Value] = {
            "kind": "table",
            "role": table.role,
            # A diagram that is all of its section has the heading for a caption.
            "caption": "" if table.role is Role.OVERVIEW and table.caption == self._latest else words(table.caption),
            "wide": wide(table, columns),
            "header": self._row(table.header, columns),
            "rows": [self._row(row, columns) for row in table.rows],
            "row-headers": table.row_headers,
            "paired": table.role is Role.CONTACTS and table.row_headers and columns > 1,
        }
        if table.role is Role.COMPARISON:
            made["rows"] = [self._row(tuple(map(underlined, row)), columns) for row in table.rows]
            made["heads"] = [heads_rows(row) for row in table.rows]
            made["long"] = [any(len(plain(cell)) > _LONG for cell in row) for row in table.rows]
        if table.role is Role.OVERVIEW and all(len(row) == columns for row in table.rows):
            made["joined"] = overview_rows(table.rows, self._inlines)
        return made

    def _row(self, row: tuple[Inlines, ...], columns: int) -> list[Value]:
        return [*map(self._inlines, row), *([] for _ in range(columns - len(row)))]

    def _figure(self, figure: Figure) -> Value:
        return {
            "kind": "figure",
            "role": figure.role,
            "data": list(figure.data),
            "alternative": words(figure.alternative).strip() or _PICTURE[self._document.metadata.language],
            "caption": self._inlines(figure.caption),
        }

    def _group(self, role: Role, blocks: tuple[Block, ...]) -> Value:
        # A page of its own cannot begin inside of something else.
        inner = self._depth > 1 and role in _PAGES
        group: dict[str, Value] = {"kind": "group", "role": Role.BODY if inner else role}
        if role is Role.BASIC_GOAL:
            # A goal that went has the place, and with it the colour, of the one that follows.
            is_gone = _is_gone(blocks)
            self.goals += not is_gone
            group["goal"] = self.goals + is_gone
        return {**group, "blocks": self.blocks(blocks)}

    def _contents(self, title: Inlines, depth: int) -> Value:
        listed = [heading.level for heading in headings(self._document.blocks) if heading.listed]
        levels = [level for level in listed if level <= depth]
        steps: dict[str, Value] = {str(level): rank for level, rank in zip(levels, ranks(levels), strict=True)}
        has_title = bool(plain(title).strip())
        level = self._level(1) if has_title else 0
        return {
            "kind": "contents",
            "title": self._inlines(title) if has_title else None,
            "level": level,
            "part": self._part(plain(title)) if has_title else None,
            "depth": depth,
            "steps": steps,
        }


def _with_former(number: Number, item: ListItem) -> ListItem:
    """Return an item of a numbered list, behind the number that it had before where that is another one."""
    if number.former is None:
        return item
    return ListItem((Deleted((Text(number.former.text),)), Text(" "), *item.content), item.blocks)


def _targets(document: Document) -> Mapping[str, str]:
    """Return the label of each anchor; labels are made here, so that no anchor can be malformed."""
    named = (heading.anchor for heading in headings(document.blocks) if heading.anchor and _has_words(heading))
    return {anchor: f"place-{place}" for place, anchor in enumerate(dict.fromkeys(named))}


def _is_gone(goal: tuple[Block, ...]) -> bool:
    titles = [block for block in goal if isinstance(block, Heading) and block.role is Role.BASIC_GOAL]
    return bool(titles) and all(marked_whole(title.content) is Deleted for title in titles)


def _clipped(text: str) -> str:
    return text if len(text) <= _RUNNING_HEAD else f"{text[:_RUNNING_HEAD]}…"


def _has_words(heading: Heading) -> bool:
    return bool(((heading.number.text if heading.number else "") + plain(heading.content)).strip())


_LONG = 500
"""Characters of a cell from which on a row of two versions side by side may be cut."""
