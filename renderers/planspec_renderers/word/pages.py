"""On which page a heading will stand, as far as that can be told without setting the text."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planspec_renderers.word.measure import Measure, bookmark
from planspec_renderers.word.oxml import name
from planspec_renderers.word.sections import column_starts, columns_of
from planspec_renderers.word.sheet import Sheet
from planspec_renderers.word.styles import TWENTIETHS, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_KEPT_LINES = 2
"""A paragraph is not cut above its second line."""


_CAUTION = 0.06
"""What stays empty of a page below columns, as a part of its height: office suites set them more loosely than this."""


@dataclass(slots=True)
class Pages:
    """Pages as they fill up.

    Attributes:
        measure: Tells how much room blocks take.
        sheet: The type area of a page.
        page: Page from 1 on which the next line stands.
        used: How much of its height is taken, in points.
        of: Page of every bookmark.
        turned: Blocks that begin a page because what stands in columns below them does not fit above.
    """

    measure: Measure
    sheet: Sheet
    page: int = 1
    used: float = 0.0
    of: dict[str, int] = field(default_factory=dict)
    turned: "list[Element]" = field(default_factory=list)
    _waiting: "list[tuple[float, float, Element | None]]" = field(default_factory=list)
    _style: Style = field(default_factory=lambda: Style({}, {}))
    _below: float = 0.0

    def fill(self, body: "Element") -> None:
        """Let the blocks of *body* fill the pages."""
        for blocks, columns in _sections(body):
            if columns > 1:
                self._columns(blocks, columns)
            else:
                for block in blocks:
                    self._block(block)
        self._put(0.0)

    def _block(self, block: "Element") -> None:
        if block.tag == name("p"):
            self._paragraph(block)
        else:
            for height in self.measure.rows(block):
                self._put(height, height)

    def _paragraph(self, paragraph: "Element") -> None:
        own = paragraph[0]
        breaks, kept = own.find(name("pageBreakBefore")) is not None, own.find(name("keepNext")) is not None
        style = self.measure.style(paragraph)
        starts_page, kept_with_next, closes_up = self.measure.own_style(paragraph).keeps
        begins = breaks or starts_page
        if begins:
            self._put(0.0)
            self._turn()
            self._below = 0.0
        lines = self.measure.lines(paragraph, style, self.sheet.width / TWENTIETHS)
        # Paragraphs with the same borders stand in one box.
        edges = 0.0 if style.box is not None and style.box is self._style.box else style.borders
        height = lines * style.line + edges
        before, after = (0.0, 0.0) if closes_up and style is self._style else self.measure.spacing(paragraph, style)
        # Of the space below a paragraph and the space above the next one, the larger counts.
        above = 0.0 if begins else max(before - self._below, 0.0)
        self._below, self._style = after, style
        if kept_with_next or kept:
            self._waiting.append((above, height + after, paragraph))
        else:
            self._put(height + after, min(lines, _KEPT_LINES) * style.line, above)

    def _columns(self, blocks: "list[Element]", count: int) -> None:
        """Set blocks in columns; where it is not said which block begins a column, they are of even height."""
        room = self.sheet.column(count) / TWENTIETHS
        columns = tuple(column_starts(blocks))
        if len(columns) > 1:
            self._side_by_side(blocks, max(self.measure.column(column, room) for column in columns))
        for block in blocks:
            if len(columns) == 1:
                self._put(self.measure.column((block,), room) / count)
            self.of[bookmark(block)] = self.page
        self._below = 0.0

    def _side_by_side(self, blocks: "list[Element]", height: float) -> None:
        first = next((block for _, _, block in self._waiting if block is not None), blocks[0])
        page, used = self.page, self.used
        self._put(height, height + _CAUTION * self._height)
        if used and self.page > page:
            self.turned.append(first)

    def _put(self, height: float, kept: float = 0.0, above: float = 0.0) -> None:
        """Set what waits to be kept with the next block, then a block.

        Args:
            height: Height of the block, in points.
            kept: Height of the part of it that is not cut.
            above: Space above the block.
        """
        together = [*self._waiting, (above, height, None)]
        needed = sum(space + waiting for space, waiting, _ in self._waiting) + above + kept
        if self.used and self.used + needed > self._height:
            self._turn()
            # There is no space above the first line of a page.
            together[0] = (0.0, *together[0][1:])
        self._waiting.clear()
        for space, room, block in together:
            self.of["" if block is None else bookmark(block)] = self.page
            self._advance(space + room)

    def _advance(self, height: float) -> None:
        self.used += height
        while self.used > self._height:
            self.used -= self._height
            self.page += 1

    @property
    def _height(self) -> float:
        return self.sheet.height / TWENTIETHS

    def _turn(self) -> None:
        self.page, self.used = self.page + 1, 0.0


def _sections(body: "Element") -> "Iterator[tuple[list[Element], int]]":
    """Yield the blocks of each section, and how many columns it has."""
    blocks: list[Element] = []
    for block in body:
        blocks.append(block)
        if count := columns_of(block):
            yield blocks, count
            blocks = []
    yield blocks, 1


def estimate(body: "Element", measure: Measure, sheet: Sheet) -> Pages:
    """Return the pages that the blocks of *body* fill.

    Args:
        body: The blocks of the document.
        measure: Tells how much room they take.
        sheet: The type area of a page.
    """
    pages = Pages(measure, sheet)
    pages.fill(body)
    return pages
