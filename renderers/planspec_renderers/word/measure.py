"""How much room blocks take, as far as that can be told without setting the text; all in points."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import name
from planspec_renderers.word.styles import TWENTIETHS, Style

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from planspec_renderers.word.styles import Styles

_LINE_END = 5.0
"""What a line of a column leaves empty at its end."""

_CELL_MARGINS = 9.0, 2.0
"""What a table cell leaves empty, across and down."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures blocks.

    Attributes:
        styles: The styles of the template.
        dressed: Styles that headings wear over their own, by bookmark.
    """

    styles: "Styles"
    dressed: Mapping[str, str]

    def style(self, paragraph: "Element") -> Style:
        """Return the style of a paragraph; of a heading the one that it wears over its own."""
        identifier = _identifier(paragraph)
        # Only headings are dressed, and looking for a bookmark takes its time.
        return self.styles[self.dressed.get(bookmark(paragraph), identifier) if "Heading" in identifier else identifier]

    def own_style(self, paragraph: "Element") -> Style:
        """Return the style that a paragraph names; of a heading the built-in one."""
        return self.styles[_identifier(paragraph)]

    def spacing(self, paragraph: "Element", style: Style) -> tuple[float, float]:
        """Return the space above and below a paragraph in *style*."""
        own, found = paragraph[0].find(name("spacing")), style.spacing
        return found if own is None else (_said(own, "before", found[0]), _said(own, "after", found[1]))

    def lines(self, paragraph: "Element", style: Style, room: float) -> int:
        """Return how many lines a paragraph in *style* fills in a column *room* wide."""
        indentation = paragraph[0].find(name("ind"))
        left = 0.0 if indentation is None else float(indentation.get(name("left"), "0")) / TWENTIETHS
        return _lines(paragraph, style.size, room - (left or style.indents[0]) - style.indents[1])

    def rows(self, table: "Element") -> Iterable[float]:
        """Yield the height of each row of a table."""
        return (self._row(row) for row in table.iterchildren(name("tr")))

    def column(self, blocks: "Iterable[Element]", room: float) -> float:
        """Return the height of *blocks*, one below the other in a column *room* wide; rather too much than too little.

        Lines of a narrow column end where no whole character fits any more.
        """
        room -= _LINE_END
        total = last = 0.0
        for block in blocks:
            above, below = (0.0, 0.0) if block.tag == name("tbl") else self.spacing(block, self.style(block))
            # Of the space below a paragraph and the space above the next one, the larger counts.
            total += max(above - last, 0.0) + self._height(block, room) + below
            last = below
        return total

    def _height(self, block: "Element", room: float) -> float:
        if block.tag == name("tbl"):
            return sum(self.rows(block))
        style, above = self.style(block), block.getprevious()
        joins = above is not None and above.tag == block.tag and self.style(above).box is style.box
        # Paragraphs with the same borders stand in one box; LibreOffice leaves room for what would be between them.
        edges = style.edge("bottom") if joins else style.borders
        return self.lines(block, style, room) * style.line + edges

    def _row(self, row: "Element") -> float:
        # A cell that joins others has their height too.
        alone = (cell for cell in row.iterchildren(name("tc")) if cell[0].find(name("vMerge")) is None)
        least = row[0].find(name("trHeight"))
        height = 0.0 if least is None else float(least.get(name("val"), "0")) / TWENTIETHS
        return max(height, *map(self._cell, alone), 0.0)

    def _cell(self, cell: "Element") -> float:
        across, down = _CELL_MARGINS
        wide = float(cell[0][0].get(name("w"), "0")) / TWENTIETHS - across
        paragraphs = cell.iterchildren(name("p"))
        return self.column(paragraphs, wide) + down


def bookmark(paragraph: "Element") -> str:
    """Return the name of a heading's bookmark; nothing where there is none."""
    start = paragraph.find(name("bookmarkStart"))
    return "" if start is None else start.get(name("name"), "")


def _said(element: "Element", attribute: str, otherwise: float) -> float:
    """Return one of the measures of an element, or what counts where it says nothing."""
    written = element.get(name(attribute))
    return otherwise if written is None else float(written) / TWENTIETHS


def _identifier(paragraph: "Element") -> str:
    return paragraph[0][0].get(name("val"), "")


def _lines(paragraph: "Element", size: float, room: float) -> int:
    lines, words = 1, 0.0
    for element in paragraph.iter(name("t"), name("br")):
        if element.tag == name("t"):
            words += width(element.text or "")
        elif element.get(name("type")) is None:
            lines, words = lines + _full(words * size, room) + 1, 0.0
    return lines + _full(words * size, room)


def _full(words: float, room: float) -> int:
    return max(ceil(words / max(room, 1.0)) - 1, 0)
