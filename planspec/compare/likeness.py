"""How like each other texts are."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from operator import add

from planspec.wording import shared_start

_LONGEST = 400
"""Characters that are looked at; texts that begin alike for so long are alike."""
_FEW = 10_000
"""Pairs of texts that may all be compared; of more, only those that share something that few others have."""
_COMMON = 30
"""Grams that stand in more texts than this tell none from the others."""
_RAREST = 8
"""So many of the rarest grams of a text lead to others."""
_NEAREST = 5
"""Of the texts that share rare grams so many are compared."""


class Grams:
    """The pairs of neighbouring characters of a text."""

    __slots__ = ("pairs",)

    def __init__(self, text: str) -> None:
        """Take a text; its white space says nothing."""
        plain = "".join(text.split())[:_LONGEST]
        self.pairs = frozenset(map(add, plain, plain[1:])) or frozenset(plain)

    def like(self, other: "Grams") -> float:
        """Return Dice's coefficient of both: 1.0 for the same grams, 0.0 for none in common."""
        total = len(self.pairs) + len(other.pairs)
        return 2 * len(self.pairs & other.pairs) / total if total else 0.0


def framed(old: str, new: str) -> float:
    """Return how much of two texts is what they begin and end with alike, from 0 to 1."""
    start = shared_start(old, new)
    end = shared_start(old[start:][::-1], new[start:][::-1])
    return 2 * (start + end) / (len(old) + len(new)) if old or new else 0.0


def candidates(old: Sequence[Grams], new: Sequence[Grams]) -> Iterator[tuple[int, int, float]]:
    """Yield the places of texts that may be versions of each other, and how like they are."""
    for one, other in _worth_comparing(old, new):
        if score := old[one].like(new[other]):
            yield one, other, score


def _worth_comparing(old: Sequence[Grams], new: Sequence[Grams]) -> Iterator[tuple[int, int]]:
    if len(old) * len(new) <= _FEW:
        yield from ((one, other) for one in range(len(old)) for other in range(len(new)))
        return
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, grams in enumerate(new):
        for gram in grams.pairs:
            places[gram].append(place)
    for place, grams in enumerate(old):
        known = [(len(found), gram) for gram in grams.pairs if (found := places.get(gram)) and len(found) <= _COMMON]
        shared = Counter(other for _, gram in nsmallest(_RAREST, known) for other in places[gram])
        yield from ((place, other) for other, _ in shared.most_common(_NEAREST))
