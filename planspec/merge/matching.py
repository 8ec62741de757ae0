"""Which items of three versions are one."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from planspec.compare.matching import matched
from planspec.merge.entry import Entry
from planspec.merge.part import BASE, OURS, THEIRS, Listing, Parts, way
from planspec.merge.rewritten import rewritten
from planspec.merge.version import Version
from planspec.source import Pointer

_MOVABLE = frozenset({"promotion_goals", "actions"})
"""Lists whose items may move to another list of the same kind."""

Lists = Mapping[Pointer, list[Any]]


def versions(base: Any, ours: Any, theirs: Any) -> tuple[Version, Version, Version]:
    """Return three versions whose items are matched."""
    data = (base, ours, theirs)
    parts: tuple[Parts, Parts, Parts] = ({}, {}, {})
    levels = [_levels(one) for one in data]
    for depth in range(max(map(len, levels))):
        lists = [found[depth] if depth < len(found) else {} for found in levels]
        _match_level(lists, parts)
    return Version(base, parts[BASE]), Version(ours, parts[OURS]), Version(theirs, parts[THEIRS])


def _levels(data: Any) -> list[Lists]:
    """Return the lists of a version, by how many other lists they lie in."""
    found: list[dict[Pointer, list[Any]]] = []
    _collect(data, (), 0, found)
    return list(found)


def _collect(value: Any, at: Pointer, depth: int, found: list[dict[Pointer, list[Any]]]) -> None:
    if isinstance(value, dict):
        for field, inner in value.items():
            _collect(inner, (*at, field), depth, found)
    elif isinstance(value, list):
        if depth == len(found):
            found.append({})
        found[depth][at] = value
        for index, inner in enumerate(value):
            _collect(inner, (*at, index), depth + 1, found)


def _match_level(lists: list[Lists], parts: tuple[Parts, Parts, Parts]) -> None:
    """Say what the items of lists are, which lie in as many other lists."""
    listings = [{at: way(known, at) for at in found} for found, known in zip(lists, parts, strict=True)]
    for at in _items(lists[BASE]):
        parts[BASE][at] = (BASE, at)
    for side in (OURS, THEIRS):
        for old, new in _pairs(lists, listings, side):
            parts[side][new] = parts[BASE][old]
    rewritten(listings, lists, parts)
    for old, new in _both_added(lists, listings, parts):
        parts[OURS][old] = parts[THEIRS][new] = (OURS, old)
    for side in (OURS, THEIRS):
        for at in _items(lists[side]):
            parts[side].setdefault(at, (side, at))


def _items(lists: Lists) -> Iterator[Pointer]:
    return ((*at, index) for at, items in lists.items() for index in range(len(items)))


def _pairs(lists: list[Lists], listings: list[dict[Pointer, Listing]], side: int) -> Iterator[tuple[Pointer, Pointer]]:
    """Yield the items of the version before that a line of work has, too."""
    places = {listing: at for at, listing in listings[BASE].items()}
    still = {}
    for at, listing in listings[side].items():
        if listing in places and lists[BASE][places[listing]] == lists[side][at]:
            still[places[listing]] = at
    for before, now in still.items():
        yield from (((*before, index), (*now, index)) for index in range(len(lists[side][now])))
    olds = _pools(lists[BASE], listings[BASE], without=frozenset(still))
    news = _pools(lists[side], listings[side], without=frozenset(still.values()))
    for pool, entries in news.items():
        for pair in matched(olds.get(pool, ()), entries):
            if pair.old is not None and pair.new is not None:
                yield pair.old, pair.new


def _pools(
    lists: Lists, listings: Mapping[Pointer, Listing], without: frozenset[Pointer]
) -> Mapping[Hashable, list[Entry]]:
    """Return the items of lists, those that may take each other's places together."""
    pools: defaultdict[Hashable, list[Entry]] = defaultdict(list)
    for at, items in lists.items():
        if at not in without:
            pools[_pool(at, listings[at])] += (
                Entry((*at, index), item, listings[at]) for index, item in enumerate(items)
            )
    return pools


def _pool(at: Pointer, listing: Listing) -> Hashable:
    return tuple(step for step in at if isinstance(step, str)) if at and at[-1] in _MOVABLE else listing


def _both_added(
    lists: list[Lists], listings: list[dict[Pointer, Listing]], parts: tuple[Parts, Parts, Parts]
) -> Iterator[tuple[Pointer, Pointer]]:
    """Yield the items that both lines of work have added: of one name, or in one list with the same words."""
    waiting: defaultdict[Hashable, list[Pointer]] = defaultdict(list)
    for key, at in _added(lists[THEIRS], listings[THEIRS], parts[THEIRS]):
        waiting[key].append(at)
    for key, at in _added(lists[OURS], listings[OURS], parts[OURS]):
        if waiting[key]:
            yield at, waiting[key].pop(0)


def _added(lists: Lists, listings: Mapping[Pointer, Listing], known: Parts) -> Iterator[tuple[Hashable, Pointer]]:
    for pool, entries in _pools(lists, listings, frozenset()).items():
        for one in entries:
            if one.at not in known:
                yield ((pool, one.name) if one.name else (one.group, "", one.text)), one.at
