"""Which items of a list moved, so few that the others tell the order."""

from bisect import bisect_left
from collections.abc import Sequence


def moved(places: Sequence[int]) -> frozenset[int]:
    """Return the indices of *places* that do not belong to one of its longest rising subsequences.

    Args:
        places: For each item of the new list its place in the old one, all different.
    """
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        at = bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(place)
            ends.append(index)
        else:
            tails[at], ends[at] = place, index
    stayed: set[int] = set()
    index = ends[-1] if ends else -1
    while index >= 0:
        stayed.add(index)
        index = before[index]
    return frozenset(range(len(places))) - stayed
