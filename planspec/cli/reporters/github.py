"""The report for GitHub: workflow commands that become annotations on the change."""

from collections.abc import Iterator, Sequence

from planspec.cli.result import Result, Tally
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual, Language
from planspec.source import Span

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(results: Sequence[Result], language: Language) -> str:
    """Return one workflow command a finding, and a plain line on how many there are."""
    commands = (_command(result, diagnostic, language) for result in results for diagnostic in result.diagnostics)
    return "".join(f"{line}\n" for line in (*commands, Tally.of(results).summary.in_language(language)))


def _command(result: Result, diagnostic: Diagnostic, language: Language) -> str:
    properties = {
        "file": result.posix_path,
        **_place(diagnostic.span),
        "title": f"{diagnostic.code} {diagnostic.name}",
    }
    written = ",".join(f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items())
    message = "\n".join(_message(result, diagnostic, language)).translate(_IN_MESSAGES)
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
