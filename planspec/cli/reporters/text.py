"""The report for people: each finding with its line, a marker under the characters, help and related places."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.cli.cells import wrap
from planspec.cli.reporters.excerpt import excerpt
from planspec.cli.result import SEVERITY_WORDS, Result, Tally
from planspec.diagnostics import Diagnostic, Related, Severity
from planspec.language import Bilingual, Language
from planspec.source import Span

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_BOLD, _FRAME, _GREEN = "1", "34", "32"
_HELP = Bilingual("直し方", "help")
_NOTE = Bilingual("関連", "note")


class Style(NamedTuple):
    """How a report looks.

    Attributes:
        language: The language of every word in it.
        cells: Cells in a line.
        colour: Whether the terminal shows colour.
    """

    language: Language
    cells: int = 80
    colour: bool = False

    def paint(self, text: str, code: str) -> str:
        """Return *text* in a colour, where colours are shown."""
        return f"\033[{code}m{text}\033[0m" if self.colour and text else text

    def say(self, text: Bilingual) -> str:
        """Return *text* in the language."""
        return text.in_language(self.language)


class Text(NamedTuple):
    """The report in one style."""

    style: Style

    def part(self, result: Result) -> str:
        """Return every finding in one file."""
        return "".join(f"{_finding(result, diagnostic, self.style)}\n\n" for diagnostic in result.diagnostics)

    def whole(self, parts: Sequence[str], tally: Tally) -> str:
        """Return every finding, and what there is to say of the whole run."""
        return "".join(parts) + "".join(f"{line}\n" for line in _summary(tally, self.style))


def _summary(tally: Tally, style: Style) -> Iterator[str]:
    counts = (tally.errors, tally.warnings, tally.infos)
    worst = next((severity for severity, count in zip(Severity, counts, strict=True) if count), None)
    colour = _GREEN if worst is None else _COLOURS[worst]
    for line in wrap(style.say(tally.summary), style.cells):
        yield style.paint(line, f"{_BOLD};{colour}")
    if tally.hidden:
        yield from wrap(style.say(tally.hidden), style.cells)
    if tally.skipped:
        yield from wrap(style.say(tally.passed_by), style.cells)
    if tally.first:
        yield style.say(
            Bilingual(f"規則の説明: planspec explain {tally.first}", f"Rules explained: planspec explain {tally.first}")
        )


def _finding(result: Result, diagnostic: Diagnostic, style: Style) -> str:
    return "\n".join(_lines(result, diagnostic, style))


def _lines(result: Result, diagnostic: Diagnostic, style: Style) -> Iterator[str]:
    colour = _COLOURS[diagnostic.severity]
    spans = (diagnostic.span, *(related.span for related in diagnostic.related))
    gutter = max(len(str(span.start.line)) for span in spans)
    yield from _headline(diagnostic, style, colour)
    yield from _place(result, _Mark(diagnostic.span, "^", colour), style, gutter)
    yield from _hint(_HELP, diagnostic.help, style, gutter)
    for related in diagnostic.related:
        yield from _related(result, related, style, gutter)


def _headline(diagnostic: Diagnostic, style: Style, colour: str) -> Iterator[str]:
    word = f"{style.say(SEVERITY_WORDS[diagnostic.severity])}[{diagnostic.code}]"
    first, *rest = wrap(style.say(diagnostic.message), style.cells, first=f"{word}: ", rest="  ")
    yield style.paint(word, f"{_BOLD};{colour}") + style.paint(first.removeprefix(word), _BOLD)
    for line in rest:
        yield style.paint(line, _BOLD)


class _Mark(NamedTuple):
    """Characters of the file and what is written below each of them."""

    span: Span
    sign: str
    colour: str


def _place(result: Result, mark: _Mark, style: Style, gutter: int) -> Iterator[str]:
    """Yield the place, the line of the file, and the marker under its characters."""
    start, end = mark.span.start, mark.span.end
    margin, bar = " " * gutter, style.paint("|", _FRAME)
    yield _arrow(result.path, mark.span, style, gutter)
    line = result.source_map.line(start.line)
    last = end.column - 1 if end.line == start.line else len(line)
    cut = excerpt(line, start.column - 1, last, style.cells - gutter - len(" | "))
    yield f"{margin} {bar}"
    yield f"{style.paint(f'{start.line:>{gutter}}', _FRAME)} {bar} {cut.text}".rstrip()
    yield f"{margin} {bar} {' ' * cut.start}{style.paint(mark.sign * cut.length, f'{_BOLD};{mark.colour}')}"


def _arrow(path: str, span: Span, style: Style, gutter: int) -> str:
    place = f"{path}:{span.start.line}:{span.start.column}{_until(span, style)}"
    return f"{' ' * gutter}{style.paint('-->', _FRAME)} {place}"


def _until(span: Span, style: Style) -> str:
    if span.end.line == span.start.line or (span.end.line == span.start.line + 1 and span.end.column == 1):
        return ""
    last = span.end.line - (span.end.column == 1)
    return style.say(Bilingual(f" ({last}行目まで)", f" (to line {last})"))


def _hint(title: Bilingual, text: Bilingual, style: Style, gutter: int) -> Iterator[str]:
    margin, word = " " * gutter, style.say(title)
    first, *rest = wrap(f"{word}: {style.say(text)}", style.cells, first=f"{margin} = ", rest=f"{margin}   ")
    yield first.replace(f" = {word}:", f" {style.paint('=', _FRAME)} {style.paint(f'{word}:', _BOLD)}", 1)
    yield from rest


def _related(result: Result, related: Related, style: Style, gutter: int) -> Iterator[str]:
    yield from _hint(_NOTE, related.message, style, gutter)
    if related.path:
        # The other file's text is let go by now.
        yield _arrow(related.path, related.span, style, gutter)
    else:
        yield from _place(result, _Mark(related.span, "-", _FRAME), style, gutter)
