"""``planspec render``: a plan as documents."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path

from planspec.checker import Report, check
from planspec.cli.check import settings
from planspec.cli.chosen_renderer import KIND, Output, choose
from planspec.cli.options import Parser
from planspec.cli.output import require_folder, write_files
from planspec.cli.plan_file import STDIN, PlanFile, read_plan
from planspec.cli.reporters import reporter, text
from planspec.cli.result import Result
from planspec.cli.terminal import complain, terminal_width, wants_colour, warn, write
from planspec.cli.usage import ExitCode, UsageError, printable, unknown
from planspec.compose import EDITIONS, compose
from planspec.language import Bilingual, Language
from planspec.rendering import discover

_DEFAULT = "word"
_EDITION = Bilingual("版", "edition")
_DESCRIPTION = Bilingual(
    "計画を調べてから文書にします。指摘は標準エラー出力に出し、エラーがあれば文書を作りません。"
    "ファイル名は計画のファイル名に .docx などを付けたものです。\n"
    "前に planspec が書いたファイルは上書きし、人が作ったり直したりしたファイルは上書きしません "
    "(書いたものの控えは、出力先の .planspec-output.json にあります)。\n"
    "終了コード: 0 作成した / 1 計画にエラーがあるので作らなかった / 2 使い方の誤り、読み書きの失敗",
    "Check a plan and write it as documents. Findings go to standard error; a plan with errors is not written. "
    "Files are named after the plan's file, with .docx and so on.\n"
    "Files that planspec wrote before are written over; files that somebody made or edited are left alone "
    "(.planspec-output.json in the output folder tells them apart).\n"
    "Exit codes: 0 written / 1 not written because the plan has errors / 2 wrong use, or a file that cannot be "
    "read or written",
)


_PLAN = Bilingual("計画のファイル。- は標準入力 (名前は plan になります)", "plan file; - is standard input, named plan")
_BLOCKS = Bilingual(
    "text を1ブロック N 文字まで (50以上) に区切ります (音声コードは800)",
    "cut text into blocks of at most N characters, from 50 (voice codes: 800)",
)
_OUT = Bilingual("出力先のフォルダー (既定は今のフォルダー)", "output folder (default: current)")
_FORCE = Bilingual(
    "計画にエラーがあっても作り、どのファイルも上書きします", "write a plan with errors, and over any file"
)
_CONFIG = Bilingual("設定ファイル", "settings file")


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``render``."""
    words = Parser("render", "PLAN [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PLAN", _PLAN)
    words.option("--to", "NAME,...", _choices(KIND, discover(), _DEFAULT))
    words.option("--blocks", "N", _BLOCKS)
    words.option("--edition", "NAME", _choices(_EDITION, EDITIONS, EDITIONS[0]))
    words.option("--out", "DIR", _OUT)
    words.switch("--force", text=_FORCE)
    words.option("--config", "FILE", _CONFIG)
    words.standard_options()
    return words


def _choices(kind: Bilingual, known: Iterable[str], default: str) -> Bilingual:
    listed = ", ".join(known)
    return Bilingual(f"{kind.ja}: {listed} (既定は {default})", f"{kind.en}: {listed} (default: {default})")


def run(options: Namespace, language: Language | None) -> int:
    """Check one plan, write it in every form asked for, and return the exit code.

    Raises:
        UsageError: Something named does not exist, or a file cannot be read or written; then no finding is shown.
    """
    wanted = {} if options.blocks is None else {"blocks": options.blocks}
    renderers = choose(_DEFAULT if options.to is None else options.to, wanted)
    edition = options.edition or EDITIONS[0]
    if edition not in EDITIONS:
        raise unknown(_EDITION, edition, EDITIONS)
    file, folder = read_plan(_only_word(options.words)), Path(options.out or ".")
    require_folder(folder)
    configuration = settings(options.config).at(file.folder)
    language = language or configuration.language or "ja"
    report = check(file.data, config=configuration, name=file.name)
    if report.plan is None or not (report.ok or options.force):
        _show_findings(file, report, language)
        complain(_NO_PLAN if report.plan is None else _ERRORS, language)
        return ExitCode.FINDINGS
    document = compose(report.plan, edition=edition)
    outputs = [renderer.run(document) for renderer in renderers]
    files = _files(file, outputs)
    _spare_the_plan(file, folder, files)
    written = write_files(folder, files, force=options.force)
    _show_findings(file, report, language)
    for output in outputs:
        for remark in output.remarks:
            complain(remark, language)
    write("".join(f"{printable(str(path))}\n" for path in written))
    return ExitCode.CLEAN


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


def _show_findings(file: PlanFile, report: Report, language: Language) -> None:
    if report.diagnostics:
        cells, colour = terminal_width(sys.stderr, os.environ), wants_colour(sys.stderr, os.environ)
        result = Result(file.shown, report.diagnostics, report.source_map)
        warn(reporter.report(text.Text(text.Style(language, cells, colour)), [result]))


def _files(file: PlanFile, outputs: Iterable[Output]) -> dict[str, bytes]:
    stem = "plan" if file.path == STDIN else Path(file.path).stem
    files: dict[str, bytes] = {}
    for output in outputs:
        name = stem + output.suffix
        if name in files:
            raise UsageError(
                Bilingual(
                    f"2つの出力形式が同じファイル {printable(name)} になります。1つずつ作ってください。",
                    f"Two output formats would both write {printable(name)}; write them one at a time.",
                )
            )
        files[name] = output.content
    return files


def _spare_the_plan(file: PlanFile, folder: Path, files: Mapping[str, bytes]) -> None:
    for name in files:
        if file.path != STDIN and (folder / name).resolve() == Path(file.path).resolve():
            raise UsageError(
                Bilingual("計画のファイルそのものには書き込みません。", "The plan's own file is never written over.")
            )
