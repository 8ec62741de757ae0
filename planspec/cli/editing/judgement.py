"""What an edit does to a plan: what a check newly finds in it, and why it is not to be written."""

from typing import NamedTuple

from planspec.checker import Report
from planspec.cli.check import settings, today
from planspec.cli.checking import checked_report
from planspec.cli.editing.new_findings import new_findings
from planspec.cli.editing.source import Source
from planspec.cli.plan_file import PlanFile
from planspec.configuration import FIXED
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual


class Judgement(NamedTuple):
    """What an edit does to a plan.

    Attributes:
        found: The errors and warnings that are new.
        objection: Why the edited text is written only where that is forced, if it is.
    """

    found: tuple[Diagnostic, ...] = ()
    objection: Bilingual | None = None


def judged(source: Source, text: str) -> Judgement:
    """Return what the edit that makes *text* of a file does."""
    configuration = settings(None).at(source.file.folder)
    day = today()

    def look(data: bytes) -> Report:
        return checked_report(PlanFile(source.file.path, data), configuration, day)

    after = look(text.encode())
    if not any(one.severity is not Severity.INFO for one in after.diagnostics):
        return Judgement()
    before = look(source.file.data)
    found = new_findings(before, after)
    if not any(map(_is_fatal, found)):
        return Judgement(found)
    return Judgement(found, _WORSE if any(map(_is_fatal, before.diagnostics)) else _NO_PLAN)


def _is_fatal(found: Diagnostic) -> bool:
    """Tell whether a file in which this is found cannot be read as what it is."""
    return found.severity is Severity.ERROR and found.code.startswith(FIXED)


_NO_PLAN = Bilingual(
    "計画として読めなくなるので、書き込みません (--force で書き込みます)。",
    "With it the file could no longer be read as a plan; nothing was written (--force writes it).",
)
_WORSE = Bilingual(
    "計画として読めないところが増えるので、書き込みません (--force で書き込みます)。",
    "With it more of the file could not be read as a plan; nothing was written (--force writes it).",
)
