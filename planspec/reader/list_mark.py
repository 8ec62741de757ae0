"""Marks of list items that YAML does not know, and items that it reads as going on with the one before."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.line import content_end, line_start
from planspec.reader.problem import Problem
from planspec.reader.slip import hyphen_without_space, problem
from planspec.source import Pointer

WIDE = "－ー−–‐‑・•"
"""What a Japanese keyboard gives where a hyphen was meant, and marks of lists in other programs."""

TIGHT = "-(?=[ぁ-ヿ㐀-鿿々「『（【])"
"""A hyphen that stands right before a Japanese text."""

TIGHT_KEY = r"-(?=[A-Za-z_][\w-]*:(?:[ \t\r\n]|\Z))"
"""A hyphen that stands right before a key."""

_MARK = rf"(?P<wide>[{WIDE}])(?!(?P=wide))|(?P<tight>{TIGHT})"
_FIRST = _MARK
_NEXT = rf"[\r\n][ \t　]*(?P<item>{_MARK}|-[ 　])"


def marks_in_value(text: str, start: int, end: int, at: Pointer) -> Iterator[Problem]:
    """Yield what is wrong with the plain scalar ``start:end``, the value of a key, where marks start its lines."""
    first = _first_mark(text, start, end)
    if first:
        yield first._replace(at=at)
    for found in re.compile(_NEXT).finditer(text, start, end):
        problem_of_line = first and _mark(found, found.start("item"))
        yield (problem_of_line or _swallowed(text, found.start("item")))._replace(at=at)


def marks_in_item(text: str, start: int, end: int, at: Pointer) -> Iterator[Problem]:
    """Yield what is wrong with the plain scalar ``start:end``, an item, where marks start lines after its first."""
    for found in re.compile(_NEXT).finditer(text, start, end):
        yield _swallowed(text, found.start("item"))._replace(at=at)


def _first_mark(text: str, start: int, end: int) -> Problem | None:
    """Return the mark that a text starts with which stands on a line of its own; one in a frame of two is none."""
    found = re.compile(_FIRST).match(text, start, end)
    alone = not text[line_start(text, start) : start].strip(" ")
    return _mark(found, start) if found and alone and text[start] != text[end - 1] else None


def _mark(found: re.Match[str], offset: int) -> Problem | None:
    if found["wide"]:
        return problem(found["wide"], offset)
    return hyphen_without_space(offset) if found["tight"] else None


def _swallowed(text: str, start: int) -> Problem:
    message = Bilingual(
        "この行は前の行の続きと読まれます。"
        "項目なら、「- 」(半角のハイフンと空白) で始め、並べたい項目と位置をそろえてください。",
        "This line is read as going on with the line before; if it is an item, start it with `- ` right below the"
        " items that it belongs to.",
    )
    return Problem("PLN022", message, start, content_end(text, start))
