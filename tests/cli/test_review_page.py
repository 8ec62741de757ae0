"""The page on comparing versions is true: its commands run, and its examples come out."""

import re
import shlex
from pathlib import Path

import pytest

from cli.git_repository import commit, git, rewrite
from cli.running import Run
from planspec.cli.diff import parser
from planspec.cli.difference.options import FORMS
from planspec.testing import BASE

PAGE = (Path(__file__).parents[2] / "docs" / "review.md").read_text(encoding="utf-8")
COMMANDS = [
    line.partition(" #")[0].strip()
    for block in re.findall(r"^```console\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
OLD, NEW, PLAN = "旧.yaml", "新.yaml", "plans/third_2026_2030.yaml"
GOAL = "      - {id: 1-2, title: 架空の見守り, actions: [声をかけて回ります。]}\n"


@pytest.fixture
def versions(repository: Path) -> Path:
    """Return a repository with two versions of a plan as files, and with two tags of another one."""
    (repository / OLD).write_text(BASE, encoding="utf-8")
    (repository / NEW).write_text(BASE.replace("取組を進めます。", "取組を推進します。") + GOAL, encoding="utf-8")
    (repository / "plans").mkdir()
    (repository / PLAN).write_text(BASE, encoding="utf-8")
    commit(repository)
    git(repository, "tag", "v1")
    rewrite(repository / PLAN, "架空の推進目標", "架空の目標")
    commit(repository)
    git(repository, "tag", "v2")
    return repository


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(run: Run, versions: Path, command: str) -> None:
    """Each does what it is there for, without a word on standard error."""
    del versions
    program, *words = shlex.split(command)
    outcome = run(*words)
    assert program == "planspec"
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out


def test_the_example_comes_out(run: Run, versions: Path) -> None:
    """The report in the page is what a run shows."""
    del versions
    example = PAGE.split("```text\n")[1].split("```")[0]
    assert run("diff", OLD, NEW, "--cut", "classes").out == example


def test_options_and_kinds_exist() -> None:
    """What the page names is there, and every kind of document is in its table."""
    known = {flag for action in parser("ja", 80)._actions for flag in action.option_strings}
    own = re.sub(r"^ *gh .*$", "", PAGE, flags=re.MULTILINE)
    assert {*re.findall(r"(?<![\w-])--[a-z][a-z-]+", own)} <= known
    assert {*re.findall(r"^\| `([a-z]+)` \| ", PAGE, re.MULTILINE)} == {*FORMS}
