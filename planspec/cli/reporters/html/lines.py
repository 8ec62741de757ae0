"""The lines of a file, with marks around the characters that something was found in."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from planspec.cli.reporters.html.markup import shown
from planspec.cli.reporters.html.told import HERE, Told
from planspec.cli.reporters.html.words import KINDS

_MOST_LINES = 200
"""Of what goes over more lines than these, the first ones are marked."""
_HEAVIEST_FIRST = tuple(KINDS)


class Mark(NamedTuple):
    """Characters ``start:end`` of a line that a finding is about; where they are none, the place between two."""

    start: int
    end: int
    told: Told


def split(text: str) -> list[str]:
    """Return the lines of *text* as they are counted, without their line breaks; after the last one comes another."""
    return re.split("\r\n|\n|\r", text)


def marks(lines: Sequence[str], findings: Iterable[Told]) -> Mapping[int, list[Mark]]:
    """Return the marks of each line that has some, by its number."""
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for told in findings:
        start, end = told.diagnostic.span
        for number in range(start.line, min(told.last_line, start.line + _MOST_LINES - 1) + 1):
            length = len(lines[number - 1])
            first = min(start.column - 1, length) if number == start.line else 0
            last = min(end.column - 1, length) if number == end.line else length
            if first < last or start.line == told.last_line:
                found[number].append(Mark(first, max(first, last), told))
    return found


def line(number: int, text: str, marked: Sequence[Mark], ending: str) -> str:
    """Return a line, numbered and marked."""
    content = "".join(_pieces(text, marked)) if marked else shown(text)
    hit = ' class="hit"' if marked else ""
    return f'<code id="f{HERE}-L{number}" data-n="{number}"{hit}>{content}{ending}</code>'


def _pieces(text: str, marked: Sequence[Mark]) -> Iterator[str]:
    edges = sorted({0, len(text), *(mark.start for mark in marked), *(mark.end for mark in marked)})
    for start in edges:
        points = [mark.told for mark in marked if mark.start == mark.end == start]
        if points:
            yield _mark("", points)
        end = next((edge for edge in edges if edge > start), start)
        if start < end:
            around = [mark.told for mark in marked if mark.start <= start and end <= mark.end]
            yield _mark(shown(text[start:end]), around) if around else shown(text[start:end])


def _mark(content: str, findings: Iterable[Told]) -> str:
    numbers = " ".join(str(told.number) for told in findings)
    kind = min((told.kind for told in findings), key=_HEAVIEST_FIRST.index)
    point = "" if content else " point"
    return f'<mark class="{kind}{point}" data-by="{numbers}">{content}</mark>'
