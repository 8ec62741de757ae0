"""The GitHub Action: every step that is ours, run with the environment that GitHub gives."""

import json
import re
import sysconfig
from pathlib import Path

import pytest

from ci_kit.git_sample import commit_all, environment
from ci_kit.workflow_runner import ACTION, ROOT, WorkflowRunner
from planspec.testing import BASE

BROKEN = f"{BASE}unheard_of: 1\n"
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}


@pytest.fixture
def machine(tmp_path: Path) -> WorkflowRunner:
    """Return a machine with an empty checkout; the names of its folders have spaces and Japanese letters."""
    workspace, files = tmp_path / "作業 場所", tmp_path / "temp folder"
    workspace.mkdir()
    files.mkdir()
    (workspace / ".git").mkdir()
    return WorkflowRunner(workspace, files)


def put(machine: WorkflowRunner, name: str, text: str = BASE) -> None:
    """Write a file of the checkout."""
    path = machine.workspace / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def documents(folder: str) -> list[str]:
    """Return the documents below a folder, by their paths in it."""
    found = (path for path in Path(folder).rglob("*") if path.is_file() and not path.name.startswith("."))
    return sorted(path.relative_to(folder).as_posix() for path in found)


def test_clean_plan_passes_and_is_rendered(machine: WorkflowRunner) -> None:
    """The job is green, says so in its outputs, and keeps reports and documents."""
    put(machine, "plans/third_2026.yaml")
    job = machine.run()
    assert (job.code, job.outputs["exit-code"], job.outputs["files"], job.outputs["errors"]) == (0, "0", "1", "0"), (
        job.log
    )
    assert documents(job.outputs["documents"]) == ["plans/third_2026.docx"]
    assert "plans/third_2026.docx" in job.summary
    kept = job.used["actions/upload-artifact"]
    assert kept["name"] == "planspec"
    assert documents(kept["path"])[-3:] == ["planspec.html", "planspec.json", "planspec.sarif"]


def test_plan_with_an_error_fails_after_everything_else(machine: WorkflowRunner) -> None:
    """It is annotated and counted, the clean plan beside it is still rendered and kept, and only then the job fails."""
    put(machine, "plans/broken_2026.yaml", BROKEN)
    put(machine, "plans/third_2026.yaml")
    job = machine.run(sarif="true")
    assert (job.code, job.outputs["exit-code"], job.outputs["files"], job.outputs["errors"]) == (1, "1", "2", "1"), (
        job.log
    )
    assert "::error file=plans/broken_2026.yaml,line=" in job.log
    assert "PLN102" in job.summary
    assert documents(job.outputs["documents"]) == ["plans/third_2026.docx"]
    assert "actions/upload-artifact" in job.used


def test_findings_go_to_code_scanning(machine: WorkflowRunner) -> None:
    """The SARIF file that is handed over has the finding; without `sarif` nothing is handed over."""
    put(machine, "plans/broken_2026.yaml", BROKEN)
    sent = machine.run(sarif="true", render="").used["github/codeql-action/upload-sarif"]
    (run,) = json.loads(Path(sent["sarif_file"]).read_text(encoding="utf-8"))["runs"]
    assert "PLN102" in [result["ruleId"] for result in run["results"]]
    assert "github/codeql-action/upload-sarif" not in machine.run(render="").used


def test_names_with_spaces_and_japanese_letters(machine: WorkflowRunner) -> None:
    """Paths stand one a line; spaces belong to names, and wildcards are expanded."""
    put(machine, "第3次 計画/一関 市/案.yaml")
    put(machine, "ほか/a [1].yml")
    put(machine, "ほか/no-plan.yaml", "a: 1\n")
    job = machine.run(paths="第3次 計画\nほか/*.y*ml\n", render="markdown, text")
    assert (job.code, job.outputs["files"]) == (0, "2"), job.log
    assert documents(job.outputs["documents"]) == [
        "ほか/a [1].md",
        "ほか/a [1].txt",
        "第3次 計画/一関 市/案.md",
        "第3次 計画/一関 市/案.txt",
    ]


def test_text_of_inputs_is_never_run(machine: WorkflowRunner) -> None:
    """A path is a path, whatever its letters mean to a shell or to another program; each is told, and no other lost."""
    put(machine, "plans/third_2026.yaml")
    words = ("$(touch owned)", "`touch owned`", "; touch owned", "-delete", "--help", "\"'", "$HOME")
    job = machine.run(paths="\n".join([*words, "plans"]), render="text", baseline="")
    assert (job.code, job.outputs["exit-code"]) == (2, "2")
    assert all(word in job.log for word in words)
    assert not list(machine.workspace.rglob("owned"))
    assert documents(job.outputs["documents"]) == ["plans/third_2026.txt"]


def test_both_editions(machine: WorkflowRunner) -> None:
    """Each edition is written."""
    put(machine, "plans/third_2026.yaml")
    job = machine.run(edition="booklet,leaflet", render="text", lang="en")
    assert documents(job.outputs["documents"]) == ["plans/third_2026-leaflet.txt", "plans/third_2026.txt"], job.log


def test_what_is_not_rendered(machine: WorkflowRunner) -> None:
    """Other YAML, themes, and what lies in folders that the check passes by."""
    put(machine, "third_2026.yaml")
    put(machine, "theme.yaml", "planspec: theme/1\n")
    put(machine, ".hidden/plan.yaml")
    put(machine, "build/plan.yaml")
    job = machine.run(render="text")
    assert documents(job.outputs["documents"]) == ["third_2026.txt"], job.log


def test_options_reach_the_check(machine: WorkflowRunner) -> None:
    """The level that fails, and the language."""
    put(machine, "plans/third_2026.yaml", BASE.replace("講座の参加者が", "講座の参加者がが"))
    strict, usual = machine.run(fail_on="warning", lang="en", render=""), machine.run(render="")
    assert (strict.code, usual.code) == (1, 0), strict.log
    assert ("1 warning" in strict.log, "警告 1件" in usual.log) == (True, True)


def test_unknown_level_fails_the_job_with_a_message(machine: WorkflowRunner) -> None:
    """A wrong input is told, not passed over."""
    put(machine, "plans/third_2026.yaml")
    job = machine.run(fail_on="fatal", render="")
    assert (job.code, job.outputs["exit-code"]) == (2, "2")
    assert "fatal" in job.log


def test_baseline_lets_known_findings_pass(machine: WorkflowRunner) -> None:
    """What the baseline holds fails nothing; that the plan with the error is not rendered fails nothing either."""
    put(machine, "plans/third_2026.yaml", f"{BASE}structure: {{basic_goals: 9, promotion_goals: 1}}\n")
    assert machine.run(render="").code == 1
    assert machine.step({"run": "planspec baseline plans --out known.json"}, {}).returncode == 0
    job = machine.run(baseline="known.json", render="text")
    assert (job.code, job.outputs["errors"], documents(job.outputs["documents"])) == (0, "0", []), job.log


def test_only_what_changed(machine: WorkflowRunner) -> None:
    """With `since` a finding in what stood there before is not told, a new one is."""
    (machine.workspace / ".git").rmdir()
    twice = BASE.replace("講座の参加者が", "講座の参加者がが")
    put(machine, "plans/third_2026.yaml", twice)
    before = commit_all(machine.workspace, environment(machine.files))
    assert machine.run(since=before, fail_on="warning", render="").code == 0
    put(machine, "plans/third_2026.yaml", twice.replace("取組を進めます", "取組をを進めます"))
    job = machine.run(since=before, fail_on="warning", render="")
    assert (job.code, job.outputs["warnings"]) == (1, "1"), job.log


def test_planspec_is_installed_from_the_checkout_of_the_action(machine: WorkflowRunner) -> None:
    """The step makes an environment of its own and puts its command on the path; here packages come from the tests'."""
    offline = {"PIP_NO_INDEX": "1", "PYTHONPATH": sysconfig.get_path("purelib")}
    done = machine.step(STEPS["Install planspec"], {"inputs.render": "word, pdf"}, **offline)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^planspec [0-9]", done.stdout, re.MULTILINE)
    (line,) = (machine.files / "path").read_text(encoding="utf-8").splitlines()
    assert (Path(line) / "planspec").is_file()


def test_inputs_stand_in_no_script() -> None:
    """A `${{ }}` in a script would be run as part of it."""
    scripts = [step["run"] for step in STEPS.values() if "run" in step]
    scripts += [path.read_text(encoding="utf-8") for path in (ROOT / "ci" / "github").iterdir()]
    assert len(scripts) >= 8
    assert not [script for script in scripts if "${{" in script]


@pytest.mark.parametrize("kind", ["inputs", "outputs"])
def test_descriptions_are_in_both_languages(kind: str) -> None:
    """Japanese first, then English."""
    for one in ACTION[kind].values():
        assert re.search(r"[ぁ-んァ-ヶ一-龠].*[A-Za-z]{3}", one["description"])
