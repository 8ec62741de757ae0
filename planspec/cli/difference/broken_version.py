"""What keeps a version from being compared: it is no plan."""

import os
import sys

from planspec.checker import check
from planspec.cli.difference.version import Version
from planspec.cli.plan_file import is_plan
from planspec.cli.reporters import reporter, text
from planspec.cli.result import Result
from planspec.cli.terminal import complain, terminal_width, wants_colour, warn
from planspec.diagnostics import Severity
from planspec.language import Bilingual, Language


def tell_errors(version: Version, language: Language) -> None:
    """Tell on standard error, with their places, the errors because of which a version is no plan."""
    if version.file.data.strip() and not is_plan(version.file.data):
        complain(_no_plan(version.name), language)
        return
    report = check(version.file.data, name=version.file.name)
    errors = tuple(found for found in report.diagnostics if found.severity is Severity.ERROR)
    cells, colour = terminal_width(sys.stderr, os.environ), wants_colour(sys.stderr, os.environ)
    result = Result(version.name, errors, report.source_map)
    warn(reporter.report(text.Text(text.Style(language, cells, colour)), [result]))
    complain(
        Bilingual(
            f"{version.name} は計画として読めないので、比べられません。上の指摘を直してください。",
            f"{version.name} cannot be read as a plan, so nothing was compared. Mend what is reported above.",
        ),
        language,
    )


def _no_plan(name: str) -> Bilingual:
    return Bilingual(
        f"{name} は計画のファイルではないようです (「planspec: plan/1」の行がありません)。",
        f"{name} does not seem to be a plan: it has no line `planspec: plan/1`.",
    )
