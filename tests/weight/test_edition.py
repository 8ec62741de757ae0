"""Tests of rule editions: with an older one, exactly what was told then."""

import pytest

from planspec.checker import check
from planspec.configuration import Configuration
from planspec.diagnostics import Severity
from planspec.model.rule_edition import NEWEST, RuleEdition
from planspec.rules import RULES
from planspec.rules.base import Rule
from planspec.rules.theme import ALL_RULES
from planspec.testing import plan_text
from planspec.weight import weights
from planspec.weight.edition import CHANGES, SeverityChange, in_edition, in_force

FIRST = RuleEdition.FIRST
OLD = tuple(rule for rule in RULES if rule.since == FIRST)
FIRST_CODES = 25 + 10 + 22 + 10 + 14 + 16 + 4
"""Rules about plans by family, PLN0xx to PLN6xx, in the first edition; a rule that comes later must say so."""


def test_every_rule_names_an_edition() -> None:
    """``since`` is one of the editions."""
    assert {rule.since for rule in ALL_RULES} <= set(RuleEdition)


def test_the_first_edition_is_closed() -> None:
    """The first edition has the rules that it had; whatever is added belongs to a newer one."""
    assert len(OLD) == FIRST_CODES
    assert max(rule.code for rule in OLD) == "PLN604"
    assert all(rule.since != FIRST for rule in RULES if rule.code.startswith(("PLN8", "PLN9")))


def test_every_change_is_of_a_rule_that_is_older() -> None:
    """An edition changes severities only of rules that were there before it."""
    known = {rule.code: rule for rule in ALL_RULES}
    for change in CHANGES:
        assert RuleEdition(known[change.code].since).place < change.since.place


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("phase", [None, "骨子", "素案", "パブリックコメント案", "確定", "進行中"])
def test_the_first_edition_tells_what_it_told(rule: Rule, phase: str | None) -> None:
    """Under the first edition its rules weigh what they say, in any phase, and newer rules are silent that can be."""
    expected = rule.severity if rule.since == FIRST or rule.code == "PLN908" else None
    for config, said in ((Configuration(), "2026.1"), (Configuration(edition="2026.1"), None)):
        assert weights(config, phase, said)(rule) == expected


@pytest.mark.parametrize("fragment", ["phase: 骨子\ntodo: 架空\n", "structure: {basic_goals: 4, promotion_goals: 1}\n"])
def test_findings_under_an_old_edition_are_those_of_the_old_rules(fragment: str) -> None:
    """A check by the first edition is a check by the first edition's rules alone, and without a phase."""
    now = check(plan_text(f"rules: '2026.1'\n{fragment}")).diagnostics
    lasting = fragment.replace("phase: 骨子\n", "")
    then = check(plan_text(lasting), rules=OLD).diagnostics
    assert [(found.code, found.severity, found.message) for found in now] == [
        (found.code, found.severity, found.message) for found in then
    ]
    assert now


@pytest.mark.parametrize(
    ("plans", "settings", "expected"),
    [
        (None, None, NEWEST),
        ("2026.1", None, "2026.1"),
        (None, "2026.1", "2026.1"),
        ("2026.2", "2026.1", "2026.2"),
        ("2026.1", "2026.2", "2026.1"),
        ("1999.1", "2026.1", "2026.1"),
        (["2026.1"], None, NEWEST),
    ],
)
def test_the_plans_own_edition_stands_before_the_settings(plans: object, settings: str | None, expected: str) -> None:
    """The plan's word, then the settings', then the newest edition."""
    assert in_force(plans, settings) == expected


def test_a_severity_that_an_edition_changed_is_what_it_was_before() -> None:
    """Of a rule whose severity was changed, an older edition has the old severity, the newer one the new."""
    rule = next(rule for rule in RULES if rule.code == "PLN220")
    changes = (SeverityChange("PLN220", RuleEdition.SECOND, Severity.INFO),)
    assert in_edition(rule, FIRST, changes) is Severity.INFO
    assert in_edition(rule, RuleEdition.SECOND, changes) is rule.severity


def test_an_unknown_edition_is_told_with_the_choices() -> None:
    """A slip in ``rules`` is found where it stands, with the edition most like it."""
    (found,) = (one for one in check(plan_text("rules: 2026.3\n")).diagnostics if one.code == "PLN105")
    assert (found.span.start.line, found.span.start.column) == (1, 8)
    assert "「2026.1」「2026.2」です。もしかして「2026.2」？" in found.message.ja


@pytest.mark.parametrize("written", ["2026.1", "'2026.1'", '"2026.1"'])
def test_an_edition_needs_no_quotation_marks(written: str) -> None:
    """What looks like a number is read as it is written."""
    report = check(plan_text(f"rules: {written}\n"))
    assert report.diagnostics == ()
    assert report.plan is not None
    assert report.plan.rules is FIRST
