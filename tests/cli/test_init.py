"""Tests of ``planspec init``."""

import json
import os
import pty
import select
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from cli.running import Run
from planspec import __version__

_ANSWERED = ("--municipality", "架空市", "--edition", "3", "--start", "R8", "--end", "2030")
_FILES = {
    "plans/third_2026_2030.yaml",
    "schemas/plan.schema.json",
    "planspec.toml",
    ".vscode/settings.json",
    ".vscode/extensions.json",
    ".editorconfig",
    ".gitattributes",
    ".gitignore",
}


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


# --- without questions -----------------------------------------------------------------------------------------------


def test_a_first_plan_from_options(run: Run) -> None:
    """All files are made in the folder, told, and the plan is clean but for its todos."""
    outcome = run("init", "new", "--yes", *_ANSWERED, "--basic-goals", "3", "--promotion-goals", "14")
    assert (outcome.code, outcome.err) == (0, "")
    assert _files(Path("new")) == _FILES
    assert all(f"new/{name}\n" in outcome.out for name in _FILES)
    checked = run("check", "new", "--format", "json")
    assert checked.code == 0
    assert {found["code"] for found in json.loads(checked.out)["diagnostics"]} == {"PLN250"}


def test_without_a_terminal_nothing_is_asked(run: Run) -> None:
    """Without options and without somebody to ask, a plan of todos is made in the current folder."""
    outcome = run("init")
    assert (outcome.code, outcome.err.count("\n")) == (0, 1)
    assert "質問せずに作ります" in outcome.err
    assert Path("plans/plan.yaml").is_file()
    assert run("check", "plans/plan.yaml").code == 0


@pytest.mark.parametrize("form", ["markdown", "json", "text", "word"])
def test_the_plan_can_be_printed(run: Run, form: str) -> None:
    """A plan of todos is a plan: it is rendered to every format."""
    run("init", "--yes", *_ANSWERED, "--basic-goals", "2", "--promotion-goals", "3")
    assert run("render", "plans/third_2026_2030.yaml", "--to", form, "--out", "build").code == 0


def test_nothing_is_written_over(run: Run) -> None:
    """What is there stays, is told, and the setting that an editor's settings lack is shown."""
    Path(".vscode").mkdir()
    Path(".vscode/settings.json").write_text("{ /* mine */ }")
    Path(".gitignore").write_text("mine")
    outcome = run("init", "--yes")
    assert Path(".vscode/settings.json").read_text() == "{ /* mine */ }"
    assert Path(".gitignore").read_text() == "mine"
    assert "すでにあるので、そのままにしました:\n  .vscode/settings.json\n  .gitignore\n" in outcome.out
    assert '"yaml.schemas": {"./schemas/plan.schema.json": ["plans/*.yaml", "plans/*.yml"]}' in outcome.out


def test_a_second_run_tells_all_that_stays(run: Run) -> None:
    """Nothing is made where everything is there, and every file is told."""
    made = run("init", "--yes").out.split("\n\n")[0]
    assert run("init", "--yes").out.split("\n\n")[0] == made.replace("作りました", "すでにあるので、そのままにしました")


def test_a_second_plan_in_the_same_folder(run: Run) -> None:
    """Another plan joins the first; settings that know plans already need nothing."""
    run("init", "--yes")
    outcome = run("init", "--yes", "--edition", "2")
    assert _files(Path("plans")) == {"plan.yaml", "second.yaml"}
    assert "yaml.schemas" not in outcome.out


@pytest.mark.parametrize(("service", "path"), [("github", ".github/workflows/plan.yml"), ("gitlab", ".gitlab-ci.yml")])
def test_files_of_a_ci_service(run: Run, service: str, path: str) -> None:
    """A CI service that is named gets its file, in this version of planspec, with what is to be written in it."""
    assert path in run("init", "--yes", "--ci", service).out
    text = Path(path).read_text(encoding="utf-8")
    assert text.startswith("# OWNER を、")
    assert f"v{__version__}" in text
    assert isinstance(YAML(typ="safe", pure=True).load(text), dict)


def test_settings_elsewhere_are_not_hidden(run: Run) -> None:
    """A project with settings in pyproject.toml gets no planspec.toml, which would hide them."""
    Path("pyproject.toml").write_text('[tool.planspec]\nfail-on = "info"\n')
    assert run("init", "--yes").code == 0
    assert not Path("planspec.toml").exists()


def test_english(run: Run) -> None:
    """In English, the remarks, the schema and the settings are English; the plan itself is Japanese."""
    outcome = run("init", "--yes", "--lang", "en")
    assert outcome.out.startswith("Made:\n")
    assert '"description": "The plan\'s full official name' in Path("schemas/plan.schema.json").read_text(
        encoding="utf-8"
    )
    assert 'lang = "en"' in Path("planspec.toml").read_text(encoding="utf-8")
    assert "Write the plan's full official title." in Path("plans/plan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--start", "2026"), "--start と --end は、両方とも書いてください。"),
        (("--end", "2026"), "--start と --end は、両方とも書いてください。"),
        (("--start", "2030", "--end", "2026"), "--end「2026」: 終了年度"),
        (("--start", "来年", "--end", "2026"), "--start「来年」: 年度として読めません。"),
        (("--edition", "第3次"), "--edition「第3次」: 1 から 99 までの数"),
        (("--code", "032093"), "--code は --municipality と一緒に"),
        (("--municipality", "架空市", "--code", "032094"), "検査数字"),
        (("--promotion-goals", "3"), "--promotion-goals は --basic-goals と一緒に"),
        (("--basic-goals", "4", "--promotion-goals", "3"), "基本目標の数より少なくなっています。"),
        (("--basic-goals", "21"), "1 から 20 までの数"),
        (("--municipality", "架空\n市"), "使えない文字 (U+000A) があります。"),
        (("--titel", "架空"), "もしかして「--title」"),
        (("a", "b"), "フォルダーは1つだけ"),
        (("--ci", "jenkins"), "使えるのは github、gitlab です。"),
    ],
)
def test_what_cannot_be_right(run: Run, options: tuple[str, ...], told: str) -> None:
    """An option that cannot be right ends the command with one line that names it; nothing is written."""
    outcome = run("init", "--yes", *options)
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert told in outcome.err
    assert not Path("plans").exists()


def test_a_file_in_the_place_of_a_folder(run: Run) -> None:
    """Where a folder cannot be made, nothing is."""
    Path("plans").write_text("mine")
    outcome = run("init", "--yes")
    assert outcome.code == 2
    assert outcome.err.startswith("planspec: plans はフォルダーではない")
    assert _files(Path()) == {"plans"}


# --- on a terminal ---------------------------------------------------------------------------------------------------


def _typed(folder: Path, keys: Iterable[bytes], *options: str) -> tuple[int, str]:
    """Run the command on a terminal; each of *keys* is typed once something new was shown."""
    command = [sys.executable, "-m", "planspec", "init", str(folder), *options]
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(COLUMNS="80", PYTHONUTF8="1", TERM="xterm")
        os.execv(sys.executable, command)  # noqa: S606 - a terminal needs a process of its own
    shown = b""
    for key in keys:
        shown += _shown(terminal, 30, until=b": ")
        os.write(terminal, key)
    shown += _shown(terminal, 30)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode().replace("\r\n", "\n")


def _shown(terminal: int, patience: float, until: bytes | None = None) -> bytes:
    """Return what the terminal shows until a prompt, or until the end."""
    shown, end = b"", time.monotonic() + patience
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            if until is not None and shown.endswith(until):
                break
            continue
        try:
            new = os.read(terminal, 4096)
        except OSError:
            break
        if not new:
            break
        shown += new
    return shown


def test_questions(tmp_path: Path) -> None:
    """What cannot be right is asked again with the reason; Enter takes what the earlier answers suggest."""
    lines = ["架空市", "032094", "", "", "3", "来年", "R8", "2025", "", "", "3", "2", "14", ""]
    code, shown = _typed(tmp_path / "new", [f"{line}\n".encode() for line in lines])
    assert code == 0, shown
    assert "検査数字" in shown
    assert "年度として読めません。" in shown
    assert "推進目標の数が、基本目標の数より少なくなっています。" in shown
    text = (tmp_path / "new" / "plans" / "third_2026_2030.yaml").read_text(encoding="utf-8")
    assert "organization: 社会福祉法人 架空市社会福祉協議会\n" in text
    assert 'title: "第3次 架空市地域福祉活動計画"\n' in text or "title: 第3次 架空市地域福祉活動計画\n" in text
    assert "  end: 令和12年度(2030年度)\n" in text
    assert _files(tmp_path / "new") == _FILES


@pytest.mark.parametrize(
    ("keys", "code", "told"),
    [
        ([b"\xe6\x9e\xb6\n", b"\x03"], 130, "planspec: Interrupted."),
        ([b"\xe6\x9e\xb6\n", b"\x04"], 2, "The input has ended; nothing was written."),
        ([b"\n", b"\n", b"\n", b"\n", b"\n", b"\n", b"n\n"], 130, "Nothing was written."),
        ([b"\n", b"\n", b"\n", b"\n", b"\n", b"\n", b"x\n", b"n\n"], 130, "Answer y or n."),
    ],
)
def test_stopping(tmp_path: Path, keys: list[bytes], code: int, told: str) -> None:
    """Ctrl+C, the end of the input, or a no at the end: nothing is written."""
    answered, shown = _typed(tmp_path / "new", keys, "--lang", "en")
    assert answered == code, shown
    assert told in shown
    assert not (tmp_path / "new").exists()


def test_lines_fit_a_terminal(tmp_path: Path) -> None:
    """What is told before the questions fits 80 columns in both languages."""
    for language in ("ja", "en"):
        _, shown = _typed(tmp_path / "new", [b"\x03"], "--lang", language)
        told = shown.split("\n")[:4]
        assert max(sum(1 + (ord(character) > 0x2000) for character in line) for line in told) <= 80
