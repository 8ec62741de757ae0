"""Every text of a plan with its pointer."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, get_args

from planspec.model.base import Model
from planspec.model.reads import Reads
from planspec.model.text_kind import TextKind
from planspec.source import Pointer


class PlanText(NamedTuple):
    """One text of a plan: where it stands, what it says, what kind of text it is."""

    at: Pointer
    text: str
    kind: TextKind


def texts(model: Model, at: Pointer = ()) -> Iterator[PlanText]:
    """Yield every text written below *model*, in the order of the model's fields."""
    for name, kind in _fields(type(model)):
        if name in model.model_fields_set:
            yield from _texts_of(getattr(model, name), (*at, name), kind)


def _texts_of(value: object, at: Pointer, kind: TextKind | None) -> Iterator[PlanText]:
    if isinstance(value, Model):
        yield from texts(value, at)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts_of(item, (*at, index), kind)
    elif kind is not None and isinstance(value, str):
        yield PlanText(at, value, kind)


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, TextKind | None], ...]:
    return tuple((name, _kind((field.annotation, *field.metadata))) for name, field in model.model_fields.items())


def _kind(parts: tuple[object, ...]) -> TextKind | None:
    for part in parts:
        if isinstance(part, Reads):
            return part.kind
        if (kind := _kind(get_args(part) + getattr(part, "__metadata__", ()))) is not None:
            return kind
    return None
