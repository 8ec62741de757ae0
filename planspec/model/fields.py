"""The fields of a model by pointer: their names, titles and neighbours, for messages."""

from typing import Any, cast, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from planspec.language import Bilingual
from planspec.model.plan import Plan
from planspec.source import Pointer


def model_at(pointer: Pointer, root: type[BaseModel] = Plan) -> type[BaseModel] | None:
    """Return the model that reads the mapping at *pointer* of what *root* reads, or ``None`` where no model stands."""
    model: type[BaseModel] | None = root
    for step in (step for step in pointer if isinstance(step, str)):
        field = model.model_fields.get(step) if model else None
        model = _model_in(field.annotation) if field else None
    return model


def field_at(pointer: Pointer, root: type[BaseModel] = Plan) -> tuple[str, FieldInfo | None]:
    """Return the name of the field at *pointer* and the field, if there is one; list indices are passed over."""
    at, name = max((at, step) for at, step in enumerate(pointer) if isinstance(step, str))
    model = model_at(pointer[:at], root)
    return name, model.model_fields.get(name) if model else None


_OTHER_WORDS = {
    "tel": "phone",
    "telephone": "phone",
    "mail": "email",
    "zip": "postal_code",
    "zipcode": "postal_code",
    "題名": "title",
    "タイトル": "title",
    "名前": "name",
    "電話": "phone",
    "メール": "email",
}


def field_words(model: type[BaseModel] | None) -> dict[str, str]:
    """Return the fields of *model* by their names, their Japanese titles, and common words for them."""
    fields = model.model_fields if model else {}
    words = {str(field.title): known for known, field in fields.items()} | {known: known for known in fields}
    return words | {word: known for word, known in _OTHER_WORDS.items() if known in fields}


def title_at(pointer: Pointer, root: type[BaseModel] = Plan) -> Bilingual:
    """Return the title of the field at *pointer* with its name: 「基本理念」 (vision); list indices are passed over."""
    name, field = field_at(pointer, root)
    if field is None:
        return Bilingual(f"「{name}」", f"`{name}`")
    english = cast("dict[str, str]", field.json_schema_extra)["x-title-en"]
    return Bilingual(f"「{field.title}」({name})", f'"{english}" (`{name}`)')


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
