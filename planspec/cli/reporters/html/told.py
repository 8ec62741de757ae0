"""A finding as the page tells it."""

from typing import NamedTuple

from planspec.cli.result import Result
from planspec.diagnostics import Diagnostic

HERE = "\0"
"""Stands for the number of the file within its part, which only the whole page knows; text never has it."""


class Told(NamedTuple):
    """A finding, or one that a comment in the file suppresses.

    Attributes:
        number: Its number within the file, from 1.
        diagnostic: What was found.
        reason: Why it is suppressed; ``None`` where it is not.
    """

    number: int
    diagnostic: Diagnostic
    reason: str | None = None

    @property
    def kind(self) -> str:
        """What it counts as: its severity, or ``suppressed``."""
        return str(self.diagnostic.severity) if self.reason is None else "suppressed"

    @property
    def section(self) -> str:
        """The top-level field of the plan that it is about; empty where it is the whole file."""
        at = self.diagnostic.at
        return str(at[0]) if at else ""

    @property
    def last_line(self) -> int:
        """The last line with a character that it is about."""
        start, end = self.diagnostic.span
        return end.line - (end.line > start.line and end.column == 1)


def told(result: Result) -> tuple[Told, ...]:
    """Return everything found in a file, in the order of its text."""
    found: list[tuple[Diagnostic, str | None]] = [(diagnostic, None) for diagnostic in result.diagnostics]
    found += [(suppressed.diagnostic, suppressed.reason) for suppressed in result.suppressed]
    found.sort(key=lambda one: one[0].span.start.offset)
    return tuple(Told(number, *one) for number, one in enumerate(found, 1))
