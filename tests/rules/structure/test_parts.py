"""PLN230 to PLN233: parts that some goals have and others lack."""

import pytest

from planspec.rules.base import Rule
from planspec.rules.structure.goal_without_evaluation import GoalWithoutEvaluation
from planspec.rules.structure.goal_without_issues import GoalWithoutIssues
from planspec.rules.structure.goal_without_promotion_goals import GoalWithoutPromotionGoals
from planspec.rules.structure.promotion_goal_without_actions import PromotionGoalWithoutActions
from planspec.testing import check_text
from single_rule import marked, related

PARTS = [
    (GoalWithoutEvaluation(), "evaluation: [講座の参加者が増えた。]", "前計画の評価は集計中"),
    (GoalWithoutIssues(), "issues: [担い手が足りない。]", "issues は聞き取りのあとに書く"),
    (GoalWithoutPromotionGoals(), "promotion_goals: [{id: p, title: 見守りを進めます}]", "Promotion Goalsは未定"),
]


def _basic(*parts: str) -> str:
    items = "".join(
        f'  - {{id: "{index}", title: 目標{index}{part and ", "}{part}}}\n' for index, part in enumerate(parts)
    )
    return f"basic_goals:\n{items}"


def _promotion(*parts: str) -> str:
    items = (f"{{id: p{index}, title: 推進{index}{part and ', '}{part}}}" for index, part in enumerate(parts))
    return _basic(
        f"promotion_goals: [{', '.join(items)}]", "promotion_goals: [{id: q, title: 推進, actions: [行う。]}]"
    )


@pytest.mark.parametrize(
    ("rule", "part"), [case[:2] for case in PARTS], ids=lambda value: value.code if isinstance(value, Rule) else ""
)
def test_a_basic_goal_that_lacks_what_others_have(rule: Rule, part: str) -> None:
    """The goal without the part is marked by its title, and one that has it is shown."""
    fragment = _basic(part, "aim: ともに", part, "")
    assert [letters for _, _, letters in marked(rule, fragment)] == ["目標1", "目標3"]
    assert related(rule, fragment) == (part.split(": ", 1)[1],)


@pytest.mark.parametrize(
    ("rule", "part", "reason"), PARTS, ids=lambda value: value.code if isinstance(value, Rule) else ""
)
def test_a_part_that_all_have_none_has_or_a_todo_excuses(rule: Rule, part: str, reason: str) -> None:
    """Nothing is found where all have the part, where no goal has it, and where a todo names it."""
    assert marked(rule, _basic(part, part)) == ()
    assert marked(rule, _basic("aim: ともに", "aim: まちで")) == ()
    assert marked(rule, _basic(part, f"todo: {reason}")) == ()
    assert [found[2] for found in marked(rule, _basic(part, "todo: 市の計画が決まったら書く"))] == ["目標1"]
    assert marked(rule, "basic_goals: []\n") == ()


def test_promotion_goals_without_actions() -> None:
    """A promotion goal without actions is found, wherever in the plan others have some."""
    rule = PromotionGoalWithoutActions()
    assert [letters for _, _, letters in marked(rule, _promotion("", "actions: [行う。]", "text: 説明"))] == [
        "推進0",
        "推進2",
    ]
    assert marked(rule, _promotion("todo: 取り組みは検討中")) == ()
    assert [found[2] for found in marked(rule, _promotion("todo: 指針は検討中"))] == ["推進0"]
    assert (
        marked(rule, _basic("promotion_goals: [{id: a, title: 推進}]", "promotion_goals: [{id: b, title: 推進}]")) == ()
    )
    assert related(rule, _promotion("")) == ("[行う。]",)


def test_messages_use_the_plans_own_words() -> None:
    """The message calls the part what the plan calls it."""
    fragment = "labels: {issues: 現状と課題}\n" + _basic("issues: [担い手が足りない。]", "")
    assert [letters for _, _, letters in marked(GoalWithoutIssues(), fragment)] == ["目標1"]
    renamed = "labels: {issues: 困りごと}\n" + _basic("issues: [担い手が足りない。]", "todo: 困りごとは調査中")
    assert marked(GoalWithoutIssues(), renamed) == ()


def test_a_goal_without_a_title_is_called_by_its_identifier() -> None:
    """Where a `todo` stands in for the title, the message names the goal's identifier."""
    goals = (
        'basic_goals:\n  - {id: "1", todo: 検討中です。, promotion_goals: [{id: 1-1, title: 架空}]}\n'
        '  - {id: "2", todo: 検討中です。}\n'
    )
    told = [each.message.ja for each in check_text(goals).diagnostics if each.code == "PLN232"]
    assert told == ["「2」に「推進目標」がありません。"]
