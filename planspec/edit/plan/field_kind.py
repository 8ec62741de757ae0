"""What the model says of the value at a pointer: whether it is a list, or a number or yes and no."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

from planspec.model.fields import field_at
from planspec.source import Pointer


def is_list(at: Pointer) -> bool:
    """Tell whether the field at *at* is a list."""
    return tuple in _types(at)


def is_word(at: Pointer) -> bool:
    """Tell whether the field at *at* is a number, or yes or no."""
    return not {int, bool}.isdisjoint(_types(at))


def _types(at: Pointer) -> frozenset[object]:
    _, field = field_at(at)
    return frozenset(_parts(field.annotation)) if field else frozenset()


def _parts(annotation: Any) -> Iterator[object]:
    yield get_origin(annotation) or annotation
    for part in get_args(annotation):
        # What annotates a type may be any object, which need not have a hash.
        yield from _parts(part) if isinstance(part, type) or get_args(part) else ()
