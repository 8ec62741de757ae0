"""Tables: a header row that repeats, rows that are never cut, columns as wide as their words ask for."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from planspec.document import (
    Badge,
    Deleted,
    Inlines,
    Inserted,
    Mark,
    Role,
    Table,
    Text,
    marked_row,
    marked_rows,
    marked_table,
    marked_whole,
    plain,
)
from planspec_renderers.word.build import LABEL, Build, Look
from planspec_renderers.word.cell import Cell, Line
from planspec_renderers.word.comparison import changes_widths, comparison_rows, comparison_widths, heads, is_long
from planspec_renderers.word.contacts import BESIDE, in_pairs, pair_rows, pair_widths
from planspec_renderers.word.inlines import inlines, sentence
from planspec_renderers.word.number_format import width
from planspec_renderers.word.overview import overview_header, overview_height, overview_rows, overview_widths
from planspec_renderers.word.oxml import child, name, paragraph, text, writable
from planspec_renderers.word.revisions import note
from planspec_renderers.word.styles import TWENTIETHS
from planspec_renderers.word.targets import Targets

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Widths = tuple[int, ...]
Rows = Iterable[tuple[Cell, ...]]

_LABEL = Look(character=LABEL)
_PADDING = 200
_SLACK = 1.3
"""How much wider than counted a text may be: letters of a proportional font, and the space between them and kanji."""


def table(node: Table, build: Build) -> None:
    """Append a table; its caption is printed above it unless it only repeats the heading there."""
    above, mark = build.above, marked_table(node)
    if node.caption and node.caption not in {words for other, words in above.items() if mark in {None, other}}:
        caption = (Text(node.caption),)
        sentence(build.paragraph("Caption")[0], (mark(caption),) if mark else caption, build)
    columns = max(map(len, (node.header, *node.rows)))
    if not columns:
        return
    _separate(build)
    widths, rows = _paired(node, build) if in_pairs(node) else _plain(node, columns, build)
    added = child(build.body, "tbl")
    _properties(added, node, build.sheet.width)
    grid = child(added, "tblGrid")
    for wide in widths:
        child(grid, "gridCol", w=str(wide))
    for place, (row, own) in enumerate(zip(rows, _marks(node), strict=True)):
        is_header = bool(node.header) and not place
        _row(added, row, widths, build, is_header=is_header)
        if build.revised and own:
            _note(added[-1], own)
        if node.role is Role.OVERVIEW and not is_header:
            child(added[-1][0], "trHeight", val=str(overview_height(len(node.rows))), hRule="atLeast")
    if mark:
        # In the version without this table the heading still has nothing below it.
        build.above = {other: words for other, words in above.items() if other is not mark}


def _marks(node: Table) -> tuple[Mark | None, ...]:
    """Return the mark of each row that is written, that of the header first; of two offices the first one tells."""
    rows = marked_rows(node)[:: BESIDE if in_pairs(node) else 1]
    return (*((marked_row(node.header),) if node.header else ()), *rows)


def _note(row: "Element", mark: Mark) -> None:
    """Note that a row came or went, with the paragraphs in it."""
    note(row, mark)
    for added in row.iter(name("p")):
        note(added, mark)


def _paired(node: Table, build: Build) -> "tuple[Widths, Rows]":
    return pair_widths(node, build.sheet.width, build.theme.scale), pair_rows(node)


def _plain(node: Table, columns: int, build: Build) -> "tuple[Widths, Rows]":
    """Return the widths of the columns, and the cells of every row, those of the header first."""
    header, *rows = (_padded(row, columns) for row in (node.header, *node.rows))
    total, head = build.sheet.width, [header] if node.header else []
    if node.role is Role.OVERVIEW:
        heads = (overview_header(row, build.theme) for row in head)
        lines = overview_rows(rows, Targets.of(build.bookmarks), build.theme)
        return overview_widths(rows, columns, total, build.theme.scale), chain(heads, lines)
    grounds = ("", build.theme.accent.tint)
    if node.role is Role.COMPARISON:
        heads = (tuple(Cell((Line("TableHeader", content),)) for content in row) for row in head)
        return comparison_widths(columns, total), chain(heads, comparison_rows(rows, grounds[1]))
    heads = (tuple(Cell((Line("TableHeader", content),)) for content in row) for row in head)
    first = "TableRowHeader" if node.row_headers else "TableText"
    zebra = (_zebra(row, first, grounds[place % 2]) for place, row in enumerate(rows))
    if node.role is Role.CHANGES:
        return changes_widths(columns, total), chain(heads, zebra)
    size = build.styles["TableText"].size * TWENTIETHS
    return _widths((header, *rows), columns, total, size), chain(heads, zebra)


def _zebra(row: tuple[Inlines, ...], first: str, fill: str) -> tuple[Cell, ...]:
    return tuple(Cell((Line("TableText" if place else first, content),), fill) for place, content in enumerate(row))


def _separate(build: Build) -> None:
    """Keep two tables from becoming one, and let a table start a page."""
    if build.page_break or (len(build.body) and build.body[-1].tag == name("tbl")):
        build.paragraph("Spacer")


def _padded(row: tuple[Inlines, ...], columns: int) -> tuple[Inlines, ...]:
    """Return *row* with empty cells for those that are missing."""
    return (*row, *((),) * (columns - len(row)))


def _properties(added: "Element", node: Table, total: int) -> None:
    properties = child(added, "tblPr")
    child(properties, "tblStyle", val="OverviewTable" if node.role is Role.OVERVIEW else "PlanTable")
    child(properties, "tblW", w=str(total), type="dxa")
    child(properties, "tblLayout", type="fixed")
    row, column = int(bool(node.header)), int(node.row_headers)
    bits = f"{0x0600 + 0x0020 * row + 0x0080 * column:04X}"
    flags = {"firstRow": str(row), "lastRow": "0", "firstColumn": str(column), "lastColumn": "0"}
    child(properties, "tblLook", val=bits, **flags, noHBand="1", noVBand="1")
    if node.caption:
        child(properties, "tblCaption", val=writable(node.caption))
        child(properties, "tblDescription", val=writable(_description(node)))


def _description(node: Table) -> str:
    """Return the alternative text: the caption, and of an overview what its columns show."""
    if node.role is not Role.OVERVIEW:
        return node.caption
    return f"{node.caption}: {' → '.join(map(plain, node.header))}"


def _row(added: "Element", cells: tuple[Cell, ...], widths: "Widths", build: Build, *, is_header: bool) -> None:
    row = child(added, "tr")
    properties = child(row, "trPr")
    if not is_long(cells):
        child(properties, "cantSplit")
    if is_header:
        child(properties, "tblHeader")
    keeps = heads(cells)
    for given, wide in zip(cells, widths, strict=True):
        cell = child(row, "tc")
        _dress(child(cell, "tcPr"), given, wide)
        for line in given.lines:
            added_line, own = paragraph(cell, line.style)
            if keeps:
                child(own, "keepNext")
            _line(added_line, line, build)


def _line(added: "Element", line: Line, build: Build) -> None:
    if line.label:
        mark = marked_whole(line.content)
        look = replace(_LABEL, inserted=mark is Inserted, deleted=mark is Deleted)
        text(added, line.label, build.run_properties(look))
        text(added, "\t", build.run_properties(replace(look, character="")))
    # LibreOffice underlines a link that holds a mark.
    words = tuple(takewhile(lambda inline: not isinstance(inline, Badge), line.content)) if line.target else ()
    if words:
        inlines(child(added, "hyperlink", anchor=line.target, history="1"), words, build)
    inlines(added, line.content[len(words) :], build)


def _dress(properties: "Element", look: Cell, wide: int) -> None:
    child(properties, "tcW", w=str(wide), type="dxa")
    if look.merge:
        child(properties, "vMerge", val=look.merge)
    if look.fill:
        child(properties, "shd", val="clear", color="auto", fill=look.fill)
    if look.upright:
        child(properties, "textDirection", val="tbRl")
    if look.centred:
        child(properties, "vAlign", val="center")


def _widths(rows: Iterable[tuple[Inlines, ...]], columns: int, room: int, size: float) -> tuple[int, ...]:
    """Share *room* out: narrow columns get what their words ask for, wide ones an equal part of the rest."""
    wanted = [_PADDING] * columns
    for row in rows:
        for place, content in enumerate(row):
            wanted[place] = max(wanted[place], round(width(plain(content)) * size * _SLACK) + _PADDING)
    if (total := sum(wanted)) < room:
        wanted = [wide * room // total for wide in wanted]
    left = room
    given = [0] * columns
    for done, place in enumerate(sorted(range(columns), key=lambda place: wanted[place])):
        given[place] = min(wanted[place], left // (columns - done))
        left -= given[place]
    given[-1] += left
    return tuple(given)
