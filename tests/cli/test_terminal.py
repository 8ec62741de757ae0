"""Tests of planspec.cli.terminal."""

import io
from collections.abc import Mapping
from typing import TextIO

import pytest

from planspec.cli.terminal import tell_progress, terminal_width, wants_colour
from planspec.language import Bilingual


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "platform", "colour"),
    [
        (Terminal(), {}, "posix", True),
        (io.StringIO(), {}, "posix", False),
        (None, {}, "posix", False),
        (Terminal(), {"NO_COLOR": "1"}, "posix", False),
        (Terminal(), {"NO_COLOR": ""}, "posix", True),
        (Terminal(), {"TERM": "dumb"}, "posix", False),
        (io.StringIO(), {"FORCE_COLOR": "1"}, "posix", True),
        (Terminal(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, "posix", False),
        (Terminal(), {}, "nt", False),
        (Terminal(), {"WT_SESSION": "1"}, "nt", True),
    ],
)
def test_colour_is_for_terminals_that_show_it(
    stream: TextIO | None, environment: Mapping[str, str], platform: str, *, colour: bool
) -> None:
    """NO_COLOR is stronger than FORCE_COLOR, and that than what the stream is; the old Windows console gets none."""
    assert wants_colour(stream, environment, platform) is colour


@pytest.mark.parametrize(
    ("columns", "cells"), [("", 80), ("100", 100), ("20", 40), ("300", 120), ("many", 80), ("-5", 80), ("８０", 80)]
)
def test_width_is_what_columns_says_within_bounds(columns: str, cells: int) -> None:
    """COLUMNS counts where it is a number; a stream that is no terminal is 80 cells wide."""
    assert terminal_width(io.StringIO(), {"COLUMNS": columns}) == cells


def test_width_without_a_stream() -> None:
    """Without standard output the width is the usual one."""
    assert terminal_width(None, {}) == 80


@pytest.mark.parametrize(("stream", "told"), [(Terminal(), "planspec: Working.\n"), (io.StringIO(), ""), (None, None)])
def test_progress_is_for_those_who_watch(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO | None, told: str | None
) -> None:
    """A log, or nobody, is told nothing of it."""
    monkeypatch.setattr("sys.stderr", stream)
    tell_progress(Bilingual("作業中です。", "Working."), "en")
    assert (stream and stream.getvalue()) == told
