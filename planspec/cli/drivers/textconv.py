"""The plan as plain text, for git to compare by lines."""

import sys

from planspec.cli.drivers.given_file import whole
from planspec.cli.failure import failure, show_traceback
from planspec.cli.terminal import complain, write
from planspec.cli.usage import ExitCode, UsageError, cannot_write
from planspec.language import Bilingual, Language


def textconv(path: str, language: Language) -> int:
    """Write a plan as text, a fact a line; a file that cannot be read as a plan comes out as it is.

    Raises:
        UsageError: The file cannot be read.
    """
    data = whole(path)
    text = _as_text(data, language)
    if text is None:
        _write_bytes(data)
    else:
        write(text)
    return ExitCode.CLEAN


def _as_text(data: bytes, language: Language) -> str | None:
    try:
        # Imported here so that git gets the file as it is whatever is wrong with planspec.
        from planspec.cli.drivers.plan_text import plan_text  # noqa: PLC0415

        return plan_text(data, language)
    except Exception as error:  # noqa: BLE001 - git would stop, and show nothing of the other files either
        show_traceback(error)
        complain(failure(error), language)
        return None


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
