"""What holds for every command that edits a plan."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.edit_sample import COMMANDS, ODD, PLANS, TWO, each_command, text_of, written
from cli.running import Run
from planspec.reader import read

Words = tuple[str, ...]


def _edited(run: Run, path: Path, text: str, command: Words) -> str:
    written(path, text)
    assert run(*command).code == 0
    return text_of(path)


@each_command
def test_files_are_edited_in_place(run: Run, project: Path, command: Words) -> None:
    """What was done is told in a line on standard output."""
    path = written(project / "plan.yaml", TWO)
    outcome = run(*command)
    assert outcome.code == 0
    assert outcome.out.startswith("plan.yaml: ")
    assert outcome.out.endswith("ました。\n") or outcome.out.endswith(")。\n")
    assert text_of(path) != TWO
    assert read(text_of(path)).usable


@each_command
def test_byte_order_mark_and_line_ends_stay(run: Run, project: Path, command: Words) -> None:
    """The edit is that of the plain file, with the byte order mark and the line ends of the odd one."""
    plain = _edited(run, project / "plan.yaml", TWO, command)
    odd = _edited(run, project / "plan.yaml", ODD, command)
    assert odd == "\ufeff" + plain.replace("\n", "\r\n").rstrip("\r\n")


@each_command
def test_diff_writes_nothing(run: Run, project: Path, command: Words) -> None:
    """``--diff`` shows what would change, which `git apply` takes, and answers 1."""
    path = written(project / "plan.yaml", TWO)
    outcome = run(*command, "--diff")
    assert outcome.code == 1
    assert outcome.out.startswith("--- plan.yaml\n+++ plan.yaml\n@@ ")
    assert text_of(path) == TWO
    (project / "edit.patch").write_bytes(outcome.out.encode())
    subprocess.run(["git", "apply", "-p0", "edit.patch"], cwd=project, check=True)
    by_patch = text_of(path)
    assert by_patch == _edited(run, path, TWO, command)


@each_command
def test_standard_input_to_standard_output(project: Path, command: Words) -> None:
    """With - the edited text goes to standard output, to the byte, and all else to standard error."""
    words = ["-" if word == "plan.yaml" else word for word in command]
    program = [sys.executable, "-m", "planspec"]
    done = subprocess.run([*program, *words], cwd=project, input=ODD.encode(), capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b"\xef\xbb\xbfplanspec: plan/1\r\n")
    assert done.stderr.decode().startswith("<stdin>: ")
    written(project / "plan.yaml", ODD)
    subprocess.run([*program, *command], cwd=project, capture_output=True, check=True)
    assert (project / "plan.yaml").read_bytes() == done.stdout


@each_command
def test_english(run: Run, project: Path, command: Words) -> None:
    """What was done is told in English, too."""
    written(project / "plan.yaml", TWO)
    outcome = run(*command, "--lang", "en")
    assert outcome.code == 0
    assert outcome.out.isascii() or "「" not in outcome.out


@each_command
@pytest.mark.parametrize(
    ("data", "told"),
    [
        (TWO.encode("cp932"), "plan.yaml は UTF-8 ではないので、書き換えません。UTF-8 で保存し直してください。"),
        (TWO.encode("utf-16"), "plan.yaml は UTF-8 ではないので、書き換えません。UTF-8 で保存し直してください。"),
        (TWO.encode() + b"a: [\n", "plan.yaml は YAML として読めないので、書き換えません。planspec check で確かめ"),
        (TWO.encode() + b"a: &x 1\nb: *x\n", "plan.yaml は YAML として読めないので、書き換えません。"),
        (TWO.encode() + b"a: [&x 1, 2]\n", "plan.yaml にはタグ (!) かアンカー (&) があるので、書き換えません。"),
        (TWO.encode() + b"a: !x 1\n", "plan.yaml にはタグ (!) かアンカー (&) があるので、書き換えません。"),
        (b"a: 1\n\tb: 2\n", "plan.yaml は YAML として読めないので、書き換えません。"),
        (b"", "plan.yaml は書き換えられません。ファイルが空です。"),
        (b"# a\n", "plan.yaml は書き換えられません。ファイルにコメントしかありません。"),
        (b"title: x\n", "plan.yaml には「planspec:」の行がなく、計画ではないので、書き換えません (--force で"),
    ],
    ids=["shift-jis", "utf-16", "broken", "aliases", "anchors", "tags", "tabs", "empty", "comments", "other"],
)
def test_files_that_cannot_be_read(run: Run, project: Path, command: Words, data: bytes, told: str) -> None:
    """The file is left as it is, and the message has a way out."""
    path = project / "plan.yaml"
    path.write_bytes(data)
    outcome = run(*command)
    assert outcome.code == 2
    assert outcome.out == ""
    assert told in outcome.err
    assert path.read_bytes() == data


@each_command
@pytest.mark.parametrize(
    "data", [b"", b"a\n", b"- a\n", b"basic_goals: x\n", b"basic_goals: [[], {id: [1-1]}]\n", b"1: 2\n"]
)
def test_files_that_are_no_plans(run: Run, project: Path, command: Words, data: bytes) -> None:
    """Whatever the file says, there is an edit where it is forced, or a message, and no traceback."""
    path = project / "plan.yaml"
    path.write_bytes(data)
    assert run(*command).code == 2
    assert path.read_bytes() == data
    outcome = run(*command, "--force")
    assert outcome.code in {0, 2}
    assert (path.read_bytes() == data) == (outcome.code == 2)
    assert "Traceback" not in outcome.err


@each_command
def test_missing_files(run: Run, project: Path, command: Words) -> None:
    """A file that is not there is told, and none is made."""
    outcome = run(*command, "--lang", "en")
    assert outcome.code == 2
    assert "Cannot read plan.yaml: there is no such file or folder." in outcome.err
    assert not (project / "plan.yaml").exists()


@each_command
def test_too_few_and_too_many_words(run: Run, plan: Path, command: Words) -> None:
    """Which words are wanted is told; spaces are where most that are too many come from."""
    del plan
    outcome = run(*command[:2])
    assert outcome.code == 2
    assert "を順に書いてください。" in outcome.err
    outcome = run(*command, "x", "y")
    assert outcome.code == 2
    assert "空白のある言葉は引用符で囲みます。" in outcome.err


@each_command
@pytest.mark.skipif(os.name == "nt", reason="links and permissions of Unix")
def test_links_and_permissions_stay(run: Run, project: Path, command: Words) -> None:
    """A symbolic link stays one, and the file that it leads to keeps its permissions."""
    path = written(project / "real.yaml", TWO)
    path.chmod(0o640)
    (project / "plan.yaml").symlink_to(path)
    assert run(*command).code == 0
    assert (project / "plan.yaml").is_symlink()
    assert text_of(path) != TWO
    assert path.stat().st_mode & 0o777 == 0o640


@each_command
def test_settings_count(run: Run, project: Path, command: Words) -> None:
    """What the settings of the project leave out is not told after an edit."""
    written(project / "planspec.toml", 'ignore = ["PLN210", "PLN250", "PLN232"]\n')
    written(project / "plan.yaml", TWO + "structure: {basic_goals: 1, promotion_goals: 2}\n")
    assert run(*command).err == ""


@pytest.mark.parametrize("name", PLANS)
def test_real_plans(run: Run, project: Path, name: str) -> None:
    """In plans of every shape a text changes and nothing else; comments stay with what moves."""
    text = text_of(PLANS[name])
    path = written(project / name, text)
    assert run("set", name, "/vision/statement", "架空の言葉").code == 0
    before, after = text.split("\n"), text_of(path).split("\n")
    assert [(one, other) for one, other in zip(before, after, strict=True) if one != other] == [
        (line, line.partition(":")[0] + ": 架空の言葉") for line in before if line.startswith("  statement:")
    ]
    written(path, text)
    assert run("move", name, "/basic_goals/0", "/basic_goals/-").code == 0
    assert sorted(text_of(path).split("\n")) == sorted(text.split("\n"))
    assert run("move", name, "/basic_goals/1", "/basic_goals/0").code == 0
    assert run("new", "goal", name).code == 0
    assert run("remove", name, "/basic_goals/-1").code == 2


def test_every_command_is_tried() -> None:
    """A command that takes ``--force`` and ``--diff`` is one of these."""
    from planspec.cli import program  # noqa: PLC0415 -- what the test is about

    editing = {
        name
        for name in program.COMMANDS
        if {"--diff", "--force"}
        <= {flag for one in program.command_of(name).parser("en", 80)._actions for flag in one.option_strings}
    }
    assert editing == {command[0] for command in COMMANDS}


def test_nothing_changes(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a value is there already, nothing is written, and that is said."""
    path = written(project / "plan.yaml", TWO)
    before = path.stat().st_mtime_ns
    for more in ((), ("--diff",)):
        outcome = run("set", "plan.yaml", "1/title", "架空の基本目標", *more)
        assert outcome.code == 0
        assert "plan.yaml: 変わるところはありません。\n" in (outcome.out, outcome.err)
    assert path.stat().st_mtime_ns == before
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TWO.encode())))
    assert run("rename-id", "-", "1-1", "1-1").out == TWO
