"""Sections: parts of a page with columns of their own, in the order of the text."""

from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING

from planspec_renderers.word.oxml import child, name, paragraph, root
from planspec_renderers.word.revisions import fate_of, is_noted, note_fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element as Element

_BEFORE_TYPE = frozenset(map(name, ("headerReference", "footerReference", "footnotePr", "endnotePr")))
_BEFORE_PAGE_BREAK = frozenset(map(name, ("pStyle", "keepNext", "keepLines")))
_AFTER_SPACING = frozenset(map(name, ("ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr")))
_COLUMN_BREAK = f"{name('r')}/{name('br')}[@{name('type')}='column']"


def set_in_columns(columns: "Sequence[Sequence[Element]]", section: "Element") -> None:
    """Set blocks in as many columns as there are, on the page where the text above ends.

    Args:
        columns: The blocks of each column; all stand beside one another in the body.
        section: Properties of the section that all the text stands in (``w:sectPr``).
    """
    first, last = columns[0][0], columns[-1][-1]
    above = first.getprevious()
    _run_on(section)
    if above is not None:
        _close(above, section, 1)
    _close(last, section, len(columns))
    _stand_at_top(first)
    for before, column in pairwise(columns):
        _stand_at_top(column[0])
        _begin_column(before, column)


def begin_page(block: "Element") -> None:
    """Let a paragraph begin a page."""
    properties = block[0]
    if properties.find(name("pageBreakBefore")) is None:
        properties.insert(sum(element.tag in _BEFORE_PAGE_BREAK for element in properties), root("pageBreakBefore"))
    _stand_at_top(block)


def columns_of(block: "Element") -> int:
    """Return how many columns the section has that ends with *block*; 0 where none ends there."""
    if block.tag != name("p") or block[0][-1].tag != name("sectPr"):
        return 0
    columns = block[0][-1].find(name("cols"))
    return 0 if columns is None else int(columns.get(name("num"), "1"))


def column_starts(blocks: "Iterable[Element]") -> "Iterator[list[Element]]":
    """Yield the blocks of each column, as far as it is said where one begins."""
    column: list[Element] = []
    for block in blocks:
        if column and block.find(_COLUMN_BREAK) is not None:
            yield column
            column = []
        column.append(block)
    yield column


def _begin_column(before: "Sequence[Element]", column: "Sequence[Element]") -> None:
    """Let a column begin, in a paragraph that stays in each version in which it and the one *before* have words."""
    block, fates = column[0], {fate_of(before), fate_of(column)} - {""}
    if len(fates) > 1:
        return
    if fates or is_noted(block):
        block, _ = paragraph(root("body"), "Spacer")
        note_fate(block, "".join(fates))
        column[0].addprevious(block)
    run = root("r")
    child(run, "br", type="column")
    block.insert(1, run)


def _stand_at_top(block: "Element") -> None:
    """Take away the space above a block: not every office suite leaves it out at the top of a column."""
    properties = block[0]
    spacing = properties.find(name("spacing"))
    if spacing is None:
        spacing = root("spacing")
        properties.insert(sum(element.tag not in _AFTER_SPACING for element in properties), spacing)
    spacing.set(name("before"), "0")


def _close(last: "Element", section: "Element", count: int) -> None:
    """Let a section with *count* columns end below *last*."""
    if last.tag == name("tbl") or is_noted(last):
        last = _spacer_below(last)
    properties = last[0]
    if properties.find(name("sectPr")) is not None:
        return
    closing = deepcopy(section)
    for columns in closing.iterchildren(name("cols")):
        columns.set(name("num"), str(count))
    properties.append(closing)


def _spacer_below(last: "Element") -> "Element":
    """Add the paragraph that ends a section below *last*; it stays: LibreOffice tears apart what goes with columns."""
    spacer, _ = paragraph(root("body"), "Spacer")
    if is_noted(last):
        keep(spacer)
    last.addnext(spacer)
    return spacer


def keep(spacer: "Element") -> None:
    """Let LibreOffice read a paragraph that only ends a section, so that what goes above leaves the one below alone."""
    child(child(spacer, "r"), "softHyphen")


def _run_on(section: "Element") -> None:
    """Let a section begin where the one above ends, on the same page."""
    if section.find(name("type")) is None:
        kind = root("type")
        kind.set(name("val"), "continuous")
        section.insert(sum(element.tag in _BEFORE_TYPE for element in section), kind)
