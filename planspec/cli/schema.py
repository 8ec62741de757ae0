"""``planspec schema``: the JSON Schema of plan files, for editors."""

import json
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from planspec.cli.options import Parser
from planspec.cli.output import existing, foreign, replace
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, printable
from planspec.language import Bilingual, Language
from planspec.schema import IDENTIFIER, as_text

_DESCRIPTION = Bilingual(
    "計画のファイルの JSON Schema を書き出します。エディターはこれを使って項目を補完し、説明します。\n"
    "終了コード: 0 書き出した / 2 使い方の誤り、書き込みの失敗",
    "Write the JSON Schema of plan files; editors complete and explain fields by it.\n"
    "Exit codes: 0 written / 2 wrong use, or a file that cannot be written",
)


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``schema``."""
    words = Parser("schema", "[OPTIONS]", _DESCRIPTION, language, cells)
    words.option(
        "--out", "FILE", Bilingual("書き込むファイル (省くと標準出力)", "file to write (default: standard output)")
    )
    words.switch("--force", text=Bilingual("どのファイルにも上書きします", "write over any file"))
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Write the schema.

    Raises:
        UsageError: The file cannot be written, or is something else than this schema.
    """
    del language
    if options.words:
        raise UsageError(
            Bilingual("書き込むファイルは --out で指定してください。", "Name the file to write with --out.")
        )
    if options.out is None:
        write(as_text())
        return ExitCode.CLEAN
    path = Path(options.out)
    there = None if options.force else existing(path)
    if there is not None and not _is_ours(there):
        raise foreign(path)
    replace(path, as_text().encode())
    write(f"{printable(str(path))}\n")
    return ExitCode.CLEAN


def _is_ours(content: bytes) -> bool:
    """Tell whether a file is an earlier version of the schema; it is known by its identifier."""
    with suppress(ValueError, RecursionError):
        data = json.loads(content)
        return isinstance(data, dict) and data.get("$id") == IDENTIFIER
    return False
