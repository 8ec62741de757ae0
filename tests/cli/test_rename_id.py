"""``planspec rename-id``: an identifier with what refers to it."""

from pathlib import Path

import pytest

from cli.edit_sample import PLANS, REAL, text_of, written
from cli.running import Run
from edit.plan.plan_sample import TEXT

pytestmark = pytest.mark.usefixtures("wide")


def test_a_goal(run: Run, project: Path) -> None:
    """The identifier changes where it stands, and no comment does."""
    path = written(project / "plan.yaml", REAL)
    outcome = run("rename-id", "plan.yaml", "1-4", "1-9")
    assert outcome.out == "plan.yaml: この計画の目標の識別子「1-4」を「1-9」に変えました。\n"
    assert outcome.err == ""
    assert text_of(path) == REAL.replace("- id: 1-4\n", "- id: 1-9\n")


def test_a_goal_of_the_city_plan(run: Run, project: Path) -> None:
    """How many references changed with it is told."""
    text = text_of(PLANS["continuous_numbers.yaml"])
    path = written(project / "plan.yaml", text)
    outcome = run("rename-id", "plan.yaml", "A", "city-1", "--lang", "en")
    assert (
        outcome.out == "plan.yaml: `A`, one of the goals of the city plan, is now `city-1`, with 2 references to it.\n"
    )
    assert text_of(path) == text.replace("- id: A\n", "- id: city-1\n").replace("- A\n", "- city-1\n")


def test_what_was_found_before_is_not_told_again(run: Run, project: Path) -> None:
    """What a check tells of a goal and of all below it is known under another identifier, too."""
    written(project / "plan.yaml", REAL)
    assert "PLN250" in run("check", "plan.yaml").out
    for words in (("rename-id", "plan.yaml", "1", "9"), ("move", "plan.yaml", "1-4", "--before", "1-1")):
        outcome = run(*words)
        assert (outcome.code, outcome.err) == (0, "")


def test_kinds(run: Run, project: Path) -> None:
    """Where two goals of different plans have one identifier, ``--kind`` says which is meant."""
    path = written(project / "plan.yaml", TEXT)
    outcome = run("rename-id", "plan.yaml", "1", "7")
    assert outcome.code == 2
    assert "--kind でどちらかを指定してください。" in outcome.err
    assert text_of(path) == TEXT
    assert run("rename-id", "plan.yaml", "1", "7", "--kind", "city").code == 0
    assert "(参照1か所も)" in run("rename-id", "plan.yaml", "7", "1").out
    assert text_of(path) == TEXT
    assert run("rename-id", "plan.yaml", "1", "7", "--kind", "town").err == (
        "planspec: 種類「town」はありません。使えるのは goal、city、previous です。\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("1-9", "1-8", "「1-9」という識別子の目標はありません。"),
        ("1-4", "1-3", "「1-3」という識別子は、この計画の目標がすでに使っています。"),
        ("1-4", "１－９", "「１－９」は識別子にできません。"),
        ("1-4", "", "「」は識別子にできません。"),
    ],
)
def test_refusals(run: Run, project: Path, old: str, new: str, told: str) -> None:
    """What cannot be done is told, and the file is as it was."""
    path = written(project / "plan.yaml", REAL)
    outcome = run("rename-id", "plan.yaml", old, new)
    assert outcome.code == 2
    assert told in outcome.err
    assert text_of(path) == REAL
