"""The fields of the model by pointer: their names, titles and neighbours, for messages."""

from typing import Any, get_args

from pydantic.fields import FieldInfo

from planspec.language import Bilingual
from planspec.model.base import Model
from planspec.model.plan import Plan
from planspec.source import Pointer


def model_at(pointer: Pointer) -> type[Model] | None:
    """Return the model that reads the mapping at *pointer*, or ``None`` where no model stands."""
    model: type[Model] | None = Plan
    for step in pointer:
        if isinstance(step, int):
            continue
        field = model.model_fields.get(step) if model else None
        model = _model_in(field.annotation) if field else None
    return model


def field_at(pointer: Pointer) -> FieldInfo | None:
    """Return the field that *pointer* leads to, or ``None`` where the model has none; list indices are passed over."""
    names = [(at, step) for at, step in enumerate(pointer) if isinstance(step, str)]
    if not names:
        return None
    at, name = names[-1]
    model = model_at(pointer[:at])
    return model.model_fields.get(name) if model else None


def title_at(pointer: Pointer) -> Bilingual:
    """Return the title of the field at *pointer* with its name: 「基本理念」 (vision)."""
    field = field_at(pointer)
    name = next((step for step in reversed(pointer) if isinstance(step, str)), "")
    if field is None or field.title is None:
        return Bilingual(f"「{name}」", f"`{name}`")
    extra = field.json_schema_extra
    english = extra["x-title-en"] if isinstance(extra, dict) else name
    return Bilingual(f"「{field.title}」({name})", f'"{english}" (`{name}`)')


def _model_in(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
