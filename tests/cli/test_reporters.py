"""Tests of the reporters: results in, text out."""

import json
from pathlib import Path

import jsonschema
import pytest

from planspec.cli.cells import width
from planspec.cli.reporters.github import Github
from planspec.cli.reporters.json import Json
from planspec.cli.reporters.reporter import report
from planspec.cli.reporters.text import Style, Text
from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Related, Severity
from planspec.language import Bilingual
from planspec.source import Pointer, SourceMap, Span

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
PLAN = """\
planspec: plan/1
title: 架空市の計画
structure: {basic_goals: 3}
basic_goals:
  - id: "1"
    title: か\u3099んばるまち🍎です
    aim: >
      ともに支え合い、だれもが役割をもって暮らせるまちをめざして、住民と福祉の団体が力を合わせて進めていきます。
      つづき
"""
MAP = SourceMap(PLAN)
MESSAGE = "目標は3つと宣言されていますが、1つです。"
AT: Pointer = ("structure", "basic_goals")


def span(marked: str) -> Span:
    """Return the place where *marked* stands first in the plan."""
    return MAP.span(PLAN.index(marked), PLAN.index(marked) + len(marked))


def diagnostic(
    marked: str, *, severity: Severity = Severity.ERROR, message: str = MESSAGE, related: str = "", at: Pointer = AT
) -> Diagnostic:
    """Return a finding on *marked*, with *related* as its other place."""
    note = Bilingual("目標はここから", "The goals start here")
    return Diagnostic(
        code="PLN210",
        name="declared-count",
        severity=severity,
        message=Bilingual(message, "3 goals declared, but there is 1."),
        help=Bilingual("structure の数を直してください。", "Mend the number."),
        basis=Bilingual("計画自身", "The plan"),
        at=at,
        span=span(marked),
        related=(Related(note, ("basic_goals",), span(related)),) if related else (),
        fix=None,
        fingerprint="0123456789abcdef",
    )


def result(*diagnostics: Diagnostic, path: str = "plans/架空.yaml") -> Result:
    """Return findings as those of one file."""
    return Result(path, diagnostics, MAP)


def shown(*diagnostics: Diagnostic, cells: int = 80) -> str:
    """Return the Japanese text report without its summary."""
    return report(Text(Style("ja", cells)), [result(*diagnostics)]).rpartition("\n\n")[0]


def test_finding_with_a_related_place() -> None:
    """Message, place, marked line, help, and the other place with its own line."""
    assert shown(diagnostic("3", related="basic_goals:\n")) == (
        "エラー[PLN210]: 目標は3つと宣言されていますが、1つです。\n"
        " --> plans/架空.yaml:3:26\n"
        "  |\n"
        "3 | structure: {basic_goals: 3}\n"
        "  |                          ^\n"
        "  = 直し方: structure の数を直してください。\n"
        "  = 関連: 目標はここから\n"
        " --> plans/架空.yaml:4:1\n"
        "  |\n"
        "4 | basic_goals:\n"
        "  | ------------"
    )


@pytest.mark.parametrize(
    ("marked", "line", "marker"),
    [
        ("架空市", "2 | title: 架空市の計画", "  |        ^^^^^^"),
        ("か\u3099ん", "6 |     title: か\u3099んばるまち🍎です", "  |            ^^^^"),
        ("🍎", "6 |     title: か\u3099んばるまち🍎です", "  |                        ^^"),
        (
            "住民",
            "8 | …割をもって暮らせるまちをめざして、住民と福祉の団体が力を合わせて進めていき…",
            "  |                                    ^^^^",
        ),
    ],
)
def test_marker_under_japanese_text(marked: str, line: str, marker: str) -> None:
    """The marker stands under the very characters, also in a line that is cut."""
    assert shown(diagnostic(marked)).splitlines()[3:5] == [line, marker]


def test_finding_over_several_lines_shows_the_first() -> None:
    """The place says how far the finding goes; the marker goes on to the end of what is shown."""
    assert shown(diagnostic(PLAN[PLAN.index("ともに") :])).splitlines()[1:5] == [
        " --> plans/架空.yaml:8:7 (9行目まで)",
        "  |",
        "8 |       ともに支え合い、だれもが役割をもって暮らせるまちをめざして、住民と福…",
        "  |       " + "^" * 68,
    ]


def test_gutter_is_as_wide_as_the_longest_line_number() -> None:
    """Line 3 and its related line 12 stand in one column."""
    padded = SourceMap("\n" * 11 + "x: 1\n")
    far = Related(Bilingual("ここ", "here"), (), padded.span(11, 12))
    near = Diagnostic(**diagnostic("3")._asdict() | {"span": padded.span(2, 2), "related": (far,)})
    told = report(Text(Style("en")), [Result("x", (near,), padded)])
    assert [line for line in told.splitlines() if " |" in line] == [
        "   |",
        " 3 |",
        "   | ^",
        "   |",
        "12 | x: 1",
        "   | -",
    ]


def test_long_messages_are_wrapped() -> None:
    """A message goes on in the next line, indented."""
    lines = shown(diagnostic("3", message="目標の数が違います。" * 8), cells=60).splitlines()
    assert lines[0] == "エラー[PLN210]: 目標の数が違います。目標の数が違います。目標"
    assert lines[1] == "  の数が違います。目標の数が違います。目標の数が違います。目"


@pytest.mark.parametrize("cells", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(cells: int) -> None:
    """Every line of every finding fits, whatever the width."""
    everything = PLAN[PLAN.index("ともに") :]
    told = shown(
        *(diagnostic(marked, related="住民") for marked in ("3", "架空市", "🍎", "つづき", everything)), cells=cells
    )
    assert max(map(width, told.splitlines())) <= cells


def test_control_characters_never_reach_the_terminal() -> None:
    """An escape sequence in a message or in the file is shown, not sent."""
    hostile = SourceMap("a: \x1b[31m")
    found = diagnostic("3", message="「\x1b[31m」")
    moved = Diagnostic(**found._asdict() | {"span": hostile.span(3, 4)})
    told = report(Text(Style("ja")), [Result("x", (moved,), hostile)])
    assert "\x1b" not in told
    assert "1 | a: <U+001B>[31m\n  |    ^^^^^^^^\n" in told


@pytest.mark.parametrize(
    ("severity", "head"),
    [
        (Severity.ERROR, "\033[1;31merror[PLN210]\033[0m\033[1m: 3 goals declared, but there is 1.\033[0m"),
        (Severity.WARNING, "\033[1;33mwarning[PLN210]\033[0m\033[1m: 3 goals declared, but there is 1.\033[0m"),
        (Severity.INFO, "\033[1;36minfo[PLN210]\033[0m\033[1m: 3 goals declared, but there is 1.\033[0m"),
    ],
)
def test_colours_tell_the_severity(severity: Severity, head: str) -> None:
    """Red, yellow and cyan; without the escape sequences the report is the plain one."""
    found = [result(diagnostic("3", severity=severity, related="id"))]
    coloured = report(Text(Style("en", 80, colour=True)), found)
    assert coloured.splitlines()[0] == head
    plain = report(Text(Style("en", 80)), found)
    for code in ("0", "1", "34", "1;34", "1;31", "1;33", "1;36"):
        coloured = coloured.replace(f"\033[{code}m", "")
    assert coloured == plain


def test_summary_counts_and_points_to_the_explanation() -> None:
    """One line says how much was found in how many files."""
    found = [
        result(diagnostic("3"), diagnostic("id", severity=Severity.WARNING)),
        result(diagnostic("id", severity=Severity.INFO)),
    ]
    assert report(Text(Style("ja")), found).endswith(
        "\n\n2件のファイルを調べました。エラー 1件、警告 1件、情報 1件です。\n規則の説明: planspec explain PLN210\n"
    )
    assert report(Text(Style("en")), found).endswith(
        "\n\nChecked 2 files: 1 error, 1 warning, 1 info.\nRules explained: planspec explain PLN210\n"
    )


def test_clean_run_is_one_friendly_line() -> None:
    """Nothing to mend is said, too."""
    clean = [Result("a.yaml", (), SourceMap(""))]
    assert report(Text(Style("ja")), clean) == "1件のファイルを調べました。問題は見つかりませんでした。\n"
    assert report(Text(Style("en")), clean) == "Checked 1 file: nothing to mend.\n"


def test_files_that_were_not_looked_at_are_named() -> None:
    """The first few of them and how many more there are; nothing of them where there are none."""
    tally = Tally(files=1, skipped=("a.yaml", "b\n.yaml", "c.yaml", "d.yaml"))
    assert Text(Style("ja")).whole([], tally).splitlines() == [
        "1件のファイルを調べました。問題は見つかりませんでした。",
        r"planspec: の行がない YAML ファイル 4件は調べていません (a.yaml、b\n.yaml、",
        "c.yaml、ほか1件)。",
    ]
    assert Text(Style("en", 120)).whole([], tally._replace(skipped=("a.yaml",))).splitlines()[1:] == [
        "Not checked, having no line with planspec: 1 YAML file (a.yaml)."
    ]


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
                "fingerprint": "0123456789abcdef",
            }
        ],
        "summary": {"files": 1, "errors": 1, "warnings": 0, "infos": 0, "skipped": []},
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


def test_github_report_escapes_what_github_would_misread() -> None:
    """Per cent, line breaks, and in properties also colon and comma."""
    found = diagnostic("3", related="id", message="50%\r\nの: 目標, です")
    assert report(Github("ja"), [result(found, path="./a,b:c%.yaml")]) == (
        "::error file=a%2Cb%3Ac%25.yaml,line=3,col=26,endLine=3,endColumn=27,title=PLN210 declared-count"
        "::50%25<U+000D><U+000A>の: 目標, です"
        "%0A直し方: structure の数を直してください。%0Aa,b:c%25.yaml:5:5: 目標はここから\n"
        "1件のファイルを調べました。エラー 1件、警告 0件、情報 0件です。\n"
    )


def test_github_report_sends_no_control_character() -> None:
    """An escape sequence in a message, a help or a note is shown, not sent to the log."""
    found = diagnostic("3", message="「\x1b[2J」\u202e")
    told = report(Github("ja"), [result(found)])
    assert "::「<U+001B>[2J」<U+202E>%0A" in told
    assert all(character.isprintable() or character == "\n" for character in told)


def test_github_report_leaves_columns_out_over_several_lines() -> None:
    """GitHub takes columns only where a finding stays in one line; the end is the last line with a character of it."""
    found = diagnostic(PLAN[PLAN.index("ともに") :], severity=Severity.WARNING)
    assert report(Github("en"), [result(found)]).splitlines()[0] == (
        "::warning file=plans/架空.yaml,line=8,endLine=9,title=PLN210 declared-count"
        "::3 goals declared, but there is 1.%0Ahelp: Mend the number."
    )


def test_github_report_calls_an_info_a_notice() -> None:
    """GitHub's word for info is notice."""
    assert report(Github("en"), [result(diagnostic("3", severity=Severity.INFO))]).startswith("::notice ")
