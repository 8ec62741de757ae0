"""Which lines of a file are shown at once, and which are folded because nothing was found near them."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from planspec.cli.reporters.html.told import Told

_SHORT_FILE = 40
"""A file of no more lines is shown whole."""
_AROUND = 3
"""Lines shown before and after a finding."""
_SHORTEST_FOLD = 8
"""Fewer lines are not worth folding."""


class Stretch(NamedTuple):
    """Lines from *first* to *last*, both included, folded or not."""

    first: int
    last: int
    folded: bool


def stretches(count: int, findings: Iterable[Told]) -> tuple[Stretch, ...]:
    """Divide lines 1 to *count* into what is folded and what is not."""
    if count <= _SHORT_FILE:
        return (Stretch(1, count, folded=False),)
    near = {number for told in findings for at in _places(told) for number in range(at - _AROUND, at + _AROUND + 1)}
    return tuple(_joined(count, near))


def _places(told: Told) -> Iterator[int]:
    yield told.diagnostic.span.start.line
    yield told.last_line
    yield from (related.span.start.line for related in told.diagnostic.related if not related.path)


def _joined(count: int, near: set[int]) -> Iterator[Stretch]:
    runs = (tuple(run) for _, run in groupby(range(1, count + 1), near.__contains__))
    parts = (Stretch(run[0], run[-1], folded=run[0] not in near and len(run) >= _SHORTEST_FOLD) for run in runs)
    for folded, run in groupby(parts, lambda part: part.folded):
        joined = tuple(run)
        yield Stretch(joined[0].first, joined[-1].last, folded=folded)
