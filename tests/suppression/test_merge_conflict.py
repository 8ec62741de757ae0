"""Comments that a merge has left."""

import pytest

from planspec.checker import check
from planspec.configuration import Configuration, ConfigurationError
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


@pytest.mark.parametrize("phase", ["", "phase: 骨子\ntodo: 架空\n", "phase: 素案\n", "phase: 進行中\n"])
@pytest.mark.parametrize("edition", ["", "rules: '2026.1'\n", "rules: '2026.2'\n"])
def test_no_edition_and_no_phase_silences_it(edition: str, phase: str) -> None:
    """The comment is planspec's own, and a plan that keeps to an older edition is merged all the same."""
    for config in (Configuration(), Configuration(edition="2026.1", as_phase="骨子")):
        report = check(plan_text(f"{NOTE}\n{edition}{phase}"), config=config)
        assert ("PLN908", Severity.ERROR) in {(found.code, found.severity) for found in report.diagnostics}


@pytest.mark.parametrize(
    "table",
    [
        {"ignore": ["PLN908"]},
        {"ignore": ["unresolved-conflict"]},
        {"severity": {"PLN908": "info"}},
        {"phase": {"draft": {"PLN908": "off"}}},
    ],
)
def test_no_setting_silences_it(table: dict[str, object]) -> None:
    """It is refused, as for the errors of files that are no plans."""
    known = {"PLN908": "PLN908", "unresolved-conflict": "PLN908"}
    with pytest.raises(ConfigurationError, match="PLN908 says that a file cannot be used as a plan"):
        Configuration.from_table(table, known)
