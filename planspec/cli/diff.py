"""``planspec diff``: what changed from one version of a plan to the next."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from planspec.cli.difference.compared_plan import ComparedPlan, compared_plan
from planspec.cli.difference.options import (
    chosen_cut,
    chosen_format,
    chosen_forms,
    is_new_first,
    parser,
    require_documents,
)
from planspec.cli.difference.version import Version
from planspec.cli.difference.version_pair import version_pair
from planspec.cli.settings import project_language
from planspec.cli.terminal import complain, terminal_width, wants_colour, write
from planspec.cli.usage import ExitCode, printable
from planspec.compare import Comparison, compare
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.language import Bilingual, Language

__all__ = ["parser", "run"]


def run(options: Namespace, language: Language | None) -> int:
    """Compare, report, write the documents asked for, and return the exit code.

    Raises:
        UsageError: Something named does not exist, or a file cannot be read or written.
    """
    require_documents(options)
    shown = chosen_format(options.format, usual=None if options.to else "text")
    forms, new_first, cut = chosen_forms(options.form), is_new_first(options.order), chosen_cut(options.cut)
    language = language or project_language() or "ja"
    old, new = (_plan(version, language) for version in version_pair(options.words, options.git))
    if old is None or new is None:
        return ExitCode.USAGE
    names = Names(options.old_name or old.version.name, options.new_name or new.version.name)
    comparison = compare(old.plan, new.plan, cut=cut)
    if old.plan.id != new.plan.id:
        complain(_two_plans(old.plan.id, new.plan.id), language)
    if options.to:
        # Imported here because most runs write no documents.
        from planspec.cli.difference.documents import Wanted, write_documents  # noqa: PLC0415
        from planspec.cli.difference.reviewed import Reviewed  # noqa: PLC0415

        wanted = Wanted(forms, new_first, language)
        paths = write_documents(Reviewed(old, new, comparison, cut, names), options, wanted)
        _list(paths, language, aside=shown is not None)
    if shown:
        write(_report(shown, comparison, names, Sources(old.source_map, new.source_map), language))
    return ExitCode.FINDINGS if options.exit_code and comparison.changes else ExitCode.CLEAN


def _plan(version: Version, language: Language) -> ComparedPlan | None:
    """Return the plan of a version, or tell what keeps it from being one."""
    plan = compared_plan(version)
    if plan is None:
        # Imported here because plans that can be read need no rules.
        from planspec.cli.difference.broken_version import tell_errors  # noqa: PLC0415

        tell_errors(version, language)
    return plan


def _list(paths: Iterable[Path], language: Language, *, aside: bool) -> None:
    """Tell which files were written: on standard error where standard output has a report."""
    if aside:
        for path in paths:
            name = printable(str(path))
            complain(Bilingual(f"{name} を書きました。", f"Wrote {name}."), language)
    else:
        write("".join(f"{printable(str(path))}\n" for path in paths))


def _two_plans(old: str, new: str) -> Bilingual:
    return Bilingual(
        f"計画の識別子 (id) が「{printable(old)}」と「{printable(new)}」です。別の計画を比べています。",
        f"The plans have different identifiers, `{printable(old)}` and `{printable(new)}`: they are two plans.",
    )


def _report(form: str, comparison: Comparison, names: Names, sources: Sources, language: Language) -> str:
    # Each form is imported where it is asked for.
    if form == "json":
        from planspec.cli.difference.json import written  # noqa: PLC0415

        return written(comparison, names, sources)
    if form == "markdown":
        from planspec.cli.difference.markdown import comment  # noqa: PLC0415

        return comment(comparison, names, language)
    from planspec.cli.difference.text import summary  # noqa: PLC0415

    cells, colour = terminal_width(sys.stdout, os.environ), wants_colour(sys.stdout, os.environ)
    return summary(comparison, names, sources, language=language, cells=cells, colour=colour)
