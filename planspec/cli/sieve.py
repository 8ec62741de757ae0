"""What of the findings in a file is told."""

from typing import NamedTuple, Protocol

from planspec.checker import Report
from planspec.cli.plan_file import PlanFile
from planspec.configuration import FIXED
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual


class Kept(NamedTuple):
    """What a sieve lets through of one file.

    Attributes:
        diagnostics: What is told.
        gone: How many findings are written in a baseline for the file and are there no more.
        remark: What people are to know about the file besides.
    """

    diagnostics: tuple[Diagnostic, ...]
    gone: int = 0
    remark: Bilingual | None = None


class Sieve(Protocol):
    """What lets through only part of what was found; it can be sent to another process."""

    def keep(self, file: PlanFile, report: Report) -> Kept:
        """Return those of the report's diagnostics that are told.

        Raises:
            UsageError: What it goes by cannot be had.
        """
        ...


def always_told(found: Diagnostic) -> bool:
    """Tell whether nothing may leave out a finding: without it, a file that cannot be used would count as clean."""
    return found.severity is Severity.ERROR and found.code.startswith(FIXED)
