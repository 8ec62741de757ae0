"""The report for GitHub: workflow commands that become annotations on the change."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.cli.cells import visible
from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual, Language
from planspec.source import Span

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


class Github(NamedTuple):
    """The report in one language: a workflow command a finding, and a plain line on how many there are."""

    language: Language

    def part(self, result: Result) -> str:
        """Return the commands for one file."""
        return "".join(f"{_command(result, diagnostic, self.language)}\n" for diagnostic in result.diagnostics)

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return all commands and the line on how many there are."""
        return "".join(parts) + f"{tally.summary.in_language(self.language)}\n"


def _command(result: Result, diagnostic: Diagnostic, language: Language) -> str:
    properties = {
        "file": result.posix_path,
        **_place(diagnostic.span),
        "title": f"{diagnostic.code} {diagnostic.name}",
    }
    written = ",".join(f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items())
    message = "\n".join(map(visible, _message(result, diagnostic, language))).translate(_IN_MESSAGES)
    return f"::{_COMMANDS[diagnostic.severity]} {written}::{message}"


def _place(span: Span) -> dict[str, int]:
    if span.start.line != span.end.line:
        # GitHub refuses columns where the lines differ.
        return {"line": span.start.line, "endLine": span.end.line - (span.end.column == 1)}
    return {"line": span.start.line, "col": span.start.column, "endLine": span.end.line, "endColumn": span.end.column}


def _message(result: Result, diagnostic: Diagnostic, language: Language) -> Iterator[str]:
    yield diagnostic.message.in_language(language)
    yield Bilingual(f"直し方: {diagnostic.help.ja}", f"help: {diagnostic.help.en}").in_language(language)
    for related in diagnostic.related:
        place = f"{result.posix_path}:{related.span.start.line}:{related.span.start.column}"
        yield f"{place}: {related.message.in_language(language)}"
