"""The summary for people at a terminal: counts, then each change with its words and both places."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.cli.cells import visible, wrap
from planspec.compare import Change, Comparison, Importance, Side
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.compose.review.told import IMPORTANCE, below, by_place, count, counts, kind, marks, words
from planspec.language import Bilingual, Language
from planspec.source import SourceMap
from planspec.wording import Fate, Segment
from planspec.wording.excerpt import excerpt

_BOLD, _RESET = "1", "\033[0m"
_COLOURS = {Importance.MAJOR: "31", Importance.NORMAL: "33", Importance.MINOR: "36"}
_SIGNS = {Fate.KEPT: ("", ""), Fate.DELETED: ("〔-", "-〕"), Fate.INSERTED: ("〔+", "+〕")}
_PAINT = {Fate.DELETED: "31;9", Fate.INSERTED: "32;4"}
_INDENT = "    "


class _Style(NamedTuple):
    language: Language
    cells: int
    colour: bool

    def say(self, text: Bilingual) -> str:
        return text.in_language(self.language)

    def paint(self, text: str, code: str) -> str:
        return f"\033[{code}m{text}{_RESET}" if self.colour and text else text


def summary(  # noqa: PLR0913 - all but the versions by name, and each is a fact from outside
    comparison: Comparison, names: Names, sources: Sources, *, language: Language, cells: int, colour: bool
) -> str:
    """Return what changed, for people.

    Words that went stand in 〔-…-〕 and words that came in 〔+…+〕; in colour, struck in red and underlined in green.

    Args:
        comparison: What changed.
        names: The files or revisions of the two versions, for the places.
        sources: Where the two versions are written.
        language: The language of the words that are not the plan's.
        cells: Cells in a line; places may be longer, so that they can be copied whole.
        colour: Whether the terminal shows colour.
    """
    style = _Style(language, cells, colour)
    return "".join(f"{line}\n" for line in _lines(comparison, names, sources, style))


def _lines(comparison: Comparison, names: Names, sources: Sources, style: _Style) -> Iterator[str]:
    for line in wrap(style.say(count(comparison.changes)), style.cells):
        yield style.paint(line, _BOLD)
    if comparison.changes:
        yield from wrap(style.say(counts(comparison.changes)), style.cells)
    for place in by_place(comparison.changes):
        yield ""
        for line in wrap(style.say(place.name), style.cells):
            yield style.paint(line, _BOLD)
        for change in place.changes:
            yield from _headline(change, style)
            yield from _place("---", names.old, sources.old, change.old, style)
            yield from _place("+++", names.new, sources.new, change.new, style)
            yield from _words(change, style)


def _headline(change: Change, style: _Style) -> Iterator[str]:
    notes = (style.say(IMPORTANCE[change.importance]), *map(style.say, marks(change)))
    what = f"{style.say(kind(change))} [{change.code}] ({', '.join(notes)})"
    for line in wrap(f"{what} {style.say(below(change))}", style.cells, first="  ", rest=_INDENT):
        yield style.paint(line, _COLOURS[change.importance])


def _place(sign: str, name: str, source: SourceMap, side: Side | None, style: _Style) -> Iterator[str]:
    if side is not None:
        start = source.start(side.at)
        yield style.paint(f"{_INDENT}{sign} {visible(name)}:{start.line}:{start.column}", "34")


def _words(change: Change, style: _Style) -> Iterator[str]:
    """Yield the words of a change; of an added or removed part, a line of the plan at a time."""
    shown = excerpt(words(change, style.language))
    if any(fate is Fate.KEPT for fate, _ in shown):
        yield from _painted(shown, style)
        return
    for fate, text in shown:
        for line in text.splitlines():
            yield from _painted((Segment(fate, line),), style) if line.strip() else ()


def _painted(found: tuple[Segment, ...], style: _Style) -> Iterator[str]:
    """Wrap *found* and colour each character as its segment."""
    seen = [Segment(fate, visible(_one_line(text))) for fate, text in found]
    if not style.colour:
        signed = "".join(text.join(_SIGNS[fate]) for fate, text in seen)
        yield from wrap(signed, style.cells, first=_INDENT, rest=_INDENT)
        return
    fates = iter([(character, fate) for fate, text in seen for character in text])
    for line in wrap("".join(text for _, text in seen), style.cells, first=_INDENT, rest=_INDENT):
        yield _INDENT + _coloured(line.removeprefix(_INDENT), fates, style)


def _one_line(text: str) -> str:
    """Return *text* with each character of white space as a space."""
    return re.sub(r"\s", " ", text)


def _coloured(line: str, fates: Iterator[tuple[str, Fate]], style: _Style) -> str:
    painted, run, now = "", "", Fate.KEPT
    for character in line:
        # Wrapping drops spaces and nothing else.
        fate = next(fate for written, fate in fates if written == character)
        if fate is not now:
            painted, run, now = painted + _run(run, now, style), "", fate
        run += character
    return painted + _run(run, now, style)


def _run(text: str, fate: Fate, style: _Style) -> str:
    return style.paint(text, _PAINT[fate]) if fate in _PAINT else text
