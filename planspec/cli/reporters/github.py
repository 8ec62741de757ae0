"""The report for GitHub: workflow commands that become annotations on the change."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.cli.cells import visible
from planspec.cli.reporters.address import below
from planspec.cli.result import Result, Tally, posix
from planspec.diagnostics import Diagnostic, Severity
from planspec.language import Bilingual, Language
from planspec.source import Span

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


class Github(NamedTuple):
    """The report in one language: a workflow command a finding, and a plain line on how many there are.

    Attributes:
        language: The language of the messages.
        root: The folder of the repository, from which GitHub wants the paths; empty leaves them as they were named.
    """

    language: Language
    root: str = ""

    def part(self, result: Result) -> str:
        """Return the commands for one file."""
        return "".join(f"{self._command(result, diagnostic)}\n" for diagnostic in result.diagnostics)

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return all commands, the heaviest first because GitHub shows only some, and the line that counts them."""
        failures = [f"::error::{_escaped([failure.in_language(self.language)])}" for failure in tally.failures]
        commands = [*failures, *(line for part in parts for line in part.split("\n") if line)]
        commands.sort(key=_weight)
        return "".join(f"{line}\n" for line in (*commands, tally.summary.in_language(self.language)))

    def _command(self, result: Result, diagnostic: Diagnostic) -> str:
        properties = {
            "file": below(self.root, result.path),
            **_place(diagnostic.span),
            "title": f"{diagnostic.code} {diagnostic.name}",
        }
        written = ",".join(f"{name}={str(value).translate(_IN_PROPERTIES)}" for name, value in properties.items())
        message = _escaped(_message(result, diagnostic, self.language))
        return f"::{_COMMANDS[diagnostic.severity]} {written}::{message}"


def _weight(command: str) -> int:
    return next(at for at, name in enumerate(_COMMANDS.values()) if command.startswith(f"::{name}"))


def _place(span: Span) -> dict[str, int]:
    if span.start.line != span.end.line:
        # GitHub refuses columns where the lines differ.
        return {"line": span.start.line, "endLine": span.end.line - (span.end.column == 1)}
    return {"line": span.start.line, "col": span.start.column, "endLine": span.end.line, "endColumn": span.end.column}


def _escaped(lines: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(map(visible, lines)).translate(_IN_MESSAGES)


def _message(result: Result, diagnostic: Diagnostic, language: Language) -> Iterator[str]:
    yield diagnostic.message.in_language(language)
    yield Bilingual(f"直し方: {diagnostic.help.ja}", f"help: {diagnostic.help.en}").in_language(language)
    for related in diagnostic.related:
        place = f"{posix(related.path or result.path)}:{related.span.start.line}:{related.span.start.column}"
        yield f"{place}: {related.message.in_language(language)}"
