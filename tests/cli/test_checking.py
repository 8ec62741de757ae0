"""Tests of planspec.cli.checking and planspec.cli.checked_files."""

import gc
import pickle
import weakref
from collections.abc import Sequence
from pathlib import Path

import pytest

from planspec.checker import Report
from planspec.cli.checked_files import CheckedFiles
from planspec.cli.checking import Job
from planspec.cli.outcome import Outcome
from planspec.cli.plan_file import PlanFile
from planspec.cli.plan_paths import Candidate
from planspec.cli.reporters.github import Github
from planspec.cli.result import Result, Tally
from planspec.cli.settings import Settings
from planspec.cli.sieve import Kept
from planspec.cli.usage import ExitCode
from planspec.diagnostics import Severity
from planspec.testing import BASE, plan_text

WRONG = "structure: {basic_goals: 9}\n"


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


class Failing(Watching):
    """A reporter with a slip in its code."""

    def part(self, result: Result) -> str:
        """Fail on some files."""
        if result.path == "b.yaml":
            raise ZeroDivisionError
        return super().part(result)


class NoErrors:
    """A sieve that holds errors back."""

    def keep(self, file: PlanFile, report: Report) -> Kept:
        """Return the rest."""
        return Kept(tuple(found for found in report.diagnostics if found.severity != Severity.ERROR and file.name))


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make an empty project the current folder."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def put(name: str, text: str) -> Candidate:
    """Write a file."""
    Path(name).write_text(text, encoding="utf-8")
    return Candidate(name)


def test_texts_of_files_are_let_go() -> None:
    """Of a file with findings nothing is kept but what the reporter made of it."""
    reporter = Watching()
    fragments = (WRONG, "structure: {basic_goals: nine}\n", "unknown: 1\n")
    places = [put(f"{number}.yaml", plan_text(text)) for number, text in enumerate(fragments)]
    checked = CheckedFiles(Job(Settings(dict), (reporter,)), places, "ja")
    assert checked.parts(0) == ("0.yaml: PLN210", "1.yaml: PLN103", "2.yaml: PLN102")
    gc.collect()
    assert [text() for text in reporter.texts] == [None, None, None]


def test_files_that_are_no_plans_are_counted_apart() -> None:
    """They change neither the number of files nor the exit code."""
    places = [put("b.yaml", "x: 1\n")._replace(folder="."), put("a.yaml", BASE)]
    checked = CheckedFiles(Job(Settings(dict), (Watching(),)), places, "ja")
    assert (checked.tally.files, checked.tally.skipped, checked.code) == (1, ("b.yaml",), ExitCode.USAGE)


def test_a_job_and_its_outcome_can_be_sent_to_another_process() -> None:
    """Both survive pickling, and the outcome is the same there."""
    job = Job(Settings(dict), (Github("en"),), Severity.WARNING)
    candidate = put("a.yaml", plan_text(WRONG))
    outcome = pickle.loads(pickle.dumps(job)).look(candidate)  # noqa: S301 - our own bytes
    assert pickle.loads(pickle.dumps(outcome)) == job.look(candidate)  # noqa: S301 - likewise
    assert (outcome.tally.errors, outcome.tally.first, outcome.code) == (1, "PLN210", 1)


def test_a_file_on_which_planspec_fails_hides_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in planspec's own code is told in one line, and the other files are reported."""
    places = [put(name, BASE) for name in ("a.yaml", "b.yaml", "c.yaml")]
    checked = CheckedFiles(Job(Settings(dict), (Failing(),)), places, "en")
    assert checked.parts(0) == ("a.yaml: ", "c.yaml: ")
    assert checked.code == ExitCode.USAGE
    assert capsys.readouterr().err == (
        "planspec: Cannot check b.yaml: planspec itself failed: ZeroDivisionError (PLANSPEC_DEBUG=1 shows where)\n"
    )


def test_sieves_decide_what_is_told() -> None:
    """What they hold back is neither reported nor counted, and fails nothing."""
    job = Job(Settings(dict), (Watching(),), sieves=(NoErrors(),))
    outcome = job.look(put("a.yaml", plan_text(WRONG)))
    assert (outcome.parts, outcome.code) == (("a.yaml: ",), 0)
    assert (outcome.tally.errors, outcome.tally.left_out) == (0, 1)


def test_a_plan_that_a_folder_had_is_not_checked_again() -> None:
    """One that is no plan by its content is, because it was named."""
    job = Job(Settings(dict), (Watching(),))
    assert job.look(put("a.yaml", BASE)._replace(found_before=True)) == Outcome()
    assert job.look(put("a.yaml", "x: 1\n")._replace(found_before=True)).tally.files == 1
