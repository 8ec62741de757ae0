"""The paper: its type area, and columns on it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MEASURES = (
    *(("pgSz", "w"), ("pgSz", "h")),
    *(("pgMar", side) for side in ("left", "right", "top", "bottom", "gutter")),
    ("cols", "space"),
)
"""Where the properties of a section say what is measured here."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The type area of a page; measures in twentieths of a point.

    Attributes:
        width: From the left margin to the right one.
        height: From the upper margin to the lower one.
        gutter: What stays empty between two columns.
        across: Width of the whole page.
        top: From the upper edge of the page to the type area.
    """

    width: int
    height: int
    gutter: int
    across: int
    top: int

    @classmethod
    def of(cls, section: "Element") -> Self:
        """Return the type area that the properties of a section (``w:sectPr``) describe."""
        width, height, left, right, top, bottom, gutter, space = (_measure(section, *place) for place in _MEASURES)
        return cls(width - left - right - gutter, height - top - bottom, space, width, top)

    def column(self, count: int) -> int:
        """Return the width of one of *count* columns."""
        return (self.width - self.gutter * (count - 1)) // count


def turn(section: "Element") -> None:
    """Lay the paper of a section across."""
    for size in section.iterchildren(name("pgSz")):
        width, height = (size.get(name(side), "0") for side in ("w", "h"))
        size.set(name("w"), height)
        size.set(name("h"), width)
        size.set(name("orient"), "landscape")


def _measure(section: "Element", local: str, attribute: str) -> int:
    found = section.find(name(local))
    return 0 if found is None else int(found.get(name(attribute), "0"))
