"""LibreOffice, where it is installed: Word files printed as PDF files."""

import json
import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from planspec.cli.usage import UsageError, cannot_write, printable
from planspec.language import Bilingual

_PROGRAMS = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
"""Where LibreOffice is installed on macOS and Windows, which do not put it on the PATH."""
_SECONDS = 600.0
"""Ten times what a booklet of 2,000 promotion goals takes."""
_PDF_A_2B = 2
_FILTER = {
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "SelectPdfVersion": {"type": "long", "value": str(_PDF_A_2B)},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
}
"""Tags, an outline, and what PDF/UA asks for; versions before 7.4 read no such options and make a plain PDF file."""


def pdf_of(word: bytes, seconds: float = _SECONDS) -> bytes:
    """Return a Word file as LibreOffice prints it; its profile and its files are gone afterwards.

    Args:
        word: Bytes of a Word file.
        seconds: How long it may take.

    Raises:
        UsageError: LibreOffice is not installed, fails or takes too long.
    """
    program = _program()
    try:
        with TemporaryDirectory(prefix="planspec-", ignore_cleanup_errors=True) as name:
            folder = Path(name).resolve()
            (folder / "plan.docx").write_bytes(word)
            told = _told_by(_command(program, folder), folder, seconds)
            made = folder / "plan.pdf"
            if not made.is_file():
                raise _failed(program, told)
            return made.read_bytes()
    except OSError as error:
        raise cannot_write(printable(str(error.filename or "TMPDIR")), error) from error


def _program() -> str:
    found = (shutil.which(name) for name in (*_PROGRAMS, *_PLACES))
    program = next(filter(None, found), None)
    if program is None:
        raise UsageError(_NOT_INSTALLED)
    return str(Path(program).absolute())


def _command(program: str, folder: Path) -> list[str]:
    # A profile of its own: a LibreOffice that is open on the desk would take the work over and answer nothing.
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    export = f"pdf:writer_pdf_Export:{json.dumps(_FILTER, separators=(',', ':'))}"
    quiet = ("--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck")
    return [program, profile, *quiet, "--convert-to", export, "--outdir", str(folder), str(folder / "plan.docx")]


def _told_by(command: list[str], folder: Path, seconds: float) -> str:
    """Run a program to its end and return what it printed; whatever it started ends with it."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the program is LibreOffice's own, the words are ours
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as error:
        raise _failed(command[0], str(error.strerror)) from error
    with process:
        try:
            return process.communicate(timeout=seconds)[0].decode(errors="replace")
        except subprocess.TimeoutExpired as error:
            raise _too_slow(command[0], seconds) from error
        finally:
            _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.returncode is not None:
        return
    if os.name == "nt":
        taskkill = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(taskkill, capture_output=True, check=False)  # noqa: S603 - likewise
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


_NOT_INSTALLED = Bilingual(
    "--via-word に使う LibreOffice が見つかりません。LibreOffice (無料) を公式サイトか OS のパッケージ "
    "(libreoffice-writer) で入れるか、--via-word を付けずに作ってください。",
    "--via-word needs LibreOffice, which was not found; install it (it is free; libreoffice-writer in many systems), "
    "or leave --via-word out.",
)


def _failed(program: str, told: str) -> UsageError:
    lines = [line.strip() for line in told.splitlines() if line.strip() and not line.startswith("Warning:")]
    last = printable(lines[-1]) if lines else "-"
    return UsageError(
        Bilingual(
            f"LibreOffice ({printable(program)}) が PDF を作れませんでした: {last}",
            f"LibreOffice ({printable(program)}) made no PDF: {last}",
        )
    )


def _too_slow(program: str, seconds: float) -> UsageError:
    return UsageError(
        Bilingual(
            f"LibreOffice ({printable(program)}) が{seconds:.0f}秒たっても終わらないので、止めました。"
            "--via-word を付けなければ、もっと早く作れます。",
            f"LibreOffice ({printable(program)}) was stopped, not having ended after {seconds:.0f} seconds; "
            "it is quicker without --via-word.",
        )
    )
