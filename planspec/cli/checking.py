"""The check of one file in a run of ``planspec check``: everything that it takes, and what comes out."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from planspec.checker import Report, check
from planspec.cli.failure import failure
from planspec.cli.outcome import Outcome
from planspec.cli.plan_file import STDIN, OtherFile, PlanFile, read_candidate
from planspec.cli.plan_paths import Candidate
from planspec.cli.reporters.reporter import Reporter
from planspec.cli.result import Result, Tally
from planspec.cli.settings import Settings
from planspec.cli.sieve import Kept, Sieve
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Finding, Severity
from planspec.language import Bilingual
from planspec.rules import by_key

if TYPE_CHECKING:
    from planspec.cli.cache import Cache

Also = tuple[tuple[str, Finding], ...]
"""Findings in a file by rules that look at many, each with the code of its rule."""


class Job(NamedTuple):
    """Everything that the check of a file takes besides the file; it can be sent to another process.

    Attributes:
        settings: The settings by folder.
        reporters: One for each report.
        fail_on: The lightest severity that fails, where it is not left to the settings.
        sieves: What of the findings is told; each lets through what the one before it did.
        today: The day by which suppressions have expired.
        digests: Whether there are other files, with which rules over many plans compare it.
        cache: Where outcomes are kept from run to run, if they are.
    """

    settings: Settings
    reporters: tuple[Reporter, ...]
    fail_on: Severity | None = None
    sieves: tuple[Sieve, ...] = ()
    today: dt.date | None = None
    digests: bool = False
    cache: "Cache | None" = None

    def look(self, candidate: Candidate, silent: frozenset[str] | None = None, also: Also | None = None) -> Outcome:
        """Check one file; whatever goes wrong is part of the outcome.

        Args:
            candidate: The file.
            silent: Codes of rules that one file of a run tells for all and that were told already; ``None`` means
                that none of such rules is told here.
            also: What rules over many plans found in it; ``None`` where they have not run.
        """
        try:
            file = read_candidate(candidate)
            if isinstance(file, PlanFile):
                return self._kept(_Matter(file, self.settings.at(file.folder), also), silent)
            return Outcome(tally=Tally(skipped=(file.path,))) if isinstance(file, OtherFile) else Outcome()
        except UsageError as error:
            return Outcome.failed(error.message)
        except Exception as error:  # noqa: BLE001 - one file that planspec fails on must not hide the others
            return _failed(candidate, error)

    def remembers(self, candidate: Candidate, silent: frozenset[str] | None = None, also: Also | None = None) -> bool:
        """Tell whether a look at a file takes hardly any time."""
        try:
            file = read_candidate(candidate)
            if not isinstance(file, PlanFile) or self.cache is None:
                return True
            name = self.cache.name(file, self.settings.at(file.folder), also)
            return name is not None and _fits(self.cache.get(name), silent)
        except UsageError:
            return True

    def _kept(self, matter: "_Matter", silent: frozenset[str] | None) -> Outcome:
        """Return the outcome that the cache has, or a new one, which the cache gets."""
        # A baseline is a file of its own, which may have changed.
        lasting = matter.file.path != STDIN and not matter.configuration.baseline
        name = self.cache.name(*matter) if self.cache is not None and lasting else None
        if self.cache is None or name is None:
            return self._checked(matter, silent)
        known = self.cache.get(name)
        if known is not None and _fits(known, silent):
            return known
        outcome = self._checked(matter, silent)
        if _fits(outcome, silent):
            self.cache.put(name, outcome)
        return outcome

    def _checked(self, matter: "_Matter", silent: frozenset[str] | None) -> Outcome:
        file, configuration = matter.file, matter.configuration
        report = _report(matter, self.today)
        once = tuple({found.code: None for found in report.diagnostics if _is_told_once(found.code)})
        untold = frozenset(once if silent is None else silent)
        report = report._replace(diagnostics=tuple(one for one in report.diagnostics if one.code not in untold))
        kept = self._sieved(matter, report)
        fail_on = self.fail_on or configuration.fail_on
        result = Result(file.shown, kept.diagnostics, report.source_map, report.suppressed, fail_on)
        left_out = len(report.diagnostics) - len(result.diagnostics)
        return Outcome(
            parts=tuple(reporter.part(result) for reporter in self.reporters),
            tally=Tally().plus(result.diagnostics, len(result.suppressed), left_out),
            code=_code(result.diagnostics, result.fail_on),
            once=once,
            digest=_digest(file, report) if self.digests else "",
            awaits=self.digests and _names_rule_over_many(file.data),
            gone=kept.gone,
            remark=kept.remark,
        )

    def _sieved(self, matter: "_Matter", report: Report) -> Kept:
        kept = Kept(report.diagnostics)
        for sieve in (*_baseline(matter.configuration), *self.sieves):
            more = sieve.keep(matter.file, report._replace(diagnostics=kept.diagnostics))
            kept = Kept(more.diagnostics, kept.gone + more.gone, more.remark or kept.remark)
        return kept


class _Matter(NamedTuple):
    """What the outcome of a file depends on, besides what all files of a run share."""

    file: PlanFile
    configuration: Configuration
    also: Also | None


def _fits(outcome: Outcome | None, silent: frozenset[str] | None) -> bool:
    """Tell whether an outcome is one in which rules that one file tells for all are silent, as they are to be."""
    return outcome is not None and (silent is None or silent.issuperset(outcome.once))


def _baseline(configuration: Configuration) -> tuple[Sieve, ...]:
    if not configuration.baseline:
        return ()
    from planspec.cli.baseline_sieve import Baseline  # noqa: PLC0415 - few projects have one

    return (Baseline.at(configuration.baseline),)


def checked_report(file: PlanFile, configuration: Configuration, today: dt.date | None) -> Report:
    """Return the report on a plan or a theme that is looked at alone."""
    return _report(_Matter(file, configuration, None), today)


def _digest(file: PlanFile, report: Report) -> str:
    # Imported here because a plan that is checked alone is compared with none.
    from planspec.across.digest import digest  # noqa: PLC0415

    return digest(report.plan, report.source_map, file.shown) if report.plan is not None else ""


def _names_rule_over_many(data: bytes) -> bool:
    from planspec.rules.across_rules import ACROSS_RULES  # noqa: PLC0415 - likewise

    words = data.lower()
    return any(key.lower().encode() in words for rule in ACROSS_RULES for key in (rule.code, rule.name))


def _report(matter: _Matter, today: dt.date | None) -> Report:
    file = matter.file
    report = check(file.data, config=matter.configuration, name=file.name, today=today, also=matter.also)
    if report.plan is None and _is_theme(report.source_map.data):
        # Imported here because few files are themes, and they are known only once they were read.
        from planspec.theme_file import read_theme  # noqa: PLC0415

        reading = read_theme(file.data)
        return Report(reading.source_map, None, reading.diagnostics)
    return report


def _is_theme(data: object) -> bool:
    return isinstance(data, dict) and str(data.get("planspec")).startswith("theme/")


def _is_told_once(code: str) -> bool:
    rule = by_key(code)
    return rule is not None and rule.once_per_run


def _code(diagnostics: Iterable[Diagnostic], fail_on: Severity) -> ExitCode:
    failing = any(diagnostic.severity.reaches(fail_on) for diagnostic in diagnostics)
    return ExitCode.FINDINGS if failing else ExitCode.CLEAN


def _failed(candidate: Candidate, error: Exception) -> Outcome:
    import traceback  # noqa: PLC0415 - only where something is wrong with planspec

    name, why = printable(candidate.path), failure(error)
    message = Bilingual(f"{name} を調べられません。{why.ja}", f"Cannot check {name}: {why.en}")
    return Outcome.failed(message, "".join(traceback.format_exception(error)))
