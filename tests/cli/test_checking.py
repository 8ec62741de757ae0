"""Tests of planspec.cli.checking."""

import gc
import weakref
from collections.abc import Sequence
from pathlib import Path

import pytest

from planspec.cli.checking import Checking
from planspec.cli.plan_file import OtherFile, PlanFile
from planspec.cli.result import Result, Tally
from planspec.cli.settings import Settings
from planspec.cli.usage import ExitCode
from planspec.testing import BASE, plan_text


class Watching:
    """A reporter that remembers the texts it was given, but does not keep them."""

    def __init__(self) -> None:
        """Start without any."""
        self.texts: list[weakref.ref[object]] = []

    def part(self, result: Result) -> str:
        """Return the path and the codes found."""
        self.texts.append(weakref.ref(result.source_map))
        return f"{result.path}: {' '.join(diagnostic.code for diagnostic in result.diagnostics)}"

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return the parts and the number of files."""
        return "; ".join((*parts, str(tally.files)))


@pytest.fixture
def reporter() -> Watching:
    """Return a reporter."""
    return Watching()


@pytest.fixture
def checking(reporter: Watching, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checking:
    """Return a run in an empty project."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return Checking(Settings(dict), None, reporter, "ja")


def test_texts_of_files_are_let_go(checking: Checking, reporter: Watching) -> None:
    """Of a file with findings nothing is kept but what the reporter made of it."""
    for fragment in ("structure: {basic_goals: 9}\n", "structure: {basic_goals: nine}\n", "unknown: 1\n"):
        checking.take(PlanFile("a.yaml", plan_text(fragment).encode()))
    assert checking.report() == "a.yaml: PLN210; a.yaml: PLN103; a.yaml: PLN102; 3"
    gc.collect()
    assert [text() for text in reporter.texts] == [None, None, None]


def test_files_that_are_no_plans_are_counted_apart(checking: Checking) -> None:
    """They change neither the number of files nor the exit code."""
    checking.take(OtherFile("b.yaml"))
    checking.take(PlanFile("a.yaml", BASE.encode()))
    assert (checking.tally, checking.code) == (Tally(files=1, skipped=("b.yaml",)), ExitCode.CLEAN)
