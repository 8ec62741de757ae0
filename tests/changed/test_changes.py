"""Tests of planspec.changed: what a change in a plan has to do with what is found in it."""

from planspec.changed import Changes, Version, entities
from planspec.checker import check
from planspec.testing import plan_text

GOALS = """\
city_plan: {title: 架空市地域福祉計画, goals: [{id: a, title: 架空の柱}]}
basic_goals:
  - id: "1"
    title: 架空の目標
    evaluation: [増えた。]
    issues: [足りない。]
    promotion_goals:
      - {id: 1-1, title: 集いの場}
      - {id: 1-2, title: 見守り, actions: [見守ります。]}
  - id: "2"
    title: 別の目標
    evaluation: [減った。]
    issues: [届かない。]
    promotion_goals:
      - {id: 2-1, title: 学びの場}
"""


def told(old: str, new: str) -> list[tuple[str, str]]:
    """Return code and text of what is told of *new* after *old*."""
    before, now = check(plan_text(old)), check(plan_text(new))
    changes = Changes(Version(before.source_map, before.diagnostics), now.source_map)
    return [(found.code, "/".join(map(str, found.at))) for found in now.diagnostics if changes.concern(found)]


def test_the_sample_has_findings() -> None:
    """Both goals lack a link, and two promotion goals lack actions."""
    codes = [found.code for found in check(plan_text(GOALS)).diagnostics]
    assert sorted(codes) == ["PLN220", "PLN220", "PLN233", "PLN233"]


def test_nothing_changed_tells_nothing() -> None:
    """The same plan twice, and the same with other lines, comments and order of fields."""
    assert told(GOALS, GOALS) == []
    assert told(GOALS, "# 覚え書き\n\n" + GOALS) == []
    turned = GOALS.replace(
        "    title: 別の目標\n    evaluation: [減った。]\n", "    evaluation: [減った。]\n    title: 別の目標\n"
    )
    assert turned != GOALS
    assert told(GOALS, turned) == []


def test_a_changed_promotion_goal_tells_its_own_findings_only() -> None:
    """The basic goal around it is not told because the words of something in it changed."""
    assert told(GOALS, GOALS.replace("title: 集いの場", "title: つどいの場")) == [
        ("PLN233", "basic_goals/0/promotion_goals/0/title")
    ]


def test_a_changed_basic_goal_tells_its_own_findings() -> None:
    """The promotion goals in it are as they were."""
    found = told(GOALS, GOALS.replace("title: 別の目標", "title: 次の目標"))
    assert [code for code, _ in found] == ["PLN220"]


def test_a_promotion_goal_that_moves_to_another_goal_is_the_same() -> None:
    """What is found in it was found before, elsewhere; the goals that lost and won it have changed."""
    line = "      - {id: 1-1, title: 集いの場}\n"
    found = told(GOALS, GOALS.replace(line, "") + line)
    assert {code for code, _ in found} == {"PLN220"}
    assert len(found) == 2


def test_a_turned_order_tells_nothing() -> None:
    """Promotion goals in another order change neither themselves nor the goal around them."""
    one, two = "      - {id: 1-1, title: 集いの場}\n", "      - {id: 1-2, title: 見守り, actions: [見守ります。]}\n"
    assert told(GOALS, GOALS.replace(one + two, two + one)) == []


def test_goals_that_are_numbered_anew_are_the_same() -> None:
    """A goal put in first shifts all identifiers, and is the only one that is told."""
    shifted = GOALS.replace("2-1", "3-1").replace('"2"', '"3"').replace("1-", "2-").replace('"1"', '"2"')
    first = (
        '  - id: "1"\n    title: 最初の目標\n    evaluation: [続いた。]\n    issues: [遠い。]\n'
        "    promotion_goals:\n      - {id: 1-1, title: 遊びの場}\n"
    )
    found = told(GOALS, shifted.replace("basic_goals:\n", "basic_goals:\n" + first))
    assert sorted(found) == [
        ("PLN220", "basic_goals/0/title"),
        ("PLN233", "basic_goals/0/promotion_goals/0/title"),
    ]


def test_a_goal_that_is_numbered_anew_and_changed_is_told() -> None:
    """A new identifier hides no change: the same title with other words below it."""
    found = told(GOALS, GOALS.replace('id: "2"', 'id: "3"').replace("届かない。", "まだ届かない。"))
    assert found == [("PLN220", "basic_goals/1/title")]
    assert told(GOALS, GOALS.replace('id: "2"', 'id: "3"')) == []


def test_goals_of_one_title_are_known_by_their_identifiers() -> None:
    """A title that stands twice says nothing about which of the goals was numbered anew."""
    twice = GOALS.replace("title: 学びの場", "title: 集いの場")
    assert ("PLN233", "basic_goals/1/promotion_goals/0/title") in told(twice, twice.replace("2-1", "2-9"))


def test_a_new_promotion_goal_is_told() -> None:
    """What was not there is new, with everything found in it."""
    found = told(GOALS, GOALS + "      - {id: 2-2, title: 新しい場}\n")
    assert ("PLN233", "basic_goals/1/promotion_goals/1/title") in found
    assert ("PLN233", "basic_goals/1/promotion_goals/0/title") not in found


def test_a_deleted_goal_makes_a_count_wrong_elsewhere() -> None:
    """What is found in a part that nobody touched is told if it was not found before."""
    counted = "structure: {basic_goals: 2, promotion_goals: 3}\n" + GOALS
    found = told(counted, counted.replace("      - {id: 1-2, title: 見守り, actions: [見守ります。]}\n", ""))
    assert "PLN210" in {code for code, _ in found}


def test_a_finding_is_told_if_the_other_place_changed() -> None:
    """Two titles that became the same concern both goals."""
    found = told(GOALS, GOALS.replace("title: 学びの場", "title: 集いの場"))
    assert "PLN240" in {code for code, _ in found}


def test_parts_are_fields_and_named_items() -> None:
    """The parts of a plan, with those inside each other, by their places."""
    data = {"title": "架空", "basic_goals": [{"id": "1", "promotion_goals": [{"id": "1-1", "actions": ["行う。"]}]}]}
    assert [at for at, _ in entities(data)] == [
        ("title",),
        ("basic_goals",),
        ("basic_goals", 0),
        ("basic_goals", 0, "promotion_goals", 0),
    ]


def test_odd_data_has_parts_too() -> None:
    """Whatever a reader may give does not stop the comparison."""
    for data in (None, "text", [], ["a"], {"a": None}, {"a": [None, [{"id": []}], {"id": "x", "b": [{}]}]}):
        assert isinstance(dict(entities(data)), dict)
