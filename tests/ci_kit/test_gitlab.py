"""The GitLab template: its scripts run with the variables that GitLab gives, in bash and in a plain shell."""

import re
import sysconfig
from pathlib import Path

import pytest

from ci_kit.pipeline_runner import INPUTS, SHELLS, pipeline, run
from ci_kit.workflow_runner import ROOT
from planspec.testing import BASE

BROKEN = f"{BASE}unheard_of: 1\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a checkout with a clean plan; the names of its folders have spaces and Japanese letters."""
    folder = tmp_path / "架空 市"
    (folder / ".git").mkdir(parents=True)
    (folder / "計画 3").mkdir()
    (folder / "計画 3" / "third_2026.yaml").write_text(BASE, encoding="utf-8")
    return folder


def documents(folder: Path) -> list[str]:
    """Return the documents that were written, by their paths."""
    found = (folder / "planspec-documents").rglob("*")
    return sorted(
        path.relative_to(folder).as_posix() for path in found if path.is_file() and not path.name.startswith(".")
    )


@pytest.mark.parametrize("shell", SHELLS)
def test_clean_plan(project: Path, shell: str) -> None:
    """Both jobs are green; the check leaves its reports where the job says, the other one the documents."""
    jobs = pipeline(paths="計画 3", render="markdown,text")
    code, log = run(jobs["planspec-check"], project, shell)
    assert (code, "1件のファイルを調べました" in log) == (0, True), log
    junit = project / jobs["planspec-check"]["artifacts"]["reports"]["junit"]
    assert junit.read_text(encoding="utf-8").count("<testsuites") == 1
    assert (junit.parent / "planspec.html").is_file()
    code, log = run(jobs["planspec-render"], project, shell)
    assert code == 0, log
    assert documents(project) == [f"planspec-documents/計画 3/third_2026.{suffix}" for suffix in ("md", "txt")]


@pytest.mark.parametrize("shell", SHELLS)
def test_plan_with_an_error(project: Path, shell: str) -> None:
    """The check fails, with its reports written; the rendering leaves the plan out and passes."""
    (project / "計画 3" / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    (project / "other.yaml").write_text("a: 1\n", encoding="utf-8")
    jobs = pipeline(paths="計画 3/third_2026.yaml,計画 3/b*.yaml,other.yaml", render="text", lang="en")
    code, log = run(jobs["planspec-check"], project, shell)
    assert (code, "error[PLN102]" in log) == (1, True), log
    assert "PLN102" in (project / "planspec-report" / "planspec.xml").read_text(encoding="utf-8")
    code, log = run(jobs["planspec-render"], project, shell)
    assert (code, documents(project)) == (0, ["planspec-documents/計画 3/third_2026.txt"]), log


@pytest.mark.parametrize("shell", SHELLS)
def test_text_of_inputs_is_never_run(project: Path, shell: str) -> None:
    """A path is a path, whatever its letters mean to a shell; so are the other inputs."""
    words = ("$(touch owned)", "`touch owned`", "; touch owned")
    jobs = pipeline(paths=",".join([*words, "計画 3"]), render="text")
    assert run(jobs["planspec-check"], project, shell)[0] == 2
    assert run(jobs["planspec-render"], project, shell)[0] == 0
    assert run(pipeline(baseline=words[0], since=words[1])["planspec-check"], project, shell)[0] == 2
    assert not list(project.rglob("owned"))


def test_form_that_does_not_exist(project: Path) -> None:
    """The rendering fails where it was asked for something that there is not."""
    code, log = run(pipeline(paths="計画 3", render="papyrus")["planspec-render"], project, "bash")
    assert (code, "papyrus" in log) == (2, True)


def test_level_that_fails(project: Path) -> None:
    """A warning fails where it is to."""
    plan = project / "計画 3" / "third_2026.yaml"
    plan.write_text(BASE.replace("講座の参加者が", "講座の参加者がが"), encoding="utf-8")
    codes = [
        run(pipeline(paths="計画 3", fail_on=level)["planspec-check"], project, "bash")[0]
        for level in ("error", "warning")
    ]
    assert codes == [0, 1]


def test_planspec_is_installed(project: Path, tmp_path: Path) -> None:
    """What the input names is built and installed by pip; here packages come from the tests'."""
    offline = {
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_TARGET": str(tmp_path / "it"),
    }
    job = pipeline(planspec=str(ROOT))["planspec-check"]
    code, log = run(job, project, "bash", "before_script", PYTHONPATH=sysconfig.get_path("purelib"), **offline)
    assert code == 0, log
    assert (tmp_path / "it" / "planspec" / "__init__.py").is_file()


def test_inputs_reach_scripts_as_variables_only() -> None:
    """No line of a script has an input in it, and every input is used."""
    marked = pipeline(**{name: f"<{name}>" for name in INPUTS})
    for job in marked.values():
        assert not [
            line
            for part in ("script", "before_script")
            for line in job.get(part, [])
            if "<" in line and re.search("<[a-z-]+>", line)
        ]
    assert all(f"<{name}>" in str(marked) for name in INPUTS)


def test_descriptions_are_in_both_languages() -> None:
    """Japanese first, then English."""
    for one in INPUTS.values():
        assert re.search(r"[ぁ-んァ-ヶ一-龠].*[A-Za-z]{3}", one["description"])
