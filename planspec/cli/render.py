"""``planspec render``: a plan as documents."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from planspec.checker import Report, check
from planspec.cli.check import settings, today
from planspec.cli.chosen_renderer import ChosenRenderer, Output, choose
from planspec.cli.finishing import WORKING, imposed, via_word
from planspec.cli.look import BROKEN_THEME, Look
from planspec.cli.output import require_folder, write_files
from planspec.cli.plan_file import PlanFile, read_plan
from planspec.cli.render_files import named, spare
from planspec.cli.render_options import DEFAULT, EDITION, parser
from planspec.cli.reporters import reporter, text
from planspec.cli.result import Result
from planspec.cli.terminal import complain, tell_progress, terminal_width, wants_colour, warn, write
from planspec.cli.usage import ExitCode, UsageError, printable, unknown
from planspec.compose import EDITIONS, compose
from planspec.language import Bilingual, Language
from planspec.model import Plan
from planspec.rendering import Themed

__all__ = ["parser", "run"]


def run(options: Namespace, language: Language | None) -> int:
    """Check one plan, write it in every form asked for, and return the exit code.

    Raises:
        UsageError: Something named does not exist, or a file cannot be read or written; then no finding is shown.
    """
    chosen, edition = _chosen(options), options.edition or EDITIONS[0]
    if edition not in EDITIONS:
        raise unknown(EDITION, edition, EDITIONS)
    file, folder = read_plan(_only_word(options.words)), Path(options.out or ".")
    require_folder(folder)
    configuration = settings(options.config).at(file.folder)
    language = language or configuration.language or "ja"
    look = Look(chosen).wanted(options.theme, options.template, configuration.theme)
    report = check(file.data, config=configuration, name=file.name, today=today())
    if report.plan is None or look.broken or not (report.ok or options.force):
        _show_findings(file, report, look, language)
        _tell(_refusals(report, look, force=options.force), language)
        return ExitCode.FINDINGS
    _tell(look.lacking, language)
    if options.via_word:
        tell_progress(WORKING, language)
    outputs = _outputs(report.plan, edition, look)
    files = named(file, edition, outputs)
    spare(file, look.paths, folder, files)
    written = write_files(folder, files, force=options.force)
    _show_findings(file, report, look, language)
    _tell(_remarks(outputs), language)
    write("".join(f"{printable(str(path))}\n" for path in written))
    return ExitCode.CLEAN


def _chosen(options: Namespace) -> tuple[ChosenRenderer, ...]:
    wanted = {} if options.blocks is None else {"blocks": options.blocks}
    chosen = choose(DEFAULT if options.to is None else options.to, wanted)
    chosen = imposed(chosen) if options.impose else chosen
    return via_word(chosen) if options.via_word else chosen


def _outputs(plan: Plan, edition: str, look: Look) -> list[Output]:
    """Return what the renderers make; the pictures of a theme are for those that take themes."""
    bare = compose(plan, edition=edition)
    pictured = compose(plan, edition=edition, pictures=look.pictures) if look.pictures else bare
    return [one.run(pictured if isinstance(one.renderer, Themed) else bare) for one in look.chosen]


def _refusals(report: Report, look: Look, *, force: bool) -> Iterable[Bilingual]:
    if report.plan is None:
        yield _NO_PLAN
    elif not (report.ok or force):
        yield _ERRORS
    if look.broken:
        yield BROKEN_THEME


_NO_PLAN = Bilingual(
    "計画として読めないので、文書を作れません。上の指摘を直してください。",
    "This cannot be read as a plan, so nothing was written. Mend what is reported above.",
)
_ERRORS = Bilingual(
    "計画にエラーがあるので、文書を作りませんでした (それでも作るには --force)。",
    "The plan has errors, so nothing was written (--force writes it all the same).",
)


def _only_word(words: list[str]) -> str:
    if len(words) == 1:
        return words[0]
    if words:
        raise UsageError(
            Bilingual(
                "一度に文書にできる計画は1つです。",
                "One plan at a time can be rendered.",
            )
        )
    raise UsageError(
        Bilingual("計画のファイルを書いてください (planspec render PLAN)。", "Name a plan: planspec render PLAN.")
    )


def _show_findings(file: PlanFile, report: Report, look: Look, language: Language) -> None:
    results = [Result(file.shown, report.diagnostics, report.source_map), *([look.theme.found] if look.theme else [])]
    found = [result for result in results if result.diagnostics]
    if found:
        cells, colour = terminal_width(sys.stderr, os.environ), wants_colour(sys.stderr, os.environ)
        warn(reporter.report(text.Text(text.Style(language, cells, colour)), found))


def _remarks(outputs: Iterable[Output]) -> Iterable[Bilingual]:
    return (remark for output in outputs for remark in output.remarks)


def _tell(messages: Iterable[Bilingual], language: Language) -> None:
    for message in messages:
        complain(message, language)
