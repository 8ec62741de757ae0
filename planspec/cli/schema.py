"""``planspec schema``: the JSON Schemas of plan files and theme files, for editors."""

import json
from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import Any

from planspec.cli.options import Parser
from planspec.cli.output import existing, foreign, replace
from planspec.cli.settings import project_language
from planspec.cli.straight import STANDARD_OUTPUT, is_straight, write_straight
from planspec.cli.terminal import write
from planspec.cli.usage import ExitCode, UsageError, printable, unknown
from planspec.language import Bilingual, Language
from planspec.schema import as_text, plan_schema, theme_schema

_DESCRIPTION = Bilingual(
    "計画やテーマのファイルの JSON Schema を書き出します。エディターはこれを使って、"
    "--lang の言語で項目を補完し、説明します。\n"
    "終了コード: 0 書き出した / 2 使い方の誤り、書き込みの失敗",
    "Write the JSON Schema of plan or theme files; editors complete and explain fields by it, in the "
    "language of --lang.\n"
    "Exit codes: 0 written / 2 wrong use, or a file that cannot be written",
)
_KIND = Bilingual("ファイルの種類", "kind of file")
_SCHEMAS = {"plan": plan_schema, "theme": theme_schema}


def parser(language: Language, cells: int) -> Parser:
    """Return the options of ``schema``."""
    words = Parser("schema", "[KIND] [OPTIONS]", _DESCRIPTION, language, cells)
    words.argument(
        "KIND", Bilingual("ファイルの種類: plan か theme (既定は plan)", "kind of file: plan or theme (default: plan)")
    )
    words.option(
        "--out",
        "FILE",
        Bilingual("書き込むファイル (省くか - で標準出力)", "file to write (default, and -: standard output)"),
    )
    words.switch("--force", text=Bilingual("どのファイルにも上書きします", "write over any file"))
    words.standard_options()
    return words


def run(options: Namespace, language: Language | None) -> int:
    """Write the schema.

    Raises:
        UsageError: There is no such kind of file, or the schema's file cannot be written or is something else.
    """
    schema = _wanted(options.words, language or project_language() or "ja")
    if options.out is None or is_straight(options.out):
        write_straight(options.out or STANDARD_OUTPUT, as_text(schema).encode())
        return ExitCode.CLEAN
    path = Path(options.out)
    there = None if options.force else existing(path)
    if there is not None and not _is_ours(there, schema["$id"]):
        raise foreign(path)
    replace(path, as_text(schema).encode())
    write(f"{printable(str(path))}\n")
    return ExitCode.CLEAN


def _wanted(words: list[str], language: Language) -> dict[str, Any]:
    """Return the schema that is asked for, with what editors show in *language*."""
    if len(words) > 1 or any("." in word for word in words):
        raise UsageError(
            Bilingual("書き込むファイルは --out で指定してください。", "Name the file to write with --out.")
        )
    kind = words[0] if words else "plan"
    if kind not in _SCHEMAS:
        raise unknown(_KIND, kind, tuple(_SCHEMAS))
    return _SCHEMAS[kind](language)


def _is_ours(content: bytes, identifier: str) -> bool:
    """Tell whether a file is an earlier version of the schema; it is known by its identifier."""
    with suppress(ValueError, RecursionError):
        data = json.loads(content)
        return isinstance(data, dict) and data.get("$id") == identifier
    return False
