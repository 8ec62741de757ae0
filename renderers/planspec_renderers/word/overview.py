"""The overview as a table: neighbours that say the same become one cell, and every goal has its colour."""

from collections.abc import Iterator, Sequence

from planspec.document import Inlines, current, goal_places, joined, plain
from planspec.theme import Colour, Theme
from planspec_renderers.word.cell import Cell, Line
from planspec_renderers.word.number_format import width
from planspec_renderers.word.targets import Targets

Row = tuple[Inlines, ...]

_STYLES = {1: "OverviewText", 2: "OverviewGoal"}
_COLUMNS = 3
_TALLEST = 780
_PAGE = 11600
"""Height of the page that is left to the rows, in twentieths of a point."""

_SIZE = 340
"""What a character of the vision needs, in twentieths of a point."""

_MARGIN = 480


def overview_header(header: Row, theme: Theme) -> tuple[Cell, ...]:
    """Return the cells of the header row."""
    return tuple(Cell((Line("OverviewHeader", content),), theme.accent.tint, centred=True) for content in header)


def overview_height(rows: int) -> int:
    """Return the least height of one of so many *rows*, which together fill a page; in twentieths of a point."""
    return min(_TALLEST, _PAGE // max(rows, 1))


def overview_upright(rows: Sequence[Row], scale: float) -> bool:
    """Report whether the first of three columns says the same in all *rows*, and has the height for it in one line."""
    if not rows or len(rows[0]) != _COLUMNS or not all(joined(rows)[1:]):
        return False
    room = overview_height(len(rows)) * len(rows) - _MARGIN
    return width(plain(current(rows[0][0]))) * _SIZE * scale <= room


def overview_widths(rows: Sequence[Row], columns: int, total: int, scale: float) -> tuple[int, ...]:
    """Share *total* out: more than half for the lowest level, little for a vision that runs from top to bottom."""
    if rows and overview_upright(rows, scale):
        first, second = total * 13 // 100, total * 31 // 100
        return first, second, total - first - second
    above = total // 2 // max(columns - 1, 1)
    return (*(above,) * (columns - 1), total - above * (columns - 1))


def overview_rows(rows: Sequence[Row], targets: Targets, theme: Theme) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of every row: the last column is the lowest level, the one before it has the goals' colours."""
    upright = overview_upright(rows, theme.scale)
    above = joined(rows)
    for row, goal, own, below in zip(rows, goal_places(rows), above, (*above[1:], 0), strict=True):
        colours = theme.goal(goal), theme.accent
        merges = [_merge(column, own, below) for column in range(len(row))]
        lines = map(_line, range(len(row), 0, -1), row, targets.row(row), merges)
        cells = zip(range(len(row), 0, -1), lines, merges, strict=True)
        yield tuple(_cell(*cell, colours, upright=upright) for cell in cells)


def _merge(column: int, above: int, below: int) -> str:
    """Return how a cell merges where so many cells of its row join those above, and so many of the next row these."""
    return "continue" if column < above else "restart" if column < below else ""


def _line(from_the_right: int, content: Inlines, target: str, merge: str) -> Line:
    """Return what a cell says; one that joins the one above says nothing again."""
    style = _STYLES.get(from_the_right, "OverviewVision")
    return Line(style) if merge == "continue" else Line(style, content, target=target)


def _cell(from_the_right: int, line: Line, merge: str, colours: tuple[Colour, Colour], *, upright: bool) -> Cell:
    goal, accent = colours
    match from_the_right:
        case 1:
            return Cell((line,), goal.tint, centred=True)
        case 2:
            return Cell((line,), goal.band, merge, centred=True)
        case _:
            return Cell((line,), accent.tint, merge, centred=True, upright=upright)
