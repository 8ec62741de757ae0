"""Suppressions written into a file: lines of their own above the entries that findings are about."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from planspec.diagnostics import Diagnostic
from planspec.reader import Reading, read
from planspec.reader.line import line_end, line_start
from planspec.suppression.extent import below, content_line
from planspec.suppression.heeding import can_be_suppressed
from planspec.suppression.outline import Outline
from planspec.suppression.parsing import KINDS, suppressions
from planspec.suppression.suppression import Scope, Suppression

_WORDS = {scope: word for word, scope in KINDS.items()}
_LINE_BREAK = r"\r\n|\n|\r"


class Insertion(NamedTuple):
    """Characters to be put into a text at an offset, without touching any other."""

    offset: int
    text: str


class Ignores(NamedTuple):
    """What silences findings.

    Attributes:
        insertions: New lines, and codes for comments that are there already, in the order of the file.
        silenced: How many findings they silence.
        left: Findings that no comment may or can silence.
    """

    insertions: tuple[Insertion, ...]
    silenced: int
    left: tuple[Diagnostic, ...]


class _Place(NamedTuple):
    """Where a comment goes: above the line that starts at *line*."""

    line: int
    scope: Scope


def ignores(reading: Reading, told: Sequence[Diagnostic], placeholder: str, today: dt.date | None = None) -> Ignores:
    """Find out how to silence what is told about a file.

    Args:
        reading: The file.
        told: The findings.
        placeholder: What to write in the place of a reason.
        today: The day by which suppressions have expired; to one that has, nothing is added.

    Returns:
        Insertions after which the data of the file is what it was.
    """
    outline = Outline(reading.source_map)
    places: dict[_Place, list[Diagnostic]] = {}
    for one in told if reading.legible else ():
        if can_be_suppressed(one.code, one.severity) and (place := _place(outline, one)):
            places.setdefault(place, []).append(one)
    there = {line_start(reading.text, one.head.start): one for one in _usable(reading, today)}
    wanted = {place: _insertion(reading.text, place, found, there, placeholder) for place, found in places.items()}
    made = _harmless(reading, sorted(wanted.items(), key=lambda item: (item[1].offset, -item[0].scope)))
    silenced = {one for place, _ in made for one in places[place]}
    left = tuple(one for one in told if one not in silenced)
    return Ignores(tuple(insertion for _, insertion in made), len(silenced), left)


def inserted(text: str, insertions: Iterable[Insertion]) -> str:
    """Return *text* with insertions, which are in its order."""
    parts: list[str] = []
    done = 0
    for offset, new in insertions:
        parts += text[done:offset], new
        done = offset
    return "".join((*parts, text[done:]))


def _usable(reading: Reading, today: dt.date | None) -> Iterable[Suppression]:
    """Return the suppressions that work and stand on lines of their own."""
    for one in suppressions(reading.comments):
        expired = one.until is not None and today is not None and one.until[0] < today
        if not (one.comment.inline or one.slips or expired or one.scope is Scope.FILE):
            yield one


def _place(outline: Outline, diagnostic: Diagnostic) -> _Place | None:
    """Return the nearest place from which a comment covers *diagnostic*, at its line or above it."""
    text = outline.text
    start = line_start(text, outline.starts.get(diagnostic.at, diagnostic.span.start.offset))
    while start >= 0:
        inside = outline.across(start)
        if inside is None:
            for scope in (Scope.LINE, Scope.BLOCK):
                if below(outline, start, line_end(text, start), scope).covers(diagnostic):
                    return _Place(start, scope)
        start = line_start(text, inside.start) if inside else _line_above(text, start)
    first = content_line(text, 0)
    return _Place(first, Scope.FILE) if first >= 0 else None


def _line_above(text: str, start: int) -> int:
    """Return where the nearest line above *start* starts that says something, or -1."""
    while start > 0:
        start = line_start(text, start - (2 if text.startswith("\r\n", start - 2) else 1))
        if content_line(text, start) == start:
            return start
    return -1


def _insertion(
    text: str, place: _Place, found: Iterable[Diagnostic], there: dict[int, Suppression], placeholder: str
) -> Insertion:
    codes = ", ".join(sorted({one.code for one in found}))
    above = _above(text, place, there)
    if above is not None:
        return Insertion(above.rules[-1].end, f", {codes}")
    indent = re.compile(r"[ \t]*").match(text, place.line)
    line = f"# planspec: {_WORDS[place.scope]}[{codes}] {placeholder}"
    return Insertion(place.line, f"{indent[0] if indent else ''}{line}{_line_break(text, place.line)}")


def _above(text: str, place: _Place, there: dict[int, Suppression]) -> Suppression | None:
    """Return the suppression of the same scope among the comments right above a place."""
    start = place.line
    while start > 0:
        start = line_start(text, start - (2 if text.startswith("\r\n", start - 2) else 1))
        if text[start : line_end(text, start)].lstrip(" \t")[:1] != "#":
            return None
        if start in there and there[start].scope is place.scope:
            return there[start]
    return None


def _line_break(text: str, start: int) -> str:
    """Return how the line at *start* ends; the last one may not, and then the first of the file counts."""
    pattern = re.compile(_LINE_BREAK)
    found = pattern.match(text, line_end(text, start)) or pattern.search(text)
    return found[0] if found else "\n"


def _harmless(reading: Reading, wanted: list[tuple[_Place, Insertion]]) -> list[tuple[_Place, Insertion]]:
    """Return those of *wanted* with which the file still says what it said."""
    if not wanted:
        return []
    reread = read(inserted(reading.text, (insertion for _, insertion in wanted)))
    if reread.data == reading.data and len(reread.errors) == len(reading.errors):
        return wanted
    middle = len(wanted) // 2
    return [] if not middle else [*_harmless(reading, wanted[:middle]), *_harmless(reading, wanted[middle:])]
