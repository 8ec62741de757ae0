"""Tables: a header row that repeats, rows that are never cut, columns as wide as their words ask for."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from planspec.document import Inlines, Role, Table, Text, plain
from planspec.theme import Theme
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import inlines
from planspec_renderers.word.number_format import width
from planspec_renderers.word.overview import Cell, overview_header, overview_height, overview_rows, overview_widths
from planspec_renderers.word.oxml import child, name, paragraph, writable

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

TEXT_WIDTH = 9184
"""Width of the type area of the template in twentieths of a point."""


_SIZE = 180
_PADDING = 200


def table(node: Table, build: Build) -> None:
    """Append a table; its caption is printed above it unless it only repeats the heading there."""
    if node.caption and node.caption != build.above:
        inlines(build.paragraph("Caption")[0], (Text(node.caption),), build)
    columns = max(map(len, (node.header, *node.rows)))
    if not columns:
        return
    _separate(build)
    rows = tuple(_padded(row, columns) for row in (node.header, *node.rows))
    widths = overview_widths(rows[1:], columns, TEXT_WIDTH) if node.role is Role.OVERVIEW else _widths(rows, columns)
    added = child(build.body, "tbl")
    _properties(added, node)
    grid = child(added, "tblGrid")
    for wide in widths:
        child(grid, "gridCol", w=str(wide))
    header, *looks = _looks(node, rows, columns, build.theme)
    if node.header:
        _row(added, rows[0], header, widths, build)
        child(added[-1][0], "tblHeader")
    for row, look in zip(rows[1:], looks, strict=True):
        _row(added, row, look, widths, build)
        if node.role is Role.OVERVIEW:
            child(added[-1][0], "trHeight", val=str(overview_height(len(node.rows))), hRule="atLeast")


def _separate(build: Build) -> None:
    """Keep two tables from becoming one, and let a table start a page."""
    if build.page_break or (len(build.body) and build.body[-1].tag == name("tbl")):
        build.paragraph("Spacer")


def _padded(row: tuple[Inlines, ...], columns: int) -> tuple[Inlines, ...]:
    """Return *row* with empty cells for those that are missing."""
    return (*row, *((),) * (columns - len(row)))


def _properties(added: "Element", node: Table) -> None:
    properties = child(added, "tblPr")
    child(properties, "tblStyle", val="OverviewTable" if node.role is Role.OVERVIEW else "PlanTable")
    child(properties, "tblW", w=str(TEXT_WIDTH), type="dxa")
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


def _looks(
    node: Table, rows: tuple[tuple[Inlines, ...], ...], columns: int, theme: Theme
) -> tuple[tuple[Cell, ...], ...]:
    """Return the look of every cell, the header's first."""
    if node.role is Role.OVERVIEW:
        return (overview_header(columns, theme), *overview_rows(rows[1:], theme))
    first = "TableRowHeader" if node.row_headers else "TableText"
    header = (Cell("TableHeader"),) * columns
    grounds = ("", theme.accent.tint)
    zebra = tuple((Cell(first, fill), *(Cell("TableText", fill),) * (columns - 1)) for fill in grounds)
    return (header, *(zebra[place % 2] for place in range(len(rows) - 1)))


def _row(
    added: "Element", cells: tuple[Inlines, ...], looks: tuple[Cell, ...], widths: tuple[int, ...], build: Build
) -> None:
    """Append a row; a cell that joins the one above says nothing again."""
    row = child(added, "tr")
    child(child(row, "trPr"), "cantSplit")
    for content, look, wide in zip(cells, looks, widths, strict=True):
        cell = child(row, "tc")
        _dress(child(cell, "tcPr"), look, wide)
        inlines(paragraph(cell, look.style)[0], () if look.merge == "continue" else content, build)


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


def _widths(rows: Iterable[tuple[Inlines, ...]], columns: int) -> tuple[int, ...]:
    """Share the type area out: narrow columns get what their words ask for, wide ones an equal part of the rest."""
    wanted = [_PADDING] * columns
    for row in rows:
        for place, content in enumerate(row):
            wanted[place] = max(wanted[place], round(width(plain(content)) * _SIZE) + _PADDING)
    if (total := sum(wanted)) < TEXT_WIDTH:
        wanted = [wide * TEXT_WIDTH // total for wide in wanted]
    left = TEXT_WIDTH
    given = [0] * columns
    for done, place in enumerate(sorted(range(columns), key=lambda place: wanted[place])):
        given[place] = min(wanted[place], left // (columns - done))
        left -= given[place]
    given[-1] += left
    return tuple(given)
