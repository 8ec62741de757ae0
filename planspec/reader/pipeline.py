"""Text to data: decode, look at the characters, parse, and look at what came out."""

from planspec.reader.character import legible
from planspec.reader.decoding import to_text
from planspec.reader.directive import without_directives
from planspec.reader.document_problem import SYNTAX_CODES, document_problems, emptiness
from planspec.reader.event import PARSER, Parser
from planspec.reader.line import line_end, line_start
from planspec.reader.problem import Problem
from planspec.reader.reading import ReadError, Reading
from planspec.reader.recovery import Parsed, parse
from planspec.reader.wide_indent import wide_indents
from planspec.source import SourceMap
from planspec.source.place import NOWHERE

_DECODING = frozenset({"PLN017", "PLN018"})
_PROPERTIES = frozenset({"PLN003", "PLN005"})
_DAMAGED = frozenset({"PLN015", "PLN016", "PLN018", "PLN019"})


def read(text: str | bytes, *, parser: Parser = PARSER) -> Reading:
    """Read a plan file.

    Args:
        text: The text of the file or its bytes; a byte order mark at its start does not count.
        parser: Where the events come from.

    Returns:
        Data, positions, comments and errors. Bad input gives errors, never an exception.
    """
    whole, problems = to_text(text)
    if any(problem.code == "PLN012" for problem in problems) or (problems and not whole):
        return _reading(whole, problems, None)
    checked, found = legible(whole)
    problems += _not_told_yet(found, problems)
    if found and not checked:
        return _reading(whole, problems, None)
    checked, found = without_directives(checked)
    parsed = parse(checked, parser)
    problems += found
    problems += _of_document(checked, parsed, problems)
    return _reading(whole, problems, parsed)


def _not_told_yet(found: list[Problem], problems: list[Problem]) -> list[Problem]:
    """Return what is wrong with characters but U+FFFD, where the decoder has put it for what it could not read."""
    decoded = any(problem.code in _DECODING for problem in problems)
    return [problem for problem in found if not (decoded and problem.code == "PLN023")]


def _of_document(text: str, parsed: Parsed, before: list[Problem]) -> list[Problem]:
    """Return what is wrong with the document; nothing but its indentation where full-width spaces make that."""
    problems = [problem for problem in parsed.problems if not _follows(problem, before, text)]
    if parsed.complete:
        problems += document_problems(text, parsed)
    elif any(problem.code in _PROPERTIES for problem in problems):
        problems += emptiness(text)
    return (wide_indents(text) or problems) if any(not problem.harmless for problem in problems) else problems


def _follows(problem: Problem, problems: list[Problem], text: str) -> bool:
    """Tell whether a syntax error comes from a damaged character on its line."""
    start, end = line_start(text, problem.start), line_end(text, problem.start)
    return problem.code in SYNTAX_CODES and any(
        other.code in _DAMAGED and start <= other.start <= end for other in problems
    )


def _reading(text: str, problems: list[Problem], parsed: Parsed | None) -> Reading:
    if parsed is None or not parsed.complete:
        source_map, checked = SourceMap(text), ""
    else:
        source_map, checked = SourceMap(text, parsed.data, parsed.place or NOWHERE), parsed.text
    return Reading(text, source_map.data, source_map, _errors(problems, source_map), checked)


def _errors(problems: list[Problem], source_map: SourceMap) -> tuple[ReadError, ...]:
    unique = {(problem.start, problem.code): problem for problem in reversed(problems)}
    return tuple(
        ReadError(
            problem.code,
            problem.message,
            source_map.span(problem.start, problem.end),
            tuple((message, source_map.span(start, end)) for message, start, end in problem.related),
            problem.at,
            problem.harmless,
        )
        for _, problem in sorted(unique.items())
    )
