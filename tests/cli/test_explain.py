"""Tests of ``planspec explain``."""

import pytest

from cli.running import Run
from planspec.cli.cells import width
from planspec.rules.base import Rule
from planspec.rules.theme import ALL_RULES


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_rule_is_in_the_table(run: Run, language: str) -> None:
    """The table lists code, severity, name and title of each rule, and fits 80 cells."""
    outcome = run("explain", "--lang", language)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert [line[:6] for line in lines if line.startswith("PLN")] == [rule.code for rule in ALL_RULES]
    assert all(f" {rule.name} " in outcome.out for rule in ALL_RULES)
    assert max(map(width, lines)) <= 80


def test_columns_of_the_table_are_straight(run: Run) -> None:
    """The names start in one cell, though the severities before them are of different width."""
    starts = {width(line[: line.index(rule.name)]) for rule, line in _rows(run)}
    assert len(starts) == 1


def _rows(run: Run) -> list[tuple[Rule, str]]:
    lines = [line for line in run("explain").out.splitlines() if line.startswith("PLN")]
    return list(zip(ALL_RULES, lines, strict=True))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_every_rule_is_explained(run: Run, rule: Rule, language: str) -> None:
    """The page opens with code and name, has its headings in the language, and only examples may be wider than 80."""
    outcome = run("explain", rule.code, "--lang", language)
    lines = outcome.out.splitlines()
    assert (outcome.code, lines[0].split()[:2]) == (0, [rule.code, rule.name])
    headings = {
        "ja": ["調べること", "理由", "悪い例", "良い例", "根拠", "直し方"],
        "en": ["What it checks", "Why", "Bad", "Good", "Basis", "How to mend it"],
    }[language]
    assert [line for line in lines if line in headings] == headings
    assert max(width(line) for line in lines if not line.startswith("    ")) <= 80
    assert "```" not in outcome.out


def test_rules_go_by_name_too(run: Run) -> None:
    """Code and name, in any case, give the same page."""
    pages = {run("explain", key).out for key in ("PLN210", "pln210", "declared-count", "Declared-Count")}
    assert len(pages) == 1
