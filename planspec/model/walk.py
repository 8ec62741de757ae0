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
    found: list[PlanText] = []
    _collect(model, at, found)
    return iter(found)


def text_kind(model: type[Model], field: str) -> TextKind | None:
    """Return what kind of text the field of a model holds; ``None`` where it holds none."""
    return dict(_fields(model)).get(field)


def _collect(model: Model, at: Pointer, found: list[PlanText]) -> None:
    # One list for all, not a generator in each model: plans are walked for every check.
    written = model.model_fields_set
    for name, kind in _fields(type(model)):
        if name in written:
            _collect_value(getattr(model, name), (*at, name), kind, found)


def _collect_value(value: object, at: Pointer, kind: TextKind | None, found: list[PlanText]) -> None:
    if isinstance(value, str):
        if kind is not None:
            found.append(PlanText(at, value, kind))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _collect_value(item, (*at, index), kind, found)
    elif isinstance(value, Model):
        _collect(value, at, found)


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
