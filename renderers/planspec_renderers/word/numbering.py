"""The numbering part: definitions of lists, and the lists that use them."""

from copy import copy
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from planspec.document import Number
from planspec_renderers.word.number_format import WordNumber, room, word_number
from planspec_renderers.word.oxml import child, copies, name, root

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from planspec_renderers.word.styles import Styles

LIST_LEVELS = 9
BULLETS = 1
"""The list of the template for bullets."""

_WIDEST = 7
_STEP = 240
_SIZE = 10.5


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list definition; measures in twentieths of a point.

    Attributes:
        place: The level from 0.
        left: Where the text begins.
        hanging: How far the number stands to the left of it; 0 for a space in place of a column.
        style: The style that gives the number its look, if it is not the paragraph's own.
        format: Word's name of the way of counting.
        template: The text around the counts.
        start: The first count.
    """

    place: int
    left: int = 0
    hanging: int = 0
    style: str = ""
    format: str = "none"
    template: str = ""
    start: int = 1

    def printing(self, number: WordNumber, template: str) -> "Level":
        """Return this level as one that begins with *number*."""
        return replace(self, format=number.format, template=template, start=number.value)


Levels = tuple[Level, ...]


@dataclass(slots=True)
class Lists:
    """Collects the lists of a document; definitions with the same levels are shared.

    Attributes:
        definitions: Levels of each definition, with its number.
        used: For each list the number of its definition and the first count of each level.
        scale: How many times as large as the template's the type is.
    """

    definitions: dict[Levels, int] = field(default_factory=dict)
    used: "list[tuple[Levels, Mapping[int, int]]]" = field(default_factory=list)
    scale: float = 1.0

    @property
    def step(self) -> int:
        """How much deeper each level stands, in twentieths of a point."""
        return round(_STEP * self.scale)

    def room(self, number: str) -> int:
        """Return the width of a column for numbers as wide as *number*, in twentieths of a point."""
        return room(number, _SIZE * self.scale)

    def define(self, levels: Levels, starts: "Mapping[int, int]") -> int:
        """Add a list with *levels* and the first count of each level that it uses; return its number."""
        self.definitions.setdefault(levels, len(self.definitions) + 1)
        self.used.append((levels, starts))
        return len(self.used) + BULLETS

    def ordered(self, versions: tuple[tuple[Number, ...], ...], depth: int) -> int | None:
        """Return a new list that prints the numbers of each of *versions*, or nothing where Word's own cannot."""
        written = tuple(numbers for numbers in versions if numbers)
        words = tuple(tuple(map(word_number, numbers)) for numbers in written)
        first = words[0][0] if words else None
        if first is None or first.nested or not all(_is_like(first, one) for one in words):
            return None
        hanging = self.room(written[-1][-1].text)
        levels = tuple(_list_level(first, place, self.step * place, hanging) for place in range(LIST_LEVELS))
        return self.define(levels, {depth: first.value})

    def write(self, numbering: "Element", styles: "Styles") -> None:
        """Add everything to the root of the numbering part: definitions first, then lists."""
        template_lists = numbering.findall(name("num"))
        for levels, identifier in self.definitions.items():
            definition = child(numbering, "abstractNum", abstractNumId=str(identifier))
            child(definition, "multiLevelType", val="multilevel")
            for level in levels:
                _write_level(definition, level, styles)
        numbering.extend(template_lists)
        for identifier, (levels, starts) in enumerate(self.used, BULLETS + 1):
            added = child(numbering, "num", numId=str(identifier))
            child(added, "abstractNumId", val=str(self.definitions[levels]))
            for place, start in starts.items():
                child(child(added, "lvlOverride", ilvl=str(place)), "startOverride", val=str(start))


def _is_like(first: WordNumber, numbers: tuple[WordNumber | None, ...]) -> bool:
    """Report whether *numbers* are written as *first* is, and count up from it."""
    looks = {number and (number.format, number.template(0)) for number in numbers}
    return looks == {(first.format, first.template(0))} and _in_sequence(first, numbers)


def _in_sequence(first: WordNumber, numbers: tuple[WordNumber | None, ...]) -> bool:
    expected = enumerate(numbers, first.value)
    return all(number is not None and number.value == value for value, number in expected)


def _list_level(number: WordNumber, place: int, left: int, hanging: int) -> Level:
    return Level(place, left + hanging, hanging, "", number.format, number.template(place))


def _write_level(definition: "Element", level: Level, styles: "Styles") -> None:
    added = child(definition, "lvl", ilvl=str(level.place))
    child(added, "start", val=str(level.start))
    child(added, "numFmt", val=level.format)
    child(added, "suff", val="tab" if level.hanging else "space")
    child(added, "lvlText", val=level.template)
    child(added, "lvlJc", val="left")
    child(child(added, "pPr"), "ind", left=str(level.left), hanging=str(level.hanging))
    if level.style:
        # The colour is that of the paragraph, which each basic goal chooses.
        look = (value for key, value in styles.own(level.style).run.items() if key != name("color"))
        copies(child(added, "rPr"), tuple(look))


def heading_room(number: str, size: float) -> int:
    """Return the width of the column for a heading's number; 0 where it is so long that a space does better."""
    return hanging if (hanging := room(number, size)) <= _WIDEST * size * 20 else 0


def reference(properties: "Element", identifier: int, level: int) -> "Element":
    """Make a paragraph an item of a list, by its properties; return what says in which list it is."""
    added = copy(_reference(level))
    properties.append(added)
    added[1].set(name("val"), str(identifier))
    return added[1]


@cache
def _reference(level: int) -> "Element":
    added = root("numPr")
    child(added, "ilvl", val=str(level))
    child(added, "numId")
    return added
