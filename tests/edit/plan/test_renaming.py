"""An identifier changes with all that refers to it, and nothing else."""

import re
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edit.changing import changed
from edit.plan.plan_sample import DATA, TEXT, codes
from effort import examples
from planspec.edit import Refusal
from planspec.edit.plan import NAMESPACES, Renaming, renaming
from planspec.reader import read


def renamed(text: str, old: str, new: str, kind: str | None = None) -> str:
    """Return *text* with another identifier, which can be given."""
    found = renaming(read(text).data, old, new, kind)
    assert isinstance(found, Renaming), found
    return changed(text, *found.operations)


def refused(old: str, new: str, kind: str | None = None, data: Any = DATA) -> str:
    """Return why an identifier cannot be changed."""
    found = renaming(data, old, new, kind)
    assert isinstance(found, Refusal), found
    return found.reason.en


def test_a_promotion_goal() -> None:
    """Comments and references to a goal of the previous plan with the same identifier stay."""
    assert renamed(TEXT, "1-1", "1-9") == TEXT.replace("- id: 1-1 # 1-1 の注", "- id: 1-9 # 1-1 の注")


def test_a_goal_in_flow_style_and_quotation_marks() -> None:
    """The quotation marks of the place stay."""
    assert renamed(TEXT, "1-2", "m.2") == TEXT.replace("{id: '1-2',", "{id: 'm.2',")


def test_a_goal_of_the_city_plan() -> None:
    """All links to it change, each in its own style."""
    assert renamed(TEXT, "C2", "city-2") == TEXT.replace("C2", "city-2")


def test_a_goal_of_the_previous_plan() -> None:
    """Goals that carry it on follow; the other identifiers that read the same stay."""
    assert renamed(TEXT, "9-9", "8-8") == TEXT.replace("9-9", "8-8")
    text = renamed(TEXT, "1-1", "old-1", "previous")
    assert text == TEXT.replace("{id: 1-1, title", "{id: old-1, title").replace(
        "predecessor: 1-1", "predecessor: old-1"
    )


def test_kinds_are_told_apart() -> None:
    """A basic goal and a goal of the city plan with one identifier are two; which one is meant has to be said."""
    assert refused("1", "7") == (
        "`1` is among the goals of this plan (--kind goal), goals of the city plan (--kind city); "
        "say with --kind which one is meant."
    )
    assert renamed(TEXT, "1", "7", "goal") == TEXT.replace('- id: "1"\n', '- id: "7"\n')
    city = TEXT.replace('- id: "1" #', '- id: "7" #').replace("['1', C2]", "['7', C2]")
    assert renamed(TEXT, "1", "7", "city") == city


@pytest.mark.parametrize(
    ("old", "new", "kind", "reason"),
    [
        ("9-8", "3-2", None, "None of the goals is called `9-8`. Did you mean `9-9`?"),
        ("見守り", "a", None, "None of the goals is called `見守り`."),
        ("2-1", "x", "city", "None of the goals of the city plan is called `2-1`."),
        ("1-1", "2", None, "`2` is taken already by one of the goals of this plan."),
        ("C2", "1", None, "`1` is taken already by one of the goals of the city plan."),
        ("1-1", "１-1", None, "`１-1` cannot be an identifier"),
        ("1-1", "-1", None, "`-1` cannot be an identifier"),
        ("1-1", "a b", None, "`a b` cannot be an identifier"),
        ("1-1", "", None, "`` cannot be an identifier"),
    ],
)
def test_refusals(old: str, new: str, kind: str | None, reason: str) -> None:
    """What cannot be named so is refused, with the reason."""
    assert refused(old, new, kind).startswith(reason)


def test_an_identifier_taken_elsewhere_is_free_here() -> None:
    """Only identifiers of the same namespace are taken."""
    assert "id: C2 # 1-1 の注" in renamed(TEXT, "1-1", "C2")


def test_an_identifier_of_two_goals_is_not_changed() -> None:
    """Nobody can tell which of the two is meant."""
    goals = [{"id": "1"}, {"id": "1"}]
    assert refused("1", "2", data={"basic_goals": goals}).startswith("There are 2 goals `1`")


def test_the_same_identifier_changes_nothing() -> None:
    """A goal keeps its identifier when it gets the one it has, be it well formed or not."""
    assert renamed(TEXT, "1-2", "1-2") == TEXT
    assert renamed(TEXT.replace("C2", "市2"), "市2", "市2") == TEXT.replace("C2", "市2")


def test_a_malformed_identifier_can_be_mended() -> None:
    """That the old one is not well formed is a reason to change it."""
    assert codes(TEXT.replace("2-1", "２−1")) == codes(TEXT) | {"PLN202"}
    assert renamed(TEXT.replace("2-1", "２−1"), "２−1", "2-1") == TEXT


def test_every_field_with_an_identifier_is_known() -> None:
    """The namespaces are those of the fields called id, and their links all fields that rules look up."""
    ids = {path for space in NAMESPACES for path in space.ids}
    written = {re.sub(r"/\d+", "/*", at) for at in _pointers(DATA) if at.endswith("/id")} - {"/id"}
    assert {"/" + "/".join(path) for path in ids} == written


def _pointers(data: Any, at: str = "") -> list[str]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(below for step, inner in steps for below in _pointers(inner, f"{at}/{step}"))]


IDENTIFIERS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,8}", fullmatch=True)
QUOTES = st.sampled_from(("{}", '"{}"', "'{}'"))


@examples(60)
@given(
    st.lists(IDENTIFIERS, min_size=4, max_size=4, unique=True), IDENTIFIERS, st.lists(QUOTES, min_size=8, max_size=8)
)
def test_all_else_stays(names: list[str], new: str, quotes: list[str]) -> None:
    """In any quotation marks the data are the wanted ones, and every character but those of the identifier stays."""
    goal, below, city, previous = names
    shown = [quote.format(name) for quote, name in zip(quotes, (goal, below, city, previous) * 2, strict=True)]
    text = (
        f"basic_goals: # 注\n  - id: {shown[0]} # {goal}\n    city_plan_goals: [{shown[2]}, {shown[6]}]\n"
        f"    promotion_goals:\n      - {{id: {shown[1]}, predecessor: {shown[3]}}}\n"
        f"city_plan:\n  goals:\n  - id:   {shown[2]}\r\nprevious_plan: {{goals: [{{id: {shown[7]}}}]}}\n"
    )
    for old, kind in ((goal, "goal"), (below, "goal"), (city, "city"), (previous, "previous")):
        found = renaming(read(text).data, old, new, kind)
        if isinstance(found, Refusal):
            assert new in names
            continue
        after = changed(text, *found.operations)
        assert read(after).data == _with(read(text).data, found)
        rest = re.escape(text).replace(re.escape(old), ".*")
        assert re.fullmatch(rest, after, re.DOTALL)
        assert after.count(new) >= len(found.operations)


def _with(data: Any, found: Renaming) -> Any:
    data = deepcopy(data)
    for operation in found.operations:
        around = data
        for step in operation.at[:-1]:
            around = around[step]
        around[operation.at[-1]] = operation.value
    return data


def test_no_check_tells_of_it() -> None:
    """A plan in which identifiers change is as good as before."""
    for old, new, kind in (("1", "a", "city"), ("1", "b", "goal"), ("1-1", "c", None), ("9-9", "d", None)):
        assert codes(renamed(TEXT, old, new, kind)) == codes(TEXT)
