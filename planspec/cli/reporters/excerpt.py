"""A line of a file, cut to fit, and the place of a marker below it."""

from typing import NamedTuple

from planspec.cli.cells import clusters

_CUT = "…"


class Excerpt(NamedTuple):
    """A line as it is shown.

    Attributes:
        text: What is printed of the line.
        start: Cells to the left of the marker.
        length: Cells of the marker, at least one.
    """

    text: str
    start: int
    length: int


def excerpt(line: str, start: int, end: int, cells: int) -> Excerpt:
    """Show characters ``start:end`` of *line* in at most *cells* cells; ``…`` stands for what is cut off."""
    start = min(start, len(line))
    end = max(start, min(end, len(line)))
    # What is further away than a line is wide cannot be shown; to look at it takes long in a line of 5 MB.
    low, high = max(0, start - cells), min(end, start + cells) + cells
    shown, edges = _laid_out(line[low:high])
    first, last = _whole_characters(edges, start - low, min(end, high) - low)
    begin = _begin(edges, first, last, cells, cut=(low > 0, high < len(line)))
    left = _CUT if low or begin else ""
    room = cells - len(left)
    fits = high >= len(line) and max(edges[-1], edges[first] + 1) - edges[begin] <= room
    stop = len(shown) if fits else max(at for at, edge in enumerate(edges) if edge - edges[begin] <= room - len(_CUT))
    text = left + "".join(shown[begin:stop]) + ("" if fits else _CUT)
    offset = len(left) - edges[begin]
    return Excerpt(text, edges[first] + offset, max(1, edges[min(last, stop)] - edges[first]))


def _laid_out(text: str) -> tuple[list[str], list[int]]:
    """Return what is shown of each character, and the cell at which each starts and the last one ends."""
    pieces = list(clusters(text))
    edges = [at for _, at, _ in pieces]
    return [shown for shown, _, _ in pieces], [*edges, pieces[-1][1] + pieces[-1][2] if pieces else 0]


def _whole_characters(edges: list[int], first: int, last: int) -> tuple[int, int]:
    """Widen a range until no character in it is parted from the marks that it carries."""
    while 0 < first < len(edges) - 1 and edges[first] == edges[first + 1]:
        first -= 1
    while last < len(edges) - 1 and edges[last] == edges[last + 1]:
        last += 1
    return first, last


def _begin(edges: list[int], first: int, last: int, cells: int, *, cut: tuple[bool, bool]) -> int:
    """Return the character with which the excerpt starts: the first of all, or one that leaves room on both sides.

    The start of the line has the name of the field, so it is kept where the marker is not too far from it.
    """
    total = max(edges[-1], edges[first] + 1)
    room = cells - 2 * len(_CUT)
    near = edges[first] <= room // 3 or edges[last] <= room * 5 // 6
    if not cut[0] and (near or (not cut[1] and total <= cells)):
        return 0
    beside = max(room - max(1, edges[last] - edges[first]), room // 4) // 2
    wanted = edges[first] - beside
    if not cut[1]:
        wanted = min(wanted, total - room)
    # Not at a mark that belongs to the character before it.
    return next(at for at, edge in enumerate(edges) if edge >= wanted and edge not in edges[at + 1 : at + 2])
