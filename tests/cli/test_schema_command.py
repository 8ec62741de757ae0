"""Tests of ``planspec schema``."""

import json
from pathlib import Path

from cli.running import Outcome, Run
from planspec.schema import as_text, plan_schema, theme_schema


def test_schema_goes_to_standard_output(run: Run) -> None:
    """Without --out the schema is printed."""
    assert run("schema") == Outcome(0, as_text(plan_schema()), "")


def test_places_that_are_no_files_are_written_straight(run: Run) -> None:
    """`-` is standard output, and a device stays a device."""
    assert run("schema", "--out", "-") == Outcome(0, as_text(plan_schema()), "")
    assert run("schema", "--out", "/dev/null") == Outcome(0, "", "")
    assert Path("/dev/null").is_char_device()
    assert list(Path().glob("-")) == []


def test_schema_is_written_and_written_again(run: Run) -> None:
    """An earlier version of the schema makes room."""
    assert run("schema", "--out", "s.json") == Outcome(0, "s.json\n", "")
    Path("s.json").write_text(json.dumps({**json.loads(as_text(plan_schema())), "title": "before"}))
    assert run("schema", "--out", "s.json").code == 0
    assert Path("s.json").read_text(encoding="utf-8") == as_text(plan_schema())


def test_schema_of_themes(run: Run) -> None:
    """A kind of file may be named; a kind that there is not is told with those that there are."""
    assert run("schema", "theme") == Outcome(0, as_text(theme_schema()), "")
    outcome = run("schema", "them")
    assert (outcome.code, outcome.out) == (2, "")
    assert "もしかして「theme」？" in outcome.err
    assert run("schema", "theme", "s.json").code == 2


def test_other_files_are_left_alone(run: Run) -> None:
    """Whatever is not this schema stays, unless forced."""
    for text in ("mine", "[]", '{"$id": "other"}'):
        Path("s.json").write_text(text)
        outcome = run("schema", "--out", "s.json")
        assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
        assert Path("s.json").read_text() == text
    assert run("schema", "--out", "s.json", "--force").code == 0
    assert Path("s.json").read_text(encoding="utf-8") == as_text(plan_schema())


def test_places_that_cannot_be_written_are_told(run: Run) -> None:
    """A folder, and a folder that is not there."""
    Path("folder").mkdir()
    assert (
        run("schema", "--out", "folder").err == "planspec: folder に書き込めません。同じ名前のフォルダーがあります。\n"
    )
    assert run("schema", "--out", "no/s.json").err == "planspec: no/s.json に書き込めません。見つかりません。\n"
