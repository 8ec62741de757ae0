"""``planspec new``: goals and branches."""

from pathlib import Path

import pytest

from cli.edit_sample import PLANS, REAL, text_of, written
from cli.running import Run

pytestmark = pytest.mark.usefixtures("wide")


@pytest.fixture
def real(project: Path) -> Path:
    """Return the real plan."""
    return written(project / "third_2026_2030.yaml", REAL)


def test_a_promotion_goal(run: Run, real: Path) -> None:
    """It stands behind the last one; the declared number stays, and that it is wrong now is told."""
    words = (
        "--in",
        "2",
        "--title",
        "架空の目標を進めます",
        "--action",
        "一つ目を進めます。",
        "--action",
        "二つ目を進めます。",
    )
    outcome = run("new", "promotion-goal", real.name, *words, "--mark-new", "--lang", "en")
    goal = "basic goal 2 > promotion goal (6) `架空の目標を進めます`"
    assert outcome.out == f"{real.name}: {goal} is added, with the identifier `2-6`.\n"
    assert "57:20 PLN210 error: 14 declared for 「推進目標」, 15 found.\n" in outcome.err
    goal = (
        "      - id: 2-6\n        title: 架空の目標を進めます\n        new: true\n        actions:\n"
        "          - 一つ目を進めます。\n          - 二つ目を進めます。\n"
    )
    assert text_of(real) == REAL.replace("\n\n  # ── 基本目標3", f"\n{goal}\n  # ── 基本目標3")


def test_the_declared_number(run: Run, real: Path) -> None:
    """With ``--count`` it becomes the real one; numbers in the prose are still told."""
    outcome = run("new", "goal", real.name, "--title", "架空の基本目標", "--count")
    assert "PLN210" not in outcome.err
    assert "PLN211" in outcome.err
    assert "structure:\n  basic_goals: 4\n  promotion_goals: 14\n" in text_of(real)
    assert run("new", "promotion-goal", real.name, "--in", "4", "--count").code == 0
    assert "structure:\n  basic_goals: 4\n  promotion_goals: 15\n" in text_of(real)
    assert "      - id: 4-1\n        todo: 題名と取組を決めて、title と actions に書きます。\n" in text_of(real)


def test_how_the_declared_number_is_kept_is_told(run: Run, real: Path) -> None:
    """Where it is not right any more, the option that keeps it is named after that, and the place of the number."""
    told = run("new", "goal", real.name).err.splitlines()[-2:]
    assert told == [
        f"{real.name}: /structure/basic_goals の数は変えていません。--count を付けて足すと一緒に変わります。今からなら",
        "    planspec set で書けます。",
    ]
    assert "--count" not in run("new", "branch", real.name, "--name", "架空支部").err


@pytest.mark.parametrize(
    ("plan", "words", "told"),
    [
        ("third_2026_2030.yaml", ("--before", "2"), "基本目標2 を書き足しました (識別子 4)。"),
        ("third_2026_2030.yaml", ("--title", "架空"), "基本目標4「架空」を書き足しました (識別子 4)。"),
        ("one_level_six_years.yaml", ("--before", "2"), "推進目標2 を書き足しました (識別子 4)。"),
    ],
)
def test_a_goal_is_told_as_it_is_printed(run: Run, project: Path, plan: str, words: tuple[str, ...], told: str) -> None:
    """Its number comes from its place and its level from the plan; the identifier is another matter."""
    written(project / "plan.yaml", text_of(PLANS[plan]))
    assert run("new", "goal", "plan.yaml", *words).out == f"plan.yaml: {told}\n"


def test_refusals_are_in_the_words_of_the_plan(run: Run, project: Path) -> None:
    """What a plan calls a level, messages call it, too."""
    written(project / "plan.yaml", text_of(PLANS["one_level_six_years.yaml"]))
    assert "「9」という推進目標はありません。" in run("new", "goal", "plan.yaml", "--before", "9").err
    assert "どの推進目標に入れるかを --in で指定してください" in run("new", "promotion-goal", "plan.yaml").err
    assert run("new", "promotion-goal", "plan.yaml", "--in", "1").code == 0
    outcome = run("new", "promotion-goal", "plan.yaml", "--in", "1-1")
    assert "「1-1」は実施計画です。推進目標の識別子を指定してください。" in outcome.err


def test_a_branch(run: Run, real: Path) -> None:
    """A branch has what the others have, or says what is still to come."""
    outcome = run("new", "branch", real.name, "--name", "架空支部", "--phone", "0191-00-0000", "--after", "花泉支部")
    assert outcome.code == 0
    assert "支部「架空支部」を書き足しました" in outcome.out
    branch = (
        "    - name: 架空支部\n      phone: 0191-00-0000\n"
        "      todo: 郵便番号、住所とFAX番号を決めて、postal_code、address と fax に書きます。\n"
    )
    assert branch in text_of(real)
    assert text_of(real).replace(branch, "") == REAL


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("branch",), "支部の名称を --name で書いてください。"),
        (("branch", "--name", "x", "--title", "y"), "--title は branch には使えません。"),
        (("branch", "--name", "x", "--count"), "--count は branch には使えません。"),
        (("goal", "--in", "1"), "--in は goal には使えません。"),
        (("goal", "--action", "x"), "--action は goal には使えません。"),
        (("goal", "--postal-code", "x"), "--postal-code は goal には使えません。"),
        (("goal", "--mark-new"), "--mark-new は goal には使えません。"),
        (("goal", "--before", "1", "--after", "2"), "--before と --after は片方だけ書いてください。"),
        (("goal", "--id", "2"), "「2」という識別子は、この計画の目標がすでに使っています。"),
        (("goal", "--before", "9"), "「9」という基本目標はありません。"),
        (("promotion-goal",), "どの基本目標に入れるかを --in で指定してください (1、2、3)。"),
        (("goall",), "種類「goall」はありません。もしかして「goal」？使えるのは goal、promotion-goal、branch です。"),
    ],
)
def test_refusals(run: Run, real: Path, words: tuple[str, ...], told: str) -> None:
    """What makes no sense is told, and the file is as it was."""
    kind, *more = words
    outcome = run("new", kind, real.name, *more)
    assert outcome.code == 2
    assert told in outcome.err
    assert text_of(real) == REAL


def test_no_words_at_all(run: Run, project: Path) -> None:
    """What can be added is told."""
    del project
    assert "goal|promotion-goal|branch 計画 を順に書いてください。" in run("new").err


def test_a_title_with_more_than_one_line_is_no_title(run: Run, real: Path) -> None:
    """What the schema does not take is not written."""
    assert run("new", "goal", real.name, "--title", "一行目\n二行目").code == 1
    assert text_of(real) == REAL
