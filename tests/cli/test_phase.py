"""Tests of ``--phase`` and of the settings for phases."""

from pathlib import Path

import pytest

from cli.running import Run
from planspec.testing import plan_text

OPEN = "phase: {phase}\ntodo: 架空の理由\n"


@pytest.fixture
def outline(project: Path) -> str:
    """Return the name of an outline in which something is open."""
    (project / "a.yaml").write_text(plan_text(OPEN.format(phase="骨子")), encoding="utf-8")
    return "a.yaml"


def test_an_outline_is_clean_and_shows_what_is_open_before_adoption(run: Run, outline: str) -> None:
    """The plan's own phase is silent; judged as adopted, the open place is a warning."""
    assert "問題は見つかりませんでした" in run("check", outline).out
    assert "警告[PLN250]" in run("check", outline, "--phase", "確定").out


@pytest.mark.parametrize("name", ["素案", "draft", "DRAFT"])
def test_a_phase_has_two_names(run: Run, outline: str, name: str) -> None:
    """The Japanese word and the English one are the same phase."""
    assert "情報[PLN250]" in run("check", outline, "--phase", name).out


def test_an_unknown_phase_is_told(run: Run, outline: str) -> None:
    """A phase that there is not ends the run, with all that there are."""
    outcome = run("check", outline, "--phase", "素安")
    assert (outcome.code, outcome.out) == (2, "")
    assert "計画の段階「素安」はありません。使えるのは 骨子、素案" in outcome.err


def test_the_exit_code_goes_by_the_phase(run: Run, outline: str) -> None:
    """What is silent or lighter in a phase fails no run."""
    assert run("check", outline, "--fail-on", "warning").code == 0
    assert run("check", outline, "--fail-on", "warning", "--phase", "adopted").code == 1


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        ('[phase."骨子"]\nPLN250 = "error"\n', "エラー[PLN250]"),
        ('[phase.outline]\nopen-todo = "warning"\n', "警告[PLN250]"),
        ('[phase.draft]\nPLN250 = "error"\n', "問題は見つかりませんでした"),
        ('severity = {PLN250 = "info"}\n', "情報[PLN250]"),
        ('severity = {PLN250 = "warning"}\n[phase.outline]\nPLN250 = "off"\n', "問題は見つかりませんでした"),
    ],
)
def test_settings_change_the_table(run: Run, project: Path, outline: str, settings: str, shown: str) -> None:
    """Weights of the settings, for all phases or one, stand before the table."""
    (project / "planspec.toml").write_text(settings, encoding="utf-8")
    assert shown in run("check", outline).out


def test_a_rule_can_be_off(run: Run, project: Path) -> None:
    """``off`` silences a rule in plans without a phase, too."""
    (project / "a.yaml").write_text(plan_text("todo: 架空の理由\n"), encoding="utf-8")
    (project / "planspec.toml").write_text('severity = {PLN250 = "off"}\n')
    assert "問題は見つかりませんでした" in run("check", "a.yaml").out


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('[phase."素安"]\nPLN250 = "off"\n', "設定 phase に「素安」という段階はありません。使えるのは"),
        ('[phase.draft]\nPLN250 = "of"\n', "設定 phase.draft.PLN250 に「of」は使えません。もしかして「off」？"),
        (
            '[phase.draft]\nPLN001 = "off"\n',
            "設定 phase.draft: PLN001は、計画として使えないことを知らせる規則なので、変えられません。",
        ),
        ('phase = "素案"\n', "設定 phase には"),
        ('[phase]\ndraft = "off"\n', "設定 phase.draft には"),
        ('[phase.素案]\nPLN250 = "off"\n', '日本語の段階名は引用符で囲みます (phase."素案")。'),
    ],
)
def test_settings_that_cannot_be_understood(run: Run, project: Path, outline: str, settings: str, message: str) -> None:
    """A wrong phase, weight or rule is one line with exit code 2."""
    (project / "planspec.toml").write_text(settings, encoding="utf-8")
    outcome = run("check", outline)
    assert outcome.code == 2
    assert message in outcome.err


def test_the_page_of_a_rule_shows_its_weights(run: Run) -> None:
    """``explain`` names the weight in each phase where they differ, and the edition."""
    page = run("explain", "PLN250", "--lang", "en").out
    assert "Severity by phase\n  - 骨子 (outline): silent\n  - 素案 (draft): info\n" in page
    assert page.endswith("Rule edition that brought it\n  2026.1\n")
    assert "Severity by phase" not in run("explain", "PLN201", "--lang", "en").out
