"""``planspec check``: what is to be mended in plans."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from planspec.cli.checking import Checking
from planspec.cli.options import Parser
from planspec.cli.plan_file import read_plans
from planspec.cli.reporters.reporter import Reporter
from planspec.cli.settings import Settings
from planspec.cli.terminal import complain, terminal_width, wants_colour, write
from planspec.cli.usage import unknown
from planspec.diagnostics import Severity
from planspec.language import Bilingual, Language

FORMATS = ("text", "json", "github")
_FORMAT = Bilingual("報告の形式", "report format")
_SEVERITY = Bilingual("重さ", "severity")
_DESCRIPTION = Bilingual(
    "計画のファイルを調べ、直すところを行と文字の位置で示します。\n"
    "終了コード: 0 指摘なし / 1 --fail-on 以上の指摘あり / 2 使い方の誤り、読めないファイル",
    "Check plan files and show, line and character, what to mend.\n"
    "Exit codes: 0 clean / 1 findings at or above --fail-on / 2 wrong use, or a file that cannot be read",
)
_PATHS = Bilingual(
    "計画のファイルかフォルダー。- は標準入力。省くと plans/、なければ今のフォルダーを調べます。"
    "フォルダーでは、planspec: の行がある .yaml と .yml だけを調べ、ほかの YAML があれば知らせます",
    "plan files or folders; - is standard input; without any, plans/ or else the current folder; "
    "in a folder, .yaml and .yml files with a line planspec: are checked, and others are named",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``check``."""
    words = Parser("check", "[PATH ...] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PATH", _PATHS)
    words.option(
        "--format", "|".join(FORMATS), Bilingual("報告の形式 (既定は text)", "form of the report (default: text)")
    )
    words.option(
        "--fail-on",
        "|".join(Severity),
        Bilingual(
            "終了コードを1にする、いちばん軽い指摘 (既定は error)", "lightest finding that fails (default: error)"
        ),
    )
    words.option(
        "--config",
        "FILE",
        Bilingual(
            "設定ファイル (省くと planspec.toml か pyproject.toml を計画のフォルダーから上へ探します)",
            "settings file (default: planspec.toml or pyproject.toml, from the plan's folder upward)",
        ),
    )
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Check every file named, report, and return the exit code; a file that cannot be read hides no other.

    Raises:
        UsageError: An option has no such value, or settings cannot be understood.
    """
    wanted_format = _choice(_FORMAT, options.format or "text", FORMATS)
    fail_on = Severity(_choice(_SEVERITY, options.fail_on, tuple(Severity))) if options.fail_on else None
    run_settings = settings(options.config)
    language = language or run_settings.at(_first_folder(options.words)).language or "ja"
    checking = Checking(run_settings, fail_on, _reporter(wanted_format, language), language)
    for file in read_plans(options.words or (_default_path(),)):
        checking.take(file)
    silent = wanted_format == "text" and not checking.tally.files
    if checking.tally.skipped and (silent or wanted_format == "github"):
        complain(checking.tally.passed_by, language)
    if not silent:
        write(checking.report())
    return checking.code


def settings(explicit: str | None) -> Settings:
    """Return the settings of a run, by the rules there are."""
    return Settings(_codes, explicit)


def _codes() -> dict[str, str]:
    # Imported here because the names of all rules are needed only where a project has settings.
    from planspec.rules import RULES  # noqa: PLC0415

    return {key: rule.code for rule in RULES for key in (rule.code, rule.name)}


def _default_path() -> str:
    return "plans" if Path("plans").is_dir() else "."


def _first_folder(paths: Sequence[str]) -> Path:
    first = Path(paths[0] if paths else _default_path()).absolute()
    return first if first.is_dir() else first.parent


def _choice(kind: Bilingual, value: str, known: tuple[str, ...]) -> str:
    if value not in known:
        raise unknown(kind, value, known)
    return value


def _reporter(wanted_format: str, language: Language) -> Reporter:
    # Each form of the report is imported only where it is asked for.
    match wanted_format:
        case "json":
            from planspec.cli.reporters.json import Json  # noqa: PLC0415

            return Json(language)
        case "github":
            from planspec.cli.reporters.github import Github  # noqa: PLC0415

            return Github(language)
        case _:
            from planspec.cli.reporters.text import Style, Text  # noqa: PLC0415

            cells, colour = terminal_width(sys.stdout, os.environ), wants_colour(sys.stdout, os.environ)
            return Text(Style(language, cells, colour))
