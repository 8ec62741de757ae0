"""Going on after text that is no YAML: what cannot be read is made blank, and the text is parsed again."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import ScalarEvent

from planspec.reader.builder import Builder, Stop
from planspec.reader.event import Parser
from planspec.reader.line import indent, line_end, line_start, next_line
from planspec.reader.problem import Problem
from planspec.source.place import NOWHERE, Place

_MOST_ATTEMPTS = 20
_MOST_CHARACTERS = 2_000_000
"""Characters that are parsed again at most, so that a large and broken file costs no more than a large one."""


class Parsed(NamedTuple):
    """A text as it was parsed in the end.

    Attributes:
        data: The data of the first document.
        place: Its place; ``None`` where there is no document.
        rest: Offset where the text after the first document starts.
        text: The text, in which blanks stand for what could not be read.
        problems: What is wrong.
        complete: Whether the document was read to its end.
    """

    data: object
    place: Place | None
    rest: int
    text: str
    problems: tuple[Problem, ...]
    complete: bool = True


def parse(text: str, parser: Parser) -> Parsed:
    """Parse *text*, and go on after what is no YAML as long as that is cheap."""
    problems: dict[tuple[str, int], Problem] = {}
    for attempt in range(_MOST_ATTEMPTS):
        builder = Builder(text, parser(text))
        try:
            data, place, rest = builder.document()
        except Stop:
            _add(problems, builder.problems)
            break
        except MarkedYAMLError as error:
            problem = _explained(text, error, parser)
            _add(problems, (*builder.problems, problem))
            legible = _blanked(text, problem) if (attempt + 1) * len(text) < _MOST_CHARACTERS else text
            if legible == text:
                break
            text = legible
        else:
            _add(problems, builder.problems)
            return Parsed(data, place, rest, text, tuple(problems.values()))
    return Parsed(None, NOWHERE, len(text), text, tuple(problems.values()), complete=False)


def _add(problems: dict[tuple[str, int], Problem], more: "tuple[Problem, ...] | list[Problem]") -> None:
    for problem in more:
        problems.setdefault((problem.code, problem.start), problem)


def _explained(text: str, error: MarkedYAMLError, parser: Parser) -> Problem:
    from planspec.reader.failure import failure  # noqa: PLC0415 -- only for a file that is no YAML
    from planspec.reader.syntax.explain import explain  # noqa: PLC0415 -- the same

    return explain(text, failure(error, text, _last_scalar(text, parser)))


def _last_scalar(text: str, parser: Parser) -> tuple[int, int]:
    """Return where the last scalar stands before the place where the parser gives up."""
    start, end = 0, 0
    events = parser(text)
    try:
        while True:
            event = events()
            if isinstance(event, ScalarEvent):
                start, end = event.start_mark.index, event.end_mark.index
    except MarkedYAMLError:
        return start, end


def _blanked(text: str, problem: Problem) -> str:
    """Return *text* with blanks in the place of the lines that *problem* is about, and of what stands below them."""
    start = line_start(text, problem.start)
    end = line_end(text, problem.start)
    for line in _lines_below(text, start, tabs=problem.code == "PLN013"):
        end = line_end(text, line)
    blank = re.sub(r"[^\r\n]+", lambda found: " " * len(found[0]), text[start:end])
    return text[:start] + blank + text[end:]


def _lines_below(text: str, start: int, *, tabs: bool) -> Iterator[int]:
    """Yield the lines after that at *start* that are indented deeper, or that have a tab in their indentation too."""
    depth = indent(text, start)
    line = next_line(text, start)
    while line < len(text):
        first = line + indent(text, line)
        blank = first == line_end(text, line)
        if not blank and not (text[first] == "\t" if tabs else indent(text, line) > depth):
            return
        yield line
        line = next_line(text, line)
