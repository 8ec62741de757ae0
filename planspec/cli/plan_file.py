"""Plan files: named one by one or found in folders, and read."""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from planspec.cli.input_file import read_input
from planspec.cli.plan_paths import STDIN, Candidate, candidates, no_plan
from planspec.cli.usage import UsageError, cannot_read, printable
from planspec.language import Bilingual

__all__ = ["STDIN", "Found", "OtherFile", "PlanFile", "is_plan", "read_candidate", "read_plan", "read_plans", "shown"]

_MOST_BYTES = 5 * 1024 * 1024
"""What the reader takes; one byte more is enough to be told that a file is too large, whatever its size."""
_START = 64
"""Bytes at the start of a file in UTF-16 of which one is almost surely NUL."""
_SPACE = rb"(?:[ \t]|\xe3\x80\x80|\x81\x40|\xa1\xa1)*"
_COLON = rb"(?::|\xef\xbc\x9a|\x81\x46|\xa1\xa7)"
"""A colon of one byte, or the full-width one in UTF-8, Shift_JIS and EUC-JP; so with the spaces."""
_FULL_WIDTH = ord("Ａ") - ord("A")
_WORD = b"".join(
    b"(?:%b)" % "|".join((small, chr(ord(small) + _FULL_WIDTH), chr(ord(small.upper()) + _FULL_WIDTH))).encode()
    for small in "planspec"
)
_KEY = rb"""(?:---[ ]+)?\{?[ ]?["']?""" + _WORD + rb"""["']?""" + _SPACE + _COLON
_BEFORE = rb"(?:\xef\xbb\xbf)?(?:[ \t]*(?:\#[^\r\n]*)?[\r\n])*+"
_PLAN = rb"(?i)\A" + _BEFORE + _SPACE + _KEY + rb"|[\r\n]" + _KEY
"""The key that makes a YAML file a plan.

It is found in any case and width of letters, with full-width signs, and before any kind of line end: those are slips
that a check has to tell. Where it is the first key of the file it may also be indented.
"""


class PlanFile(NamedTuple):
    """A file to be checked.

    Attributes:
        path: Its path as it was given, or below a folder as that was given; ``-`` is standard input.
        data: Its bytes, no more of them than it takes to see that a file is too large.
    """

    path: str
    data: bytes

    @property
    def shown(self) -> str:
        """The path for people."""
        return shown(self.path)

    @property
    def name(self) -> str:
        """The name without folders, as rules want it: nothing for standard input."""
        return "" if self.path == STDIN else Path(self.path).name

    @property
    def folder(self) -> Path:
        """The folder in which the search for settings starts."""
        return Path.cwd() if self.path == STDIN else Path(self.path).absolute().parent

    def text(self) -> str:
        """Return what it says, for a command that writes it anew.

        Raises:
            UsageError: It is not in UTF-8.
        """
        try:
            return self.data.decode()
        except UnicodeDecodeError as error:
            raise UsageError(
                Bilingual(
                    f"{self.shown} は UTF-8 ではないので、書き換えません。UTF-8 で保存し直してください。",
                    f"{self.shown} is not UTF-8 and is left alone; save it as UTF-8.",
                )
            ) from error


class OtherFile(NamedTuple):
    """A YAML file in a folder that says nowhere that it is a plan."""

    path: str


Found = PlanFile | OtherFile | UsageError
"""What there is at a path."""


def shown(path: str) -> str:
    """Return a path as people are told it."""
    return "<stdin>" if path == STDIN else printable(path)


def read_plan(path: str) -> PlanFile:
    """Read one file, or standard input.

    Raises:
        UsageError: It cannot be read.
    """
    return PlanFile(path, _read_stdin() if path == STDIN else read_input(path, _MOST_BYTES))


def _read_stdin() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise UsageError(Bilingual("標準入力が閉じているので読めません。", "Cannot read: standard input is closed."))
    try:
        return sys.stdin.buffer.read(_MOST_BYTES + 1)
    except OSError as error:
        raise cannot_read(shown(STDIN), error) from error


def is_plan(data: bytes) -> bool:
    """Tell whether the bytes of a YAML file have the key ``planspec`` at the top level, in whatever encoding."""
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:_START]
    return re.compile(_PLAN).search(data.replace(b"\0", b"").lstrip(b"\xff\xfe") if utf16 else data) is not None


def read_candidate(candidate: Candidate) -> PlanFile | OtherFile | None:
    """Read what is at a path: a plan, another YAML file, or ``None`` for a plan that a folder had before.

    Raises:
        UsageError: It cannot be read.
    """
    file = read_plan(candidate.path)
    if candidate.folder is None and not (candidate.found_before or candidate.plans_only):
        return file
    if is_plan(file.data):
        return None if candidate.found_before else file
    return file if candidate.found_before else OtherFile(file.path)


def read_plans(paths: Sequence[str], *, plans_only: bool = False) -> Iterator[Found]:
    """Yield the files that *paths* stand for, each once, in a stable order, and an error for each that cannot be read.

    A file named is a plan whatever it says, but with *plans_only*. A folder stands for the YAML files below it, those
    that are no plans marked as such; one without any plan is an error, told at the end.
    """
    plans_in: dict[str, bool] = {}
    for candidate in candidates(paths, plans_only=plans_only):
        file = candidate if isinstance(candidate, UsageError) else _read_or_error(candidate)
        if isinstance(candidate, Candidate) and candidate.folder is not None:
            other = isinstance(file, OtherFile)
            plans_in[candidate.folder] = plans_in.get(candidate.folder, False) or not other
        if file is not None:
            yield file
    yield from (no_plan(folder) for folder, some in plans_in.items() if not some)


def _read_or_error(candidate: Candidate) -> Found | None:
    try:
        return read_candidate(candidate)
    except UsageError as error:
        return error
