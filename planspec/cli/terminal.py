"""What is at the other end of a stream: its width, whether it shows colour, and safe writing to it."""

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

from planspec.cli.usage import UsageError, cannot_write
from planspec.language import Bilingual, Language

_DEFAULT_WIDTH = 80
_WIDTHS = (40, 120)


def terminal_width(stream: TextIO | None, environment: Mapping[str, str]) -> int:
    """Return how many cells a line may fill: what COLUMNS says, the terminal's width, or 80; from 40 to 120."""
    columns = environment.get("COLUMNS", "")
    cells = int(columns) if columns.isascii() and columns.isdigit() else _asked(stream)
    return max(_WIDTHS[0], min(cells, _WIDTHS[1]))


def _asked(stream: TextIO | None) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or _DEFAULT_WIDTH if stream else _DEFAULT_WIDTH
    except (OSError, ValueError):
        return _DEFAULT_WIDTH


def wants_colour(stream: TextIO | None, environment: Mapping[str, str], platform: str = os.name) -> bool:
    """Tell whether to write colours: on a terminal that shows them, never with NO_COLOR, always with FORCE_COLOR."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    # The old Windows console prints escape sequences as they stand; the terminals that do not say so by a variable.
    capable = platform != "nt" or bool({"WT_SESSION", "ANSICON", "TERM"} & environment.keys())
    return capable and environment.get("TERM") != "dumb" and stream is not None and stream.isatty()


def use_utf8() -> None:
    """Make standard output and standard error UTF-8 with plain line feeds, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write(text: str) -> None:
    """Write *text* to standard output, all of it.

    Raises:
        UsageError: Standard output is closed, or takes no more.
    """
    with _output() as stream:
        stream.write(text)
        stream.flush()


def write_bytes(content: bytes) -> None:
    """Write *content* to standard output as it is, all of it.

    Raises:
        UsageError: Standard output is closed, or takes no more.
    """
    with _output() as stream:
        stream.flush()
        stream.buffer.write(content)
        stream.buffer.flush()


@contextmanager
def _output() -> Iterator[TextIO]:
    if sys.stdout is None:
        raise UsageError(_CLOSED)
    try:
        yield sys.stdout
    except OSError as error:
        _drop_output()
        raise cannot_write("stdout", error) from error


_CLOSED = Bilingual("標準出力が閉じているので書き込めません。", "Cannot write: standard output is closed.")


def _drop_output() -> None:
    # What is left in the buffer would fail once more when Python flushes it at the end, with a traceback.
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)


def complain(message: Bilingual, language: Language) -> None:
    """Write one line that says what went wrong to standard error, where there is one."""
    warn(f"planspec: {message.in_language(language)}\n")


def tell_progress(message: Bilingual, language: Language) -> None:
    """Write one line on work that takes long to standard error, where somebody is watching."""
    if sys.stderr is not None and sys.stderr.isatty():
        complain(message, language)


def warn(text: str) -> None:
    """Write *text* to standard error; without one there is nobody to tell, and the exit code says it."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        return
