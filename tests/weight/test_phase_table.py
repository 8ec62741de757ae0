"""Tests of planspec.weight.phase_table."""

import pytest

from planspec.diagnostics import Severity
from planspec.model.phase import Phase
from planspec.rules import RULES
from planspec.rules.base import Rule
from planspec.weight import by_phase
from planspec.weight.phase_table import OFF, SAME, TABLE

OWN = {rule.code: rule for rule in RULES}
OUTLINE, DRAFT, PUBLIC, ADOPTED, RUNNING = range(5)


def heaviness(severity: Severity | None) -> int:
    """Return a number that is greater the more a finding weighs."""
    return 0 if severity is None else len(Severity) - tuple(Severity).index(severity)


def test_every_row_has_a_weight_for_each_phase() -> None:
    """The table is complete, about rules that exist, in the order of their codes, and says only words that it knows."""
    assert list(TABLE) == sorted(TABLE)
    assert TABLE.keys() <= OWN.keys()
    for row in TABLE.values():
        assert len(row.split()) == len(Phase)
        assert set(row.split()) <= {SAME, OFF, *Severity}


def test_every_row_differs_somewhere_from_the_rule() -> None:
    """A rule that weighs the same in all phases has no row."""
    for code in TABLE:
        assert set(by_phase(code, OWN[code].severity)) != {OWN[code].severity}, code
    assert by_phase("PLN201", Severity.ERROR) == ()


def test_what_keeps_a_file_from_being_a_plan_is_in_no_row() -> None:
    """No phase changes a rule about reading or the schema."""
    assert not any(code.startswith(("PLN0", "PLN1")) for code in TABLE)


@pytest.mark.parametrize("rule", [OWN[code] for code in TABLE], ids=lambda rule: rule.code)
def test_findings_grow_heavier_until_the_plan_is_adopted(rule: Rule) -> None:
    """From phase to phase nothing that was told is silenced or made lighter, up to the adopted plan."""
    weights = [heaviness(weight) for weight in by_phase(rule.code, rule.severity)]
    assert weights[:RUNNING] == sorted(weights[:RUNNING])


@pytest.mark.parametrize("code", ["PLN220", "PLN230", "PLN231", "PLN232", "PLN233", "PLN250", "PLN402", "PLN604"])
def test_an_outline_has_not_yet_what_comes_later(code: str) -> None:
    """Actions, evaluations, links and contacts are not asked for in an outline."""
    assert by_phase(code, OWN[code].severity)[OUTLINE] is None


def test_wording_of_a_printed_plan_is_information() -> None:
    """What cannot be changed any more is told as an info."""
    wording = {code for code in TABLE if "PLN500" < code < "PLN520"}
    assert {by_phase(code, OWN[code].severity)[RUNNING] for code in wording} == {Severity.INFO}


def test_the_public_sees_every_slip_as_the_rules_say() -> None:
    """In the draft for public comment no rule is lighter than it says itself."""
    for code in TABLE:
        assert by_phase(code, OWN[code].severity)[PUBLIC] == OWN[code].severity


def test_an_undecided_word_is_an_error_in_an_adopted_plan() -> None:
    """「未定」 may not be left where a value belongs once the plan is adopted."""
    assert by_phase("PLN251", Severity.WARNING)[ADOPTED] is Severity.ERROR
