"""Tests of rule editions in plans and settings, from the command line."""

from pathlib import Path

import pytest

from cli.running import Run
from planspec.testing import plan_text

UNUSED = "title: 架空市地域福祉活動計画 # planspec: ignore[PLN250] 架空の理由\n"
"""A suppression that suppresses nothing, which only the second edition tells."""


@pytest.mark.parametrize(
    ("plans", "settings", "found"),
    [
        ("", "", True),
        ('rules: "2026.1"\n', "", False),
        ("rules: 2026.1\n", "", False),
        ("", 'rules = "2026.1"\n', False),
        ("", "rules = 2026.1\n", False),
        ("rules: 2026.2\n", 'rules = "2026.1"\n', True),
        ("rules: 2026.1\n", 'rules = "2026.2"\n', False),
    ],
)
def test_a_newer_rule_is_silent_under_an_older_edition(
    run: Run, project: Path, plans: str, settings: str, *, found: bool
) -> None:
    """The plan's edition counts, then the settings', then the newest."""
    (project / "a.yaml").write_text(plan_text(plans + UNUSED), encoding="utf-8")
    (project / "planspec.toml").write_text(settings)
    assert ("PLN901" in run("check", "a.yaml").out) is found


def test_an_unknown_edition_in_the_plan_is_a_finding(run: Run, project: Path) -> None:
    """It has a place, the choices, and the one most like it."""
    (project / "a.yaml").write_text(plan_text("rules: 2026.3\n"), encoding="utf-8")
    outcome = run("check", "a.yaml")
    assert outcome.code == 1
    assert "エラー[PLN105]" in outcome.out
    assert "--> a.yaml:1:8" in outcome.out
    assert "もしかして「2026.2」？" in outcome.out.replace("\n  ", "")


@pytest.mark.parametrize("written", ['"2026.3"', "2026.3", "2026", '["2026.1"]'])
def test_an_unknown_edition_in_the_settings_is_told(run: Run, project: Path, plan: Path, written: str) -> None:
    """It ends the run with exit code 2 and names the setting."""
    (project / "planspec.toml").write_text(f"rules = {written}\n")
    outcome = run("check", plan.name)
    assert outcome.code == 2
    assert "設定 rules" in outcome.err


def test_a_plan_that_names_its_edition_renders_and_is_unchanged_by_it(run: Run, project: Path) -> None:
    """The edition is about checks and stands on no page."""
    for name, text in (("a.yaml", plan_text()), ("b.yaml", plan_text("rules: 2026.1\n"))):
        (project / name).write_text(text, encoding="utf-8")
        assert run("render", name, "--to", "markdown", "--out", name[0]).code == 0
    (one,), (other,) = (list((project / name).glob("*.md")) for name in "ab")
    assert "2026.1" not in other.read_text(encoding="utf-8")
    assert one.read_text(encoding="utf-8") == other.read_text(encoding="utf-8")
