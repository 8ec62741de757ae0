"""Numbers of headings in two versions of a document that share their lists, and each counts right without the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from planspec.document import Deleted, Heading, Inserted, Mark, Number, marked_whole
from planspec_renderers.word.heading_numbers import HeadingList
from planspec_renderers.word.number_format import WordNumber, word_number
from planspec_renderers.word.numbering import Level, Lists
from planspec_renderers.word.oxml import name
from planspec_renderers.word.styles import HEADING_LEVELS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Versions = tuple[Number | None, Number | None]
"""The number of a heading in the older and in the newer version; nothing where it is not there."""


def versions(number: Number | None, mark: Mark | None) -> Versions:
    """Return the number of what is marked as *mark* in the older and in the newer version."""
    if number is None:
        return None, None
    return None if mark is Inserted else number.former or number, None if mark is Deleted else number


@dataclass(slots=True, eq=False)
class _Shared:
    """One list as it counts in the older and in the newer version.

    Attributes:
        sides: The list in each version.
        levels: Its levels by their places.
        references: What says in which list its headings are.
    """

    sides: tuple[HeadingList, HeadingList] = field(default_factory=lambda: (HeadingList(), HeadingList()))
    levels: dict[int, Level] = field(default_factory=dict)
    references: "list[Element]" = field(default_factory=list)

    def take(self, level: Level, numbers: Sequence[WordNumber | None], reference: "Element") -> bool:
        """Count a heading in; report whether the list prints its number in every version that has it."""
        known, sides = self.levels.get(level.place), [side.copy() for side in self.sides]
        for side, number in zip(sides, numbers, strict=True):
            if number is None:
                continue
            template = side.template(level.place, number)
            if template is None:
                return False
            wanted = replace(level.printing(number, template), start=known.start if known else number.value)
            is_first = level.place not in side.counters
            if known and (known.format, known.template) != (wanted.format, wanted.template):
                return False
            known = known or wanted
            if (is_first and number.value != known.start) or not side.take(known, number, reference):
                return False
        if known:
            self.sides, self.levels[level.place] = (sides[0], sides[1]), known
            self.references.append(reference)
        return known is not None


@dataclass(slots=True, eq=False)
class RevisedNumbers:
    """Gives every numbered heading its place in a list that prints its number in both versions, where there is one."""

    lists: Lists
    running_on: frozenset[int] = frozenset()
    _all: list[_Shared] = field(default_factory=list)
    _latest: dict[int, _Shared] = field(default_factory=dict)

    @classmethod
    def of(cls, lists: Lists, headings: Sequence[Heading]) -> Self:
        """Return the numbers of *headings*, of which none has a place yet."""
        places = [min(heading.level, HEADING_LEVELS) - 1 for heading in headings]
        numbers = [versions(heading.number, marked_whole(heading.content)) for heading in headings]
        sides = (zip(places, side, strict=True) for side in zip(*numbers, strict=True))
        return cls(lists, frozenset(place for side in sides for place in _running_on(side)))

    def place(self, numbers: Versions, level: Level, reference: "Element") -> bool:
        """Put a heading into a list; report whether there is one that prints its numbers.

        Args:
            numbers: Its number in the older and in the newer version.
            level: Where the heading stands and how it looks, still without a format.
            reference: What says in which list the heading is; filled in when all are known.
        """
        words = tuple(number and word_number(number) for number in numbers)
        if any(number and not word for number, word in zip(numbers, words, strict=True)):
            return False
        group = level.place if level.place in self.running_on else -1
        known = self._latest.get(group)
        if known and known.take(level, words, reference):
            return True
        fresh = _Shared()
        if not fresh.take(level, words, reference):
            return False
        self._latest[group] = fresh
        self._all.append(fresh)
        return True

    def settle(self) -> None:
        """Define every list; to be called once, after the last heading."""
        for one in self._all:
            levels = tuple(one.levels.get(place, Level(place)) for place in range(max(one.levels) + 1))
            identifier = self.lists.define(levels, {place: one.levels[place].start for place in sorted(one.levels)})
            for reference in one.references:
                reference.set(name("val"), str(identifier))


def _running_on(numbers: Iterable[tuple[int, Number | None]]) -> Iterator[int]:
    """Yield the levels whose numbers go on counting below the next number of a level above."""
    last: dict[int, int] = {}
    passed: set[int] = set()
    for place, number in numbers:
        if number is None:
            continue
        if place in passed and number.value == last[place] + 1:
            yield place
        last[place] = number.value
        passed = {other for other in last if other > place} | (passed - {place})
