"""The colour of a basic goal on what stands below it: bands, bars, grounds and numbers."""

from typing import TYPE_CHECKING

from planspec.document import Role
from planspec.theme import Colour
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WHOLE = frozenset({Role.BASIC_GOAL, Role.PROMOTION_GOALS})
"""Roles that have the full colour all over; on the others only the bar at the left has it, and the rest its tint."""

_PAINTED = frozenset({*_WHOLE, Role.AIM, Role.PROMOTION_GOAL})
_LEFT, _COLOUR, _FILL, _AUTO = name("left"), name("color"), name("fill"), "auto"
_PARTS = (name("shd"), name("top"), name("bottom"), name("right"), _LEFT)


def paint(properties: "Element", role: Role, colour: Colour) -> None:
    """Paint the ground and the borders of a paragraph of *role* by its properties; of a heading the number too."""
    if role not in _PAINTED:
        return
    for part in properties.iter(*_PARTS):
        shade = colour.band if role in _WHOLE or part.tag == _LEFT else colour.tint
        for attribute in (_COLOUR, _FILL):
            if part.get(attribute, _AUTO) != _AUTO:
                part.set(attribute, shade)
    if role is not Role.BASIC_GOAL:
        # The mark at the end of a paragraph gives its number the colour.
        for element in properties.iterfind(f"{name('rPr')}/{_COLOUR}"):
            element.set(name("val"), colour.band)
