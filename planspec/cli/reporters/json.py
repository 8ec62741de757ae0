"""The report for programs: one JSON object, described by schemas/report.schema.json."""

import json
from collections.abc import Sequence

from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Related
from planspec.language import Language
from planspec.source import Pointer, Span, json_pointer

VERSION = 1
"""Version of the report's form; a change that a reader could notice raises it."""


def report(results: Sequence[Result], language: Language) -> str:
    """Return the report on a run as JSON with a line feed at its end."""
    told = [
        _diagnostic(result.posix_path, diagnostic, language) for result in results for diagnostic in result.diagnostics
    ]
    data = {"version": VERSION, "diagnostics": told, "summary": Tally.of(results)._asdict()}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


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
