"""What the tests of commands share: an empty project folder, and runs of the command line in it."""

import os
from pathlib import Path

import pytest

from cli.fake_renderers import install
from cli.git_repository import GOALS, NAME, commit, start
from cli.running import Outcome, Run
from planspec.cli import main
from planspec.cli.program import LANGUAGE_VARIABLE
from planspec.testing import BASE, plan_text


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that is a repository and the current one; nothing from outside tells how to report."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in (LANGUAGE_VARIABLE, "NO_COLOR", "FORCE_COLOR", "GITHUB_STEP_SUMMARY", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.fixture
def run(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs the command line in the project."""
    del project

    def run_in_project(*argv: str) -> Outcome:
        code = main(argv)
        return Outcome(code, *capsys.readouterr())

    return run_in_project


@pytest.fixture
def wide(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make lines as long as they may be, so that few messages are broken."""
    del project
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def plan(project: Path) -> Path:
    """Return a clean plan file in the project."""
    path = project / "third_2026.yaml"
    path.write_text(BASE, encoding="utf-8")
    return path


@pytest.fixture
def repository(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository of nobody's settings with one plan in its one commit."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)
    (project / ".git").rmdir()
    start(project)
    (project / NAME).write_text(plan_text(GOALS), encoding="utf-8")
    commit(project)
    return project


@pytest.fixture
def theirs(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install somebody's renderers: dressy, plain, sour, and one that cannot be imported."""
    folder = tmp_path_factory.mktemp("site")
    install(folder)
    monkeypatch.syspath_prepend(str(folder))
