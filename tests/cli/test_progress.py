"""Tests of planspec.cli.progress."""

import io
from collections.abc import Iterator

import pytest

from planspec.cli.cells import width
from planspec.cli.progress import Progress, wanted
from planspec.language import LANGUAGES, Language


class Terminal(io.StringIO):
    """A stream at which somebody is watching."""

    def isatty(self) -> bool:
        """Say so."""
        return True


class Gone(Terminal):
    """A terminal that was closed."""

    def write(self, text: str) -> int:
        """Fail."""
        raise OSError(text)


class Clock:
    """A clock that goes on by the same step whenever it is asked."""

    def __init__(self, step: float) -> None:
        """Start at nought."""
        self.now, self._step = 0.0, step

    def __call__(self) -> float:
        """Return the time."""
        self.now += self._step
        return self.now


def lines(stream: io.StringIO) -> list[str]:
    """Return what stood in the line, one after the other."""
    return [line.rstrip() for line in stream.getvalue().split("\r") if line.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_line_is_rewritten_and_taken_away(language: Language) -> None:
    """After the first second; ten times a second at most; at the end nothing is left of it."""
    stream = Terminal()
    progress = Progress(stream, 100, language, Clock(0.02))
    assert list(progress.counted(range(100))) == list(range(100))
    shown = lines(stream)
    assert 5 <= len(shown) <= 11
    assert all("100" in line and width(line) < 80 for line in shown)
    assert "\n" not in stream.getvalue()
    assert stream.getvalue().endswith(f"\r{' ' * width(shown[-1])}\r")


def test_quick_runs_show_nothing() -> None:
    """Nobody wants a line that is gone before it is read."""
    stream = Terminal()
    list(Progress(stream, 40, "ja", Clock(0.02)).counted(range(40)))
    assert stream.getvalue() == ""


def test_the_line_is_gone_when_a_run_fails_or_is_stopped() -> None:
    """Whatever ends the work, the next words start in an empty line."""
    stream = Terminal()
    counted = Progress(stream, 9, "en", Clock(1)).counted(_failing())
    with pytest.raises(KeyboardInterrupt):
        list(counted)
    assert stream.getvalue().endswith(" \r")


def _failing() -> Iterator[int]:
    yield 1
    raise KeyboardInterrupt


def test_a_terminal_that_goes_away_stops_nothing() -> None:
    """The work goes on."""
    assert list(Progress(Gone(), 3, "en", Clock(1)).counted("abc")) == ["a", "b", "c"]


def test_progress_is_for_people_at_terminals() -> None:
    """Neither a pipe nor the log of a CI service nor a terminal that cannot rewrite gets it."""
    assert wanted(Terminal(), {})
    assert not wanted(io.StringIO(), {})
    assert not wanted(None, {})
    assert not wanted(Terminal(), {"CI": "true"})
    assert not wanted(Terminal(), {"TERM": "dumb"})
