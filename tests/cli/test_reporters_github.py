"""Tests of the reports for GitHub: annotations, and the summary of a step."""

import pytest
from markdown_it import MarkdownIt

from cli.report_sample import PLAN, diagnostic, elsewhere, result
from planspec.cli.reporters.github import Github
from planspec.cli.reporters.reporter import report
from planspec.cli.reporters.summary import MOST_BYTES, Summary
from planspec.cli.result import Tally
from planspec.diagnostics import Severity
from planspec.language import Bilingual


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


def test_github_report_tells_the_heaviest_first() -> None:
    """Of all files, because GitHub shows only some annotations; otherwise the order of the files stays."""
    found = [
        result(diagnostic("3", severity=Severity.INFO), diagnostic("id"), path="a"),
        result(diagnostic("3", severity=Severity.WARNING), diagnostic("3"), path="b"),
    ]
    commands = report(Github("en"), found).splitlines()[:-1]
    assert [command.split(",")[0] for command in commands] == [
        "::error file=a",
        "::error file=b",
        "::warning file=b",
        "::notice file=a",
    ]


def test_github_report_says_what_could_not_be_checked() -> None:
    """As an annotation without a place."""
    told = Github("ja").whole([], Tally(failures=(Bilingual("a.yaml を読めません。\n100%", ""),)))
    assert told == "::error::a.yaml を読めません。<U+000A>100%25\n調べたファイルはありません。\n"


def test_github_report_gives_paths_from_the_root_of_the_repository() -> None:
    """Where the step runs in another folder, GitHub would not find the file otherwise."""
    told = report(
        Github("en", "/home/runner/work/plans"), [result(diagnostic("3"), path="/home/runner/work/plans/a/b")]
    )
    assert told.startswith("::error file=a/b,line=3,")
    outside = report(
        Github("en", "/home/runner/work/plan"), [result(diagnostic("3"), path="/home/runner/work/plans/b")]
    )
    assert outside.startswith("::error file=/home/runner/work/plans/b,")


def test_github_report_names_the_other_file() -> None:
    """A related place says in which file it is."""
    assert "%0Aplans/別.yaml:2:8: もう一つの計画\n" in report(Github("ja"), [result(elsewhere("3"))])


def test_summary_is_a_table_a_file() -> None:
    """Errors first; a file without findings is left out."""
    found = [result(diagnostic("3", severity=Severity.WARNING, related="id"), diagnostic("id")), result(path="b")]
    assert report(Summary("ja"), found) == (
        "## planspec\n\n"
        "2件のファイルを調べました。エラー 1件、警告 1件、情報 0件です。\n\n"
        "### plans/架空.yaml\n\n"
        "| 重さ | 場所 | 規則 | 指摘 | 直し方 |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| エラー | 5:5 | PLN210 declared-count | 目標は3つと宣言されていますが、1つです。"
        " | structure の数を直してください。 |\n"
        "| 警告 | 3:26 | PLN210 declared-count | 目標は3つと宣言されていますが、1つです。<br>5:5 目標はここから"
        " | structure の数を直してください。 |\n"
    )


@pytest.mark.parametrize(
    "odd",
    ["a|b", "\\|", "<b>&amp;</b>", "`x`", "``", "[x](y)", "*x* _y_ ~~z~~", "#1 @somebody $x$", "一\n二\r\n| 三", "!"],
)
def test_summary_shows_odd_text_as_it_is(odd: str) -> None:
    """No message can break the table, or mean something in Markdown or HTML."""
    told = report(Summary("ja"), [result(diagnostic("3", message=f"「{odd}」"), path=f"{odd}.yaml")])
    tokens = MarkdownIt("commonmark").enable("table").parse(told)
    cells = [one for at, one in enumerate(tokens) if one.type == "inline" and tokens[at - 1].type == "td_open"]
    assert len(cells) == 5
    assert [child.type for child in cells[3].children or ()] == ["text"] * len(cells[3].children or ())
    shown = "".join(child.content for child in cells[3].children or ())
    assert shown == f"「{odd}」".replace("\r", "<U+000D>").replace("\n", "<U+000A>")


def test_summary_links_to_the_lines_in_the_repository() -> None:
    """Where the server, the repository and the commit are known; not for a file that is not in it."""
    summary = Summary("ja", "/r", "https://git.example.jp/shakyo/plan/blob/0123abc/")
    told = report(
        summary, [result(diagnostic("3"), path="/r/plans/架空 #1.yaml"), result(diagnostic("3"), path="/x.yaml")]
    )
    link = "https://git.example.jp/shakyo/plan/blob/0123abc/plans/%E6%9E%B6%E7%A9%BA%20%231.yaml#L3"
    assert f"| エラー | [3:26]({link}) | PLN210" in told
    assert "| エラー | 3:26 | PLN210" in told
    assert "3:26](" not in report(summary, [result(diagnostic("3"), path="<stdin>")])
    assert "3:26](" not in report(summary, [result(diagnostic("3"), path="../x.yaml")])


def test_summary_says_why_it_is_longer_than_the_annotations() -> None:
    """More than ten of a severity."""
    note = "GitHub が変更の行に付ける注釈は、重さごとに10件までです。"
    assert note in report(Summary("ja"), [result(*[diagnostic("3")] * 11)])
    assert note not in report(Summary("ja"), [result(*[diagnostic("3")] * 10)])


def test_summary_fits_into_what_github_takes() -> None:
    """It is cut after a finding, and says how many are left out; what there is no room for at all is not begun."""
    found = [result(*[diagnostic("3")] * 3000, path=f"{number}.yaml") for number in range(3)]
    told = report(Summary("ja"), found)
    assert MOST_BYTES - 1000 < len(told.encode()) <= MOST_BYTES
    rows = told.count("| エラー |")
    assert told.endswith("\n")
    assert f"\nほかに指摘が{9000 - rows}件あります。" in told
    assert 0 < rows < 9000
    small = report(Summary("ja", room=2000), found)
    assert len(small.encode()) <= 2000
    assert report(Summary("ja", room=100), found) == ""


def test_summary_tells_what_is_not_shown() -> None:
    """Suppressed and left out findings, files that were not looked at or could not be read."""
    tally = Tally(files=1, suppressed=1, left_out=2, skipped=("a_b.yaml",), failures=(Bilingual("", "Cannot read."),))
    assert Summary("en").whole([], tally).splitlines() == [
        "## planspec",
        "",
        "Checked 1 file: nothing to mend.",
        "",
        "Not shown: 1 suppressed by comments, 2 left out by --baseline or --since.",
        "",
        "Cannot read.",
        "",
        "Not checked, having no line with planspec: 1 YAML file (a&#95;b.yaml).",
    ]


def test_summary_in_english_is_cut_in_english() -> None:
    """The words follow the language."""
    told = report(Summary("en", room=2000), [result(*[diagnostic("3")] * 100)])
    assert " more left out, because GitHub shows no larger summary; " in told
    assert PLAN not in told
