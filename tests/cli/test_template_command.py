"""Tests of ``planspec template``, and of templates and themes with the real renderers."""

import io
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from cli.running import Outcome, Run
from environment import needed
from pdf_sample import poppler

_TITLE = "架空市地域福祉活動計画"


@pytest.fixture
def start(run: Run) -> str:
    """Return the path of the template that planspec writes."""
    assert run("template", "--out", "start.docx") == Outcome(0, "start.docx\n", "")
    return "start.docx"


def test_the_template_to_start_from_lacks_nothing(run: Run, start: str) -> None:
    """It is a Word file, and complete."""
    assert docx.Document(start).paragraphs
    assert run("template", start) == Outcome(0, "start.docx: 足りないスタイルや場所はありません。\n", "")
    assert run("template", start, "--lang", "en") == Outcome(0, "start.docx: No style or place is lacking.\n", "")


def test_the_template_goes_to_standard_output(start: str) -> None:
    """With - it is what a file would hold, to the byte, and no file of that name comes about."""
    words = [sys.executable, "-m", "planspec", "template", "--out", "-"]
    done = subprocess.run(words, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (Path(start).read_bytes(), b"")
    assert not Path("-").exists()


def test_what_a_file_lacks_is_listed(run: Run) -> None:
    """A line each on standard output, and exit code 1, in both languages."""
    docx.Document().save("council.docx")
    ja, en = run("template", "council.docx"), run("template", "council.docx", "--lang", "en")
    assert (ja.code, ja.err, en.code, en.err) == (1, "", 1, "")
    assert all(line.startswith("council.docx: ") for line in (ja.out + en.out).splitlines())
    assert ja.out.count("\n") == en.out.count("\n") > 0


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ((), "調べる Word ファイルを1つ書くか、--out で書き出すファイルを指定してください。"),
        (("a.docx", "b.docx"), "調べる Word ファイルを1つ書くか、--out で書き出すファイルを指定してください。"),
        (
            ("a.docx", "--out", "b.docx"),
            "調べる Word ファイルを1つ書くか、--out で書き出すファイルを指定してください。",
        ),
        (("none.docx",), "none.docx を読めません。見つかりません。"),
        ((".",), ". を読めません。ファイルではなくフォルダーです。"),
        (("--out", "."), ". に書き込めません。同じ名前のフォルダーがあります。"),
        (("--out", "none/start.docx"), "none/start.docx に書き込めません。見つかりません。"),
    ],
)
def test_wrong_use_is_one_line(run: Run, argv: tuple[str, ...], told: str) -> None:
    """With exit code 2."""
    assert run("template", *argv) == Outcome(2, "", f"planspec: {told}\n")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"planspec: plan/1\n"])
def test_what_is_no_word_file_is_told(run: Run, data: bytes) -> None:
    """One line that names it, with exit code 2."""
    Path("council.docx").write_bytes(data)
    outcome = run("template", "council.docx")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert outcome.err.startswith("planspec: council.docx: ")


def test_a_template_that_somebody_made_is_left_alone(run: Run, start: str) -> None:
    """The one that planspec wrote may be written again; one that was changed only by force."""
    assert run("template", "--out", start).code == 0
    Path(start).write_bytes(b"mine")
    outcome = run("template", "--out", start)
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: start.docx は planspec が書いたままのファイルではないので、")
    assert Path(start).read_bytes() == b"mine"
    assert run("template", "--out", start, "--force").code == 0


def test_a_document_in_the_councils_own_file(run: Run, plan: Path, start: str) -> None:
    """What stands at the head of the council's pages stands at the head of the plan's."""
    council = docx.Document(start)
    for section in council.sections:
        section.header.paragraphs[0].text = "架空社協の様式"
    council.save("council.docx")
    assert run("render", plan.name, "--template", "council.docx", "--out", "out") == Outcome(
        0, "out/third_2026.docx\n", ""
    )
    made = docx.Document(io.BytesIO(Path("out/third_2026.docx").read_bytes()))
    assert any("架空社協の様式" in section.header.paragraphs[0].text for section in made.sections)
    assert any(_TITLE in paragraph.text for paragraph in made.paragraphs)


def test_theme_and_template_reach_the_pdf_by_way_of_word(run: Run, plan: Path, start: str) -> None:
    """On sheets too: three options that each change the same file."""
    needed("soffice", "pdftotext")
    Path("theme.yaml").write_text('planspec: theme/1\ncolours: {goals: ["#123456"]}\n')
    options = ("--theme", "theme.yaml", "--template", start, "--via-word", "--impose")
    assert run("render", plan.name, "--to", "pdf", *options) == Outcome(0, "third_2026-a3.pdf\n", "")
    sheets = Path("third_2026-a3.pdf").read_bytes()
    assert _TITLE in poppler(sheets, "pdftotext").replace(" ", "")
    assert "1190.55 x 841.89 pts (A3)" in poppler(sheets, "pdfinfo")


@pytest.mark.parametrize("to", ["word", "pdf"])
def test_the_real_renderers_take_themes(run: Run, plan: Path, to: str) -> None:
    """A theme changes their files; without one they are as before."""
    Path("theme.yaml").write_text('planspec: theme/1\ncolours: {goals: ["#123456"]}\n')
    files = []
    for theme in ((), ("--theme", "theme.yaml"), ()):
        (written,) = run("render", plan.name, "--to", to, *theme).out.split()
        files.append(Path(written).read_bytes())
    assert files[0] == files[2] != files[1]
