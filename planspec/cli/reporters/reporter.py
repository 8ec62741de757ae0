"""What every form of a report is made of: a part for each file, and the whole."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from planspec.cli.result import Result, Tally


class Reporter(Protocol):
    """One form of a report.

    A part is made while its file is at hand, so that a run over many files keeps the text of one of them only.
    """

    def part(self, result: Result) -> str:
        """Return what is reported of one file; nothing where nothing was found in it."""
        ...

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return the report on a run, parts in the order of the files."""
        ...


def report(reporter: Reporter, results: Iterable[Result]) -> str:
    """Return the report on *results*."""
    tally, parts = Tally(), []
    for result in results:
        tally = tally.plus(result.diagnostics, len(result.suppressed))
        parts.append(reporter.part(result))
    return reporter.whole(parts, tally)
