"""Tests of planspec.cli.office and of ``planspec render --via-word``."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from cli.running import Outcome, Run
from environment import needed, unmeasured
from pdf_sample import poppler
from planspec.cli.office import pdf_of
from planspec.cli.usage import UsageError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs that stand in for LibreOffice are shell scripts")

MAKES_PDF = 'printf "%%PDF-1.7 %s" "$*" > plan.pdf'
"""Prints the words it was given into the file that LibreOffice would make."""


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a program may stand in for LibreOffice, alone on the PATH; temporary files have a folder."""
    folder = tmp_path_factory.mktemp("bin")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("planspec.cli.office._PLACES", ())
    room = tmp_path_factory.mktemp("room")
    monkeypatch.setattr("tempfile.tempdir", str(room))
    return folder / "soffice"


def script(path: Path, *lines: str) -> None:
    """Write a shell script; system programs are on its own PATH."""
    path.write_text("\n".join(("#!/bin/sh", "PATH=/usr/bin:/bin", *lines, "")))
    path.chmod(0o755)


def room() -> list[Path]:
    """Return what lies in the folder of temporary files."""
    return list(Path(tempfile.gettempdir()).iterdir())


def failure(seconds: float = 30) -> str:
    """Return what is told in English where no PDF can be made."""
    with pytest.raises(UsageError) as caught:
        pdf_of(b"word", seconds)
    return caught.value.message.en


@pytest.mark.parametrize("name", ["soffice", "libreoffice"])
def test_the_program_is_found_and_told_what_to_do(office: Path, name: str) -> None:
    """By either of its names, with a profile of its own below the temporary folder, which is gone afterwards."""
    script(office.with_name(name), "cat plan.docx", MAKES_PDF)
    told = pdf_of(b"word").decode()
    assert told.startswith("%PDF-1.7 -env:UserInstallation=file:///")
    assert " --headless " in told
    assert '"PDFUACompliance":{"type":"boolean","value":"true"}' in told
    assert room() == []


def test_the_usual_places_are_looked_in(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Systems that do not put LibreOffice on the PATH have it at a place of its own."""
    place = office.with_name("elsewhere")
    script(place, MAKES_PDF)
    monkeypatch.setattr("planspec.cli.office._PLACES", ("/nowhere/soffice", str(place)))
    assert pdf_of(b"word").startswith(b"%PDF-1.7")


def test_no_room_for_temporary_files_is_told(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the place that was tried."""
    script(office, MAKES_PDF)
    monkeypatch.setattr("tempfile.tempdir", "/nowhere/at/all")
    assert failure().startswith("Cannot write /nowhere/at/all/planspec-")


def test_without_libreoffice_the_way_out_is_told(office: Path) -> None:
    """Nothing on the PATH, nothing in the usual places."""
    assert not office.exists()
    assert failure().startswith("--via-word needs LibreOffice, which was not found; install it")


def test_what_libreoffice_says_last_is_passed_on(office: Path) -> None:
    """It ends without an error code where it cannot read a file; its warnings about Java are no reason."""
    script(office, "echo Error: source file could not be loaded", "echo", "echo Warning: no java")
    assert failure() == f"LibreOffice ({office}) made no PDF: Error: source file could not be loaded"
    assert room() == []


def test_a_libreoffice_that_says_nothing_is_told(office: Path) -> None:
    """There may be no words at all."""
    script(office, "exit 77")
    assert failure() == f"LibreOffice ({office}) made no PDF: -"


def test_a_program_that_cannot_be_started_is_told(office: Path) -> None:
    """A file that is marked as a program and is none."""
    office.write_bytes(b"\x7fELF")
    office.chmod(0o755)
    assert failure().startswith(f"LibreOffice ({office}) made no PDF: ")
    assert room() == []


def test_a_libreoffice_that_hangs_is_ended_with_all_it_started(office: Path, tmp_path: Path) -> None:
    """The programs that it started end with it."""
    script(office, f"(sleep 60; touch {tmp_path}/late) &", f"echo $! > {tmp_path}/pid", "sleep 60")
    begun = time.monotonic()
    assert failure(1) == (
        f"LibreOffice ({office}) was stopped, not having ended after 1 seconds; it is quicker without --via-word."
    )
    assert time.monotonic() - begun < 20
    started = int((tmp_path / "pid").read_text())
    assert _gone(started)
    assert room() == []


def test_ctrl_c_ends_libreoffice_too(office: Path, plan: Path) -> None:
    """Nothing goes on, and nothing is left behind."""
    waiting = plan.with_name("pid")
    script(office, f"echo $$ > {waiting}.part; mv {waiting}.part {waiting}", "exec sleep 60")
    words = [sys.executable, "-m", "planspec", "render", plan.name, "--to", "pdf", "--via-word"]
    environment = {**unmeasured(), "TMPDIR": tempfile.gettempdir()}
    process = subprocess.Popen(words, cwd=plan.parent, env=environment, stderr=subprocess.PIPE)
    while not waiting.exists() and process.poll() is None:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=30)[1].decode() == "planspec: 中断しました。\n"
    assert _gone(int(waiting.read_text()))
    assert room() == []


def _gone(pid: int) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def test_pdf_by_way_of_word(run: Run, plan: Path, office: Path) -> None:
    """The PDF file is what LibreOffice makes of the Word file; other formats in the same run are as ever."""
    script(office, f"test -s plan.docx && {MAKES_PDF}")
    outcome = run("render", plan.name, "--to", "pdf,markdown", "--via-word")
    assert outcome == Outcome(0, "third_2026.pdf\nthird_2026.md\n", "")
    assert Path("third_2026.pdf").read_bytes().startswith(b"%PDF-1.7 -env")


def test_pdf_by_way_of_word_without_typst(run: Run, plan: Path, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It needs no typst; without --via-word the error says that there is this way too."""
    monkeypatch.setitem(sys.modules, "typst", None)
    script(office, MAKES_PDF)
    assert run("render", plan.name, "--to", "pdf", "--via-word").code == 0
    for options in ((), ("--via-word", "--impose")):
        outcome = run("render", plan.name, "--to", "pdf", *options)
        assert (outcome.code, outcome.out) == (2, "")
        assert "pip install 'planspec[pdf]'" in outcome.err
        assert ("--via-word" in outcome.err) is not bool(options)


def test_an_office_that_fails_writes_nothing(run: Run, plan: Path, office: Path) -> None:
    """One line, exit code 2, no file."""
    script(office, "echo broken")
    outcome = run("render", plan.name, "--to", "word,pdf", "--via-word")
    assert outcome == Outcome(2, "", f"planspec: LibreOffice ({office}) が PDF を作れませんでした: broken\n")
    assert not Path("third_2026.docx").exists()


def test_via_word_without_pdf_is_told(run: Run, plan: Path) -> None:
    """There is no PDF file to be made."""
    assert run("render", plan.name, "--via-word") == Outcome(
        2, "", "planspec: --via-word を使う出力形式が --to にありません。使えるのは pdf です。\n"
    )


def test_libreoffice_makes_tagged_pdf(run: Run, plan: Path) -> None:
    """The real LibreOffice makes a tagged file that says it keeps to PDF/UA, with the plan's title."""
    needed("soffice", "pdfinfo")
    assert run("render", plan.name, "--to", "pdf", "--via-word").code == 0
    file = Path("third_2026.pdf").read_bytes()
    told = poppler(file, "pdfinfo")
    assert "Tagged:          yes" in told
    assert "架空市地域福祉活動計画" in told
    assert "<pdfuaid:part>1</pdfuaid:part>" in poppler(file, "pdfinfo", "-meta")
