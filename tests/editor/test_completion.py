"""What an editor offers in a plan, and what becomes of the plan that takes it."""

import re
from collections.abc import Mapping
from typing import Any

import pytest

from editor.opened import Desk, accepted, cut
from planspec.checker import check
from planspec.diagnostics import Severity
from planspec.model import Phase, Plan, PromotionGoal
from planspec.testing import BASE, plan_text

_GOAL = """\
basic_goals:
  - id: "1"
    title: 架空の基本目標
    promotion_goals:
      - id: 1-1
        title: 架空の推進目標
"""
_FORM = "＋ "
_PLACES = {
    "empty file": "|",
    "top level": plan_text() + "|",
    "top level, word": plan_text() + "con|",
    "list of basic goals": plan_text(_GOAL.replace("1", "9") + "  - |\n"),
    "in a basic goal": plan_text(_GOAL.replace("    promotion", "    |\n    promotion")),
    "promotion goals, dash": plan_text(_GOAL.replace("1-1", "1-9") + "      - |\n"),
    "promotion goals, line": plan_text(_GOAL.replace("1-1", "1-9") + "      |\n"),
    "promotion goals, first dash": plan_text(_GOAL[: _GOAL.index("      -")] + "      - |\n"),
    "promotion goals, first line": plan_text(_GOAL[: _GOAL.index("      -")] + "      |\n"),
    "in a promotion goal": plan_text(_GOAL + "        |\n"),
    "in a promotion goal, word": plan_text(_GOAL + "        act|\n"),
    "in a promotion goal with a todo": plan_text(_GOAL + "        todo: 検討中です。\n        |\n"),
    "actions, dash": plan_text(_GOAL + "        actions:\n          - |\n"),
    "definitions, dash": plan_text("definitions:\n  - |\n"),
    "definitions, line": plan_text("definitions:\n  |\n"),
    "definitions, second dash": plan_text("definitions:\n  - term: 架空\n    text: 架空の用語です。\n  - |\n"),
    "vision, value": plan_text("vision: |\n"),
    "vision, line": plan_text("vision:\n  |\n"),
    "period, line": plan_text("period:\n  |\n"),
    "municipality, line": plan_text("municipality:\n  |\n"),
    "management, line": plan_text("management:\n  |\n"),
    "evaluation system, line": plan_text("management:\n  evaluation_system:\n    |\n"),
    "contacts, line": plan_text("contacts:\n  |\n"),
    "branches, dash": plan_text("contacts:\n  todo: 検討中です。\n  branches:\n    - |\n"),
    "branches, line": plan_text("contacts:\n  todo: 検討中です。\n  branches:\n    |\n"),
    "city plan, line": plan_text("city_plan:\n  |\n"),
    "goals of the city plan, dash": plan_text("city_plan:\n  title: 架空計画\n  goals:\n    - |\n"),
    "previous plan, line": plan_text("previous_plan:\n  |\n"),
    "readings, dash": plan_text("readings:\n  - |\n"),
    "sources, dash": plan_text("sources:\n  - |\n"),
    "variants, dash": plan_text("sources:\n  - title: 架空の文書\n    variants:\n      - |\n"),
}
_PLACEHOLDERS = frozenset({"PLN401", "PLN409", "PLN413"})
"""Postal codes, codes of municipalities and phone numbers have no fictitious ones that are right."""


def _offered(desk: Desk, text: str) -> tuple[str, tuple[dict[str, Any], ...]]:
    whole, place = cut(text)
    return whole, desk.open(whole).offered(place)


def _errors(text: str) -> set[str]:
    found = {each.code for each in check(text).diagnostics if each.severity is Severity.ERROR}
    return found - _PLACEHOLDERS


def _labels(items: tuple[Mapping[str, Any], ...]) -> list[str]:
    return [item["label"] for item in items]


@pytest.mark.parametrize("place", _PLACES)
def test_forms_fit_where_they_are_offered(desk: Desk, place: str) -> None:
    """A form makes the plan right with its placeholders; one for a part of what is missing leaves the rest missing.

    No form is offered twice with different texts, of which one would be wrong.
    """
    text, items = _offered(desk, _PLACES[place])
    forms = [item for item in items if item["label"].startswith(_FORM)]
    errors = [(item["label"], _errors(accepted(text, item))) for item in forms]
    assert [label for label, found in errors if not found]
    assert [(label, found) for label, found in errors if not found <= {"PLN101"}] == []
    assert len(set(_labels(tuple(forms)))) == len(forms)


def test_the_fields_of_a_plan(desk: Desk) -> None:
    """At the top level all fields are offered that are not there yet, in Japanese words."""
    _, items = _offered(desk, _PLACES["top level"])
    fields = {item["label"]: item for item in items if not item["label"].startswith(_FORM)}
    assert set(fields) == set(Plan.model_fields) - {found[1] for found in re.finditer(r"^(\w+):", BASE, re.MULTILINE)}
    assert [name for name, item in fields.items() if not re.search("[\u3041-\u30ff]", str(item["documentation"]))] == []


def test_the_fields_of_a_promotion_goal(desk: Desk) -> None:
    """Inside a promotion goal its other fields are offered."""
    _, items = _offered(desk, _PLACES["in a promotion goal"])
    fields = {label for label in _labels(items) if not label.startswith(_FORM)}
    assert fields == set(PromotionGoal.model_fields) - {"id", "title"}


def test_fields_bring_their_colon(desk: Desk) -> None:
    """The name of a field is completed with its colon, also where its value is a mapping or a choice."""
    _, items = _offered(desk, _PLACES["top level"])
    bare = [item["label"] for item in items if ":" not in item["textEdit"]["newText"]]
    assert bare == []


@pytest.mark.parametrize("typed", ["", "パ", "確"])
def test_the_phases(desk: Desk, typed: str) -> None:
    """After `phase:` the phases are offered, each explained."""
    text, items = _offered(desk, plan_text(f"phase: {typed}|\n"))
    phases = {item["label"]: item for item in items}
    assert set(phases) == {str(phase) for phase in Phase}
    assert "住民の意見を求めている" in str(phases["パブリックコメント案"]["documentation"])
    assert _errors(accepted(text, phases["確定"])) == set()


def test_examples_are_offered_as_values(desk: Desk) -> None:
    """After the name of a field its examples are offered."""
    _, items = _offered(desk, plan_text("period:\n  start: |\n  end: 令和12年度\n"))
    assert "令和8年度" in _labels(items)


def test_the_identifiers_in_the_whole_form_are_not_numbers(desk: Desk) -> None:
    """A plan from the form for an empty file is right for the schema, too: what looks like a number is quoted."""
    text, items = _offered(desk, "|")
    form = next(item for item in items if item["label"] == "＋ 計画のひな形")
    assert desk.open(accepted(text, form)).problems() == ()
