"""``planspec remove``: what goes, with its comments."""

from pathlib import Path

import pytest

from cli.edit_sample import PLANS, REAL, text_of, written
from cli.running import Run
from planspec.testing import BASE

pytestmark = pytest.mark.usefixtures("wide")

ACTION = "ボランティア活動やNPOの活動を身近に感…発信に取り組みます。"


def test_a_goal(run: Run, project: Path) -> None:
    """A goal goes with the comment above it; numbers that are no longer true are told."""
    path = written(project / "plan.yaml", REAL)
    start, stop = REAL.index("      # 1-(2)\n"), REAL.index("      # 1-(3)\n")
    outcome = run("remove", "plan.yaml", "1-2")
    assert outcome.code == 0
    assert outcome.out.replace("\n    ", "") == (
        "plan.yaml: 基本目標1 > 推進目標(2)「多様な主体が協働して福祉教育の推進と福祉人材の育成に努めます」"
        "(取組2件) を削除しました。\n"
    )
    assert "PLN210 エラー: 推進目標の数は14と宣言されていますが、実際の数は13です。" in outcome.err
    assert text_of(path) == REAL[:start] + REAL[stop:]


@pytest.mark.parametrize(
    ("place", "ja", "en"),
    [
        (
            "/basic_goals/1",
            "基本目標2「住民相互が協力し、支え合う地域をつくろう」(推進目標5件) を削除しました。",
            "basic goal 2 `住民相互が協力し、支え合う地域をつくろう` (5 promotion goals) is removed.",
        ),
        (
            "2-3/actions/1",
            f"基本目標2 > 推進目標(3) > 取組2「{ACTION}」を削除しました。",
            f"basic goal 2 > promotion goal (3) > action 2 `{ACTION}` is removed.",
        ),
        ("/vision/text", "基本理念 > 説明を削除しました。", "Vision > Text is removed."),
        (
            "/contacts/branches/0",
            "連絡先 > 支部「一関支部」を削除しました。",
            "Contacts > branch 「一関支部」 is removed.",
        ),
    ],
)
def test_what_went_is_told_in_the_terms_of_the_plan(run: Run, project: Path, place: str, ja: str, en: str) -> None:
    """A goal by its number, its title and what was in it, a field by its title."""
    written(project / "plan.yaml", REAL)
    assert run("remove", "plan.yaml", place, "--force").out == f"plan.yaml: {ja}\n"
    written(project / "plan.yaml", REAL)
    outcome = run("remove", "plan.yaml", place, "--force", "--lang", "en")
    assert outcome.out.replace("\n    ", " ") == f"plan.yaml: {en}\n"


def test_numbers_are_in_the_words_of_the_plan(run: Run, project: Path) -> None:
    """A plan may call its levels as it likes; one that is not complete has its fields and places in lists."""
    written(project / "plan.yaml", text_of(PLANS["one_level_six_years.yaml"]))
    assert run("remove", "plan.yaml", "2", "--force").out == "plan.yaml: 推進目標2「声をかけ合う」を削除しました。\n"
    written(project / "plan.yaml", "planspec: plan/1\nbasic_goals: [{title: 一}, {title: 二}]\n")
    assert run("remove", "plan.yaml", "/basic_goals/1").out == "plan.yaml: 基本目標2番目「二」を削除しました。\n"


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
