"""Identifiers that were given anew: items that kept their titles are known by the identifiers that they had."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.changed.entity import identity

_BY = "id"
_TITLE = "title"


class _Called(NamedTuple):
    """What an item is called among all of its kind: the fields on the way to it, and its title."""

    kind: tuple[str, ...]
    title: str


def numbered_as(before: object, now: object) -> object:
    """Return the plain data *now* with the identifiers that its items had *before*.

    An item has its old identifier if its title is that of one item of its kind, and of one only, in both versions.
    """
    old, new = _unique(before), _unique(now)
    given = {called: old[called] for called in old.keys() & new.keys() if old[called] != new[called]}
    return _numbered(now, (), given) if given else now


def _unique(data: object) -> dict[_Called, str]:
    """Return the identifiers of items by what only they are called."""
    found: dict[_Called, str] = {}
    twice: set[_Called] = set()
    for called, identifier in _called(data, ()):
        twice.update({called} & found.keys())
        found[called] = identifier
    return {called: identifier for called, identifier in found.items() if called not in twice}


def _called(value: object, kind: tuple[str, ...]) -> Iterator[tuple[_Called, str]]:
    if isinstance(value, dict):
        for field, below in value.items():
            yield from _called(below, (*kind, str(field)))
    elif isinstance(value, list):
        for item in value:
            if called := _name(item, kind):
                yield called, item[_BY]
            yield from _called(item, kind)


def _name(item: object, kind: tuple[str, ...]) -> _Called | None:
    named = identity(item)
    title = item.get(_TITLE) if isinstance(item, dict) else None
    return _Called(kind, title) if named and named[0] == _BY and isinstance(title, str) else None


def _numbered(value: object, kind: tuple[str, ...], given: dict[_Called, str]) -> object:
    if isinstance(value, dict):
        return {field: _numbered(below, (*kind, str(field)), given) for field, below in value.items()}
    if not isinstance(value, list):
        return value
    items = [(_name(item, kind), _numbered(item, kind, given)) for item in value]
    return [
        {**item, _BY: given[called]} if called in given and isinstance(item, dict) else item for called, item in items
    ]
