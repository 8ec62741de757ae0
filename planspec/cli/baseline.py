"""``planspec baseline``: what is told now is written down, so that a check tells only what is new."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from planspec.cli.baseline_file import DEFAULT_NAME, KnownFile, KnownFinding, as_text, parsed, relative
from planspec.cli.check import checked_places, settings, today
from planspec.cli.checked_files import CheckedFiles
from planspec.cli.checking import Job
from planspec.cli.options import Parser
from planspec.cli.output import existing, replace
from planspec.cli.result import Result, Tally
from planspec.cli.sieve import always_told
from planspec.cli.sieve_options import add_phase, given
from planspec.cli.straight import is_straight, write_straight
from planspec.cli.terminal import complain, write
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.language import Bilingual, Language

_DESCRIPTION = Bilingual(
    "今ある指摘をすべてファイルに書き出します。planspec check --baseline FILE は、そこにない指摘だけを知らせます。\n"
    "計画として使えないという指摘 (PLN0xx、PLN1xx、PLN908 のエラー) は書き出さず、いつも知らせます。\n"
    "終了コード: 0 書き出した / 2 使い方の誤り、読み書きの失敗",
    "Write down everything that is found now; `planspec check --baseline FILE` tells only what is not in it.\n"
    "That a file cannot be used as a plan (errors of PLN0xx, PLN1xx and PLN908) is not written down and always told.\n"
    "Exit codes: 0 written / 2 wrong use, or a file that cannot be read or written",
)
_PATHS = Bilingual(
    "計画のファイルかフォルダー (省くと plans/、なければ今のフォルダー)",
    "plan files or folders (default: plans/, or else the current folder)",
)
_OUT = Bilingual(
    f"書き出すファイル (既定は {DEFAULT_NAME}、- は標準出力)",
    f"the file to write (default: {DEFAULT_NAME}; - is standard output)",
)
_FORCE = Bilingual("ベースラインでないファイルにも上書きします", "write over a file that is no baseline, too")
_CONFIG = Bilingual("設定ファイル (check と同じ)", "settings file, as for check")


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``baseline``."""
    words = Parser("baseline", "[PATH ...] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument("PATH", _PATHS)
    words.option("--out", "FILE", _OUT)
    words.switch("--force", text=_FORCE)
    words.option("--config", "FILE", _CONFIG)
    add_phase(words)
    words.standard_options()
    return words


class _Known(NamedTuple):
    """The report of which a baseline is made: for each file an entry, as JSON.

    Attributes:
        language: The language of the messages.
        folder: The folder of the baseline, from which paths are told.
    """

    language: Language
    folder: str

    def part(self, result: Result) -> str:
        """Return the entry of one file, and how many of its findings no baseline takes."""
        data = result.source_map.data
        identifier = data.get("id") if isinstance(data, dict) else None
        taken = [found for found in result.diagnostics if not always_told(found)]
        findings = [
            KnownFinding(found.fingerprint, found.code, found.message.in_language(self.language)) for found in taken
        ]
        plan = identifier if isinstance(identifier, str) else ""
        return json.dumps((relative(result.path, self.folder), plan, findings, len(result.diagnostics) - len(taken)))

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return the text of the baseline."""
        del tally
        return as_text(_entries(parts))


def _entries(parts: Sequence[str]) -> tuple[KnownFile, ...]:
    read = (json.loads(part) for part in parts)
    return tuple(KnownFile(path, plan, tuple(KnownFinding(*one) for one in found)) for path, plan, found, _ in read)


def run(options: Namespace, language: Language | None) -> int:
    """Check every file named and write the baseline; nothing is written where a file cannot be read.

    Raises:
        UsageError: There is no such phase, settings cannot be understood, or the baseline cannot be written.
    """
    run_settings = settings(options.config, given(options)._replace(baseline=""))
    places, language = checked_places(options.words, run_settings, language)
    out = Path(options.out or DEFAULT_NAME)
    straight = is_straight(str(out))
    _require_own(out, force=options.force or straight)
    reporter = _Known(language, str(out.absolute().parent))
    checked = CheckedFiles(Job(run_settings, (reporter,), today=today(), digests=len(places) > 1), places, language)
    parts = checked.parts(0)
    if checked.code == ExitCode.USAGE or not parts:
        raise _incomplete(out)
    content = reporter.whole(parts, checked.tally).encode()
    if straight:
        write_straight(str(out), content)
    else:
        replace(out, content)
        _tell(out, parts, language)
    return ExitCode.CLEAN


def _require_own(out: Path, *, force: bool) -> None:
    there = None if force else existing(out)
    if there is not None and parsed(there) is None:
        name = printable(str(out))
        raise UsageError(
            Bilingual(
                f"{name} は planspec のベースラインではないので、上書きしません (上書きするには --force)。",
                f"{name} is no baseline of planspec and is left alone (--force writes over it).",
            )
        )


def _incomplete(out: Path) -> UsageError:
    name = printable(str(out))
    return UsageError(
        Bilingual(
            f"調べられないファイルがあるので、{name} は書き出しません。",
            f"{name} is not written, because not everything could be checked.",
        )
    )


def _tell(out: Path, parts: tuple[str, ...], language: Language) -> None:
    name, files = printable(str(out)), _entries(parts)
    count, errors = sum(len(file.findings) for file in files), sum(json.loads(part)[-1] for part in parts)
    told = Bilingual(
        f"{name} に、{len(files)}件のファイルの指摘 {count}件を書き出しました。\n",
        f"Wrote {name}: {_counted(count, 'finding')} in {_counted(len(files), 'file')}.\n",
    )
    write(told.in_language(language))
    if errors:
        ja = f"計画として使えないというエラー {errors}件は書き出していません。check はいつも知らせます。"
        is_are = "is not in it and is" if errors == 1 else "are not in it and are"
        en = f"{_counted(errors, 'error')} about files that cannot be used as plans {is_are} always told."
        complain(Bilingual(ja, en), language)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
