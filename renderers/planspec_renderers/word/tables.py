"""Tables: a header row that repeats, rows that are never cut, columns as wide as their words ask for."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from planspec.document import Inlines, Table, Text, plain
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import inlines
from planspec_renderers.word.number_format import width
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
    widths = _widths((node.header, *node.rows), columns)
    added = child(build.body, "tbl")
    _properties(added, node)
    grid = child(added, "tblGrid")
    for wide in widths:
        child(grid, "gridCol", w=str(wide))
    first = "TableRowHeader" if node.row_headers else "TableText"
    if node.header:
        _row(added, node.header, widths, ("TableHeader", "TableHeader"), build)
    for row in node.rows:
        _row(added, row, widths, (first, "TableText"), build)


def _separate(build: Build) -> None:
    """Keep two tables from becoming one, and let a table start a page."""
    if build.page_break or (len(build.body) and build.body[-1].tag == name("tbl")):
        build.paragraph("Spacer")


def _properties(added: "Element", node: Table) -> None:
    properties = child(added, "tblPr")
    child(properties, "tblStyle", val="PlanTable")
    child(properties, "tblW", w=str(TEXT_WIDTH), type="dxa")
    child(properties, "tblLayout", type="fixed")
    row, column = int(bool(node.header)), int(node.row_headers)
    bits = f"{0x0600 + 0x0020 * row + 0x0080 * column:04X}"
    flags = {"firstRow": str(row), "lastRow": "0", "firstColumn": str(column), "lastColumn": "0"}
    child(properties, "tblLook", val=bits, **flags, noHBand="1", noVBand="1")
    if node.caption:
        child(properties, "tblCaption", val=writable(node.caption))
        child(properties, "tblDescription", val=writable(node.caption))


def _row(
    added: "Element", cells: tuple[Inlines, ...], widths: tuple[int, ...], styles: tuple[str, str], build: Build
) -> None:
    """Append a row; *styles* are those of its first cell and of the others, missing cells are empty."""
    row = child(added, "tr")
    properties = child(row, "trPr")
    child(properties, "cantSplit")
    if styles[0] == "TableHeader":
        child(properties, "tblHeader")
    padded = (*cells, *((),) * (len(widths) - len(cells)))
    for place, (content, wide) in enumerate(zip(padded, widths, strict=True)):
        cell = child(row, "tc")
        child(child(cell, "tcPr"), "tcW", w=str(wide), type="dxa")
        inlines(paragraph(cell, styles[min(place, 1)])[0], content, build)


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
