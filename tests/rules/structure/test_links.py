"""PLN220 unlinked-goal, PLN221 unresolved-link and PLN222 unused-city-goal."""

import pytest

from planspec.rules.structure.unlinked_goal import UnlinkedGoal
from planspec.rules.structure.unresolved_link import UnresolvedLink
from planspec.rules.structure.unused_city_goal import UnusedCityGoal
from single_rule import Marked, diagnostics, marked, related

CITY = """\
city_plan: {title: 架空市地域福祉計画, goals: [{id: city-1, title: 輪を広げる}, {id: city-2, title: 権利を守る}]}
"""
OPEN_CITY = "city_plan: {title: 架空市地域福祉計画, todo: 策定中のため}\n"


def _goals(first: str, second: str) -> str:
    return f'basic_goals:\n  - {{id: "1", title: 見守る, {first}}}\n  - {{id: "2", title: 支える, {second}}}\n'


@pytest.mark.parametrize(
    ("city", "second", "expected"),
    [
        (CITY, "city_plan_goals: [city-2]", ()),
        (CITY, "city_plan_goals: []", ((4, 21, "支える"),)),
        (CITY, "issues: [担い手が足りない。]", ((4, 21, "支える"),)),
        (CITY, "todo: 協議中のため", ()),
        (OPEN_CITY, "city_plan_goals: []", ()),
        ("city_plan: {title: 架空市地域福祉計画, goals: []}\n", "city_plan_goals: []", ()),
        ("", "city_plan_goals: []", ()),
    ],
)
def test_unlinked_goals(city: str, second: str, expected: tuple[Marked, ...]) -> None:
    """A goal without links is found where the city's goals are listed, unless its own todo excuses it."""
    assert tuple(found[2] for found in marked(UnlinkedGoal(), city + _goals("city_plan_goals: [city-1]", second))) == (
        tuple(found[2] for found in expected)
    )


def test_a_todo_in_the_city_plan_does_not_excuse_goals() -> None:
    """Where goals are listed, an open matter elsewhere in the city plan leaves no goal unlinked."""
    city = CITY.replace("goals: [", "todo: 期間は確認中, goals: [")
    assert len(marked(UnlinkedGoal(), city + _goals("city_plan_goals: []", "city_plan_goals: []"))) == 2
    assert related(UnlinkedGoal(), CITY)[0].startswith("[{id: city-1")


@pytest.mark.parametrize(
    ("city", "link", "hint"),
    [
        (CITY, "city1", "もしかして「city-1」？"),
        (CITY, "権利を守る", "もしかして「city-2」？"),
        (CITY, "\uff43ity-2", "もしかして「city-2」？"),
        (CITY, "x9", "市計画の目標の一覧にありません。"),
        (OPEN_CITY, "city-1", "市計画の目標 (goals) はまだ書かれていません。"),
        ("", "city-1", "市計画 (city_plan) がありません。"),
    ],
)
def test_unresolved_links(city: str, link: str, hint: str) -> None:
    """A link to nothing is marked in its list, with the reason and with the goal that may be meant."""
    fragment = city + _goals(f"city_plan_goals: [city-2, {link}]", "todo: 協議中のため")
    found = [
        diagnostic for diagnostic in diagnostics(UnresolvedLink(), fragment) if f"「{link}」" in diagnostic.message.ja
    ]
    assert [diagnostic.message.ja.endswith(hint) for diagnostic in found] == [True]
    assert [letters for _, _, letters in marked(UnresolvedLink(), fragment)][-1] == link
    suggested = hint.removeprefix("もしかして「").removesuffix("」？") if "もしかして" in hint else None
    assert (found[0].fix.replacement if found[0].fix else None) == suggested


def test_resolved_links() -> None:
    """Links to goals that are there are left alone, many to many."""
    goals = _goals("city_plan_goals: [city-1, city-2]", "city_plan_goals: [city-2]")
    assert marked(UnresolvedLink(), CITY + goals) == ()


@pytest.mark.parametrize(
    ("links", "letters"),
    [(("city-1", "city-2"), ()), (("city-1", "city-1"), ("権利を守る",)), (("x", "x"), ())],
)
def test_unused_city_goals(links: tuple[str, str], letters: tuple[str, ...]) -> None:
    """A city goal that nobody follows is found once a first link is made."""
    goals = _goals(*(f"city_plan_goals: [{link}]" for link in links))
    assert tuple(found[2] for found in marked(UnusedCityGoal(), CITY + goals)) == letters
    assert marked(UnusedCityGoal(), OPEN_CITY + goals) == ()
    assert marked(UnusedCityGoal(), goals) == ()
    excused = CITY.replace("{id: city-2, title: 権利を守る}", "{id: city-2, title: 権利を守る, todo: 市と協議中}")
    assert marked(UnusedCityGoal(), excused + goals) == ()


def test_nothing_is_suggested_out_of_very_many() -> None:
    """Among hundreds of goals none is suggested, so that a large file stays quick."""
    goals = ", ".join(f"{{id: city-{index}, title: 目標{index}}}" for index in range(201))
    fragment = f"city_plan: {{title: 架空市地域福祉計画, goals: [{goals}]}}\n"
    (found,) = diagnostics(UnresolvedLink(), fragment + _goals("city_plan_goals: [city1]", "todo: 協議中"))
    assert found.fix is None
