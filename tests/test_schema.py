"""The JSON Schema of the plan file: current, valid, complete in two languages."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from planspec import model
from planspec.schema import as_text, plan_schema
from planspec.source import Pointer

_ROOT = Path(__file__).parents[1]
_FILE = _ROOT / "schemas" / "plan.schema.json"
_JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
_MODELS = sorted(
    (each for each in vars(model).values() if isinstance(each, type) and issubclass(each, model.Model)),
    key=lambda each: each.__name__,
)

# --- the file in the repository --------------------------------------------------------------------------------------


def test_the_file_is_current() -> None:
    """The committed schema is the model's; `planspec schema --out schemas/plan.schema.json` writes it anew."""
    assert _FILE.read_text(encoding="utf-8") == as_text(plan_schema())


def test_the_text_is_always_the_same() -> None:
    """Another process gives the same text: no order depends on chance."""
    code = "import sys; from planspec.schema import *; sys.stdout.buffer.write(as_text(plan_schema()).encode())"
    assert subprocess.check_output([sys.executable, "-c", code]).decode() == as_text(plan_schema())


def test_the_text_is_the_schema() -> None:
    """The text is indented, readable Japanese, ends with one line break, and says what `plan_schema` says."""
    text = as_text(plan_schema())
    assert json.loads(text) == plan_schema()
    assert text.endswith("}\n")
    assert '\n  "title": "地域福祉活動計画"' in text


def test_check_does_not_import_the_schema() -> None:
    """A plain check pays nothing for the schema."""
    code = "import sys, planspec.checker; sys.exit('planspec.schema' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


# --- the schema itself -----------------------------------------------------------------------------------------------


def test_the_schema_is_valid() -> None:
    """The schema keeps to JSON Schema 2020-12 and names itself without any host."""
    schema = plan_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["$id"] == "urn:planspec:plan:1"


def _objects(schema: Any, at: Pointer = ()) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield every schema of a mapping in *schema* with its place."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
            yield at, schema
        for name, item in schema.items():
            yield from _objects(item, (*at, name))
    elif isinstance(schema, list):
        for index, item in enumerate(schema):
            yield from _objects(item, (*at, index))


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for item in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from _parts(item)


def test_no_mapping_takes_unknown_fields() -> None:
    """Every mapping is closed, and there is one for each model."""
    objects = dict(_objects(plan_schema()))
    assert len(objects) == len([each for each in _MODELS if each is not model.Model])
    assert all(schema["additionalProperties"] is False for schema in objects.values())


def test_every_property_tells_what_it_is() -> None:
    """Editors can show a Japanese title and description of every field, and English ones for who looks for them."""
    for at, schema in _objects(plan_schema()):
        for name, field in schema["properties"].items():
            place = (*at, name)
            assert _JAPANESE.search(field["title"]), place
            assert _JAPANESE.search(field["description"]), place
            assert field["x-title-en"], place
            assert field["x-description-en"], place


def test_fields_are_in_the_order_of_the_model() -> None:
    """Fields stand in the model's order, `todo` last."""
    names = list(plan_schema()["properties"])
    assert names[:3] == ["planspec", "id", "title"]
    assert names[-1] == "todo"
    assert set(names) == set(model.Plan.model_fields)


def test_nothing_in_it_is_null() -> None:
    """A field without a value is left out: no type allows null and no default is one."""
    for part in _parts(plan_schema()):
        assert None not in part.values()
        assert part.get("type") != "null"
        assert "null" not in (part["type"] if isinstance(part.get("type"), list) else [])


def test_defaults_are_words() -> None:
    """Only words and truth values are offered as defaults, never whole mappings or empty lists."""
    defaults = [part["default"] for part in _parts(plan_schema()) if "default" in part]
    assert "基本目標" in defaults
    assert all(isinstance(default, str | bool) for default in defaults)


def test_choices_are_listed() -> None:
    """Editors offer the phases of a plan and its format."""
    schema = plan_schema()
    assert schema["$defs"]["Phase"]["enum"] == [str(phase) for phase in model.Phase]
    assert schema["properties"]["planspec"]["const"] == model.FORMAT


def test_definitions_have_english_names_and_no_words_of_their_own() -> None:
    """Each place that refers to a definition has its own title; what a class says of itself is for programmers."""
    definitions = plan_schema()["$defs"]
    assert all(name.isascii() for name in definitions)
    assert [name for name, schema in definitions.items() if {"title", "description"} & schema.keys()] == []


@pytest.mark.parametrize("described", _MODELS, ids=lambda each: each.__name__)
def test_every_field_is_described_in_both_languages(described: type[model.Model]) -> None:
    """Every field of every model has a title and a description in Japanese and in English."""
    for name, field in described.model_fields.items():
        assert _JAPANESE.search(field.title or ""), name
        assert _JAPANESE.search(field.description or ""), name
        extra = field.json_schema_extra
        assert isinstance(extra, dict), name
        for english in (str(extra["x-title-en"]), str(extra["x-description-en"])):
            assert english[0].isascii(), name
            assert sum(map(str.isascii, english)) >= 0.8 * len(english), name
