"""The cover: a field of colour with the title at its foot, a strip of the goals' colours, the publisher below."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from planspec.document import Role
from planspec_renderers.word.display import break_lines, lines_of, words_of
from planspec_renderers.word.figures import fill_page_top, picture_height
from planspec_renderers.word.measure import Measure
from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import child, name
from planspec_renderers.word.shapes import Shape, behind
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from planspec_renderers.word.build import Build

_TITLES = ("Title", "TitleLong", "TitleLonger", "TitleLongest")
"""Styles of the title, the largest first."""

_IN_FIELD = frozenset({*_TITLES, "Subtitle"})
_PICTURE = "CoverPicture"
_FIELD = 0.6
"""Part of the page's height that the field has at least."""

_PICTURE_HEIGHT = 0.4
"""Part of the page's height that a picture has at most."""

_AIR, _GAP, _STRIP, _LEAST, _SLACK = 46.0, 4.0, 9.0, 40.0, 8.0
"""Points below the title, above the strip, of the strip, above the foot at least, and below it."""

_SURE = 0.92
"""Part of a line that words may fill and still not need another: offices set spaces between scripts."""

_MOST_LINES = 3
_TALLEST_TITLE = 200.0
_WHITE = "FFFFFF"
_CIRCLES = ((0.62, 0.055, 0.36), (0.42, 0.02, 0.27), (0.50, 0.20, 0.20))
"""Circles that touch each other: place from the left, from above, and diameter, in widths of the page."""

_VEIL = 7


@dataclass(frozen=True, slots=True)
class _Paper:
    """The page in points: its size, where the text begins and ends, and the width of a line."""

    width: float
    height: float
    top: float
    bottom: float
    room: float

    @classmethod
    def of(cls, section: "Element") -> Self:
        size, margins = section.find(name("pgSz")), section.find(name("pgMar"))
        wide, high, top, bottom, left, right = (
            int(element.get(name(key), "0")) / TWENTIETHS
            for element, key in (
                *((size, "w"), (size, "h")),
                *((margins, side) for side in ("top", "bottom", "left", "right")),
            )
            if element is not None
        )
        return cls(wide, high, top, high - bottom, wide - left - right)


def lay_out_cover(build: "Build") -> None:
    """Give the cover its field and its strip, the title its size, and what follows its place at the foot.

    The field has the ground of the title's style: where a template gives it none, the cover is left as it is written.
    """
    cover = next((span for span in build.spans if span.role is Role.COVER), None)
    ground = build.styles["Title"].paragraph.get(name("shd"))
    if cover is None or ground is None or cover.first.getprevious() is not None:
        return
    blocks = tuple(_from(cover.first, cover.last))
    head = tuple(block for block in blocks if _style(block) in _IN_FIELD)
    if head and all(block.tag == name("p") for block in blocks):
        _lay_out(blocks, head, ground.get(name("fill"), ""), build)


def _lay_out(blocks: "tuple[Element, ...]", head: "tuple[Element, ...]", fill: str, build: "Build") -> None:
    paper = _Paper.of(build.part.element.body.sectPr)
    size_titles(head, paper.room, build)
    picture = _place_picture(blocks, paper)
    foot = [block for block in blocks if _style(block) not in {*_IN_FIELD, _PICTURE}]
    high = _height(head, paper.room, build)
    bottom = max(paper.height * _FIELD, max(paper.top, picture + _AIR) + high + _AIR)
    _space_above(head[0], bottom - _AIR - high - paper.top)
    if foot:
        _space_above(foot[0], max(_LEAST, paper.bottom - _SLACK - _height(foot, paper.room, build) - bottom) + _AIR)
    build.pictures += 1
    shapes = (*_ground(paper, min(bottom, paper.height), fill, build), *(() if picture else _motif(paper)))
    blocks[0].insert(1, behind(shapes, build.pictures))


def _ground(paper: _Paper, bottom: float, fill: str, build: "Build") -> Iterator[Shape]:
    """Yield the field, which the strip and all else lies in, and the strip: a part for each goal."""
    count = max(min(build.goals, len(build.theme.colours.goals)), 1)
    wide, top = paper.width / count, bottom + _GAP
    yield Shape(0, 0, paper.width, min(top + _STRIP, paper.height), _WHITE)
    yield Shape(0, 0, paper.width, bottom, fill)
    for place in range(count):
        yield Shape(wide * place, top, wide, _STRIP, build.theme.goal(place + 1).band)


def _motif(paper: _Paper) -> Iterator[Shape]:
    for left, top, across in _CIRCLES:
        size = paper.width * across
        yield Shape(paper.width * left, paper.width * top, size, size, _WHITE, "ellipse", _VEIL)


def _place_picture(blocks: "Iterable[Element]", paper: _Paper) -> float:
    """Set the picture of the cover at the head of the page; return its height, or 0 where there is none."""
    holders = (block for block in blocks if _style(block) == _PICTURE)
    return max((fill_page_top(one, paper.width, paper.height * _PICTURE_HEIGHT) for one in holders), default=0.0)


def size_titles(head: "Iterable[Element]", room: float, build: "Build") -> None:
    """Set titles in the largest type in which they have few lines, and break them at their spaces."""
    for block in head:
        if _style(block) in _TITLES:
            chosen = next((one for one in _TITLES if _fits(words_of(block), one, room, build)), _TITLES[-1])
            block[0][0].set(name("val"), chosen)
        break_lines(block, room / build.styles[_style(block)].size)


def _fits(words: str, identifier: str, room: float, build: "Build") -> bool:
    style = build.styles[identifier]
    lines = lines_of(words, room / style.size)
    if len(lines) > 1 or width(words) * style.size <= room:
        return len(lines) <= _MOST_LINES
    return identifier != _TITLES[0] and -(-width(words) * style.size // room) * style.line <= _TALLEST_TITLE


def _height(blocks: "Iterable[Element]", room: float, build: "Build") -> float:
    """Return the height of *blocks* without the space above the first one, in points."""
    total, below, above, measure = 0.0, 0.0, "", Measure(build.styles, build.dressed)
    for place, block in enumerate(blocks):
        identifier = _style(block)
        style = build.styles[identifier]
        before, after = style.spacing
        gap = 0.0 if style.keeps[2] and identifier == above else max(before, below)
        # Lines that are not broken at spaces may end early, so that no bracket or comma begins the next one.
        sure = room * _SURE - (0.0 if identifier in _TITLES else style.size)
        high = max(measure.lines(block, style, sure) * style.line, picture_height(block)) + style.borders
        total += high + (gap if place else 0.0)
        below, above = after, identifier
    return total + below


def _space_above(block: "Element", points: float) -> None:
    spacing = block[0].find(name("spacing"))
    if spacing is None:
        spacing = child(block[0], "spacing")
    spacing.set(name("before"), str(max(round(points * TWENTIETHS), 0)))


def _style(block: "Element") -> str:
    return "" if block.tag != name("p") else str(block[0][0].get(name("val"), ""))


def _from(first: "Element", last: "Element") -> "Iterator[Element]":
    yield first
    for block in () if first is last else first.itersiblings():
        yield block
        if block is last:
            return
