"""The masthead of a leaflet: a field of colour from edge to edge, and a strip of the goals' colours below it."""

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from planspec.document import Role
from planspec_renderers.word.build import Build, Span
from planspec_renderers.word.cover import size_titles
from planspec_renderers.word.figures import picture_height, shrink
from planspec_renderers.word.measure import Measure
from planspec_renderers.word.oxml import child, name
from planspec_renderers.word.shapes import Shape, behind
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_AIR, _GAP, _STRIP, _BELOW = 34.0, 3.0, 7.0, 30.0
"""Points below the words, above the strip, of the strip, and below it."""

_CAUTION = 0.94
"""How much of the line titles may fill; they are measured as running text, and have more kanji."""

_LOGO = 28.0
"""Height of a logo at most, in points."""

_WHITE = "FFFFFF"
_CIRCLES = ((0.74, 0.012, 0.20), (0.60, 0.01, 0.15), (0.685, 0.125, 0.09))
"""Circles that touch each other: place from the left, from above, and diameter, in widths of the page."""

_VEIL = 7


def lay_out_masthead(build: Build, measure: Measure) -> None:
    """Draw the field behind the words of the masthead; where their style has no ground, they are left as written."""
    span = next((span for span in build.spans if span.role is Role.MASTHEAD), None)
    if span is None or span.first.getprevious() is not None:
        return
    grounded = tuple(takewhile(lambda block: _fill(block, measure), span.blocks()))
    if grounded:
        room = build.sheet.width / TWENTIETHS * _CAUTION
        size_titles(grounded, room, build)
        _set_pictures(span)
        high, least = (measure.column(grounded, wide) for wide in (room, build.sheet.width / TWENTIETHS))
        bottom = build.sheet.top / TWENTIETHS + high + _AIR
        # The words may turn out to have fewer lines than the field has room for: what follows stays below it even then.
        _space_below(grounded[-1], _AIR + _GAP + _STRIP + _BELOW + high - least)
        build.pictures += 1
        shapes = _shapes(bottom, _fill(span.first, measure), build)
        span.first.insert(1, behind(shapes, build.pictures))


def _set_pictures(span: Span) -> None:
    """Let pictures below the field be small, as a first page has little room for them."""
    for block in span.blocks():
        if picture_height(block):
            shrink(block, _LOGO)
            block[0][0].set(name("val"), "CoverLogo")


def _fill(block: "Element", measure: Measure) -> str:
    """Return the ground of a paragraph as six hexadecimal digits, or nothing."""
    ground = measure.style(block).paragraph.get(name("shd")) if block.tag == name("p") else None
    return "" if ground is None else ground.get(name("fill"), "")


def _shapes(bottom: float, fill: str, build: Build) -> Iterator[Shape]:
    """Yield the field down to *bottom*, circles on it, and the strip: a part for each goal."""
    across, top = build.sheet.across / TWENTIETHS, bottom + _GAP
    yield Shape(0, 0, across, top + _STRIP, _WHITE)
    yield Shape(0, 0, across, bottom, fill)
    for left, above, diameter in _CIRCLES:
        yield Shape(across * left, across * above, across * diameter, across * diameter, _WHITE, "ellipse", _VEIL)
    count = max(min(build.goals, len(build.theme.colours.goals)), 1)
    for place in range(count):
        yield Shape(across / count * place, top, across / count, _STRIP, build.theme.goal(place + 1).band)


def _space_below(block: "Element", points: float) -> None:
    spacing = block[0].find(name("spacing"))
    if spacing is None:
        spacing = child(block[0], "spacing")
    spacing.set(name("after"), str(round(points * TWENTIETHS)))
