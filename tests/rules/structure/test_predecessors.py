"""PLN260, PLN261 and PLN262: goals carried on from the previous plan."""

import pytest

from planspec.rules.structure.new_with_predecessor import NewWithPredecessor
from planspec.rules.structure.predecessor_without_previous_plan import PredecessorWithoutPreviousPlan
from planspec.rules.structure.unresolved_predecessor import UnresolvedPredecessor
from single_rule import diagnostics, marked, related

PREVIOUS = "previous_plan: {title: 前計画, goals: [{id: p2-1, title: 見守る}, {id: p2-2, title: 支える}]}\n"


def _goal(*parts: str) -> str:
    goals = (f"{{id: g{index}, title: 推進{index}{part and ', '}{part}}}" for index, part in enumerate(parts))
    return f'basic_goals: [{{id: "1", title: 目標, promotion_goals: [{", ".join(goals)}]}}]\n'


@pytest.mark.parametrize(
    ("previous", "predecessor", "letters", "suggested"),
    [
        (PREVIOUS, "p2-1", (), None),
        (PREVIOUS, "p21", ("p21",), "p2-1"),
        (PREVIOUS, "支える", ("支える",), "p2-2"),
        (PREVIOUS, "zzz", ("zzz",), None),
        ("previous_plan: {title: 前計画}\n", "zzz", (), None),
        ("", "zzz", (), None),
    ],
)
def test_predecessors_are_looked_up(
    previous: str, predecessor: str, letters: tuple[str, ...], suggested: str | None
) -> None:
    """A predecessor is looked up where the previous plan's goals are listed, and a similar one is suggested."""
    fragment = previous + _goal(f"predecessor: {predecessor}", "")
    assert tuple(found[2] for found in marked(UnresolvedPredecessor(), fragment)) == letters
    fixes = [found.fix.replacement if found.fix else None for found in diagnostics(UnresolvedPredecessor(), fragment)]
    assert fixes == [suggested] * len(letters)


@pytest.mark.parametrize(
    ("parts", "letters"),
    [
        (("new: true",), ()),
        (("predecessor: p2-1",), ()),
        (("new: false, predecessor: p2-1",), ()),
        (("new: true", "predecessor: p2-1"), ()),
        (("new: true, predecessor: p2-1",), ("true",)),
    ],
)
def test_new_goals_carry_nothing_on(parts: tuple[str, ...], letters: tuple[str, ...]) -> None:
    """A goal that is new and has a predecessor is marked at the word new."""
    assert tuple(found[2] for found in marked(NewWithPredecessor(), PREVIOUS + _goal(*parts))) == letters


def test_the_predecessor_of_a_new_goal_is_shown() -> None:
    """The other half of the contradiction is shown."""
    assert related(NewWithPredecessor(), _goal("new: true, predecessor: p2-1")) == ("p2-1",)


def test_predecessors_need_a_previous_plan() -> None:
    """Without a previous plan the first predecessor is marked, once."""
    rule = PredecessorWithoutPreviousPlan()
    assert [found[2] for found in marked(rule, _goal("", "predecessor: a", "predecessor: b"))] == ["a"]
    assert marked(rule, "previous_plan: {title: 前計画}\n" + _goal("predecessor: a")) == ()
    assert marked(rule, _goal("")) == ()
