"""The plan as plain text, for git to compare by lines."""

import sys
from collections.abc import Iterator

from planspec.cli.drivers.facts import facts
from planspec.cli.drivers.given_file import whole
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, cannot_write
from planspec.language import Bilingual, Language
from planspec.model import Plan
from planspec.reader import read
from planspec.suppression.merge_conflict import CONFLICT, is_merge_conflict
from planspec.validation import validate


def textconv(path: str, language: Language) -> int:
    """Write a plan as text, a fact a line; a file that cannot be read as a plan comes out as it is.

    Raises:
        UsageError: The file cannot be read.
    """
    data = whole(path)
    plan = read_as_plan(data)
    if plan is None:
        _write_bytes(data)
    else:
        write("".join(f"{line}\n" for line in (*_conflicts(data), *facts(plan, language))))
    return ExitCode.CLEAN


def read_as_plan(data: bytes) -> Plan | None:
    """Return the plan that a file holds, or nothing where it cannot be read as one."""
    reading = read(data)
    return validate(reading.data, Plan).value if reading.usable and isinstance(reading.data, dict) else None


def _conflicts(data: bytes) -> Iterator[str]:
    """Yield the comments that a merge has left: what is still to be decided shows in `git diff`, too."""
    if CONFLICT.encode() in data:
        yield from (comment.text for comment in read(data).comments if is_merge_conflict(comment.text))


def _write_bytes(data: bytes) -> None:
    if sys.stdout is None:
        raise UsageError(
            Bilingual("標準出力が閉じているので書き込めません。", "Cannot write: standard output is closed.")
        )
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        raise cannot_write("stdout", error) from error
