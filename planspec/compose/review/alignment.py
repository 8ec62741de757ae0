"""Which parts of two sequences go together: equal ones first, then those alike, always in order."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from planspec.rising import rising

T = TypeVar("T")
Match = tuple[int, int]
Pairs = frozenset[tuple[str, str]]
"""Each two neighbouring characters of a text."""

_MOST = 2_500
"""Pairs up to which all ways to match are weighed; above, each part looks only a little way ahead."""

_AHEAD = 12
_SURE = 0.7
"""How much alike parts are that are taken for one without a look at their neighbours."""
_SAME_NAME = 0.6
"""How much alike names are that make parts one, whatever else they hold."""


class Part(NamedTuple):
    """One part of a sequence, as far as matching goes.

    Attributes:
        kind: Parts of different kinds never match.
        words: All that it says.
        name: What it is called, such as the words of its heading; nothing where it has no name.
        least: How much alike, from 0 to 1, two of its kind are at least that match.
    """

    kind: Hashable
    words: str
    name: str = ""
    least: float = 0.35


def aligned(old: Sequence[Part], new: Sequence[Part]) -> Iterator[tuple[int | None, int | None]]:
    """Yield the places of matching parts, and of those without a partner; all in order, what went before what came."""
    last_old = last_new = 0
    for one, other in (*_matches(old, new), (len(old), len(new))):
        yield from ((place, None) for place in range(last_old, one))
        yield from ((None, place) for place in range(last_new, other))
        if one < len(old):
            yield one, other
        last_old, last_new = one + 1, other + 1


def paired(old: Sequence[T], new: Sequence[T], part: Callable[[T], Part]) -> Iterator[tuple[T | None, T | None]]:
    """Yield what goes together in two sequences, and what has no partner, in order."""
    places = aligned(tuple(map(part, old)), tuple(map(part, new)))
    return ((None if one is None else old[one], None if other is None else new[other]) for one, other in places)


def likeness(old: str, new: str) -> float:
    """Return how much alike two texts are: the share of pairs of neighbouring characters that they have in common."""
    return _alike(_pairs(old), _pairs(new))


def _matches(old: Sequence[Part], new: Sequence[Part]) -> list[Match]:
    equal = _anchored(old, new, lambda part: (part.kind, part.words), (0, 0), (len(old), len(new)))
    found: list[Match] = []
    for start, end in _gaps(equal, len(old), len(new)):
        named = _anchored(old, new, lambda part: (part.kind, part.name) if part.name else None, start, end)
        found += named
        for inner_start, inner_end in _gaps(named, *end, start):
            found += _alike_in(old, new, inner_start, inner_end)
    return sorted((*equal, *found))


def _gaps(matches: Sequence[Match], old: int, new: int, start: Match = (0, 0)) -> Iterator[tuple[Match, Match]]:
    """Yield where each stretch between matches begins and ends on both sides, those without parts left out."""
    before = (start[0] - 1, start[1] - 1)
    for (one, other), (one_after, other_after) in pairwise((before, *matches, (old, new))):
        if one + 1 < one_after and other + 1 < other_after:
            yield (one + 1, other + 1), (one_after, other_after)


def _anchored(
    old: Sequence[Part], new: Sequence[Part], key: Callable[[Part], Hashable], start: Match, end: Match
) -> list[Match]:
    """Return matches of equal keys: at both ends, then where a key stands once on either side, then between those."""
    (one, other), (one_end, other_end) = start, end
    head: list[Match] = []
    while one < one_end and other < other_end and _equal(key(old[one]), key(new[other])):
        head.append((one, other))
        one, other = one + 1, other + 1
    tail: list[Match] = []
    while one < one_end and other < other_end and _equal(key(old[one_end - 1]), key(new[other_end - 1])):
        one_end, other_end = one_end - 1, other_end - 1
        tail.append((one_end, other_end))
    middle: list[Match] = []
    unique = _unique(old, new, key, (one, other), (one_end, other_end))
    for inner_start, inner_end in _gaps(unique, one_end, other_end, (one, other)) if unique else ():
        middle += _anchored(old, new, key, inner_start, inner_end)
    return sorted((*head, *unique, *middle, *tail))


def _equal(one: Hashable, other: Hashable) -> bool:
    return one is not None and one == other


def _unique(
    old: Sequence[Part], new: Sequence[Part], key: Callable[[Part], Hashable], start: Match, end: Match
) -> list[Match]:
    """Return the longest run in order of parts whose key stands once on either side."""
    ours, theirs = ([key(part) for part in side[a:b]] for side, a, b in zip((old, new), start, end, strict=True))
    counts, others = Counter(ours), Counter(theirs)
    places = {name: place for place, name in enumerate(theirs, start[1])}
    pairs = [
        (place, places[name])
        for place, name in enumerate(ours, start[0])
        if name is not None and counts[name] == others[name] == 1
    ]
    return [pairs[index] for index in rising([other for _, other in pairs])]


def _alike_in(old: Sequence[Part], new: Sequence[Part], start: Match, end: Match) -> Iterator[Match]:
    """Yield matches of parts that are alike in one stretch."""
    ours, theirs = ([_Known.of(part) for part in side[a:b]] for side, a, b in zip((old, new), start, end, strict=True))
    return ((one + start[0], other + start[1]) for one, other in _found(ours, theirs))


def _found(old: "Sequence[_Known]", new: "Sequence[_Known]") -> Iterable[Match]:
    if len(old) == len(new) and all(one.like(other) >= _SURE for one, other in zip(old, new, strict=True)):
        return ((place, place) for place in range(len(old)))
    return _best(old, new) if len(old) * len(new) <= _MOST else _next(old, new)


class _Known(NamedTuple):
    """A part with the pairs of characters of its words and its name."""

    part: Part
    words: Pairs
    name: Pairs

    @classmethod
    def of(cls, part: Part) -> "_Known":
        return cls(part, _pairs(part.words), _pairs(part.name))

    def like(self, other: "_Known") -> float:
        """Return how much alike the two are; less than 0 where they are not to be matched."""
        if self.part.kind != other.part.kind:
            return -1.0
        words, name = _alike(self.words, other.words), _alike(self.name, other.name)
        named = bool(self.part.name) and name >= _SAME_NAME
        return max(words, name) if named or words >= self.part.least else -1.0


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset(pairwise(f" {text} ")) if text else frozenset()


def _alike(one: Pairs, other: Pairs) -> float:
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else 1.0


def _best(old: Sequence[_Known], new: Sequence[_Known]) -> list[Match]:
    """Return the matches that are most alike all together."""
    scores = [[one.like(other) for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for one in reversed(range(len(old))):
        for other in reversed(range(len(new))):
            skipped = max(best[one + 1][other], best[one][other + 1])
            score = scores[one][other]
            # A match of parts of one kind that have nothing in common is still better than none.
            best[one][other] = max(skipped, best[one + 1][other + 1] + score + 0.01) if score >= 0 else skipped
    return _followed(scores, best)


def _followed(scores: list[list[float]], best: list[list[float]]) -> list[Match]:
    found: list[Match] = []
    one = other = 0
    while one < len(scores) and other < len(scores[one]):
        here, score = best[one][other], scores[one][other]
        if score >= 0 and here == best[one + 1][other + 1] + score + 0.01:
            found.append((one, other))
            one, other = one + 1, other + 1
        elif here == best[one + 1][other]:
            one += 1
        else:
            other += 1
    return found


def _next(old: Sequence[_Known], new: Sequence[_Known]) -> Iterator[Match]:
    """Yield for each part the first one alike among the next few."""
    start = 0
    for place, one in enumerate(old):
        near = range(start, min(start + _AHEAD, len(new)))
        found = next((other for other in near if one.like(new[other]) >= 0), None)
        if found is not None:
            yield place, found
            start = found + 1
