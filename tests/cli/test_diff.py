"""Tests of ``planspec diff`` on files and on standard input."""

import io
import json
import sys
from pathlib import Path

import pytest

from cli.running import Outcome, Run
from planspec.testing import BASE, plan_text

OLD, NEW = "旧.yaml", "新.yaml"
ACTION, OTHER = "架空の取組を進めます。", "架空の取組を推進します。"


@pytest.fixture
def versions(project: Path) -> Path:
    """Return a folder with two versions of a plan, of which the newer words an action otherwise."""
    (project / OLD).write_text(BASE, encoding="utf-8")
    (project / NEW).write_text(BASE.replace(ACTION, OTHER), encoding="utf-8")
    return project


def test_what_changed_is_told_in_the_terms_of_the_plan(run: Run, versions: Path) -> None:
    """Counts, the part of the plan, both places, and the words that went and came."""
    del versions
    assert run("diff", OLD, NEW, "--cut", "classes") == Outcome(
        0,
        "変更 1件 (通常 1件)\n"
        "文言の変更 1件\n"
        "\n"
        "基本目標1\n"
        "  文言の変更 [CHG007] (通常, 推定 78%) 推進目標(1) > 取組1\n"
        "    --- 旧.yaml:14:45\n"
        "    +++ 新.yaml:14:45\n"
        "    架空の取組を〔-進めます-〕〔+推進します+〕。\n",
        "",
    )


def test_changes_change_the_exit_code_only_on_request(run: Run, versions: Path) -> None:
    """1 with ``--exit-code`` where something changed, else 0."""
    del versions
    assert run("diff", OLD, NEW).code == 0
    assert run("diff", OLD, NEW, "--exit-code").code == 1
    assert run("diff", OLD, OLD, "--exit-code") == Outcome(0, "変更はありません\n", "")


def test_comments_and_layout_are_no_change_of_the_plan(run: Run, versions: Path) -> None:
    """Only what the plan says is compared, whatever the line ends and quotes."""
    other = "# 架空の注\n" + BASE.replace("id: example", 'id: "example"')
    (versions / NEW).write_bytes(b"\xef\xbb\xbf" + other.replace("\n", "\r\n").encode())
    assert run("diff", OLD, NEW, "--exit-code").code == 0


def test_json_names_both_versions_and_every_change(run: Run, versions: Path) -> None:
    """Places count from 1, and the words are in segments."""
    del versions
    data = json.loads(run("diff", OLD, NEW, "--format", "json", "--cut", "classes").out)
    (change,) = data["changes"]
    assert (data["version"], data["old"]["name"], data["new"]["name"]) == (1, OLD, NEW)
    assert (change["code"], change["old"]["line"], change["old"]["text"]) == ("CHG007", 14, ACTION)
    assert [one["text"] for one in change["segments"]] == ["架空の取組を", "進めます", "推進します", "。"]


def test_markdown_is_a_comment_for_a_pull_request(run: Run, versions: Path) -> None:
    """It begins with the mark by which a bot finds its own comment again."""
    del versions
    assert run("diff", OLD, NEW, "--format", "markdown").out.startswith("<!-- planspec-diff -->\n### ")


def test_english(run: Run, versions: Path) -> None:
    """The words that are not the plan's are English on request."""
    del versions
    assert run("diff", OLD, NEW, "--lang", "en").out.startswith("1 change (1 normal)\nreworded: 1\n\nbasic goal 1\n")


@pytest.mark.parametrize("words", [("-", NEW), (OLD, "-")])
def test_standard_input_is_a_version(
    run: Run, versions: Path, words: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``-`` may be the old or the new one."""
    given = (versions / (OLD if words[0] == "-" else NEW)).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    outcome = run("diff", *words)
    assert (outcome.code, outcome.err) == (0, "")
    assert "<stdin>:14:45" in outcome.out


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "PLN009", "1:1"),
        ("planspec: plan/1\n", "PLN101", "1:1"),
        (BASE.replace("title: 架空市", "title: [架空市"), "PLN001", "3:8"),
        (BASE.replace("plan/1", "plan/9"), "PLN110", "1:11"),
    ],
)
def test_a_version_that_is_no_plan_is_told_with_places(
    run: Run, versions: Path, text: str, code: str, place: str
) -> None:
    """Its errors go to standard error, nothing is compared, and the exit code is 2."""
    (versions / NEW).write_text(text, encoding="utf-8")
    outcome = run("diff", OLD, NEW, "--exit-code")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"エラー[{code}]" in outcome.err
    assert f"--> {NEW}:{place}" in outcome.err
    assert outcome.err.endswith(
        f"planspec: {NEW} は計画として読めないので、比べられません。上の指摘を直してください。\n"
    )


def test_a_file_of_another_kind_is_told_in_one_line(run: Run, versions: Path) -> None:
    """What does not say that it is a plan is not taken apart as one."""
    (versions / NEW).write_text("title: 架空の設定\nitems: [a]\n", encoding="utf-8")
    message = f"planspec: {NEW} は計画のファイルではないようです (「planspec: plan/1」の行がありません)。\n"
    assert run("diff", OLD, NEW) == Outcome(2, "", message)


def test_two_plans_are_told_as_such(run: Run, versions: Path) -> None:
    """Versions with other identifiers are compared, and that they are two plans stands on standard error."""
    (versions / NEW).write_text(BASE.replace("id: example", "id: other"), encoding="utf-8")
    outcome = run("diff", OLD, NEW)
    assert outcome.code == 0
    assert outcome.err == "planspec: 計画の識別子 (id) が「example」と「other」です。別の計画を比べています。\n"


def test_versions_may_be_called_as_the_committee_calls_them(run: Run, versions: Path) -> None:
    """The names that are given stand in reports instead of paths."""
    del versions
    names = ("--old-name", "素案", "--new-name", "確定版")
    data = json.loads(run("diff", OLD, NEW, "--format", "json", *names).out)
    assert (data["old"]["name"], data["new"]["name"]) == ("素案", "確定版")
    assert "    --- 素案:14:45\n" in run("diff", OLD, NEW, *names).out


def test_rules_keep_no_plan_from_being_compared(run: Run, versions: Path) -> None:
    """A plan that contradicts itself is still compared: that may be what changes."""
    (versions / NEW).write_text(plan_text("structure: {basic_goals: 3}\n"), encoding="utf-8")
    assert run("diff", OLD, NEW, "--exit-code").code == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "比べる計画を書いてください"),
        ((OLD, NEW, OLD), "比べられるのは2つの版です。"),
        ((OLD, NEW, "--git", "HEAD"), "比べられるのは2つの版です。"),
        (("-", "-"), "標準入力 (-) は、ファイルか版と比べます"),
        (("-",), "標準入力 (-) は、ファイルか版と比べます"),
        ((OLD, "none.yaml"), "none.yaml を読めません。見つかりません。"),
        ((OLD, "."), ". を読めません。ファイルではなくフォルダーです。"),
        ((OLD, NEW, "--format", "xml"), "表示の形式「xml」はありません。"),
        ((OLD, NEW, "--to", "wrd"), "出力形式「wrd」はありません。もしかして「word」？"),
        ((OLD, NEW, "--to", "word", "--form", "tabel"), "文書の種類「tabel」はありません。もしかして「table」？"),
        ((OLD, NEW, "--to", "word", "--order", "up"), "列の順「up」はありません。"),
        ((OLD, NEW, "--cut", "knife"), "語の分け方「knife」はありません。"),
        ((OLD, NEW, "--to", "word", "--edition", "poster"), "版「poster」はありません。"),
        ((OLD, NEW, "--to", "word", "--date", "昨日"), "--date「昨日」という日時はありません。"),
        ((OLD, NEW, "--to", "word", "--date", "2026-02-30"), "--date「2026-02-30」という日時はありません。"),
        ((OLD, NEW, "--author", ""), "--author の後に値がありません。"),
        ((OLD, NEW, "--form", "table"), "--form は文書のためのものです。--to で出力形式も書いてください"),
        ((OLD, NEW, "--whole"), "--whole は文書のためのものです。"),
        (
            (OLD, NEW, "--to", "json", "--form", "table"),
            "json では文書の種類 table を作れません。作れるのは changes です。",
        ),
        ((OLD, NEW, "--to", "pdf", "--form", "tracked"), "pdf では文書の種類 tracked を作れません。"),
        (("v1..v2", NEW), "v1..v2 を読めません。見つかりません。git の版なら、planspec diff --git 旧..新 計画 か、"),
    ],
)
def test_wrong_use_is_one_line(run: Run, versions: Path, words: tuple[str, ...], message: str) -> None:
    """Exit code 2, nothing on standard output, and nothing is written."""
    before = sorted(versions.iterdir())
    outcome = run("diff", *words)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith(f"planspec: {message}")
    assert sorted(versions.iterdir()) == before


def test_a_colon_in_the_name_of_a_file_is_no_revision(run: Run, versions: Path) -> None:
    """What is there as a file is a file."""
    (versions / "10:30.yaml").write_bytes((versions / NEW).read_bytes())
    assert "10:30.yaml:14:45" in run("diff", OLD, "10:30.yaml").out
