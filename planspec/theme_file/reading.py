"""Text to theme: read, validate, look at the colours, and find each finding's place in the file."""

from collections.abc import Iterator
from typing import NamedTuple

from planspec.checker import Locator
from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Finding, Severity
from planspec.reader import Reading, read
from planspec.rules.theme import page_of
from planspec.source import Pointer, SourceMap
from planspec.theme import Theme
from planspec.theme_file.file import ThemeFile
from planspec.theme_file.palette import alike_goals, pale_colours
from planspec.theme_file.telling import HELP, TELLERS
from planspec.validation import validate


class ThemeReading(NamedTuple):
    """What reading a theme file gives.

    Attributes:
        theme: The theme, where nothing in the file is an error.
        source_map: The text, with its positions.
        diagnostics: What was found, in the order of the file; beside a theme only warnings.
    """

    theme: Theme | None
    source_map: SourceMap
    diagnostics: tuple[Diagnostic, ...]


def read_theme(data: bytes | str) -> ThemeReading:
    """Read a theme file.

    Args:
        data: The file's bytes, or its text.

    Returns:
        The theme and what was found; bad text gives diagnostics, never an exception.
    """
    reading = read(data)
    theme, found = _findings(reading)
    locator = Locator(reading, page_of, Configuration())
    located = [*locator.of_read_errors(), *locator.of_findings(found)]
    helped = [diagnostic._replace(help=HELP.get(diagnostic.code, diagnostic.help)) for diagnostic in located]
    helped.sort(key=lambda diagnostic: (diagnostic.span, diagnostic.code))
    wrong = any(diagnostic.severity is Severity.ERROR for diagnostic in helped)
    return ThemeReading(None if wrong else theme, reading.source_map, tuple(helped))


def _findings(reading: Reading) -> tuple[Theme | None, list[tuple[str, Finding]]]:
    if not reading.usable or not isinstance(reading.data, dict):
        return None, []
    validation = validate(reading.data, ThemeFile, TELLERS)
    found = [(error.code, error.finding) for error in validation.errors]
    if validation.value is None:
        return None, found
    theme, written = validation.value.theme, frozenset(_pointers(reading.data))
    found += [("PLN703", finding) for finding in pale_colours(theme, written)]
    found += [("PLN704", finding) for finding in alike_goals(theme, written)]
    return theme, found


def _pointers(value: object, at: Pointer = ()) -> Iterator[Pointer]:
    yield at
    for step, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from _pointers(item, (*at, step))
