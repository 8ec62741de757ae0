"""Texts that were written anew in their place, so that nothing but the place tells which they were."""

from collections.abc import Iterator, Mapping
from typing import Any

from planspec.merge.entry import Entry
from planspec.merge.part import BASE, OURS, THEIRS, Listing, Part, Parts
from planspec.source import Pointer

_Runs = dict[tuple[Part | None, Part | None], list[Pointer]]
"""Items that have no partner, by the items before and after them that have one."""


def rewritten(
    listings: list[dict[Pointer, Listing]], lists: list[Mapping[Pointer, list[Any]]], parts: tuple[Parts, Parts, Parts]
) -> None:
    """Match texts by their place which both lines of work have written anew, or one while the other kept it there.

    To take each for a removed one and a new one would leave both new ones in the plan.
    """
    found = {side: dict(_in_place(listings, lists, parts, side)) for side in (OURS, THEIRS)}
    stayed = {side: _stayed(listings, parts, side) for side in (OURS, THEIRS)}
    for side, other in ((OURS, THEIRS), (THEIRS, OURS)):
        for old, new in found[side].items():
            if old in found[other] or old in stayed[other]:
                parts[side][new] = parts[BASE][old]


def _in_place(
    listings: list[dict[Pointer, Listing]],
    lists: list[Mapping[Pointer, list[Any]]],
    parts: tuple[Parts, Parts, Parts],
    side: int,
) -> Iterator[tuple[Pointer, Pointer]]:
    """Yield the texts without partners that stand in the same place in the version before and in a line of work."""
    places, known = {listing: at for at, listing in listings[BASE].items()}, frozenset(parts[side].values())
    for at, listing in listings[side].items():
        if listing in places:
            old, new = lists[BASE][places[listing]], lists[side][at]
            before = _runs(places[listing], old, parts[BASE], known)
            after = _runs(at, new, parts[side], known)
            for edge, items in before.items():
                others = after.get(edge, [])
                if len(items) == len(others) and _are_texts(items, old) and _are_texts(others, new):
                    yield from zip(items, others, strict=True)


def _runs(at: Pointer, items: list[Any], parts: Parts, known: frozenset[Part]) -> _Runs:
    runs: _Runs = {}
    before: Part | None = None
    run: list[Pointer] = []
    for index in range(len(items)):
        part = parts.get((*at, index))
        if part is None or part not in known:
            run.append((*at, index))
            continue
        runs[before, part] = run
        before, run = part, []
    runs[before, None] = run
    return runs


def _are_texts(places: list[Pointer], items: list[Any]) -> bool:
    values = [(at, items[int(at[-1])]) for at in places]
    return all(isinstance(value, str) and not Entry(at, value, None).name for at, value in values)


def _stayed(listings: list[dict[Pointer, Listing]], parts: tuple[Parts, Parts, Parts], side: int) -> frozenset[Pointer]:
    """Return the items of the version before that stand in the same list in a line of work."""
    return frozenset(
        old
        for at, part in parts[side].items()
        if part[0] == BASE
        for old in (part[1],)
        if at[:-1] in listings[side] and listings[side][at[:-1]] == listings[BASE].get(old[:-1])
    )
