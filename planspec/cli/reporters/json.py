"""The report for programs: one JSON object, described by schemas/report.schema.json."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.result import Result, Tally, posix
from planspec.cli.usage import printable
from planspec.diagnostics import Diagnostic, Related
from planspec.language import Language
from planspec.source import Pointer, Span, json_pointer

VERSION = 1
"""Version of the report's form; a change that a reader could notice raises it."""
_INDENT = "    "


class Json(NamedTuple):
    """The report in one language; a part is the diagnostics of one file, separated by commas."""

    language: Language

    def part(self, result: Result) -> str:
        """Return the diagnostics of one file."""
        told = (_diagnostic(result.posix_path, diagnostic, self.language) for diagnostic in result.diagnostics)
        return ",\n".join(f"{_INDENT}{_dumped(diagnostic)}".replace("\n", f"\n{_INDENT}") for diagnostic in told)

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return one object with a line feed at its end."""
        head, _, tail = _dumped({"version": VERSION, "diagnostics": [], "summary": _summary(tally)}).partition("[]")
        told = [part for part in parts if part]
        between = [",\n"] * len(told)
        listed = [piece for pair in zip(between, told, strict=True) for piece in pair][1:]
        return "".join((head, "[\n", *listed, "\n  ]", tail, "\n") if told else (head, "[]", tail, "\n"))


def _dumped(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _summary(tally: Tally) -> dict[str, object]:
    return {
        "files": tally.files,
        "errors": tally.errors,
        "warnings": tally.warnings,
        "infos": tally.infos,
        "skipped": [posix(printable(path)) for path in tally.skipped],
    }


def _diagnostic(path: str, diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message.in_language(language),
        "help": diagnostic.help.in_language(language),
        **_place(path, diagnostic.at, diagnostic.span),
        "related": [_related(path, related, language) for related in diagnostic.related],
        "fingerprint": diagnostic.fingerprint,
    }


def _related(path: str, related: Related, language: Language) -> dict[str, object]:
    return {"message": related.message.in_language(language), **_place(path, related.at, related.span)}


def _place(path: str, at: Pointer, span: Span) -> dict[str, object]:
    return {
        "path": path,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
        "pointer": json_pointer(at),
    }
