"""The order of a list that two lines of work have changed."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cmp_to_key
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
    order = _put_in(kept.parts, [part for part in ours if part in members], frozenset())
    order = _put_in(order, [part for part in theirs if part in members], frozenset(ours).difference(theirs))
    return Order(tuple(order), kept.disputed)


def _common_order(base: list[Part], ours: list[Part], theirs: list[Part]) -> Order:
    if theirs in (base, ours):
        return Order(tuple(ours), disputed=False)
    if ours == base:
        return Order(tuple(theirs), disputed=False)
    merged = _with_swaps(base, ours, theirs)
    if _has_swaps_of_both(merged, base, ours, theirs):
        return Order(tuple(merged), disputed=False)
    return Order(tuple(ours), disputed=True)


def _with_swaps(base: list[Part], ours: list[Part], theirs: list[Part]) -> list[Part]:
    """Sort items by this: two change places where either line of work has made them."""
    before, *after = ({part: place for place, part in enumerate(one)} for one in (base, ours, theirs))

    def compared(one: Part, other: Part) -> int:
        way = -1 if before[one] < before[other] else 1
        return -way if any((where[one] - where[other]) * way < 0 for where in after) else way

    return sorted(base, key=cmp_to_key(compared))


def _has_swaps_of_both(merged: list[Part], base: list[Part], ours: list[Part], theirs: list[Part]) -> bool:
    """Tell whether an order has the swaps of both lines of work and no others; where these contradict, none has."""
    all_swaps, swaps = _swaps(base, merged), [_swaps(base, one) for one in (ours, theirs)]
    # A swap of both is none between them.
    both = (sum(swaps) - _swaps(ours, theirs)) // 2
    has_each = all(_swaps(one, merged) == all_swaps - made for one, made in zip((ours, theirs), swaps, strict=True))
    return has_each and all_swaps == sum(swaps) - both


def _swaps(one: list[Part], other: list[Part]) -> int:
    """Return how many pairs of items stand the other way round, in linear time but for a logarithm (Fenwick's tree)."""
    places = {part: place for place, part in enumerate(one, 1)}
    counts, swaps = [0] * (len(one) + 1), 0
    for part in reversed(other):
        at = places[part]
        while at:
            swaps += counts[at]
            at &= at - 1
        at = places[part]
        while at < len(counts):
            counts[at] += 1
            at += at & -at
    return swaps


def _put_in(order: Sequence[Part], wanted: Sequence[Part], first: Collection[Part]) -> list[Part]:
    """Return *order* with what it lacks, behind what that follows in *wanted* and behind those that come *first*."""
    known, last = frozenset(order), None
    followers: defaultdict[Part | None, list[Part]] = defaultdict(list)
    for part in wanted:
        if part in known:
            last = part
        else:
            followers[last].append(part)
    filled, waiting = [], followers[None]
    for part in order:
        if part not in first:
            filled += waiting
            waiting = followers[part]
        filled.append(part)
    return filled + waiting
