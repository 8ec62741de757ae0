"""From a model to the bare JSON Schema of its files."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from planspec.model import Model


def bare_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of *model*, its parts under ``$defs``; only fields have titles and descriptions."""
    schema = model.model_json_schema(schema_generator=_FileSchema)
    definitions = {name: _plain(definition) for name, definition in sorted(schema.pop("$defs").items())}
    return {**_plain(schema), "$defs": definitions}


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
