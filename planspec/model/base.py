"""The base of all plan models: frozen, closed, described in two languages, open to `todo`."""

from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.fields import FieldInfo

from planspec.model.text import Prose

_REQUIRED: Any = ...


def described(
    title: str, description: str, *, en: tuple[str, str], default: Any = _REQUIRED, examples: tuple[Any, ...] = ()
) -> Any:
    """Describe a field in Japanese and English.

    Args:
        title: Japanese title, shown by editors.
        description: Japanese description, shown by editors.
        en: English title and description.
        default: Value where the field is left out; without one the field is required.
        examples: Values to show in editors.

    Returns:
        A pydantic field; typed ``Any`` as ``pydantic.Field`` itself effectively is.
    """
    return Field(
        default,
        title=title,
        description=description,
        examples=list(examples) or None,
        json_schema_extra={"x-title-en": en[0], "x-description-en": en[1]},
    )


class Model(BaseModel):
    """A part of the plan.

    A field annotated ``X | None`` without a default is *to be settled*: it must be given, or a ``todo`` beside it must
    say why it cannot be given yet.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    todo: Prose | None = described(
        "未定の理由",
        "まだ決まっていない項目を空けておく理由。必須の項目も、これがあれば省略できます (警告になります)。",
        en=(
            "To do",
            "Why something here is not settled yet; required fields may be left out beside it (reported as a warning).",
        ),
        default=None,
        examples=("市計画の策定後に記入する",),
    )

    @classmethod
    def to_be_settled(cls) -> tuple[str, ...]:
        """Return the names of the fields that a ``todo`` may stand in for."""
        return tuple(name for name, field in cls.model_fields.items() if _may_wait(field))

    @model_validator(mode="before")
    @classmethod
    def prepared(cls, data: object) -> object:
        """Return raw data as the fields shall see it: what ``todo`` stands in for is filled with ``None``."""
        if not isinstance(data, Mapping) or data.get("todo") is None:
            return data
        written = cast("Mapping[str, object]", data)
        return {**dict.fromkeys(cls.to_be_settled()), **written}


def _may_wait(field: FieldInfo) -> bool:
    return field.is_required() and type(None) in getattr(field.annotation, "__args__", ())
