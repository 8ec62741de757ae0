"""Tests of the report for people: results in, text out."""

import pytest

from cli.report_sample import PLAN, diagnostic, elsewhere, result
from planspec.cli.cells import width
from planspec.cli.reporters.reporter import report
from planspec.cli.reporters.text import Style, Text
from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Related, Severity
from planspec.language import Bilingual
from planspec.source import SourceMap


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


def test_other_file_is_named_without_its_line() -> None:
    """Its text is not at hand, so the place and the note stand alone."""
    assert shown(elsewhere("3")).splitlines()[-2:] == ["  = 関連: もう一つの計画", " --> plans/別.yaml:2:8"]


@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ({"suppressed": 2}, "ほかに、「指摘しない」コメントのある指摘 2件は表示していません。"),
        ({"left_out": 1}, "ほかに、--baseline か --since で除いた指摘 1件は表示していません。"),
        (
            {"suppressed": 1, "left_out": 3},
            "ほかに、「指摘しない」コメントのある指摘 1件、--baseline か --since で除いた指摘 3件は表示していません。",
        ),
    ],
)
def test_findings_that_are_not_shown_are_counted(hidden: dict[str, int], told: str) -> None:
    """Nothing disappears without a word."""
    lines = Text(Style("ja", 120)).whole([], Tally(files=1, **hidden))
    assert lines == f"1件のファイルを調べました。問題は見つかりませんでした。\n{told}\n"


def test_no_file_is_not_a_clean_run() -> None:
    """A run in which no file could be read does not say that nothing is to mend."""
    assert Tally().summary == Bilingual("調べたファイルはありません。", "No file was checked.")
