"""From text to report: what is found, where, and that nothing is ever raised."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.checker import check
from planspec.configuration import Configuration
from planspec.diagnostics import Severity
from planspec.rules import RULES
from planspec.testing import BASE, check_text, found, plan_text


def test_small_plan_is_clean() -> None:
    """The plan that examples are written on has no finding at all."""
    assert check(BASE).diagnostics == ()
    assert check(BASE).ok


def test_missing_field_points_at_the_parent() -> None:
    """A missing field is shown at the key of the mapping that lacks it, or at the start of the file."""
    assert found('municipality: {code: "032093"}\n', "PLN101") == ((1, 1, "municipality"),)
    report = check("planspec: plan/1\nid: a\n")
    assert {(d.code, d.span.start.line) for d in report.diagnostics} == {("PLN101", 1)}


def test_every_missing_field_is_named() -> None:
    """All missing fields are told in one run."""
    messages = [d.message.en for d in check("planspec: plan/1\nid: a\ntitle: 架空\n").diagnostics]
    for name in ("organization", "municipality", "period", "vision", "basic_goals"):
        assert any(f"`{name}`" in message for message in messages)


def test_unknown_field_points_at_the_key_and_suggests() -> None:
    """An unknown field is shown at its key, with the field it most resembles."""
    report = check_text("structrue: {basic_goals: 1}\n")
    (diagnostic,) = (d for d in report.diagnostics if d.code == "PLN102")
    assert (diagnostic.span.start.line, diagnostic.span.start.column, diagnostic.span.end.column) == (1, 1, 10)
    assert "もしかして「structure」" in diagnostic.message.ja
    assert diagnostic.fix is not None
    assert diagnostic.fix.replacement == "structure"


def test_wrong_type_points_at_the_value() -> None:
    """A value of the wrong kind is shown itself."""
    assert found("structure: {basic_goals: 三つ}\n", "PLN103") == ((1, 26, "三つ"),)
    assert found("structure: [a]\n", "PLN103") == ((1, 12, "[a]"),)
    assert found("organization: {a: b}\n", "PLN103") == ((1, 15, "{a: b}"),)


def test_empty_value_is_told_once() -> None:
    """An empty value is told as empty and not also as wrong or missing."""
    report = check_text("organization:\n")
    assert [d.code for d in report.diagnostics] == ["PLN104"]
    assert found("contacts:\n  branches:\n", "PLN104")[0][0] == 2


def test_blank_text_is_empty() -> None:
    """A text of nothing but spaces is empty, full-width ones too."""
    assert found('organization: "  "\n', "PLN104") == ((1, 15, '"  "'),)
    assert found('organization: "\u3000"\n', "PLN104") == ((1, 15, '"\u3000"'),)


def test_line_break_is_marked_inside_the_text() -> None:
    """The first line break of a one-line text is what is marked."""
    assert found("organization: |\n  架空\n  社協\n", "PLN109")[0][:2] == (2, 5)


def test_ignored_rules_are_left_out() -> None:
    """A rule that the configuration ignores finds nothing."""
    text = plan_text("structure: {basic_goals: 2}\n")
    assert [d.code for d in check(text).diagnostics] == ["PLN210"]
    assert check(text, config=Configuration(ignore=frozenset({"PLN210"}))).diagnostics == ()


def test_severity_comes_from_the_configuration() -> None:
    """The configuration decides how much a finding weighs."""
    text = plan_text("structure: {basic_goals: 2}\n")
    report = check(text, config=Configuration(severities={"PLN210": Severity.INFO}))
    assert [d.severity for d in report.diagnostics] == [Severity.INFO]
    assert report.ok


def test_only_the_given_rules_count() -> None:
    """A rule that is not given finds nothing."""
    text = plan_text("structure: {basic_goals: 2}\n")
    assert check(text, rules=[rule for rule in RULES if rule.code != "PLN210"]).diagnostics == ()


def test_fingerprints_survive_line_shifts() -> None:
    """A fingerprint stays when lines move, and differs where the matter differs."""
    one, two = "structure: {basic_goals: 2}\n", "structure: {basic_goals: 3}\n"
    prints = [
        check(head + plan_text(body)).diagnostics[0].fingerprint
        for head, body in (("", one), ("# x\n\n", one), ("", two))
    ]
    assert prints[0] == prints[1] != prints[2]
    assert all(len(print_) == 16 for print_ in prints)


def test_fingerprints_are_unique_in_a_file() -> None:
    """Two findings of one rule about equal texts have two fingerprints."""
    report = check_text("sources:\n  - {title: a, x: b}\n  - {title: a, x: b}\n")
    prints = [d.fingerprint for d in report.diagnostics if d.code == "PLN102"]
    assert len(prints) == len(set(prints)) == 2


def test_diagnostics_are_in_the_order_of_the_file() -> None:
    """Findings are sorted by place."""
    report = check_text("foo: 1\nbar: 2\norganization:\n")
    assert [d.span.start.line for d in report.diagnostics] == [1, 2, 3]


@given(st.text())
def test_check_never_raises_for_text(text: str) -> None:
    """Any text gives a report."""
    assert check(text).diagnostics


@given(st.binary())
def test_check_never_raises_for_bytes(data: bytes) -> None:
    """Any bytes give a report."""
    assert check(data).diagnostics


@pytest.mark.parametrize("sign", ["&a ", "!a "])
@pytest.mark.parametrize("times", [1, 100, 200])
def test_signs_without_a_value_are_no_plan(sign: str, times: int) -> None:
    """However many anchors or tags stand in a file, without a value it is no plan."""
    report = check(sign * times)
    assert report.plan is None
    assert not report.ok


_VALUES = st.recursive(
    st.none() | st.text(max_size=8) | st.sampled_from(["true", "1", "令和8年度", "plan/1", "(1)", "2026-03-31"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
_FIELDS = st.sampled_from(
    [line.split(":")[0] for line in BASE.splitlines() if line[:1].isalpha()] + ["contacts", "todo"]
)


@given(_FIELDS, _VALUES)
def test_check_never_raises_for_any_value(field: str, value: object) -> None:
    """Any value in any field gives a report whose places lie inside the text."""
    text = plan_text(f"{field}: {json.dumps(value, ensure_ascii=True)}\n")
    for diagnostic in check(text).diagnostics:
        assert 0 <= diagnostic.span.start.offset <= diagnostic.span.end.offset <= len(text)
