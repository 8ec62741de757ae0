"""Numbers of headings as multi-level lists that count as Word does."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from planspec.document import Number
from planspec_renderers.word.number_format import WordNumber, word_number
from planspec_renderers.word.numbering import Level, Lists
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(slots=True, eq=False)
class _Counter:
    """One level of a list while it counts.

    Attributes:
        level: The level.
        text: Its last number as printed.
        count: Its last count.
        references: What says in which list its headings are.
        restarted: Whether it ever started again.
        passed: Whether a number of a level above came after its last one.
        skipped: Whether a number of a level below came since then; Word and others count differently there.
    """

    level: Level
    text: str
    count: int
    references: "list[Element]" = field(default_factory=list)
    restarted: bool = False
    passed: bool = False
    skipped: bool = False

    def continues(self, number: WordNumber, template: str) -> bool:
        """Report whether *number* is the next one of this level."""
        same = (self.level.format, self.level.template) == (number.format, template)
        return same and not self.skipped and number.value == (self.level.start if self.passed else self.count + 1)

    def runs_on(self, number: WordNumber, template: str) -> bool:
        """Report whether *number* goes on counting where a number of a level above should have reset it."""
        same = (self.level.format, self.level.template) == (number.format, template)
        return same and self.passed and not self.restarted and not number.nested and number.value == self.count + 1

    def count_in(self, number: WordNumber, reference: "Element") -> None:
        """Take *number* as the last one; *reference* says in which list its heading is."""
        self.restarted = self.restarted or self.passed
        self.passed, self.count, self.text = False, number.value, number.text
        self.references.append(reference)


@dataclass(slots=True, eq=False)
class HeadingList:
    """One multi-level list: its levels from the top."""

    counters: dict[int, _Counter] = field(default_factory=dict)

    def copy(self) -> "HeadingList":
        """Return a list that has counted as far as this one, without its headings."""
        return HeadingList({place: replace(one, references=[]) for place, one in self.counters.items()})

    def template(self, place: int, number: WordNumber) -> str | None:
        """Return the text of the level that prints *number*; nothing where no level above begins it."""
        if not number.nested:
            return number.template(place)
        above = max((other for other in self.counters if other < place), default=None)
        if above is None:
            return None
        printed, template = self.counters[above].text, self.counters[above].level.template
        parent = number.text.removesuffix(f"{number.before}{number.value}")
        label = len(printed) - len(parent)
        # The name of a level, as in 「基本目標1」, is not repeated in the numbers below it: 「1-1」.
        if not printed.endswith(parent) or not 0 <= label <= template.index("%"):
            return None
        return number.template(place, template[label:])

    def take(self, level: Level, number: WordNumber, reference: "Element") -> bool:
        """Count *number* in; report whether the list prints exactly that."""
        counter = self.counters.get(level.place)
        if counter is None:
            if any(other >= level.place for other in self.counters):
                return False
            counter = self.counters[level.place] = _Counter(level, number.text, number.value)
        elif not counter.continues(number, level.template):
            return False
        counter.count_in(number, reference)
        self._pass(level.place)
        return True

    def _pass(self, place: int) -> None:
        for other, counter in self.counters.items():
            if other > place:
                counter.passed, counter.skipped = True, False
            elif other < place and counter.passed:
                counter.skipped = True


@dataclass(slots=True, eq=False)
class HeadingNumbers:
    """Gives every numbered heading its place in a list.

    A number out of sequence opens a new list. A level that is not reset by the levels above (推進目標 counted through
    the whole plan) is moved to a list of its own, because not every office suite knows of levels that run on.
    """

    lists: Lists
    _all: list[HeadingList] = field(default_factory=list)
    _running_on: dict[int, HeadingList] = field(default_factory=dict)

    def place(self, number: Number, level: Level, reference: "Element") -> bool:
        """Put a heading into a list; report whether there is one that prints *number*.

        Args:
            number: The number to be printed.
            level: Where the heading stands and how it looks, still without a format.
            reference: What says in which list the heading is; filled in when all are known.
        """
        word = word_number(number)
        if word is None:
            return False
        for one in self._candidates(level.place):
            template = one.template(level.place, word)
            if template is not None and self._take(one, level.printing(word, template), word, reference):
                return True
        return False

    def _candidates(self, place: int) -> "list[HeadingList]":
        running_on = [self._running_on[place]] if place in self._running_on else []
        return [*running_on, *self._all[-1:], HeadingList()]

    def _take(self, one: HeadingList, level: Level, word: WordNumber, reference: "Element") -> bool:
        counter = one.counters.get(level.place)
        if counter and len(one.counters) > 1 and counter.runs_on(word, level.template):
            del one.counters[level.place]
            counter.passed = counter.skipped = False
            one = self._running_on[level.place] = HeadingList({level.place: counter})
            self._all.insert(0, one)
        if not one.take(level, word, reference):
            return False
        if all(one is not known for known in self._all[-1:]) and one is not self._running_on.get(level.place):
            self._all.append(one)
        return True

    def settle(self) -> None:
        """Define every list; to be called once, after the last heading."""
        for one in self._all:
            counters = one.counters
            levels = tuple(
                counters[place].level if place in counters else Level(place) for place in range(max(counters) + 1)
            )
            starts = {place: counters[place].level.start for place in sorted(counters)}
            identifier = self.lists.define(levels, starts)
            for counter in counters.values():
                for reference in counter.references:
                    reference.set(name("val"), str(identifier))
