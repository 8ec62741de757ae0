"""The leaflet's own grid: what differs from the template, and which parts of a basic goal stand side by side."""

from bisect import bisect_left
from copy import deepcopy
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from lxml import etree

from planspec.document import Role
from planspec_renderers.word.build import Build, Span
from planspec_renderers.word.measure import Measure, bookmark
from planspec_renderers.word.oxml import name, root
from planspec_renderers.word.sections import set_in_columns
from planspec_renderers.word.sheet import Sheet
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    Blocks = list[Element]

_COLUMNS = 2
_ALL_IN_ONE, _OF_MANY = 0.7, 0.35
"""Parts of the page's height: what all promotion goals of a basic goal may have for one row, else each row."""

_GOAL_STYLE = "PromotionGoal"


def take_grid(word: "WordDocument") -> None:
    """Give *word* the leaflet's page, without a running head, and the styles that differ."""
    section, own = word.element.body.sectPr, _part("document.xml")[0][0]
    for header in section.findall(name("headerReference")):
        word.part.rels.pop(header.rId)
    for element in list(section):
        section.remove(element)
    section.extend(deepcopy(own))
    styles = word.part.styles.element
    known = {style.get(name("styleId")): style for style in styles.iterchildren(name("style"))}
    for style in _part("styles.xml"):
        styles.replace(known[style.get(name("styleId"))], deepcopy(style))


@cache
def _part(file: str) -> "Element":
    """Return the root of a part that says what a leaflet has otherwise than the template; it is to be copied."""
    home = files("planspec_renderers.word").joinpath("template_leaflet", "word")
    return etree.fromstring(home.joinpath(file).read_bytes(), etree.XMLParser(remove_blank_text=True))


def lay_out(build: Build, section: "Element", measure: Measure) -> None:
    """Set evaluation and issues side by side, and the promotion goals of a basic goal in two columns.

    Args:
        build: The document with all its blocks.
        section: Properties of its section (``w:sectPr``).
        measure: Tells how much room blocks take.
    """
    for first, second in pairwise(build.spans):
        if (first.role, second.role) == (Role.EVALUATION, Role.ISSUES):
            set_in_columns((list(first.blocks()), list(second.blocks())), section)
    for span in build.spans:
        if span.role is Role.PROMOTION_GOALS:
            for row in _rows(tuple(_goals(span, build)), build.sheet, measure):
                set_in_columns(row, section)


def _goals(span: Span, build: Build) -> "Iterator[Blocks]":
    """Yield the blocks of each promotion goal below their common heading."""
    goal: Blocks = []
    for block in list(span.blocks())[1:]:
        if goal and _is_goal(block, build):
            yield goal
            goal = []
        goal.append(block)
    yield goal


def _is_goal(block: "Element", build: Build) -> bool:
    return build.dressed.get(bookmark(block)) == _GOAL_STYLE


def _rows(goals: "tuple[Blocks, ...]", sheet: Sheet, measure: Measure) -> "Iterator[tuple[Blocks, Blocks]]":
    """Yield rows of promotion goals, each in two columns: all in one row, or as many as fit a part of the page.

    A goal that does not fit stands alone, as does the one that is left over.
    """
    room, page = sheet.column(_COLUMNS) / TWENTIETHS, sheet.height / TWENTIETHS
    heights = [measure.column(goal, room) for goal in goals]
    most = page * (_ALL_IN_ONE if sum(heights) <= page * _ALL_IN_ONE else _OF_MANY)
    row: list[tuple[Blocks, float]] = []
    for goal, height in zip(goals, heights, strict=True):
        if row and sum(height for _, height in row) + height > most:
            yield from _in_two(row, most)
            row = []
        row.append((goal, height))
    yield from _in_two(row, most)


def _in_two(row: "list[tuple[Blocks, float]]", most: float) -> "Iterator[tuple[Blocks, Blocks]]":
    """Yield the two columns of a row, each kept in one piece; nothing for a row of one goal.

    One goal is kept in one piece too, unless it is higher than *most* points.

    The first one is never the lower one, so that where it fits the rest of a page the second one does too.
    """
    if len(row) < _COLUMNS:
        _keep_together(row[0][0] if row[0][1] <= most else [])
        return
    above = list(accumulate(height for _, height in row))
    cut = min(bisect_left(above, above[-1] / _COLUMNS) + 1, len(row) - 1)
    left, right = ([block for goal, _ in part for block in goal] for part in (row[:cut], row[cut:]))
    for column in (left, right):
        _keep_together(column)
    yield left, right


def _keep_together(blocks: "Blocks") -> None:
    for block in blocks[:-1]:
        properties = block[0]
        if properties.tag == name("pPr") and properties.find(name("keepNext")) is None:
            properties.insert(1, root("keepNext"))
