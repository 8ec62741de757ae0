"""Tests of planspec.cli.pool, pool_size and looking: work that several processes share."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from planspec.cli.checking import Job
from planspec.cli.looking import Look, outcomes
from planspec.cli.plan_paths import Candidate
from planspec.cli.pool import Lost, in_order
from planspec.cli.pool_size import available, processes
from planspec.cli.reporters.json import Json
from planspec.cli.settings import Settings
from planspec.testing import BASE, plan_text

METHODS = ["fork", "spawn"] if sys.platform == "linux" else ["spawn"]
PLANSPEC = [sys.executable, "-m", "planspec"]


def slow_first(number: int) -> tuple[int, int]:
    """Return the number and the process that had it; the first takes its time."""
    time.sleep(0.2 if number == 0 else 0)
    return number, os.getpid()


def dying(path: str) -> str:
    """End the process, on one of the paths always and on another only the first time."""
    if path == "deadly":
        os.kill(os.getpid(), signal.SIGKILL)
    if Path(path).is_file():
        Path(path).unlink()
        os.kill(os.getpid(), signal.SIGKILL)
    return f"done {Path(path).name}"


def always_dying(number: int) -> int:
    """End every process but the one that tests."""
    if os.environ["TESTING_PROCESS"] != str(os.getpid()):
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder that is the current one."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("method", METHODS[:1])
def test_results_come_in_order_from_several_processes(method: str) -> None:
    """However long the first takes, it comes first, and others worked meanwhile."""
    results = list(in_order(slow_first, range(300), 3, method))
    assert [result[0] for result in results if not isinstance(result, Lost)] == list(range(300))
    workers = {result[1] for result in results if not isinstance(result, Lost)}
    assert len(workers) == 3
    assert os.getpid() not in workers


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("method", METHODS[:1])
def test_what_ends_its_process_is_lost_and_nothing_else(folder: Path, method: str) -> None:
    """An item is tried once more, in another process, before it is given up."""
    once = folder / "once"
    once.touch()
    items = [*map(str, range(20)), "deadly", str(once), *map(str, range(20))]
    results = list(in_order(dying, items, 2, method))
    assert results[20] == Lost(-signal.SIGKILL)
    assert results[21] == "done once"
    assert [*results[:20], *results[22:]] == [f"done {number}" for number in (*range(20), *range(20))]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_where_no_process_lives_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that kills them all costs no result but those that were tried too often."""
    monkeypatch.setenv("TESTING_PROCESS", str(os.getpid()))
    results = list(in_order(always_dying, range(30), 2, METHODS[0]))
    assert all(result in (number, Lost(-signal.SIGKILL)) for number, result in enumerate(results))
    assert results[-15:] == list(range(15, 30))


def test_a_run_that_is_given_up_leaves_no_process_behind() -> None:
    """Whoever stops listening ends them."""
    results = in_order(slow_first, range(300), 2, METHODS[0])
    next(results)
    _, worker = next(result for result in results if not isinstance(result, Lost))
    assert isinstance(results, Iterator)
    results.close()  # type: ignore[attr-defined] # it is a generator
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


def plans(count: int) -> list[Look]:
    """Write plans, some with findings, and return a look at each."""
    for number in range(count):
        text = plan_text("structure: {basic_goals: 9}\n") if number % 3 == 0 else BASE
        Path(f"{number:02}.yaml").write_text(text, encoding="utf-8")
    return [Look(Candidate(f"{number:02}.yaml")) for number in range(count)]


def test_several_processes_find_what_one_finds() -> None:
    """The outcomes are the same, one by one; a file that is missing is one of them."""
    job = Job(Settings(dict), (Json("en"),), digests=True)
    looks = [*plans(12), Look(Candidate("none.yaml"))]
    alone = list(outcomes(job, looks, 1))
    assert list(outcomes(job, looks, 3)) == alone
    assert [outcome.code for outcome in alone] == [1, 0, 0] * 4 + [2]


def test_spawned_processes_know_nothing_of_the_program_that_called() -> None:
    """A script without a guard around its main part is not run once more, and settings are found there too."""
    plans(6)
    Path("planspec.toml").write_text('ignore = ["PLN210"]\n', encoding="utf-8")
    Path("script.py").write_text(
        "import threading, sys\n"
        "print('script')\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "from planspec.cli import main\n"
        "sys.exit(main(['check', '.', '--jobs', '2', '--no-cache', '--lang', 'en']))\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, "script.py"], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[0] == "script"
    assert done.stdout.count("script") == 1
    assert "Checked 6 files: 0 errors" in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="looks for children in /proc")
@pytest.mark.parametrize("victim", ["worker", "all"])
def test_killed_workers_and_interrupts(victim: str) -> None:
    """A worker that is killed from outside costs nothing; Ctrl-C ends all of them quietly."""
    plans(1)
    for number in range(60):
        Path(f"p{number}.yaml").write_text(plan_text("readings: []\n" + "x: 1\n" * 20_000), encoding="utf-8")
    process = subprocess.Popen(
        [*PLANSPEC, "check", ".", "--jobs", "2", "--no-cache", "--lang", "en"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    children = _children(process.pid)
    if victim == "all":
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out, err) == (130, b"", b"planspec: Interrupted.\n")
        assert not any(Path(f"/proc/{child}").exists() for child in children)
    else:
        os.kill(children[0], signal.SIGKILL)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (1, b"")
        assert b"Checked 61 files" in out


def _children(pid: int) -> list[int]:
    """Return the processes that a process has started, once there are two of them."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if len(children := listed.read_text().split()) > 1:
            return list(map(int, children))
        time.sleep(0.01)
    raise AssertionError


def test_the_amount_of_work_decides(folder: Path) -> None:
    """Little work is done in one process, much in as many as there are processors; an option says otherwise."""
    (folder / "small").write_bytes(b"x" * 1000)
    (folder / "large").write_bytes(b"x" * 50_000_000)
    assert processes(["small"], None) == 1
    assert processes(["none", "small", "large"], None) == min(available(), 50)
    assert processes(["small"], 7) == 7


@pytest.mark.parametrize("words", ["0", "-1", "two", "１", "1000"])
def test_numbers_of_processes_that_make_no_sense_are_refused(words: str) -> None:
    """One line, exit code 2."""
    plans(1)
    done = subprocess.run([*PLANSPEC, "check", f"--jobs={words}"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "planspec: --jobs には1から64までの数を書いてください。\n")
