"""Tests of ``planspec check --add-ignores``: what is written into plans, what is told, what is left alone."""

import os
from pathlib import Path

import pytest

from cli.running import Outcome, Run
from planspec.testing import BASE, plan_text

TWO = plan_text("structure: {basic_goals: 2, todo: 未定}\n")
COMMENT = "# planspec: ignore[PLN210, PLN250] 理由を書いてください\n"
TOLD = (
    "a.yaml: 2件の指摘を抑えるコメントを、1か所に書きました。\n"
    "コメントの理由を書き換えてください (書き換えるまでは PLN907 が知らせます)。\n"
)


@pytest.fixture
def plan(project: Path) -> Path:
    """Return a plan in which two things are found."""
    path = project / "a.yaml"
    path.write_bytes(TWO.encode())
    return path


def test_comments_are_written(run: Run, plan: Path) -> None:
    """What is told is silenced, the exit code is that of a clean run, and the next check tells of the placeholder."""
    assert run("check", "a.yaml").code == 1
    assert run("check", "--add-ignores", "a.yaml") == Outcome(0, TOLD, "")
    assert plan.read_bytes() == (COMMENT + TWO).encode()
    outcome = run("check", "a.yaml")
    assert outcome.code == 0
    assert "情報[PLN907]" in outcome.out


def test_english(run: Run, plan: Path) -> None:
    """An English run writes and tells in English."""
    outcome = run("check", "--add-ignores", "a.yaml", "--lang", "en")
    assert outcome.out.startswith("a.yaml: 2 findings silenced by 1 comment.\n")
    assert plan.read_text(encoding="utf-8").startswith(
        "# planspec: ignore[PLN210, PLN250] write the reason here\nstructure"
    )


def test_nothing_to_write(run: Run, plan: Path) -> None:
    """A second run, and a clean plan, change nothing."""
    run("check", "--add-ignores", "a.yaml")
    written = plan.read_bytes()
    assert run("check", "--add-ignores", "a.yaml") == Outcome(0, "書き足すことはありませんでした。\n", "")
    assert plan.read_bytes() == written


@pytest.mark.parametrize("lead", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_other_bytes_stay(run: Run, plan: Path, lead: bytes, line_end: bytes) -> None:
    """A byte order mark, the line ends and a last line without one stay as they are."""
    old = lead + TWO.rstrip("\n").encode().replace(b"\n", line_end)
    plan.write_bytes(old)
    assert run("check", "--add-ignores", "a.yaml").code == 0
    new = plan.read_bytes()
    comment = COMMENT.encode().replace(b"\n", line_end)
    assert new == lead + comment + old.removeprefix(lead)


def test_what_cannot_be_silenced_is_named(run: Run, plan: Path) -> None:
    """Errors that keep a file from being a plan stay and fail; what can be silenced beside them is."""
    plan.write_text(BASE.replace("地域福祉活動計画", "地域 #1計画") + "colour: 1\n", encoding="utf-8")
    outcome = run("check", "--add-ignores", "a.yaml")
    assert outcome.code == 1
    assert "a.yaml: 1件の指摘を抑えるコメントを、1か所に書きました。\n" in outcome.out
    assert "a.yaml:16: PLN102 はコメントでは抑えられないので、残しました。\n" in outcome.out
    assert "# planspec: ignore[PLN021] " in plan.read_text(encoding="utf-8")


def test_settings_decide_what_is_told(run: Run, plan: Path) -> None:
    """What the settings make silent gets no comment."""
    Path("planspec.toml").write_text('ignore = ["PLN250"]\n', encoding="utf-8")
    run("check", "--add-ignores", "a.yaml")
    assert plan.read_text(encoding="utf-8").startswith("# planspec: ignore[PLN210] ")


def test_standard_input_and_reports_are_refused(run: Run, plan: Path) -> None:
    """There is no file to write into, and no report to make."""
    assert run("check", "--add-ignores", "-").err.startswith("planspec: --add-ignores は計画のファイルに書き込むので、")
    assert run("check", "--add-ignores", "--format", "json", "a.yaml").code == 2
    assert plan.read_bytes() == TWO.encode()


def test_themes_and_other_files(run: Run, plan: Path) -> None:
    """A theme is left alone with a word; what cannot be read is told and hides no other file."""
    theme = "planspec: theme/1\ncolours: {accent: 紺}\n"
    Path("theme.yaml").write_text(theme, encoding="utf-8")
    outcome = run("check", "--add-ignores", "none.yaml", "theme.yaml", "a.yaml")
    assert outcome.code == 2
    assert outcome.err == "planspec: none.yaml を読めません。見つかりません。\n"
    assert outcome.out.startswith("theme.yaml: テーマのファイルなので、何も書きません。\na.yaml: 2件")
    assert Path("theme.yaml").read_text(encoding="utf-8") == theme
    assert COMMENT in plan.read_text(encoding="utf-8")


def test_another_encoding(run: Run, plan: Path) -> None:
    """A file that is not UTF-8 is told as such and stays as it is."""
    plan.write_bytes(TWO.encode("utf-16"))
    outcome = run("check", "--add-ignores", "a.yaml")
    assert outcome.code in {1, 2}
    assert plan.read_bytes() == TWO.encode("utf-16")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everything")
def test_a_file_that_cannot_be_written(run: Run, plan: Path) -> None:
    """A file without permission stays as it is, and says why."""
    plan.chmod(0o444)
    outcome = run("check", "--add-ignores", "a.yaml")
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: a.yaml に書き込めません。")
    assert plan.read_bytes() == TWO.encode()


def test_expired_suppressions_stop_rendering(run: Run, plan: Path) -> None:
    """What is suppressed does not keep a plan from being printed, until its last day is over."""
    for day, code in (("2999-03-31", 0), ("2020-03-31", 1)):
        plan.write_text(f"# planspec: ignore[PLN210] 甲 until={day}\n{TWO}", encoding="utf-8")
        assert run("check", "a.yaml").code == code
        assert run("render", "a.yaml", "--to", "markdown", "--out", "out").code == code


def test_names_that_are_not_utf8_and_folders(run: Run, project: Path) -> None:
    """Files in folders are written into, whatever their names."""
    folder = project / "計画"
    folder.mkdir()
    name = Path(os.fsdecode(os.fsencode(folder) + b"/\x8cv.yaml"))
    name.write_bytes(TWO.encode())
    assert run("check", "--add-ignores", "計画").code == 0
    assert name.read_bytes() == (COMMENT + TWO).encode()
    assert list(folder.iterdir()) == [name]


def test_rules_over_many_plans(run: Run, project: Path) -> None:
    """What is found only beside another plan is silenced too, and is not unused where a plan is checked alone."""
    for name in ("a.yaml", "b.yaml"):
        (project / name).write_text(BASE, encoding="utf-8")
    codes = {line.split("]")[0] for line in run("check").out.splitlines() if "[PLN" in line}
    assert codes
    assert run("check", "--add-ignores").code == 0
    assert "警告 0件" in run("check").out
    for name in ("a.yaml", "b.yaml"):
        assert "PLN901" not in run("check", name).out
