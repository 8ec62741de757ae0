"""The report for programs: one JSON object, described by schemas/report.schema.json."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from planspec.cli.result import Result, Tally, posix
from planspec.cli.usage import printable
from planspec.diagnostics import Diagnostic, Fix, Related
from planspec.language import Language
from planspec.source import Pointer, Span, json_pointer

VERSION = 1
"""Version of the report's form; a change that a reader could notice raises it."""
_INDENT = "    "
_SEPARATOR = "\0"
"""Stands in a part before what is suppressed; JSON always writes it as an escape."""


class Json(NamedTuple):
    """The report in one language; a part is the diagnostics of one file, and those of them that are suppressed."""

    language: Language

    def part(self, result: Result) -> str:
        """Return the diagnostics of one file."""
        told = [_diagnostic(result.posix_path, diagnostic, self.language) for diagnostic in result.diagnostics]
        suppressed = [
            _diagnostic(result.posix_path, diagnostic, self.language) | {"reason": reason}
            for diagnostic, reason in result.suppressed
        ]
        return _SEPARATOR.join((_items(told), _items(suppressed))) if told or suppressed else ""

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return one object with a line feed at its end."""
        told, _, suppressed = zip(*(part.partition(_SEPARATOR) for part in ("", *parts)), strict=True)
        body = {"version": VERSION, "diagnostics": [], "suppressed": [], "summary": self._summary(tally)}
        head, between, tail = _dumped(body).split("[]", 2)
        return "".join((head, _listed(told), between, _listed(suppressed), tail, "\n"))

    def _summary(self, tally: Tally) -> dict[str, object]:
        failures = [failure.in_language(self.language) for failure in tally.failures]
        return _summary(tally) | {"failures": failures}


def _items(told: Sequence[object]) -> str:
    return ",\n".join(f"{_INDENT}{_dumped(one)}".replace("\n", f"\n{_INDENT}") for one in told)


def _listed(parts: Sequence[str]) -> str:
    told = ",\n".join(part for part in parts if part)
    return f"[\n{told}\n  ]" if told else "[]"


def _dumped(data: object) -> str:
    # What UTF-8 cannot hold, such as half of a surrogate pair, is written as the escape that JSON has for it.
    return json.dumps(data, ensure_ascii=False, indent=2).encode(errors="backslashreplace").decode()


def _summary(tally: Tally) -> dict[str, object]:
    return {
        "files": tally.files,
        "errors": tally.errors,
        "warnings": tally.warnings,
        "infos": tally.infos,
        "suppressed": tally.suppressed,
        "left_out": tally.left_out,
        "skipped": [posix(printable(path)) for path in tally.skipped],
    }


def _diagnostic(path: str, diagnostic: Diagnostic, language: Language) -> dict[str, object]:
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message.in_language(language),
        "help": diagnostic.help.in_language(language),
        "basis": diagnostic.basis.in_language(language),
        **_place(path, diagnostic.at, diagnostic.span),
        "related": [_related(path, related, language) for related in diagnostic.related],
        "fix": _fix(diagnostic.fix),
        "fingerprint": diagnostic.fingerprint,
    }


def _fix(fix: Fix | None) -> dict[str, object] | None:
    return fix and {"replacement": fix.replacement, "safe": fix.safe}


def _related(path: str, related: Related, language: Language) -> dict[str, object]:
    place = _place(posix(related.path) or path, related.at, related.span)
    return {"message": related.message.in_language(language), **place}


def _place(path: str, at: Pointer, span: Span) -> dict[str, object]:
    return {
        "path": path,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
        "pointer": json_pointer(at),
    }
