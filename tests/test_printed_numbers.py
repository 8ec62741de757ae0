"""The printed numbers of a whole plan."""

from planspec.model import printed_numbers
from sample import goal, sample


def test_pointers() -> None:
    """Every number stands at the pointer of what carries it; what has none is left out."""
    action = {"text": "行う。", "actions": ["小さく行う。"]}
    goals = [goal(promotion_goals=[{"id": "a", "title": "甲", "actions": [action]}])]
    plan = sample(
        basic_goals=goals,
        numbering={"action": "①", "management": "第1"},
        management={"evaluation_system": {"text": "評価します。"}},
    )
    promotion_goal = ("basic_goals", 0, "promotion_goals", 0)
    assert {at: number.text for at, number in printed_numbers(plan).items()} == {
        ("basic_goals", 0): "1",
        promotion_goal: "(1)",
        (*promotion_goal, "actions", 0): "①",
        ("management", "evaluation_system"): "第1",
    }


def test_nothing_written() -> None:
    """A plan without goals and management has no numbers."""
    assert printed_numbers(sample(numbering={"management": "1"})) == {}
