"""Where and why a parser gave up, in words that are the same for both parsers."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ruamel.yaml.error import MarkedYAMLError

from planspec.reader.line import line_start

Kind = Literal[
    "value", "colon", "start", "tab", "quote", "escape", "flow", "flow-colon", "item", "key", "content", "entry",
    "question", "anchor", "alias", "tag", "directive", "block", "other",
]  # fmt: skip

_PROBLEMS: tuple[tuple[str, Kind], ...] = (
    ("tab character", "tab"),
    ("'\\t'", "tab"),
    ("cannot start any token", "start"),
    ("mapping values", "value"),
    ("could not find expected ':'", "colon"),
    ("escape", "escape"),
    ("hexdecimal", "escape"),
    ("',' or", "flow"),
    ("unexpected ':'", "flow-colon"),
    ("unexpected '?'", "flow-colon"),
    ("node content", "content"),
    ("sequence entries", "entry"),
    ("mapping keys", "question"),
    ("undefined tag handle", "tag"),
)
_CONTEXTS: tuple[tuple[str, Kind], ...] = (
    ("quoted scalar", "quote"),
    ("block scalar", "block"),
    ("directive", "directive"),
    ("alias", "alias"),
    ("anchor", "anchor"),
    ("tag", "tag"),
    ("block mapping", "key"),
    ("block collection", "item"),
    ("block sequence", "item"),
)
_NEAR_LINES = 20


class Failure(NamedTuple):
    """Where and why a parser gave up.

    Attributes:
        kind: What it stumbled over.
        offset: Where it noticed.
        context: Where that began which it was reading, such as an open quote; else the same as ``offset``.
        last: Start and end offset of the last scalar before.
    """

    kind: Kind
    offset: int
    context: int
    last: tuple[int, int]


def failure(error: MarkedYAMLError, text: str, last: tuple[int, int]) -> Failure:
    """Return what *error*, which a parser raised over *text*, says."""
    offset = error.problem_mark.index if error.problem_mark else last[1]
    context = error.context_mark.index if error.context_mark else offset
    return Failure(_kind(error, text[offset : offset + 1]), offset, context, last)


def _kind(error: MarkedYAMLError, character: str) -> Kind:
    problem, context = error.problem or "", error.context or ""
    found: Kind | None = next((kind for words, kind in _PROBLEMS if words in problem), None)
    if found in ("flow", "content") and character in (":", "?"):
        return "flow-colon"
    if found == "start" and character == "\t":
        return "tab"
    if found is None:
        found = next((kind for words, kind in _CONTEXTS if words in context), None)
    return found or "other"


def near_lines(text: str, failure: Failure) -> Iterator[int]:
    """Yield the offsets of the lines in which the slip may be that *failure* comes from, the last of them first.

    They are the line where the parser gave up, and the lines before it that it read as one with it.
    """
    lowest = {
        "value": min(failure.last[0], failure.offset),
        "colon": failure.context,
        "flow": failure.context,
        "flow-colon": failure.context,
    }.get(failure.kind, failure.offset)
    start = line_start(text, failure.offset)
    for _ in range(_NEAR_LINES):
        yield start
        if start <= lowest:
            return
        start = line_start(text, start - 1)
