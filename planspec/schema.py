"""The JSON Schemas of plan files and theme files, for editors and other tools."""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from planspec.model import FORMAT, Model, Plan
from planspec.theme.theme import FORMAT as THEME_FORMAT
from planspec.theme_file import ThemeFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_PLAN = {
    "title": "地域福祉活動計画",
    "description": "社会福祉協議会の地域福祉活動計画を1つのファイルに書いたものです。",
    "x-title-en": "Community welfare activity plan",
    "x-description-en": "The activity plan of a social welfare council in one file.",
}
_THEME = {
    "title": "印刷のテーマ",
    "description": "計画を印刷するときの書体、色、間隔、表紙の画像を1つのファイルに書いたものです。",
    "x-title-en": "Theme",
    "x-description-en": "Fonts, colours, spacing and pictures of the printed plan in one file.",
}


def identifier(file_format: str) -> str:
    """Return the identifier of the schema of a format such as ``plan/1``; it names no host."""
    return f"urn:planspec:{file_format.replace('/', ':')}"


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a plan file.

    The schema is about the file as a YAML 1.2 parser reads it, numbers and booleans included. planspec finds
    more, such as years that cannot be read. It allows one thing more: a text that a YAML parser takes for a number or a
    truth value (`title: 2026`) need not stand in quotation marks.
    """
    return _schema(Plan, FORMAT, _PLAN)


def theme_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a theme file; planspec finds more, such as colours that are too light."""
    return _schema(ThemeFile, THEME_FORMAT, _THEME)


def _schema(model: type[BaseModel], file_format: str, words: dict[str, str]) -> dict[str, Any]:
    schema = model.model_json_schema(schema_generator=_FileSchema)
    definitions = {name: _plain(definition) for name, definition in sorted(schema.pop("$defs").items())}
    return {"$schema": DIALECT, "$id": identifier(file_format), **words, **_plain(schema), "$defs": definitions}


def as_text(schema: dict[str, Any]) -> str:
    """Return *schema* as the text of its file; always the same for the same model."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


class _FileSchema(GenerateJsonSchema):
    """Says what may stand in a file: no null, no defaults that are not words, `todo` in the place of what is open."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out: a field without a value is left out of the file."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Keep a default only where it is a word, a number or a truth value, which editors can offer."""
        described = super().default_schema(schema)
        if not isinstance(described.get("default"), str | float | bool):
            described.pop("default", None)
        return described

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Require what may wait only where no `todo` stands, and give the items of a list its title."""
        described = super().model_schema(schema)
        model, properties = schema["cls"], described["properties"]
        if issubclass(model, Model):
            _let_wait(described, model.to_be_settled())
            properties["todo"] = properties.pop("todo")
        if "planspec" in properties:
            described["properties"] = properties = {"planspec": properties.pop("planspec"), **properties}
        for field in properties.values():
            if "items" in field:
                field["items"] = {"title": field["title"], **field["items"]}
        return described

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        """Keep the order of the model, which is the order editors show."""
        del parent_key
        return value


def _let_wait(described: JsonSchemaValue, open_fields: tuple[str, ...]) -> None:
    required = [name for name in described.pop("required", ()) if name not in open_fields]
    if required:
        described["required"] = required
    if open_fields:
        described["if"] = {"required": ["todo"]}
        described["else"] = {"required": list(open_fields)}


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    """Drop the title and description that come from a class: each place that refers to it has its own."""
    kept = {key: value for key, value in schema.items() if key not in {"title", "description"}}
    if "anyOf" in kept and "properties" in kept["anyOf"][-1]:
        kept["anyOf"] = [*kept["anyOf"][:-1], _plain(kept["anyOf"][-1])]
    return kept
