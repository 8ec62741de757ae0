"""How like each other texts are."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LONGEST = 400
"""Characters that are looked at; texts that begin alike for so long are alike."""
_FEW = 2_500
"""Pairs of texts that may all be compared; of more, only those that share something that few others have."""
_COMMON = 30
"""Grams that stand in more texts than this tell none from the others."""
_NEAREST = 5
"""Of the texts that share rare grams so many are compared."""


class Grams:
    """The pairs of neighbouring characters of a text."""

    def __init__(self, text: str) -> None:
        """Take a text; its white space says nothing."""
        plain = "".join(text.split())[:_LONGEST]
        self.counts = Counter(map("".join, pairwise(plain))) or Counter(plain)
        self.total = sum(self.counts.values())

    def like(self, other: "Grams") -> float:
        """Return Dice's coefficient of both: 1.0 for the same grams, 0.0 for none in common."""
        if not self.total or not other.total:
            return 0.0
        fewer, more = sorted((self.counts, other.counts), key=len)
        common = sum(min(count, more[gram]) for gram, count in fewer.items() if gram in more)
        return 2 * common / (self.total + other.total)


def candidates(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, float]]:
    """Yield the places of texts that may be versions of each other, and how like they are."""
    before, after = list(map(Grams, old)), list(map(Grams, new))
    for one, other in _worth_comparing(before, after):
        if score := before[one].like(after[other]):
            yield one, other, score


def _worth_comparing(old: Sequence[Grams], new: Sequence[Grams]) -> Iterator[tuple[int, int]]:
    if len(old) * len(new) <= _FEW:
        yield from ((one, other) for one in range(len(old)) for other in range(len(new)))
        return
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, grams in enumerate(new):
        for gram in grams.counts:
            places[gram].append(place)
    for place, grams in enumerate(old):
        rare = (places[gram] for gram in grams.counts if len(places.get(gram, ())) in range(1, _COMMON + 1))
        shared = Counter(other for found in rare for other in found)
        yield from ((place, other) for other, _ in shared.most_common(_NEAREST))
