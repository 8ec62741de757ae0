"""On which page a heading will stand, as far as that can be told without setting the text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import name
from planspec_renderers.word.styles import TWENTIETHS, Style

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from planspec_renderers.word.styles import Styles

_HEIGHT, _WIDTH = 697.0, 459.0
"""The type area of the template in points."""

_CELL_MARGINS = 9.0, 2.0
"""What a table cell leaves empty, across and down."""

_KEPT_LINES = 2
"""A paragraph is not cut above its second line."""


@dataclass(slots=True)
class Pages:
    """Pages as they fill up.

    Attributes:
        styles: The styles of the template.
        dressed: Styles that headings wear over their own, by bookmark.
        page: Page from 1 on which the next line stands.
        used: How much of its height is taken, in points.
        of: Page of every bookmark.
    """

    styles: "Styles"
    dressed: Mapping[str, str]
    page: int = 1
    used: float = 0.0
    of: dict[str, int] = field(default_factory=dict)
    _waiting: list[tuple[float, float, str]] = field(default_factory=list)
    _style: Style = field(default_factory=lambda: Style({}, {}))
    _below: float = 0.0

    def fill(self, body: "Element") -> None:
        """Let the blocks of *body* fill the pages."""
        for element in body:
            if element.tag == name("p"):
                self._paragraph(element)
            else:
                for row in element.iterchildren(name("tr")):
                    height = _row_height(row, self.styles)
                    self._put(height, height)
        self._put(0.0)

    def _paragraph(self, paragraph: "Element") -> None:
        identifier, breaks, kept, left = _properties(paragraph[0])
        style = self.styles[identifier]
        starts_page, kept_with_next, closes_up = style.keeps
        kept_with_next = kept_with_next or kept
        bookmark = _bookmark(paragraph) if kept_with_next else ""
        identifier = self.dressed.get(bookmark, identifier)
        style = self.styles[identifier]
        begins = breaks or starts_page
        if begins:
            self._put(0.0)
            self._turn()
            self._below = 0.0
        lines = _set(paragraph, style.size, _WIDTH - (left or style.indents[0]) - style.indents[1])
        # Paragraphs with the same borders stand in one box.
        edges = 0.0 if style.box is not None and style.box is self._style.box else style.borders
        height = lines * style.line + edges
        before, after = (0.0, 0.0) if closes_up and style is self._style else style.spacing
        # Of the space below a paragraph and the space above the next one, the larger counts.
        above = 0.0 if begins else max(before - self._below, 0.0)
        self._below, self._style = after, style
        if kept_with_next:
            self._waiting.append((above, height + after, bookmark))
        else:
            self._put(height + after, min(lines, _KEPT_LINES) * style.line, above)

    def _put(self, height: float, kept: float = 0.0, above: float = 0.0) -> None:
        """Set what waits to be kept with the next block, then a block.

        Args:
            height: Height of the block, in points.
            kept: Height of the part of it that is not cut.
            above: Space above the block.
        """
        together = [*self._waiting, (above, height, "")]
        needed = sum(space + waiting for space, waiting, _ in self._waiting) + above + kept
        if self.used and self.used + needed > _HEIGHT:
            self._turn()
            # There is no space above the first line of a page.
            together[0] = (0.0, *together[0][1:])
        self._waiting.clear()
        for space, block, bookmark in together:
            self.of[bookmark] = self.page
            self._advance(space + block)

    def _advance(self, height: float) -> None:
        self.used += height
        while self.used > _HEIGHT:
            self.used -= _HEIGHT
            self.page += 1

    def _turn(self) -> None:
        self.page, self.used = self.page + 1, 0.0


def _properties(properties: "Element") -> tuple[str, bool, bool, float]:
    """Return style, whether a page begins, whether it stays with the next, and its own indentation in points."""
    identifier = properties[0].get(name("val"), "")
    indentation = properties.find(name("ind"))
    left = 0.0 if indentation is None else float(indentation.get(name("left"), "0")) / TWENTIETHS
    breaks, kept = (properties.find(name(local)) is not None for local in ("pageBreakBefore", "keepNext"))
    return identifier, breaks, kept, left


def _bookmark(paragraph: "Element") -> str:
    start = paragraph.find(name("bookmarkStart"))
    return "" if start is None else start.get(name("name"), "")


def _set(paragraph: "Element", size: float, room: float) -> int:
    """Return how many lines of *room* points a paragraph fills."""
    lines, words = 1, 0.0
    for element in paragraph.iter(name("t"), name("br")):
        if element.tag == name("br"):
            lines, words = lines + _full(words * size, room) + 1, 0.0
        else:
            words += width(element.text or "")
    return lines + _full(words * size, room)


def _full(words: float, room: float) -> int:
    return max(ceil(words / max(room, 1.0)) - 1, 0)


def _row_height(row: "Element", styles: "Styles") -> float:
    # A cell that joins others has their height too.
    alone = (cell for cell in row.iterchildren(name("tc")) if cell[0].find(name("vMerge")) is None)
    least = row[0].find(name("trHeight"))
    height = 0.0 if least is None else float(least.get(name("val"), "0")) / TWENTIETHS
    return max(height, *(_cell_height(cell, styles) for cell in alone), 0.0)


def _cell_height(cell: "Element", styles: "Styles") -> float:
    across, down = _CELL_MARGINS
    wide = float(cell[0][0].get(name("w"), "0")) / TWENTIETHS - across
    paragraph = cell[1]
    style = styles[paragraph[0][0].get(name("val"), "")]
    return _set(paragraph, style.size, wide) * style.line + sum(style.spacing) + down


def estimate(body: "Element", styles: "Styles", dressed: Mapping[str, str]) -> tuple[Mapping[str, int], int]:
    """Return the page of every bookmark in *body*, and how many pages there are.

    Args:
        body: The blocks of the document.
        styles: The styles of the template.
        dressed: Styles that headings wear over their own, by bookmark.
    """
    pages = Pages(styles, dressed)
    pages.fill(body)
    return pages.of, pages.page
