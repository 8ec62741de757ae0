"""``planspec check``: what is to be mended in plans."""

import datetime as dt
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from planspec.cli.check_options import fail_on, jobs, parser
from planspec.cli.checked_files import CheckedFiles
from planspec.cli.checking import Job
from planspec.cli.memory import memory
from planspec.cli.plan_paths import Candidate, candidates
from planspec.cli.report_options import WantedReport, is_repeatable, reports
from planspec.cli.settings import Given, Settings
from planspec.cli.sieve_options import given, is_sieved, with_since
from planspec.cli.terminal import complain, write
from planspec.cli.usage import ExitCode, UsageError
from planspec.language import Language

__all__ = ["parser", "run", "settings"]


def run(options: Namespace, language: Language | None) -> int:
    """Check every file named, report, and return the exit code; a file that cannot be read hides no other.

    Raises:
        UsageError: An option has no such value, or settings cannot be understood.
    """
    failing = fail_on(options)
    run_settings = settings(options.config, given(options))
    language = language or run_settings.at(_first_folder(options.words)).language or "ja"
    wanted = reports(options, language)
    reporters = tuple(one.reporter for one in wanted)
    places = tuple(candidates(options.words or (_default_path(),), plans_only=options.plans_only))
    run_memory = memory(options, places)
    job = with_since(Job(run_settings, reporters, failing, today=today()), options, places)
    job = _prepared(job, options, len(places))
    if options.add_ignores:
        # Imported here because a plain check writes into no plan.
        from planspec.cli.add_ignores import add_ignores  # noqa: PLC0415

        return add_ignores(job, places, options, language, jobs(options))
    checked = CheckedFiles(job, places, language, jobs(options))
    checked.tell_sieved()
    code = max(checked.code, _write_files(wanted, checked, language, force=options.force))
    # Standard output comes last, so that a reader who closes it costs no file.
    text = _show(wanted, checked, language)
    repeatable = bool(text) and code != ExitCode.USAGE and is_repeatable(wanted)
    if run_memory is not None and repeatable and not is_sieved(job, places):
        run_memory.keep(text, code)
    return code


def _prepared(job: Job, options: Namespace, files: int) -> Job:
    """Return the job for so many files: more than one are compared with each other, and remembered one by one."""
    if files < 2:  # noqa: PLR2004 - as the words say
        return job
    from planspec.cli.cache import Cache  # noqa: PLC0415 - only here

    job = job._replace(digests=True)
    return job if options.no_cache or job.sieves else job._replace(cache=Cache.of(job[1:], job.today))


def _write_files(wanted: Sequence[WantedReport], checked: CheckedFiles, language: Language, *, force: bool) -> int:
    if all(one.output is None for one in wanted):
        return ExitCode.CLEAN
    # Imported here because a plain check writes no files.
    from planspec.cli.report_files import write_reports  # noqa: PLC0415

    return write_reports(wanted, lambda number: _whole(wanted, checked, number), language, force=force)


def _show(wanted: Sequence[WantedReport], checked: CheckedFiles, language: Language) -> str:
    """Write the report that goes to standard output, if there is one, and return it."""
    shown = next((number for number, one in enumerate(wanted) if one.output is None), None)
    silent = shown is not None and wanted[shown].format == "text" and not checked.tally.files
    if checked.tally.skipped and (silent or any(one.format == "github" for one in wanted)):
        complain(checked.tally.passed_by, language)
    if shown is None or silent:
        return ""
    text = _whole(wanted, checked, shown)
    write(text)
    return text


def _whole(wanted: Sequence[WantedReport], checked: CheckedFiles, number: int) -> str:
    return wanted[number].reporter.whole(checked.parts(number), checked.tally)


def today() -> dt.date:
    """Return the day where the user is."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date()


def settings(explicit: str | None, said: Given | None = None) -> Settings:
    """Return the settings of a run, by the rules there are; what is *said* stands before them."""
    return Settings(_codes, explicit, said)


def _codes() -> dict[str, str]:
    # Imported here because the names of all rules are needed only where a project has settings.
    from planspec.rules import RULES  # noqa: PLC0415

    return {key: rule.code for rule in RULES for key in (rule.code, rule.name)}


def checked_places(
    paths: Sequence[str], run_settings: Settings, language: Language | None
) -> tuple[tuple[Candidate | UsageError, ...], Language]:
    """Return what a check of *paths* looks at, and the language of what it says."""
    said = language or run_settings.at(_first_folder(paths)).language or "ja"
    return tuple(candidates(paths or (_default_path(),))), said


def _default_path() -> str:
    return "plans" if Path("plans").is_dir() else "."


def _first_folder(paths: Sequence[str]) -> Path:
    first = Path(paths[0] if paths else _default_path()).absolute()
    return first if first.is_dir() else first.parent
