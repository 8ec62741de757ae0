"""``planspec fix``: plans mended where it is known what is right."""

import datetime as dt
import os
import sys
from argparse import Namespace
from collections.abc import Callable
from typing import NamedTuple

from planspec.checker import Report, check
from planspec.cli.check import settings
from planspec.cli.check_options import PLANS_ONLY
from planspec.cli.fix_report import Telling
from planspec.cli.options import Parser
from planspec.cli.plan_file import STDIN, OtherFile, PlanFile, read_plans
from planspec.cli.rewriting import rewrite
from planspec.cli.settings import Settings, project_language
from planspec.cli.terminal import complain, terminal_width, wants_colour, warn, write
from planspec.cli.unified_diff import unified_diff
from planspec.cli.usage import ExitCode, UsageError, unknown
from planspec.configuration import Configuration
from planspec.fixing import Choice, Fixed, fix
from planspec.language import Bilingual, Language
from planspec.reader import read
from planspec.rules.base import Rule
from planspec.rules.theme import ALL_RULES, page_of

_RULE = Bilingual("規則", "rule")
_DESCRIPTION = Bilingual(
    "正しい書き方が決まっているところを直します。直した文字のほかは、1文字も変えません。\n"
    "終了コード: 0 済んだ / 1 --diff で直すところがある / 2 使い方の誤り、読み書きの失敗",
    "Mend plan files where it is known what is right; no other character changes.\n"
    "Exit codes: 0 done / 1 --diff has something to show / 2 wrong use, or a file that cannot be read or written",
)
_PATHS = Bilingual(
    "計画のファイルかフォルダー (check と同じ)。- は標準入力から読み、直した全文を標準出力に書きます",
    "plan files or folders, as for check; - reads standard input and writes the mended text to standard output",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``fix``."""
    words = Parser("fix", "[PATH ...] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PATH", _PATHS)
    words.switch("--diff", text=Bilingual("書き込まずに、違いを表示します", "write nothing and show the differences"))
    words.switch(
        "--unsafe",
        text=Bilingual("意味が変わりうる直し方も使います", "make also those fixes that may change what is meant"),
    )
    words.option("--select", "CODE,...", Bilingual("この規則の指摘だけを直します", "mend findings of these rules only"))
    words.switch("--plans-only", text=PLANS_ONLY)
    words.option("--config", "FILE", Bilingual("設定ファイル (check と同じ)", "settings file, as for check"))
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Mend every file named and return the exit code; a file that cannot be mended hides no other.

    Raises:
        UsageError: There is no such rule, or settings cannot be understood.
    """
    paths = tuple(options.words) or (_default_path(),)
    choice = Choice(options.unsafe, _codes(options.select))
    run_settings = settings(options.config)
    language = language or project_language() or "ja"
    fixing = _Fixing(run_settings, choice, language, diff=options.diff, quiet=STDIN in paths)
    for file in read_plans(paths, plans_only=options.plans_only):
        fixing.take(file)
    fixing.finish()
    return fixing.code


def _default_path() -> str:
    return "plans" if os.path.isdir("plans") else "."  # noqa: PTH112 - as check looks for it


def _codes(selected: str | None) -> frozenset[str] | None:
    if selected is None:
        return None
    words = [word.strip() for word in selected.split(",") if word.strip()] or [selected]
    return frozenset(_rule(word).code for word in words)


def _rule(word: str) -> Rule:
    rule = page_of(word)
    if rule is None:
        raise unknown(_RULE, word, tuple(rule.name for rule in ALL_RULES), listed=False)
    return rule


class _Sums(NamedTuple):
    files: int = 0
    mended: int = 0
    refused: int = 0
    left: int = 0

    def plus(self, fixed: Fixed) -> "_Sums":
        return _Sums(
            self.files + bool(fixed.mended),
            self.mended + len(fixed.mended),
            self.refused + len(fixed.refused),
            self.left + len(fixed.left),
        )


class _Fixing:
    """A run of ``planspec fix``."""

    def __init__(self, settings: Settings, choice: Choice, language: Language, *, diff: bool, quiet: bool) -> None:
        self.code = ExitCode.CLEAN
        self._settings, self._choice, self._language, self._diff = settings, choice, language, diff
        self._sums = _Sums()
        # Where the mended text or the difference goes to standard output, the report must not be in it.
        self._tell: Callable[[str], None] = warn if diff or quiet else write
        stream = sys.stderr if diff or quiet else sys.stdout
        self._telling = Telling(language, terminal_width(stream, os.environ), not diff)

    def take(self, file: PlanFile | OtherFile | UsageError) -> None:
        """Mend one file, or say why it cannot be."""
        try:
            match file:
                case UsageError():
                    raise file
                case PlanFile():
                    self._mend(file, self._settings.at(file.folder))
                case OtherFile():
                    return
        except UsageError as error:
            complain(error.message, self._language)
            self.code = ExitCode.USAGE

    def _mend(self, file: PlanFile, configuration: Configuration) -> None:
        text = file.text()
        fixed = fix(text, self._choice, _look(file, configuration))
        if self._diff:
            self._show(file, text, fixed.text)
        elif file.path == STDIN:
            write(fixed.text)
        elif fixed.text != text:
            rewrite(file, fixed.text.encode())
        if not fixed.mended and not read(text).usable:
            complain(_unreadable(file), self._language)
        self._sums = self._sums.plus(fixed)
        self._tell("".join(f"{line}\n" for line in self._telling.of_file(file.shown, fixed)))

    def _show(self, file: PlanFile, old: str, new: str) -> None:
        if old != new:
            write(unified_diff(file.shown, old, new, colour=wants_colour(sys.stdout, os.environ)))
            self.code = max(self.code, ExitCode.FINDINGS)

    def finish(self) -> None:
        """Say what became of the whole run."""
        if self.code is not ExitCode.USAGE or self._sums != _Sums():
            self._tell("".join(f"{line}\n" for line in self._telling.summary(*self._sums)))


def _unreadable(file: PlanFile) -> Bilingual:
    return Bilingual(
        f"{file.shown} は YAML として読めないので、直していません。planspec check で確かめてください。",
        f"{file.shown} cannot be read as YAML and was not mended; see planspec check.",
    )


def _look(file: PlanFile, configuration: Configuration) -> Callable[[str], Report]:
    today = dt.datetime.now(tz=dt.UTC).astimezone().date()

    def look(text: str) -> Report:
        report = check(text, config=configuration, name=file.name, today=today)
        if report.plan is None and _is_theme(report.source_map.data):
            # Imported here because few files are themes, and they are known only once they were read.
            from planspec.theme_file import read_theme  # noqa: PLC0415

            reading = read_theme(text)
            return Report(reading.source_map, None, reading.diagnostics)
        return report

    return look


def _is_theme(data: object) -> bool:
    return isinstance(data, dict) and str(data.get("planspec")).startswith("theme/")
