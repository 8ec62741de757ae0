"""Tests of ``planspec render --template`` and ``planspec template``."""

import json
from pathlib import Path

import pytest

from cli.running import Outcome, Run

pytestmark = pytest.mark.usefixtures("theirs")


def test_a_template_reaches_the_renderers_that_take_one(run: Run, plan: Path) -> None:
    """What it lacks is told first, once, and the document is written all the same."""
    Path("council.docx").write_bytes(b"half")
    outcome = run("render", plan.name, "--to", "dressy,plain", "--template", "council.docx")
    assert outcome == Outcome(
        0,
        "third_2026.dressy\nthird_2026.plain\n",
        "planspec: council.docx: 「見出し 1」がありません。\n",
    )
    assert json.loads(Path("third_2026.dressy").read_bytes())["template"] == "half"


def test_a_whole_template_is_used_in_silence(run: Run, plan: Path) -> None:
    """There is nothing to say of it."""
    Path("council.docx").write_bytes(b"whole")
    assert run("render", plan.name, "--to", "dressy", "--template", "council.docx").err == ""


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"no", "council.docx: ひな形にできません。"),
        (b"late", "council.docx: ひな形が空です。"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "council.docx: 古い形式 (.doc) か、"),
        (b"0" * 50_000_001, "council.docx: 50 MB より大きいファイルです。"),
        (None, "council.docx を読めません。見つかりません。"),
    ],
)
def test_a_file_that_cannot_be_a_template_is_told(run: Run, plan: Path, data: bytes | None, told: str) -> None:
    """One line with its name, exit code 2, and nothing is written."""
    if data is not None:
        Path("council.docx").write_bytes(data)
    outcome = run("render", plan.name, "--to", "dressy", "--template", "council.docx")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith(f"planspec: {told}")
    assert not Path("third_2026.dressy").exists()


def test_a_folder_is_no_template(run: Run, plan: Path) -> None:
    """A folder can have any name."""
    assert run("render", plan.name, "--to", "dressy", "--template", ".") == Outcome(
        2, "", "planspec: . を読めません。ファイルではなくフォルダーです。\n"
    )


def test_a_template_that_no_format_takes_is_told(run: Run, plan: Path) -> None:
    """With the formats that take one."""
    outcome = run("render", plan.name, "--to", "plain,markdown", "--template", "none.docx", "--lang", "en")
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: No format named by --to makes use of --template. It goes with: dressy, ")


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_template_is_never_written_over(run: Run, plan: Path, force: tuple[str, ...]) -> None:
    """Not where it has the name of the document, not by force, not by another spelling of its path."""
    Path("third_2026.dressy").write_bytes(b"whole")
    outcome = run("render", plan.name, "--to", "dressy", "--template", str(Path("third_2026.dressy").resolve()), *force)
    assert outcome.code == 2
    assert outcome.err.endswith(
        "third_2026.dressy は文書のために読んだファイルなので、上書きしません。"
        "--out で別のフォルダーを指定してください。\n"
    )
    assert Path("third_2026.dressy").read_bytes() == b"whole"


def test_a_renderer_that_fails_at_a_template_is_named(run: Run, plan: Path) -> None:
    """Whatever somebody else's renderer does is one line with its name."""
    Path("council.docx").write_bytes(b"whole")
    outcome = run("render", plan.name, "--to", "sour", "--template", "council.docx")
    assert outcome.code == 2
    assert "出力形式 sour (cli.fake_renderers:SOUR) が失敗しました: KeyError" in outcome.err
