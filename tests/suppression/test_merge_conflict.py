"""Comments that a merge has left."""

import pytest

from planspec.checker import check
from planspec.configuration import Configuration
from planspec.diagnostics import Severity
from planspec.testing import plan_text

NOTE = "# planspec: conflict 相手の版「架空の計画」、元の版「計画」"


@pytest.mark.parametrize("note", [NOTE, "#planspec:conflict", "# Planspec conflict", "# planspec: CONFLICT PLN210 [a"])
def test_it_is_an_error_until_it_is_gone(note: str) -> None:
    """The whole comment is marked, and nothing else is told of it."""
    report = check(plan_text(f"{note}\nstructure: {{basic_goals: 1, promotion_goals: 1}}\n"))
    (found,) = report.diagnostics
    assert (found.code, found.severity, report.ok) == ("PLN908", Severity.ERROR, False)
    assert report.source_map.text[found.span.start.offset : found.span.end.offset] == note


def test_no_suppression_counts_in_it() -> None:
    """A suppression that theirs had and that the comment only tells about silences nothing."""
    text = f"{NOTE} # planspec: ignore[PLN210] 架空\nstructure: {{basic_goals: 2, promotion_goals: 1}}\n"
    assert [found.code for found in check(plan_text(text)).diagnostics] == ["PLN908", "PLN210"]


def test_it_cannot_be_suppressed() -> None:
    """Only its own line can go."""
    text = f"# planspec: ignore[PLN908] 架空\n{NOTE}\nstructure: {{basic_goals: 1, promotion_goals: 1}}\n"
    assert [found.code for found in check(plan_text(text)).diagnostics] == ["PLN906", "PLN908"]


@pytest.mark.parametrize("comment", ["# planspec: conflicts", "# conflict", "# planspec: conflict-free", "# planspec"])
def test_other_comments_are_none(comment: str) -> None:
    """What is only like it is not told."""
    assert check(plan_text(f"{comment}\n")).diagnostics == ()


def test_an_older_edition_does_not_know_it() -> None:
    """It came with the second edition, as the other rules about comments did."""
    assert check(plan_text(f"{NOTE}\n"), config=Configuration(edition="2026.1")).diagnostics == ()
