"""Places where a text writes something one way of several, and which way is the document's own."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from planspec.language import Bilingual
from planspec.model import PlanText
from planspec.source import Pointer

QUOTED = "「[^「」]*」|『[^『』]*』"
"""Pattern of quoted words, which are right as they are written."""

FEW = 3
"""Up to this many places in one text are shown one by one; more are shown as one stretch."""


class Occurrence(NamedTuple):
    """One place in a text.

    Attributes:
        text: The text.
        start: First character.
        end: Character after the last.
        way: How the characters are written, such as ``full``.
    """

    text: PlanText
    start: int
    end: int
    way: str

    @property
    def at(self) -> Pointer:
        """Pointer to the text."""
        return self.text.at

    @property
    def chars(self) -> tuple[int, int]:
        """Half-open range of characters in the text."""
        return (self.start, self.end)

    @property
    def written(self) -> str:
        """The characters themselves."""
        return self.text.text[self.start : self.end]


class Stretch(NamedTuple):
    """Occurrences in one text that are reported together.

    Attributes:
        at: Pointer to the text.
        chars: From the first occurrence to the end of the last.
        replacement: The same characters with every occurrence rewritten.
        way: How the first of them is written.
        meant: What to write in the place of the first of them.
        places: How many there are.
        named: What is written there, for messages: ``「２」``, or ``「２」など5か所``.
    """

    at: Pointer
    chars: tuple[int, int]
    replacement: str
    way: str
    meant: str
    places: int
    named: Bilingual


def outside_quotes(occurrences: Sequence[Occurrence]) -> list[Occurrence]:
    """Return those *occurrences* of one text, in its order, that do not stand in quoted words."""
    text = _text(occurrences)
    if "「" not in text and "『" not in text:
        return list(occurrences)
    return _outside(occurrences, [quote.span() for quote in re.compile(QUOTED).finditer(text)])


def outside_addresses(occurrences: Sequence[Occurrence]) -> list[Occurrence]:
    """Return those *occurrences* of one text, in its order, that do not stand in a web or e-mail address."""
    text = _text(occurrences)
    if "@" not in text and "://" not in text:
        return list(occurrences)
    runs = re.compile("[!-~]+").finditer(text)
    return _outside(occurrences, [run.span() for run in runs if "@" in run[0] or "://" in run[0]])


def _text(occurrences: Sequence[Occurrence]) -> str:
    return occurrences[0].text.text if occurrences else ""


def _outside(occurrences: Sequence[Occurrence], spans: Sequence[tuple[int, int]]) -> list[Occurrence]:
    starts, ends = zip((0, 0), *spans, strict=True)
    return [one for one in occurrences if one.start >= ends[bisect_right(starts, one.start) - 1]]


def usual(occurrences: Iterable[Occurrence]) -> Occurrence | None:
    """Return the first occurrence of the most frequent way; of the first way among equals; ``None`` without any."""
    firsts: dict[str, Occurrence] = {}
    counts: Counter[str] = Counter()
    for occurrence in occurrences:
        firsts.setdefault(occurrence.way, occurrence)
        counts[occurrence.way] += 1
    return firsts[max(counts, key=counts.__getitem__)] if counts else None


def stretches(occurrences: Iterable[Occurrence], rewrite: Callable[[Occurrence], str]) -> Iterator[Stretch]:
    """Join occurrences that are many in one text.

    Args:
        occurrences: In the order of texts and characters, not overlapping.
        rewrite: What to write in the place of an occurrence.

    Yields:
        One stretch for each occurrence, or one for all of a text that has more than ``FEW``.
    """
    for _, group in groupby(occurrences, key=lambda occurrence: occurrence.at):
        together = tuple(group)
        for part in (together,) if len(together) > FEW else ((one,) for one in together):
            yield _stretch(part, rewrite)


def _stretch(part: Sequence[Occurrence], rewrite: Callable[[Occurrence], str]) -> Stretch:
    text, first, last = part[0].text.text, part[0], part[-1]
    pieces: list[str] = []
    done = first.start
    for occurrence in part:
        pieces += (text[done : occurrence.start], rewrite(occurrence))
        done = occurrence.end
    return Stretch(
        at=first.at,
        chars=(first.start, last.end),
        replacement="".join(pieces),
        way=first.way,
        meant=pieces[1],
        places=len(part),
        named=_named(first.written, len(part)),
    )


def _named(written: str, count: int) -> Bilingual:
    if count == 1:
        return Bilingual(f"「{written}」", f"「{written}」")
    return Bilingual(f"「{written}」など{count}か所", f"「{written}」 and {count - 1} more")
