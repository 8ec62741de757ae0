"""Tests of planspec.weight.weights: which of rule, edition, phase and settings stands before which."""

import pytest

from planspec.checker import check
from planspec.configuration import Configuration
from planspec.diagnostics import Severity
from planspec.model.phase import Phase
from planspec.rules import RULES, by_key
from planspec.rules.base import Rule
from planspec.testing import plan_text
from planspec.weight import plan_weights, weights

PLAIN = Configuration()
OPEN = "todo: 架空の理由\n"


def rule(code: str) -> Rule:
    """Return a registered rule."""
    found = by_key(code)
    assert found is not None
    return found


def told(text: str, config: Configuration = PLAIN) -> dict[str, Severity]:
    """Return the severities of what a check tells, by code."""
    return {found.code: found.severity for found in check(text, config=config).diagnostics}


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.code)
def test_a_plan_without_a_phase_weighs_as_the_rules_say(one: Rule) -> None:
    """No table is asked where the plan names no phase, or one that there is not."""
    for data in ({}, {"phase": "原案"}, {"phase": ["素案"]}, [], None):
        assert plan_weights(PLAIN, data)(one) is one.severity


@pytest.mark.parametrize(
    ("phase", "expected"),
    [("骨子", None), ("素案", Severity.INFO), ("確定", Severity.WARNING), ("進行中", Severity.WARNING)],
)
def test_the_phase_of_the_plan_counts(phase: str, expected: Severity | None) -> None:
    """An open `todo` is nothing in an outline, an info in a draft and a warning later."""
    assert told(plan_text(f"phase: {phase}\n{OPEN}")).get("PLN250") == expected


def test_the_phase_counts_in_a_plan_that_is_not_valid() -> None:
    """A warning of the reader beside a schema error is weighed, too, by the phase that is written."""
    text = plan_text("phase: 骨子\ncolour: red\n")
    assert told(text)["PLN102"] is Severity.ERROR
    assert plan_weights(PLAIN, {"phase": "骨子", "colour": "red"})(rule("PLN250")) is None


def test_a_phase_that_is_asked_for_stands_before_the_plans_own() -> None:
    """``as_phase`` judges an outline as an adopted plan, and any plan without a phase."""
    adopted = Configuration(as_phase=Phase.ADOPTED)
    assert told(plan_text(f"phase: 骨子\n{OPEN}"), adopted)["PLN250"] is Severity.WARNING
    assert told(plan_text(OPEN), Configuration(as_phase=Phase.OUTLINE)) == {}


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (Configuration(severities={"PLN250": Severity.ERROR}), Severity.ERROR),
        (Configuration(phases={"骨子": {"PLN250": Severity.ERROR}}), Severity.ERROR),
        (Configuration(phases={"素案": {"PLN250": Severity.ERROR}}), None),
        (Configuration(ignore=frozenset({"PLN250"}), phases={"骨子": {"PLN250": Severity.INFO}}), Severity.INFO),
        (Configuration(severities={"PLN250": Severity.INFO}, phases={"骨子": {"PLN250": None}}), None),
    ],
)
def test_settings_stand_before_the_table(config: Configuration, expected: Severity | None) -> None:
    """Settings for all phases stand before the table, and those for one phase before both."""
    assert weights(config, "骨子", None)(rule("PLN250")) == expected


@pytest.mark.parametrize("code", [one.code for one in RULES if one.code < "PLN2" and one.severity is Severity.ERROR])
def test_nothing_changes_that_a_file_is_no_plan(code: str) -> None:
    """Errors of reading and of the schema stay errors, whatever is set."""
    config = Configuration(
        ignore=frozenset({code}), severities={code: Severity.INFO}, phases={"骨子": {code: None}}, edition="2026.1"
    )
    assert weights(config, "骨子", "2026.1")(rule(code)) is Severity.ERROR
