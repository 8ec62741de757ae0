"""``planspec move``: goals and actions with their comments."""

from pathlib import Path

import pytest

from cli.edit_sample import REAL, text_of, written
from cli.running import Run

pytestmark = pytest.mark.usefixtures("wide")

HEAD = "      # 1-(4)\n      - id: 1-4\n"
GOAL = HEAD + REAL.split(HEAD)[1].split("\n\n")[0] + "\n"


@pytest.fixture
def real(project: Path) -> Path:
    """Return the real plan."""
    return written(project / "plan.yaml", REAL)


@pytest.mark.parametrize(
    "goal",
    [("/basic_goals/1/promotion_goals/0",), ("2/promotion_goals/0",), ("--before", "2-1")],
    ids=lambda goal: goal[0],
)
def test_a_goal_goes_to_another_one(run: Run, real: Path, goal: tuple[str, ...]) -> None:
    """It takes its comment along, and all other characters stay."""
    outcome = run("move", "plan.yaml", "1-4", *goal, "--lang", "en")
    assert outcome.code == 0
    assert outcome.err == ""
    assert outcome.out.replace("\n    ", " ") == (
        "plan.yaml: basic goal 1 > promotion goal (4) `福祉のネットワークの輪が広がるよう支援します` is now "
        "basic goal 2 > promotion goal (1).\n"
        "plan.yaml: The comment `# 1-(4)` went along as it is; mend its number where it is not right.\n"
    )
    mark = "    promotion_goals:\n      # 2-(1)\n"
    assert text_of(real) == REAL.replace(GOAL, "").replace(mark, mark.replace("      #", GOAL + "      #"))


@pytest.mark.parametrize("goal", [("/basic_goals/0/promotion_goals/-",), ("--after", "1-4"), ("--into", "1")])
def test_a_goal_goes_to_the_end(run: Run, real: Path, goal: tuple[str, ...]) -> None:
    """The end can be told in several ways."""
    first = REAL[REAL.index("      # 1-(1)\n") : REAL.index("      # 1-(2)\n")]
    assert run("move", "plan.yaml", "1-1", *goal).code == 0
    assert text_of(real) == REAL.replace(first, "").replace(GOAL, GOAL + first)


def test_a_branch_goes_beside_another_one(run: Run, real: Path) -> None:
    """Branches are told by their names."""
    outcome = run("move", "plan.yaml", "花泉支部", "--before", "一関支部")
    assert outcome.out == "plan.yaml: 連絡先 > 支部「花泉支部」をリストの1番目へ移しました。\n"
    assert text_of(real).index("name: 花泉支部") < text_of(real).index("name: 一関支部")


def test_comments_without_numbers_are_not_told(run: Run, real: Path) -> None:
    """Only a comment that names a number may be wrong where it stands now."""
    written(real, REAL.replace("      # 1-(4)\n", "      # 注\n"))
    outcome = run("move", "plan.yaml", "1-4", "--into", "2")
    assert outcome.out.replace("\n    ", "") == (
        "plan.yaml: 基本目標1 > 推進目標(4)「福祉のネットワークの輪が広がるよう支援します」を"
        "基本目標2 > 推進目標(6) へ移しました。\n"
    )
    outcome = run("move", "plan.yaml", "1-1", "--after", "1-3")
    assert outcome.out.replace("\n    ", "").endswith(
        "plan.yaml: コメント「# 1-(1)」もそのまま移しました。番号が合わないときは直してください。\n"
    )


def test_there_and_back(run: Run, real: Path) -> None:
    """What is moved back stands as it stood."""
    assert run("move", "plan.yaml", "2-3/actions/1", "--into", "2-1").code == 0
    assert run("move", "plan.yaml", "2-1/actions/2", "2-3/actions/1").code == 0
    assert text_of(real) == REAL


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("1-4", "2-1"), "2-1: 識別子だけでは、その目標の前か後か中かが分かりません。"),
        (("1-4", "--before", "2-1", "--after", "2-2"), "--before、--after、--into は1つだけ書いてください。"),
        (("1-4", "--into", "2-1"), "2-1: 移すものとは種類が違うので、そこへは移せません。"),
        (("1-4", "--before", "2-9"), "planspec: 2-9: 「2-9」という識別子の目標はありません。"),
        (("1-4", "2/issues/x"), "planspec: 2/issues/x: /basic_goals/1/issues のリストに「x」はありません。"),
        (("1-2/actions/0", "1-3/issues/-"), "planspec: 1-3/issues/-: /basic_goals/0/promotion_goals/2 に「issues」"),
        (("1-4",), "planspec: 移す先がありません。元の後に先の場所を書くか、--before、--after、--into で目標を"),
        (("1-4", "2-1", "--before", "2-1"), "planspec: 先と --before、--after、--into は一緒に使えません。"),
        ((), "planspec: 計画 元 先 を順に書いてください。"),
        (("1-4/title", "/basic_goals/0"), "1-4/title: 移せるのはリストの項目だけです。"),
        (("9-9", "/basic_goals/0"), "9-9: 「9-9」という識別子の目標はありません。"),
        (("1-4/guideline", "/basic_goals/0"), "に「guideline」はまだありません。"),
    ],
)
def test_what_cannot_be_moved(run: Run, real: Path, words: tuple[str, ...], told: str) -> None:
    """The reason is told, and the file is as it was."""
    outcome = run("move", "plan.yaml", *words)
    assert outcome.code == 2
    assert told in outcome.err
    assert text_of(real) == REAL


def test_a_goal_of_another_level_is_no_plan(run: Run, real: Path) -> None:
    """A promotion goal does not go among the basic goals, unless it is forced."""
    outcome = run("move", "plan.yaml", "1-4", "/basic_goals/1")
    assert outcome.code == 1
    assert "PLN102" in outcome.err
    assert text_of(real) == REAL


def test_comments_do_not_go_into_brackets(run: Run, project: Path) -> None:
    """Where a comment would be lost, the move is refused."""
    text = REAL.replace("          - 身近な地域で安心", "          # 注\n          - 身近な地域で安心")
    start = text.index("        actions:\n          - 学校や地域")
    stop = text.index("      # 1-(3)\n")
    path = written(project / "plan.yaml", text[:start] + "        actions: [学びます。]\n" + text[stop:])
    before = text_of(path)
    outcome = run("move", "plan.yaml", "1-1/actions/1", "1-2/actions/0")
    assert outcome.code == 2
    assert "コメントの付いた項目は [ ] や { } の中へ移せません。" in outcome.err
    assert text_of(path) == before
