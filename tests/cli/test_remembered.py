"""Tests of remembered runs: the same answer, without work, for as long as nothing has changed."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.test_process import ran
from planspec.cli.cache_folder import FOLDER, digest, load, store
from planspec.cli.remembered import remember, replay
from planspec.testing import BASE, plan_text

WRONG = plan_text("structure: {basic_goals: 3}\n")
WORKED = "planspec.checker"
"""A module that every run imports which is not remembered."""
SHOWS_WORK = [
    sys.executable,
    "-c",
    f"""
import sys
from planspec.cli import run
try:
    run()
finally:
    print("worked" if {WORKED!r} in sys.modules else "remembered", file=sys.stderr)
""",
]


def asked(folder: Path, *words: str, **environment: str) -> tuple[str, str, int]:
    """Return whether a run worked or remembered, what it wrote, and its exit code."""
    done = ran(*words, folder=folder, command=SHOWS_WORK, environment=environment, measured=False)
    return done.stderr.decode().splitlines()[-1], done.stdout.decode(), done.returncode


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with one plan in which an error is found."""
    (tmp_path / "planspec.toml").write_text("", encoding="utf-8")
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "計画.yaml").write_text(WRONG, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("words", [("check",), ("check", "plans"), ("check", "plans/計画.yaml", "--format", "json")])
def test_second_run(project: Path, words: tuple[str, ...]) -> None:
    """The second run says and answers what the first one did, without its work."""
    first, again = asked(project, *words), asked(project, *words)
    assert (first[0], again[0]) == ("worked", "remembered")
    assert first[1:] == again[1:]
    assert again[2] == 1
    assert "PLN210" in again[1]


def _edit(project: Path) -> None:
    (project / "plans" / "計画.yaml").write_text(plan_text(), encoding="utf-8")


def _add_plan(project: Path) -> None:
    (project / "plans" / "b.yaml").write_text(BASE, encoding="utf-8")


def _add_folder(project: Path) -> None:
    (project / "plans" / "old").mkdir()
    (project / "plans" / "old" / "b.yaml").write_text(BASE, encoding="utf-8")


def _change_settings(project: Path) -> None:
    (project / "planspec.toml").write_text('ignore = ["PLN210"]\n', encoding="utf-8")


def _add_nearer_settings(project: Path) -> None:
    (project / "plans" / "planspec.toml").write_text('ignore = ["PLN210"]\n', encoding="utf-8")


@pytest.mark.parametrize("change", [_edit, _add_plan, _add_folder, _change_settings, _add_nearer_settings])
def test_changes(project: Path, change: Callable[[Path], None]) -> None:
    """Whatever changes in the files, the folder or the settings, the run is worked out again."""
    before = asked(project, "check")
    change(project)
    after = asked(project, "check")
    assert after[0] == "worked"
    assert after[1] != before[1]


@pytest.mark.parametrize(
    ("words", "environment"),
    [(("check", "--lang", "en"), {}), (("check",), {"PLANSPEC_LANG": "en"}), (("check",), {"FORCE_COLOR": "1"})],
)
def test_another_look(project: Path, words: tuple[str, ...], environment: dict[str, str]) -> None:
    """Another language or another look is another run."""
    first = asked(project, "check")
    other = asked(project, *words, **environment)
    assert other[0] == "worked"
    assert other[1] != first[1]


def test_what_was_complained_of(project: Path) -> None:
    """A run that had something to say besides its report is not remembered."""
    answers = [asked(project, "check", "plans", "none.yaml") for _ in range(2)]
    assert [(worked, code) for worked, _, code in answers] == [("worked", 2)] * 2


def test_no_cache(project: Path) -> None:
    """With --no-cache nothing is remembered, and nothing that is remembered is used."""
    asked(project, "check")
    assert [asked(project, "check", "--no-cache")[0] for _ in range(2)] == ["worked"] * 2


def test_patterns(project: Path) -> None:
    """What a pattern stands for is looked up every time."""
    before = asked(project, "check", "plans/*.yaml")
    _add_plan(project)
    after = asked(project, "check", "plans/*.yaml")
    assert before[1] != after[1]


def test_standard_input(project: Path) -> None:
    """What comes through a pipe is not remembered, and nothing is kept for it."""
    assert [asked(project, "check", "-")[0] for _ in range(2)] == ["worked"] * 2
    assert not (project / FOLDER).exists()


def test_damaged_entry(project: Path) -> None:
    """An entry that is not as it was written is no answer."""
    asked(project, "check")
    entries = [
        path for path in (project / FOLDER).rglob("*") if path.is_file() and not path.name.startswith((".", "C"))
    ]
    assert entries
    for entry in entries:
        content = bytearray(entry.read_bytes())
        content[len(content) // 2] ^= 1
        entry.write_bytes(content)
    assert asked(project, "check")[0] == "worked"
    assert asked(project, "check")[0] == "remembered"


def test_full_disk(project: Path) -> None:
    """Where a remembered answer cannot be written, the run says so as any other."""
    asked(project, "check")
    done = ran("-c", f'"{sys.executable}" -m planspec check >/dev/full', folder=project, command=["sh"])
    assert done.returncode == 2
    assert "書き込めません" in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_marks_of_the_folder(project: Path) -> None:
    """The folder keeps itself out of version control and out of backups."""
    asked(project, "check")
    assert (project / FOLDER / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert (project / FOLDER / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55")


def test_no_folder_to_write_to(tmp_path: Path) -> None:
    """A folder that cannot be made keeps nothing, and is no reason to stop."""
    (tmp_path / FOLDER).write_bytes(b"in the way")
    assert store(str(tmp_path / FOLDER), "ab", b"kept") is False
    assert load(str(tmp_path / FOLDER), "ab") is None


def test_entries(tmp_path: Path) -> None:
    """What is stored under one name is not taken for another's."""
    folder = str(tmp_path / FOLDER)
    assert store(folder, "abc", b"kept") is True
    assert load(folder, "abc") == b"kept"
    (tmp_path / FOLDER / "ab" / "abc").rename(tmp_path / FOLDER / "ab" / "abd")
    assert load(folder, "abd") is None
    assert load(folder, "abc") is None


def test_old_entries(tmp_path: Path) -> None:
    """What was not made anew for a month is removed, at most once a day."""
    folder = tmp_path / FOLDER
    store(str(folder), "old", b"old")
    month_ago = (folder / "CACHEDIR.TAG").stat().st_mtime - 31 * 86_400
    for path in (folder / "ol" / "old", folder / "CACHEDIR.TAG"):
        os.utime(path, (month_ago, month_ago))
    store(str(folder), "new", b"new")
    assert load(str(folder), "old") is None
    assert load(str(folder), "new") == b"new"


def test_digest() -> None:
    """Pieces are told apart, wherever one ends and the next begins."""
    assert digest(b"ab", b"c") != digest(b"a", b"bc")


def test_entry_of_other_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry that says something else than a run is no answer, whoever wrote it."""
    monkeypatch.chdir(tmp_path)
    remember(("check",), (), "text", 0)
    assert replay(("check",)) == ("text", 0)
    (entry,) = (path for path in (tmp_path / FOLDER).rglob("*") if len(path.name) == 32)
    store(str(tmp_path / FOLDER), entry.name, b"no run")
    assert replay(("check",)) is None
