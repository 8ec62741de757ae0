"""Where something is to stand, told by a place or by a goal beside it."""

import pytest

from edit.changing import changed
from edit.plan.plan_sample import DATA, TEXT
from planspec.edit import Refusal
from planspec.edit.plan import Address, Beside, Moving, address, moving
from planspec.reader import read


def moved(start: str, goal: str | Beside) -> Moving | Refusal:
    """Return how something in the sample is moved."""
    place = address(DATA, start)
    assert isinstance(place, Address)
    return moving(DATA, place.at, goal)


@pytest.mark.parametrize(
    ("start", "goal", "names"),
    [
        ("1-1", "/basic_goals/0/promotion_goals/1", [["1-2", "1-1"], ["2-1"]]),
        ("1-1", "/basic_goals/0/promotion_goals/-", [["1-2", "1-1"], ["2-1"]]),
        ("1-1", "2/promotion_goals/0", [["1-2"], ["1-1", "2-1"]]),
        ("1-1", "2/promotion_goals/-", [["1-2"], ["2-1", "1-1"]]),
        ("1-1", Beside(after="1-2"), [["1-2", "1-1"], ["2-1"]]),
        ("1-1", Beside(before="1-2"), [["1-1", "1-2"], ["2-1"]]),
        ("1-2", Beside(before="1-1"), [["1-2", "1-1"], ["2-1"]]),
        ("1-1", Beside(before="2-1"), [["1-2"], ["1-1", "2-1"]]),
        ("1-1", Beside(into="1"), [["1-2", "1-1"], ["2-1"]]),
        ("1-1", Beside(into="2"), [["1-2"], ["2-1", "1-1"]]),
        ("1", Beside(after="2"), [["2-1"], ["1-1", "1-2"]]),
        ("2", "/basic_goals/0", [["2-1"], ["1-1", "1-2"]]),
    ],
)
def test_where_goals_stand_afterwards(start: str, goal: str | Beside, names: list[list[str]]) -> None:
    """A place is that in the plan as it is afterwards; - is the end of a list."""
    found = moved(start, goal)
    assert isinstance(found, Moving)
    data = read(changed(TEXT, *found.operations)).data
    assert isinstance(data, dict)
    goals = data["basic_goals"]
    assert [[one["id"] for one in goal["promotion_goals"]] for goal in goals] == names


def test_actions_move_to_other_goals() -> None:
    """What is moved into a goal goes to the end of its list of the same name."""
    found = moved("1-1/actions/0", Beside(into="2-1"))
    assert isinstance(found, Moving)
    assert found.to == ("basic_goals", 1, "promotion_goals", 0, "actions", 1)


def test_a_list_that_is_not_there_is_begun() -> None:
    """A goal without a list gets one."""
    text = "basic_goals:\n  - id: a\n    promotion_goals:\n      # 注\n      - id: b\n      - id: c\n  - id: d\n"
    wanted = "basic_goals:\n  - id: a\n    promotion_goals:\n      - id: c\n  - id: d\n    promotion_goals:\n"
    for goal in (Beside(into="d"), "d/promotion_goals/-"):
        found = moving(read(text).data, ("basic_goals", 0, "promotion_goals", 0), goal)
        assert isinstance(found, Moving)
        assert changed(text, *found.operations) == wanted + "      # 注\n      - id: b\n"


@pytest.mark.parametrize(
    ("start", "goal", "reason"),
    [
        ("1-1", "1-2", "A goal alone does not say whether before it"),
        ("1-1", "2/promotion_goals", "/basic_goals/1/promotion_goals is no place in a list"),
        ("1-1", "2/promotion_goals/7", "The list /basic_goals/1/promotion_goals has no `7`."),
        ("1-1", "/basic_goals/0/promotion_goals/2", "The list /basic_goals/0/promotion_goals has no `2`."),
        ("1-1", Beside(before="1"), "It is of another kind than what moves"),
        ("1-1", Beside(into="1-2"), "It is of another kind than what moves"),
        ("1-1", Beside(into="1-1"), "Nothing can be moved beside itself or into itself."),
        ("1", Beside(before="1-1"), "Nothing can be moved beside itself or into itself."),
        ("1-1", Beside(after="3"), "There is no goal `3`."),
        ("1-1/title", "/basic_goals/0/promotion_goals/0", "Only items of lists can be moved."),
        ("", "/basic_goals/0", "The file as a whole cannot be edited"),
    ],
)
def test_refusals(start: str, goal: str | Beside, reason: str) -> None:
    """What cannot go there is refused, with the reason."""
    found = moved(start, goal)
    assert isinstance(found, Refusal)
    assert found.reason.en.startswith(reason)
