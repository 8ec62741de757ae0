"""``planspec remove``: what goes, with its comments."""

from pathlib import Path

import pytest

from cli.edit_sample import REAL, text_of, written
from cli.running import Run
from planspec.testing import BASE

pytestmark = pytest.mark.usefixtures("wide")


def test_a_goal(run: Run, project: Path) -> None:
    """A goal goes with the comment above it; numbers that are no longer true are told."""
    path = written(project / "plan.yaml", REAL)
    start, stop = REAL.index("      # 1-(2)\n"), REAL.index("      # 1-(3)\n")
    outcome = run("remove", "plan.yaml", "1-2")
    assert outcome.code == 0
    assert outcome.out == "plan.yaml: /basic_goals/0/promotion_goals/1 を削除しました。\n"
    assert "PLN210 エラー: 推進目標の数は14と宣言されていますが、実際の数は13です。" in outcome.err
    assert text_of(path) == REAL[:start] + REAL[stop:]


@pytest.mark.parametrize(
    ("place", "old", "new"),
    [
        ("1-1/actions/0", "[架空の取組を進めます。]", "[]"),
        ("1-1/actions", ", actions: [架空の取組を進めます。]", ""),
        ("/vision/statement", "{statement: ともに暮らす架空のまち}", "{}"),
        ("1/evaluation", "    evaluation: [講座の参加者が増えた。]\n", ""),
    ],
)
def test_fields_and_items(run: Run, project: Path, place: str, old: str, new: str) -> None:
    """The last of its kind leaves empty brackets."""
    path = written(project / "plan.yaml", BASE)
    run("remove", "plan.yaml", place, "--force")
    assert text_of(path) == BASE.replace(old, new)


@pytest.mark.parametrize("place", ["/planspec", "/id", "/basic_goals", "1"])
def test_what_a_plan_cannot_do_without(run: Run, project: Path, place: str) -> None:
    """What every plan must have stays, unless it is forced."""
    path = written(project / "plan.yaml", BASE)
    outcome = run("remove", "plan.yaml", place)
    assert outcome.code == 1
    assert outcome.err.endswith("計画として読めなくなるので、書き込みません (--force で書き込みます)。\n")
    assert text_of(path) == BASE
    assert run("remove", "plan.yaml", place, "--force").code == 0
    assert text_of(path) != BASE


@pytest.mark.parametrize("place", ["1-1/guideline", "1-1/actions/-", "1-1/actions/1", "", "x"])
def test_what_is_not_there(run: Run, project: Path, place: str) -> None:
    """Nothing new can go."""
    path = written(project / "plan.yaml", BASE)
    assert run("remove", "plan.yaml", place).code == 2
    assert text_of(path) == BASE
