"""The guide to plans under git tells the truth."""

import re
from pathlib import Path

import pytest

from cli.plan_repository import ROOT, PlanRepository
from environment import needed
from planspec.rules import by_key
from planspec.testing import BASE

GUIDE = (ROOT / "docs" / "git.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```[a-z]*\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
INSTALLED, CHANGES, LINES, TOLD, CONFLICT = BLOCKS


@pytest.fixture
def repository(tmp_path: Path) -> PlanRepository:
    """Return a repository with a small plan, whose git knows of planspec."""
    needed("git")
    (tmp_path / "work").mkdir()
    made = PlanRepository(tmp_path / "work", tmp_path / "home", text=BASE)
    made.install()
    return made


def test_what_install_says(repository: PlanRepository) -> None:
    """But for what depends on the machine."""
    repository.planspec("git", "uninstall")
    said = repository.planspec("git", "install").out
    assert all(part.strip("\n") in said for part in re.split(r" *…\n|\$ .*\n", INSTALLED))


def test_what_git_shows(repository: PlanRepository) -> None:
    """The summary and the lines of text are those of git, to the letter but for the numbers of lines."""
    repository.change(("架空の推進目標", "架空の推進目標を進めます"))
    assert repository.git("diff").out == CHANGES
    shown = repository.git("diff", "--no-ext-diff", "-U0").out
    assert re.sub(r"@@.*@@", "@@ … @@", shown).endswith(LINES)


def test_what_a_conflict_looks_like(repository: PlanRepository) -> None:
    """On standard error and in the file."""
    old = "架空の推進目標"
    repository.part((old, "集いの場を増やします"), theirs=((old, "集える場をつくります"),))
    assert repository.git("merge", "theirs", code=1).err.startswith(TOLD)
    assert CONFLICT in repository.text


def test_rules_and_files_that_it_names_exist() -> None:
    """Every code is that of a rule, every link leads to a file."""
    assert {by_key(code) is not None for code in re.findall(r"PLN\d+", GUIDE)} == {True}
    assert all((ROOT / "docs" / link).exists() for link in re.findall(r"\]\(([a-z]+\.md)\)", GUIDE))
