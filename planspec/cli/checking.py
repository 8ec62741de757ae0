"""A run of ``planspec check``: file after file, with no more kept of each than what is reported."""

from planspec.checker import check
from planspec.cli.plan_file import OtherFile, PlanFile
from planspec.cli.reporters.reporter import Reporter
from planspec.cli.result import Result, Tally
from planspec.cli.settings import Settings
from planspec.cli.terminal import complain
from planspec.cli.usage import ExitCode, UsageError
from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Language
from planspec.rules import by_key
from planspec.source import SourceMap


class Checking:
    """The files checked so far.

    Attributes:
        code: The exit code.
        tally: How many files were checked, and how much was found.
    """

    def __init__(self, settings: Settings, fail_on: Severity | None, reporter: Reporter, language: Language) -> None:
        """Start a run; *fail_on* stands before what the settings say."""
        self.code = ExitCode.CLEAN
        self._counted = Tally()
        self._skipped: list[str] = []
        self._parts: list[str] = []
        self._told: set[str] = set()
        self._settings, self._fail_on, self._reporter, self._language = settings, fail_on, reporter, language

    def take(self, file: PlanFile | OtherFile | UsageError) -> None:
        """Check one file, or note why it cannot be.

        Raises:
            UsageError: The settings for the file cannot be understood.
        """
        match file:
            case UsageError():
                complain(file.message, self._language)
                self.code = ExitCode.USAGE
            case OtherFile():
                self._skipped.append(file.path)
            case PlanFile():
                self._check(file, self._settings.at(file.folder))

    def _check(self, file: PlanFile, configuration: Configuration) -> None:
        source_map, diagnostics = _checked(file, configuration)
        found = tuple(diagnostic for diagnostic in diagnostics if diagnostic.code not in self._told)
        self._told |= {diagnostic.code for diagnostic in found if _is_told_once(diagnostic.code)}
        self._counted = self._counted.plus(found)
        self._parts.append(self._reporter.part(Result(file.shown, found, source_map)))
        self.code = max(self.code, _code(found, self._fail_on or configuration.fail_on))

    @property
    def tally(self) -> Tally:
        """How many files were checked, and how much was found."""
        return self._counted._replace(skipped=tuple(self._skipped))

    def report(self) -> str:
        """Return the report on all of them."""
        return self._reporter.whole(self._parts, self.tally)


def _checked(file: PlanFile, configuration: Configuration) -> tuple[SourceMap, tuple[Diagnostic, ...]]:
    report = check(file.data, config=configuration, name=file.name)
    if report.plan is None and _is_theme(report.source_map.data):
        # Imported here because few files are themes, and they are known only once they were read.
        from planspec.theme_file import read_theme  # noqa: PLC0415

        reading = read_theme(file.data)
        return reading.source_map, reading.diagnostics
    return report.source_map, report.diagnostics


def _is_theme(data: object) -> bool:
    return isinstance(data, dict) and str(data.get("planspec")).startswith("theme/")


def _is_told_once(code: str) -> bool:
    rule = by_key(code)
    return rule is not None and rule.once_per_run


def _code(diagnostics: tuple[Diagnostic, ...], fail_on: Severity) -> ExitCode:
    failing = any(diagnostic.severity.reaches(fail_on) for diagnostic in diagnostics)
    return ExitCode.FINDINGS if failing else ExitCode.CLEAN
