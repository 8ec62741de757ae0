"""The page on editing by command is true: its commands run, and show what it says."""

import re
import shlex
from pathlib import Path

import pytest

from cli.edit_sample import REAL, ROOT, text_of, written
from cli.running import Run

PAGE = (ROOT / "docs" / "edit.md").read_text(encoding="utf-8")
PLAN = "plans/third_2026_2030.yaml"
BLOCKS = re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]


@pytest.fixture
def real(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the real plan in its folder."""
    monkeypatch.setenv("COLUMNS", "80")
    (project / "plans").mkdir()
    return written(project / PLAN, REAL)


def _shown(kind: str) -> tuple[str, str]:
    """Return the only block of a kind, and the command above it."""
    found = re.findall(rf"^```console\n([^\n]*)\n```\n\n```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert len(found) == 1
    command, shown = found[0]
    return command, shown


def _words(command: str) -> list[str]:
    name, *words = shlex.split(command, comments=True)
    assert name == "planspec"
    return words


@pytest.mark.parametrize("command", COMMANDS)
def test_commands(run: Run, real: Path, command: str) -> None:
    """Every command of the page changes the real plan as it stands."""
    words = _words(command)
    outcome = run(*words)
    assert outcome.code == (1 if "--diff" in words else 0)
    assert (text_of(real) == REAL) == ("--diff" in words)


def test_the_difference(run: Run, real: Path) -> None:
    """The difference on the page is that of the command above it."""
    del real
    command, shown = _shown("diff")
    assert run(*_words(command)).out == shown


def test_what_is_told(run: Run, real: Path) -> None:
    """The lines on the page are what the command above them tells, in a window of the usual width."""
    del real
    command, shown = _shown("text")
    outcome = run(*_words(command))
    assert outcome.out + outcome.err == shown


def test_places(run: Run, real: Path) -> None:
    """Every place in the table is one."""
    places = re.findall(r"^\| `([^`]+)` \| [^|]+ \|$", PAGE.split("## set")[0], re.MULTILINE)
    assert len(places) > 5
    for place in places:
        assert run("set", PLAN, place, "架空", "--force").code == 0
        written(real, REAL)


def test_kinds() -> None:
    """Every kind of goal is told in both languages."""
    assert set(re.findall(r"--kind ([a-z]+)\b", PAGE)) >= {"goal", "city", "previous"}
    assert "--kind goal|city|previous" in PAGE
