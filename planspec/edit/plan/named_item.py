"""Items of lists that have a name: branches, terms, words with a reading, sources."""

from collections.abc import Iterator, Sequence
from typing import Any

from planspec.edit.plan.namespace import Named
from planspec.source import Pointer

_NAMES = ("name", "term", "word", "here")


def named_items(data: Any, at: Pointer = ()) -> Iterator[Named]:
    """Yield the items of lists in *data* that have a name, with the place and the name of each."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from named_items(value, (*at, key))
    elif isinstance(data, list):
        for index, item in enumerate(data):
            name = name_of(item)
            if name is not None:
                yield Named((*at, index), name)
            yield from named_items(item, (*at, index))


def name_of(item: object) -> str | None:
    """Return what an item of a list is called, or ``None`` where it has no name."""
    if not isinstance(item, dict):
        return None
    return next((name for field in _NAMES if isinstance(name := item.get(field), str)), None)


def index_of_name(items: Sequence[object], name: str) -> int | None:
    """Return the place of the only one of *items* with that *name*."""
    found = [index for index, item in enumerate(items) if name_of(item) == name]
    return found[0] if len(found) == 1 else None
