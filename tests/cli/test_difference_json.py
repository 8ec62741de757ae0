"""Tests of the report of `planspec diff` for programs."""

import json
from pathlib import Path

import jsonschema
from hypothesis import given

from comparison_sample import NAMES, SMALL, SOURCES, comparison, reworded
from effort import examples
from planspec.cli.difference.json import report
from planspec.compose.review.changes import changes
from planspec_renderers.json import RENDERER
from strategies import prose

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "changes.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_schema_is_one() -> None:
    """The schema keeps to its own dialect."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_report_keeps_to_its_schema() -> None:
    """Everything there is to say of a change, with both places."""
    told = report(SMALL, NAMES, SOURCES)
    VALIDATOR.validate(told)
    assert told["old"] == {"name": "HEAD:plan.yaml", "title": SMALL.old.title}
    assert told["summary"] == {
        "changes": 4,
        "importance": {"major": 2, "normal": 1, "minor": 1},
        "codes": {"CHG001": 1, "CHG002": 1, "CHG007": 1, "CHG015": 1},
        "notation": 1,
        "estimated": 1,
    }
    first = json.loads(json.dumps(told))["changes"][0]
    assert first["code"] == "CHG007"
    assert first["name"] == "reworded"
    assert (first["old"]["pointer"], first["old"]["line"], first["old"]["column"]) == ("/title", 3, 8)
    assert [one["fate"] for one in first["segments"]] == ["kept", "deleted", "inserted", "kept"]


def test_rendered_record_keeps_to_the_schema() -> None:
    """The JSON renderer writes the same record; without the files, lines are null."""
    told = json.loads(RENDERER.render(changes(SMALL, NAMES)))
    VALIDATOR.validate(told)
    assert told["changes"][0]["new"]["line"] is None
    assert json.loads(RENDERER.render(changes(SMALL, NAMES, SOURCES))) == report(SMALL, NAMES, SOURCES)


@given(prose(), prose())
@examples(30)
def test_odd_texts(old: str, new: str) -> None:
    """Whatever the plan says, the report keeps to its schema."""
    VALIDATOR.validate(report(comparison(reworded(old, new)), NAMES, SOURCES))
