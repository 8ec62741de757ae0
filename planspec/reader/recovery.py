"""Going on after text that is no YAML: what cannot be read is mended or made blank, and the text is parsed again."""

import re
from typing import NamedTuple

from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import ScalarEvent

from planspec.reader.builder import Builder, Stop
from planspec.reader.event import Parser
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
            legible = _without_slip(text, problem) if (attempt + 1) * len(text) < _MOST_CHARACTERS else text
            if legible == text:
                break
            text = legible
        else:
            _add(problems, builder.problems)
            return Parsed(data, place, rest, text, _told(text, problems))
    return Parsed(None, NOWHERE, len(text), text, _told(text, problems), complete=False)


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


def _without_slip(text: str, problem: Problem) -> str:
    from planspec.reader.syntax.mend import without_slip  # noqa: PLC0415 -- only for a file that is no YAML

    return without_slip(text, problem)


def _told(text: str, problems: dict[tuple[str, int], Problem]) -> tuple[Problem, ...]:
    """Return *problems* without those of the layout that are like one before in the same top-level part of *text*."""
    if not any(problem.kind for problem in problems.values()):
        return tuple(problems.values())
    told: dict[object, Problem] = {}
    for problem in problems.values():
        part = [found.start() for found in re.compile(r"^[^\s#-]", re.MULTILINE).finditer(text, 0, problem.start)][-1:]
        message = re.sub("「[^」]*」", "", problem.message.ja)
        repeats = problem.kind in ("layout", "deep", "dash")
        told.setdefault((message, *part) if repeats else (problem.code, problem.start), problem)
    return tuple(told.values())
