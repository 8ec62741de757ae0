"""The order of a list that two lines of work have changed."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from planspec.merge.part import Part


class Order(NamedTuple):
    """An order, and whether ours was taken because both exclude each other."""

    parts: tuple[Part, ...]
    disputed: bool


def merged_order(
    base: Sequence[Part], ours: Sequence[Part], theirs: Sequence[Part], members: Collection[Part]
) -> Order:
    """Put the items of a list in order.

    Args:
        base: The list in the version before.
        ours: The list in our version.
        theirs: The list in their version.
        members: The items of the merged list; each stands in one of the lists at least.

    Returns:
        What stood in the version before, with the moves of both; new items behind those that they follow in their
        version, ours before theirs.
    """
    if tuple(ours) == tuple(theirs):
        return Order(tuple(part for part in ours if part in members), disputed=False)
    common = frozenset(members).intersection(base, ours, theirs)
    kept = _common_order(*([part for part in one if part in common] for one in (base, ours, theirs)))
    order = list(kept.parts)
    _put_in(order, [part for part in ours if part in members], frozenset())
    _put_in(order, [part for part in theirs if part in members], frozenset(ours).difference(theirs))
    return Order(tuple(order), kept.disputed)


def _common_order(base: list[Part], ours: list[Part], theirs: list[Part]) -> Order:
    if theirs in (base, ours):
        return Order(tuple(ours), disputed=False)
    if ours == base:
        return Order(tuple(theirs), disputed=False)
    places = [{part: place for place, part in enumerate(one)} for one in (ours, theirs)]
    after = dict.fromkeys(base, 0)
    for place, one in enumerate(base):
        for other in base[place + 1 :]:
            # Two items change places where either line of work has made them.
            swapped = any(where[other] < where[one] for where in places)
            after[one if swapped else other] += 1
    if len(frozenset(after.values())) < len(base):
        return Order(tuple(ours), disputed=True)
    return Order(tuple(sorted(base, key=after.__getitem__)), disputed=False)


def _put_in(order: list[Part], wanted: Sequence[Part], first: Collection[Part]) -> None:
    """Put what is missing in *order* behind what it follows in *wanted*, and behind those that come *first* there."""
    known, place = frozenset(order), 0
    added: set[Part] = set()
    for part in wanted:
        if part in known or part in added:
            place = order.index(part) + 1
            continue
        while place < len(order) and order[place] in first:
            place += 1
        order.insert(place, part)
        added.add(part)
        place += 1
