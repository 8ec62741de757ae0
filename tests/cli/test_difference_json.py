"""Tests of the report of `planspec diff` for programs."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from comparison_sample import NAMES, SMALL, SOURCES, comparison, reworded
from effort import examples
from planspec.cli.difference.json import report, written
from planspec.compare import compare
from planspec.compose.review.changes import changes
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.model import Plan
from planspec.reader import read
from planspec_renderers.json import RENDERER
from review.versions import EDITS, REAL, version
from strategies import plans, prose

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


@pytest.mark.parametrize("names", [*((name,) for name in EDITS), ()], ids="-".join)
def test_real_plan(names: tuple[str, ...]) -> None:
    """The report of each edit of the real plan, and of those that can be made together, keeps to its schema."""
    together = names or tuple(name for name in EDITS if name not in {"removed", "retitled"})
    old, new = read(REAL.read_text(encoding="utf-8")), read(version(*together))
    found = compare(Plan.model_validate(old.data), Plan.model_validate(new.data))
    told = json.loads(written(found, NAMES, Sources(old.source_map, new.source_map)))
    VALIDATOR.validate(told)
    assert len(told["changes"]) == len(found.changes) > 0
    assert all(side is None or side["line"] for change in told["changes"] for side in (change["old"], change["new"]))


@given(plans(), plans())
@examples(20)
def test_any_plans(old: Plan, new: Plan) -> None:
    """The report of any two plans keeps to its schema."""
    VALIDATOR.validate(json.loads(written(compare(old, new), NAMES, SOURCES)))


@pytest.mark.parametrize(
    "broken",
    [
        {"old": None, "new": None},
        {"estimated": True, "likeness": 1},
        {"estimated": False, "likeness": 0.5},
        {"fingerprint": ""},
        {"code": "CHG1"},
        {"more": 1},
    ],
    ids=str,
)
def test_schema_is_tight(broken: dict[str, object]) -> None:
    """What no report says is refused: neither side, an estimate that is sure, a change without its fingerprint."""
    told = json.loads(written(SMALL, NAMES, SOURCES))
    told["changes"][0].update(broken)
    assert not VALIDATOR.is_valid(told)


def test_name_that_is_no_text() -> None:
    """The name of a file with bytes that are no text is written with escapes."""
    told = json.loads(written(SMALL, Names("a\udcff.yaml", "b.yaml"), SOURCES))
    assert told["old"]["name"] == "a\\udcff.yaml"


@given(prose(), prose())
@examples(30)
def test_odd_texts(old: str, new: str) -> None:
    """Whatever the plan says, the report keeps to its schema."""
    VALIDATOR.validate(report(comparison(reworded(old, new)), NAMES, SOURCES))
