"""What a check of one file comes to: plain strings and numbers, fit to be sent between processes and to be kept."""

from typing import NamedTuple

from planspec.cli.result import Tally
from planspec.cli.usage import ExitCode
from planspec.language import Bilingual


class Outcome(NamedTuple):
    """What is kept of one file.

    Attributes:
        parts: What each report says of it, in the order of the reports; empty where it was not checked.
        tally: One file and what was found in it; or its path among those that were passed by; or nothing.
        code: The exit code that it asks for.
        once: Codes found in it of rules that one file of a run tells for all, told in ``parts`` or not.
        problem: What kept it from being checked.
        trace: Where in planspec that happened, if planspec itself is at fault.
        digest: What rules over many plans need of it, as JSON; empty where that was not asked for.
        awaits: Whether it speaks of such a rule, as a suppression does, which is unused where that finds nothing.
        gone: How many findings a baseline knows of it that are there no more.
        remark: What people are to know about it besides what was found.
    """

    parts: tuple[str, ...] = ()
    tally: Tally = Tally()
    code: int = ExitCode.CLEAN
    once: tuple[str, ...] = ()
    problem: Bilingual | None = None
    trace: str = ""
    digest: str = ""
    awaits: bool = False
    gone: int = 0
    remark: Bilingual | None = None

    @classmethod
    def failed(cls, problem: Bilingual, trace: str = "") -> "Outcome":
        """Return the outcome of a file that could not be checked."""
        return cls(code=ExitCode.USAGE, problem=problem, trace=trace)

    @property
    def passed_by(self) -> bool:
        """Whether the file says nowhere that it is a plan."""
        return bool(self.tally.skipped)


def added(tally: Tally, more: Tally) -> Tally:
    """Return two tallies as one, but for the paths passed by, which are listed once all are known."""
    sums = {name: getattr(tally, name) + value for name, value in more._asdict().items() if isinstance(value, int)}
    return tally._replace(**sums, first=tally.first or more.first)
