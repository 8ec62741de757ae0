"""The README's section on the command line is true."""

import re
from pathlib import Path

import pytest

from planspec.cli.program import COMMANDS, command_of
from planspec.cli.usage import ExitCode

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCK = README.split("## コマンド / Command line\n\n```\n")[1].split("```")[0]
LINES = {line.split()[1]: line for line in BLOCK.splitlines()}
FLAG = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def test_every_command_is_listed() -> None:
    """A line each, one on what all of them take, and the version."""
    assert set(LINES) == {*COMMANDS, "COMMAND", "--version"}


@pytest.mark.parametrize("command", COMMANDS)
def test_options_of_a_command_are_listed(command: str) -> None:
    """The block has the options that the parser has, no more and no fewer."""
    parser = command_of(command).parser("en", 80)
    known = {flag for action in parser._actions for flag in action.option_strings}
    assert {*FLAG.findall(LINES[command]), *FLAG.findall(LINES["COMMAND"])} == known


@pytest.mark.parametrize("command", COMMANDS)
def test_choices_in_the_block_are_those_of_the_help(command: str) -> None:
    """Where the block lists values, they are the option's."""
    text = command_of(command).parser("en", 200).format_help()
    for flag, values in re.findall(r"\[(--[a-z-]+) ([a-z]+(?:\|[a-z]+)+)\]", LINES[command]):
        assert f"{flag} {values}" in text


def test_every_exit_code_is_listed() -> None:
    """The table has a row for each."""
    assert [int(code) for code in re.findall(r"^\| ([0-9]+) \|", README, re.MULTILINE)] == [*ExitCode]
