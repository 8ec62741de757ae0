"""One line on standard error that says how far a long run has come."""

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TextIO, TypeVar

from planspec.cli.cells import width
from planspec.language import Bilingual, Language

_T = TypeVar("_T")
_PATIENCE = 1.0
_PAUSE = 0.1


def wanted(stream: TextIO | None, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether somebody is watching: at a terminal that can rewrite a line, and not the log of a CI service."""
    watched = stream is not None and stream.isatty()
    return watched and not environment.get("CI") and environment.get("TERM") != "dumb"


class Progress:
    """A line that appears when a run takes longer than a second, and is rewritten ten times a second at most."""

    def __init__(
        self, stream: TextIO, total: int, language: Language, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Start to count; *total* files are to be looked at."""
        self._stream, self._total, self._language, self._clock = stream, total, language, clock
        self._due = clock() + _PATIENCE
        self._cells = 0

    def counted(self, items: Iterable[_T]) -> Iterator[_T]:
        """Yield *items* and show how many there were; the line is gone at the end, however it comes."""
        try:
            for done, item in enumerate(items, 1):
                if self._clock() >= self._due:
                    self._show(done)
                yield item
        finally:
            self.clear()

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._cells:
            self._write(f"\r{' ' * self._cells}\r")
            self._cells = 0

    def _show(self, done: int) -> None:
        words = Bilingual(f"{self._total}件中 {done}件を調べました", f"Checked {done} of {self._total} files")
        line = f"planspec: {words.in_language(self._language)}"
        self._write(f"\r{line}")
        self._cells = width(line)
        self._due = self._clock() + _PAUSE

    def _write(self, text: str) -> None:
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError:
            return
