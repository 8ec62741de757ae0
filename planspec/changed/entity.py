"""The parts of a plan that can be told apart from one version to the next: its fields, and what its lists name."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from planspec.source import Pointer

_NAMES = ("id", "name", "term", "word", "title")
_FIELD = ("", "")


class Entity(NamedTuple):
    """One part in one version.

    Attributes:
        kind: The fields on the way to it, without places in lists: ``("basic_goals", "promotion_goals")``. A part that
            moves into another list of the same kind is the same part.
        identity: The field that names it and the name; a field at the top level has none.
        own: What it holds, hashable: of its child entities only the identities. No order says anything, neither that of
            fields nor that of lists.
    """

    kind: tuple[str, ...]
    identity: tuple[str, str]
    own: object


def entities(data: object) -> Iterator[tuple[Pointer, Entity]]:
    """Yield every part of plain *data* with its place, those inside each other too."""
    if isinstance(data, dict):
        for field, value in data.items():
            yield (field,), Entity((str(field),), _FIELD, _own(value))
            yield from _inside(value, (field,), (str(field),))


def _inside(value: object, at: Pointer, kind: tuple[str, ...]) -> Iterator[tuple[Pointer, Entity]]:
    if isinstance(value, dict):
        for field, below in value.items():
            yield from _inside(below, (*at, field), (*kind, str(field)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if named := identity(item):
                held = frozenset((field, _own(below)) for field, below in item.items())
                yield (*at, index), Entity(kind, named, held)
            yield from _inside(item, (*at, index), kind)


def _own(value: object) -> object:
    if isinstance(value, dict):
        return frozenset((field, _own(below)) for field, below in value.items())
    if isinstance(value, list):
        return frozenset(Counter(identity(item) or _own(item) for item in value).items())
    return value


def identity(item: object) -> tuple[str, str] | None:
    """Return the field that names an item of a list and the name; ``None`` where nothing does."""
    if not isinstance(item, dict):
        return None
    return next(((name, item[name]) for name in _NAMES if isinstance(item.get(name), str)), None)
