"""Fixes tried on a text: together where they agree, without those that would do harm."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from planspec.checker import Report
from planspec.diagnostics import Diagnostic, Severity
from planspec.edit import Patch, Refusal, Replacement, edit
from planspec.language import Bilingual

Look = Callable[[str], Report]
"""How a text is checked: with the settings, the name and the day that count for it."""

_ALWAYS = ("PLN0", "PLN1", "PLN7", "PLN9")
"""Families that speak also where a file is no plan; all others come to light once it is one."""


class Attempt(NamedTuple):
    """A text with fixes in it, what a check says of it, and the findings whose fixes they are."""

    text: str
    report: Report
    made: tuple[Diagnostic, ...] = ()


class Attempts:
    """Fixes tried on one text.

    Attributes:
        refused: Findings whose fixes do harm, even alone, and why.
    """

    def __init__(self, start: Attempt, look: Look) -> None:
        """Take a text with its report, and how to check others."""
        self.refused: list[tuple[Diagnostic, Bilingual]] = []
        self._start, self._look = start, look

    def best(self, wanted: Sequence[Diagnostic]) -> Attempt:
        """Return the text with all fixes that are *wanted*, or without those that do harm."""
        if not wanted:
            return self._start
        tried = self._try(wanted)
        if isinstance(tried, Attempt):
            return tried
        if len(wanted) == 1:
            self.refused.append((wanted[0], tried.reason))
            return self._start
        middle = len(wanted) // 2
        halves = self.best(wanted[:middle]), self.best(wanted[middle:])
        good = (*halves[0].made, *halves[1].made)
        if not all(half.made for half in halves):
            return halves[0] if halves[0].made else halves[1]
        together = self._try(good)
        # Where both halves are well and their sum is not, the second half gets another chance in the next round.
        return together if isinstance(together, Attempt) else halves[0]

    def _try(self, wanted: Sequence[Diagnostic]) -> Attempt | Refusal:
        replacements = [replacement_of(one) for one in wanted if not is_layout(one)]
        edited = edit(self._start.text, replacements, [_patch_of(one) for one in wanted if is_layout(one)])
        if isinstance(edited, Refusal):
            return edited
        report = self._look(edited.text)
        harm = _harm(self._start.report, report)
        return Attempt(edited.text, report, tuple(wanted)) if harm is None else Refusal(harm)


def replacement_of(diagnostic: Diagnostic) -> Replacement:
    """Return what the fix of *diagnostic*, which has one, asks for."""
    text = diagnostic.fix.replacement if diagnostic.fix else ""
    return Replacement(diagnostic.at, text, diagnostic.chars, diagnostic.key)


def is_layout(diagnostic: Diagnostic) -> bool:
    """Tell whether the fix of *diagnostic* is for characters that belong to no value."""
    return diagnostic.fix is not None and diagnostic.fix.layout


def _patch_of(diagnostic: Diagnostic) -> Patch:
    start, end = diagnostic.span
    return Patch(start.offset, end.offset, replacement_of(diagnostic).text)


def _harm(before: Report, after: Report) -> Bilingual | None:
    """Return what is worse in *after*; errors that show only because the file is now a plan are none."""
    if before.plan is not None and after.plan is None:
        return Bilingual("直すと、計画として読めなくなります。", "With it the file would be no plan any more.")
    for code in _errors(after) - _errors(before):
        if before.plan is not None or code.startswith(_ALWAYS):
            return Bilingual(f"直すと、別の誤り ({code}) が生じます。", f"It would bring another error ({code}).")
    return None


def _errors(report: Report) -> Counter[str]:
    return Counter(one.code for one in report.diagnostics if one.severity is Severity.ERROR)
