"""Tests of the report as JSON: results in, text out."""

import json
from pathlib import Path

import jsonschema
import pytest

from cli.report_sample import MESSAGE, diagnostic, elsewhere, result
from planspec.cli.reporters.json import Json
from planspec.cli.reporters.reporter import report
from planspec.cli.result import Tally
from planspec.diagnostics import Fix
from planspec.language import Bilingual

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "report.schema.json").read_text(encoding="utf-8"))


def test_json_report_over_several_files_is_one_object() -> None:
    """Diagnostics come in the order of the files; clean files leave no gap, line separators in messages no harm."""
    found = [
        result(diagnostic("3", message="\u2028\x85"), diagnostic("id"), path="a.yaml"),
        result(path="b.yaml"),
        result(diagnostic("id"), path="c.yaml"),
    ]
    told = report(Json("ja"), found)
    assert told == json.dumps(json.loads(told), ensure_ascii=False, indent=2) + "\n"
    assert [one["path"] for one in json.loads(told)["diagnostics"]] == ["a.yaml", "a.yaml", "c.yaml"]
    assert json.loads(told)["diagnostics"][0]["message"] == "\u2028\x85"


def test_json_report_names_every_file_that_was_not_looked_at() -> None:
    """A program gets all of them, with slashes."""
    told = json.loads(Json("ja").whole([], Tally(skipped=("./p/a.yaml", *"bcde"))))
    assert told["summary"]["skipped"] == ["p/a.yaml", *"bcde"]


def test_json_report_says_everything_and_keeps_to_its_schema() -> None:
    """Every field of a diagnostic, its related places and the summary."""
    told = json.loads(report(Json("ja"), [result(diagnostic("3", related="id", at=("a/b", "~", 0)))]))
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert told == {
        "version": 1,
        "diagnostics": [
            {
                "code": "PLN210",
                "name": "declared-count",
                "severity": "error",
                "message": MESSAGE,
                "help": "structure の数を直してください。",
                "basis": "計画自身",
                "path": "plans/架空.yaml",
                "line": 3,
                "column": 26,
                "end_line": 3,
                "end_column": 27,
                "pointer": "/a~1b/~0/0",
                "related": [
                    {
                        "message": "目標はここから",
                        "path": "plans/架空.yaml",
                        "line": 5,
                        "column": 5,
                        "end_line": 5,
                        "end_column": 7,
                        "pointer": "/basic_goals",
                    }
                ],
                "fix": None,
                "fingerprint": "0123456789abcdef",
            }
        ],
        "suppressed": [],
        "summary": {
            "files": 1,
            "errors": 1,
            "warnings": 0,
            "infos": 0,
            "suppressed": 0,
            "left_out": 0,
            "skipped": [],
            "failures": [],
        },
    }


def test_json_report_in_english() -> None:
    """The words follow the language; the characters stay as they are."""
    told = report(Json("en"), [result(diagnostic("3"))])
    assert json.loads(told)["diagnostics"][0]["message"] == "3 goals declared, but there is 1."
    assert "架空" in told


@pytest.mark.parametrize(
    ("where", "value"),
    [(("diagnostics", 0, "code"), "210"), (("diagnostics", 0, "extra"), 1), (("summary", "files"), -1), (("more",), 1)],
)
def test_schema_of_the_json_report_is_strict(where: tuple[str | int, ...], value: object) -> None:
    """What the report never says is not valid."""
    told = json.loads(report(Json("ja"), [result(diagnostic("3"))]))
    target = told
    for step in where[:-1]:
        target = target[step]
    target[where[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(told)


def test_json_report_lists_what_is_suppressed_apart() -> None:
    """With the reason; it does not count, and files with nothing else leave no gap among the diagnostics."""
    told = report(Json("ja"), [result(suppressed="3"), result(diagnostic("id"), suppressed="id"), result()])
    data = json.loads(told)
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert told == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    assert [(one["line"], one["reason"]) for one in data["suppressed"]] == [(3, "架空の理由"), (5, "架空の理由")]
    assert (len(data["diagnostics"]), data["summary"]["errors"], data["summary"]["suppressed"]) == (1, 1, 2)


def test_json_report_gives_the_fix() -> None:
    """What to write, and whether that is safe."""
    told = json.loads(report(Json("ja"), [result(diagnostic("3")._replace(fix=Fix("1", safe=False)))]))
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert told["diagnostics"][0]["fix"] == {"replacement": "1", "safe": False}


def test_json_report_names_the_other_file() -> None:
    """A related place says in which file it is."""
    told = json.loads(report(Json("en"), [result(elsewhere("3", "./plans/別.yaml"))]))
    assert told["diagnostics"][0]["related"][0]["path"] == "plans/別.yaml"


def test_json_report_says_what_could_not_be_checked() -> None:
    """In the language of the run, so that an empty list of diagnostics is not taken for a clean run."""
    told = json.loads(Json("en").whole([], Tally(left_out=4, failures=(Bilingual("読めません。", "Cannot read."),))))
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert (told["summary"]["failures"], told["summary"]["left_out"]) == (["Cannot read."], 4)


def test_json_report_is_utf_8_whatever_a_plan_says() -> None:
    """Half of a surrogate pair is written as the escape that JSON has for it."""
    told = report(Json("ja"), [result(diagnostic("3", message="\ud83d"))])
    told.encode()
    assert json.loads(told)["diagnostics"][0]["message"] == "\ud83d"
