"""New goals stand where they are wanted, with a todo for what is open."""

import pytest

from edit.changing import changed
from edit.plan.plan_sample import DATA, TEXT, codes
from planspec.edit import Refusal
from planspec.edit.plan import (
    Entry,
    Level,
    NewGoal,
    NewPromotionGoal,
    counted,
    new_goal,
    new_promotion_goal,
)
from planspec.reader import read

ALL_OPEN = (
    "題名、連動する市計画の基本目標、前計画の評価、課題と推進目標を決めて、"
    "title、city_plan_goals、evaluation、issues と promotion_goals に書きます。"
)


def added(entry: Entry | Refusal, text: str = TEXT) -> str:
    """Return *text* with a new entry."""
    assert isinstance(entry, Entry), entry
    return changed(text, *entry.operations)


def refused(entry: Entry | Refusal) -> str:
    """Return why there is no new entry."""
    assert isinstance(entry, Refusal), entry
    return entry.reason.en


def test_a_basic_goal_of_which_nothing_is_known() -> None:
    """It comes last, with the next number in the quotation marks of the others, and says what they have."""
    text = added(new_goal(DATA, NewGoal()))
    assert text == TEXT + f'  - id: "3"\n    todo: {ALL_OPEN}\n'
    assert codes(text) == {"PLN210", "PLN250"}


def test_a_basic_goal_before_another_one() -> None:
    """It stands above the comments of the other one."""
    text = added(new_goal(DATA, NewGoal("new", "架空の目標", before="2")))
    todo = ALL_OPEN.removeprefix("題名、").replace("title、", "")
    assert text == TEXT.replace(
        "  # 二つ目\n", f"  - id: new\n    title: 架空の目標\n    todo: {todo}\n  # 二つ目\n"
    ).replace("- id: new", '- id: "new"')


def test_a_promotion_goal() -> None:
    """It comes last in its goal; its actions are listed, and nothing is open."""
    known = NewPromotionGoal(title="学びを広げます", parent="2", actions=("学びを広げます。", "本を貸し出します。"))
    text = added(new_promotion_goal(DATA, known))
    assert text == (
        TEXT
        + "      - id: 2-2\n        title: 学びを広げます\n        actions: [学びを広げます。, 本を貸し出します。]\n"
    )
    assert codes(text) == {"PLN210"}


def test_a_promotion_goal_marked_as_new() -> None:
    """The mark stands where plans have it; what is open follows."""
    text = added(new_promotion_goal(DATA, NewPromotionGoal(title="学びを広げます", is_new=True, after="2-1")))
    todo = "取組を決めて、actions に書きます。"
    assert text == TEXT + f"      - id: 2-2\n        title: 学びを広げます\n        new: true\n        todo: {todo}\n"


def test_a_promotion_goal_between_others_in_flow_style() -> None:
    """The neighbour tells which goal it goes into, and what it looks like."""
    text = added(new_promotion_goal(DATA, NewPromotionGoal(before="1-2", title="つどいを開きます")))
    entry = "      - {id: '1-3', title: つどいを開きます, todo: \"取組を決めて、actions に書きます。\"}\n"
    assert text.replace("todo: 取組を決めて、actions に書きます。", 'todo: "取組を決めて、actions に書きます。"') == (
        TEXT.replace("      - {id: '1-2'", entry + "      - {id: '1-2'")
    )


def test_parts_that_no_neighbour_has_are_not_open() -> None:
    """A plan without actions wants none; one without goals wants what every plan has, in its own words."""
    data = {"labels": {"promotion_goal": "取り組み"}, "basic_goals": [{"id": "a", "promotion_goals": [{"id": "a-1"}]}]}
    entry = new_promotion_goal(data, NewPromotionGoal(title="x"))
    assert isinstance(entry, Entry)
    assert [operation.value for operation in entry.operations] == [{"id": "a-2", "title": "x"}]  # type: ignore[union-attr] # an insertion
    first = new_goal({"labels": {"promotion_goal": "取り組み"}}, NewGoal(title="x"))
    assert isinstance(first, Entry)
    assert first.operations[0].value == [  # type: ignore[union-attr] # a new field
        {"id": "1", "title": "x", "todo": "取り組みを決めて、promotion_goals に書きます。"}
    ]


def test_the_only_basic_goal_takes_the_promotion_goal() -> None:
    """Where there is but one basic goal, nobody has to name it; a list that is not there is begun."""
    text = "basic_goals:\n  - id: a\n    title: x\n"
    entry = new_promotion_goal(read(text).data, NewPromotionGoal(title="つどい"))
    todo = "        todo: 取組を決めて、actions に書きます。\n"
    assert added(entry, text) == text + f"    promotion_goals:\n      - id: a-1\n        title: つどい\n{todo}"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (new_goal(DATA, NewGoal("2-1")), "`2-1` is taken already by one of the goals of this plan."),
        (new_goal(DATA, NewGoal("二")), "`二` cannot be an identifier"),
        (new_goal(DATA, NewGoal(before="1-1")), "There is no basic goal `1-1`."),
        (new_promotion_goal(DATA, NewPromotionGoal()), "Say with --in which basic goal it goes into (1, 2)."),
        (new_promotion_goal(DATA, NewPromotionGoal(parent="1-1")), "`1-1` is a promotion goal; name a basic goal."),
        (new_promotion_goal(DATA, NewPromotionGoal(parent="7")), "There is no goal `7`."),
        (
            new_promotion_goal(DATA, NewPromotionGoal(parent="1", after="2-1")),
            "There is no promotion goal `2-1`. Did you mean `1-1`?",
        ),
        (new_promotion_goal(DATA, NewPromotionGoal(before="2")), "There is no promotion goal `2`."),
        (new_promotion_goal(DATA, NewPromotionGoal("1-1", parent="1")), "`1-1` is taken already"),
        (new_promotion_goal({}, NewPromotionGoal()), "There is no basic goal yet"),
    ],
)
def test_refusals(entry: Entry | Refusal, reason: str) -> None:
    """What cannot be added so is refused, with the reason."""
    assert refused(entry).startswith(reason)


def test_declared_numbers() -> None:
    """The declared number becomes the real one, where one is declared and it is wrong."""
    entry = new_goal(DATA, NewGoal())
    assert isinstance(entry, Entry)
    text = changed(TEXT, *entry.operations, *counted(DATA, entry.operations, Level.BASIC))
    assert "structure: {basic_goals: 3, promotion_goals: 3}\n" in text
    assert counted(DATA, entry.operations, Level.PROMOTION) == ()
    assert counted({"basic_goals": []}, (), Level.BASIC) == ()


def test_odd_data() -> None:
    """What is no plan yet has no goals, and gets one all the same."""
    for data in ({"basic_goals": None}, {"basic_goals": ["x", None]}, {"basic_goals": [{"id": ["1"]}]}):
        assert isinstance(new_goal(data, NewGoal()), Entry)
