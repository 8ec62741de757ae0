"""Three texts to one: two lines of work on a plan, brought together by its parts."""

import re
from typing import Any, NamedTuple

from planspec.edit import Edited, Operation, Refusal, as_written, change
from planspec.edit.manner import line_break_of
from planspec.language import Bilingual, Language
from planspec.merge.by_text import by_text
from planspec.merge.comments import Comments
from planspec.merge.conflict import Conflict
from planspec.merge.fitness import unfit
from planspec.merge.lines import Line, with_lines
from planspec.merge.matching import versions
from planspec.merge.merged import Merged
from planspec.merge.naming import Names
from planspec.merge.node import Node, grown, parts_in
from planspec.merge.part import OURS
from planspec.merge.rewriting import rewriting
from planspec.merge.telling import lost_comment, told
from planspec.merge.three_way import ThreeWay
from planspec.merge.version import Version
from planspec.reader import Reading, read
from planspec.suppression.merge_conflict import MARK

_UNWRITTEN = Bilingual(
    "両方の変更を、自分の版の書き方のままファイルに書き込めません。",
    "Both changes cannot be written into the file as ours is laid out.",
)


def merge(base: str, ours: str, theirs: str, *, by_lines: str | None = None, language: Language = "ja") -> Merged:
    """Bring two lines of work on a plan together.

    The result is our text with their changes made in it, so that our layout, comments and line ends stay; comments
    that they have changed are brought over. Where both cannot be followed, ours stays, and a comment above the place
    says what theirs has. The result is read again and says what it is to say.

    Args:
        base: The version that both began with; empty where there is none.
        ours: Our version.
        theirs: Their version.
        by_lines: What a merge by lines has made of it, where that was clean; taken where it says the same, because it
            has the layout of both.
        language: The language of the comments about conflicts.

    Returns:
        The merged text and what people have to decide about. Files that are no readable plans are merged by lines, or
        ours stays.
    """
    texts = (base, ours, theirs)
    readings = (read(base), read(ours), read(theirs))
    reason = unfit(readings)
    if reason is not None:
        return by_text(texts, by_lines, reason)
    work = _Work(readings, language)
    if by_lines is not None and not work.found and _says(by_lines, work.wanted.data, ours):
        return Merged(by_lines)
    edited = work.edited(ours)
    if isinstance(edited, Refusal):
        reason = Bilingual(_UNWRITTEN.ja + edited.reason.ja, f"{_UNWRITTEN.en} {edited.reason.en}")
        return by_text(texts, None, reason)
    return work.written(edited.text)


def _says(text: str, data: object, ours: str) -> bool:
    """Tell whether a text is read as *data*, and ends its lines as ours does."""
    if _line_breaks(text) - _line_breaks(ours):
        return False
    reading = read(text)
    return reading.usable and reading.data == data


def _line_breaks(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\r\n|[\r\n]", text))


class _Read(NamedTuple):
    """A text with the byte order mark that it starts with, if it has one."""

    lead: str
    reading: Reading


class _Work:
    """Three versions, what they come to, and what is found on the way."""

    def __init__(self, readings: tuple[Reading, Reading, Reading], language: Language) -> None:
        base, ours, theirs = readings
        self._readings, self._language = readings, language
        written = (as_written(reading.source_map, ()) for reading in (ours, theirs))
        self.versions = versions(base.data or {}, *written)
        merging = ThreeWay(self.versions)
        self.wanted: Node = merging.merged()
        self.found = merging.conflicts
        self._names = _names(self.versions)

    def edited(self, text: str) -> Edited | Refusal:
        """Return our *text* with what is to be done to it; items are written anew where they cannot be moved."""
        moved = change(text, self._rewriting(anew=False))
        return moved if isinstance(moved, Edited) else change(text, self._rewriting(anew=True))

    def _rewriting(self, *, anew: bool) -> tuple[Operation, ...]:
        ours = self.versions[OURS]
        return rewriting(grown(ours.data, ours.parts), self.wanted, anew=anew)

    def written(self, text: str) -> Merged:
        """Return the merged *text* with the comments of their version, and with comments about conflicts."""
        base, ours, theirs = (version.parts for version in self.versions)
        comments = Comments(self._readings, (base, ours, theirs), parts_in(self.wanted))
        merged = _read(text)
        merged = _read(merged.lead + comments.brought_over(merged.reading))
        conflicts = [told(one, self._names) for one in self.found]
        names = Names(self.wanted.data)
        conflicts += (lost_comment(text, side, at, names) for text, side, at in comments.lost(merged.reading))
        return self._noted(merged, conflicts)

    def _noted(self, merged: _Read, conflicts: list[Conflict]) -> Merged:
        lines = [Line(one.at, f"{MARK} {one.note.in_language(self._language)}") for one in conflicts]
        noted = with_lines(merged.reading, lines, line_break=line_break_of(merged.reading.text))
        source_map = merged.reading.source_map
        return Merged(
            merged.lead + noted, tuple(sorted(conflicts, key=lambda one: source_map.locate(one.at).start.offset))
        )


def _names(versions: tuple[Version, Version, Version]) -> tuple[Names, Names, Names]:
    base, ours, theirs = (Names(version.data) for version in versions)
    return base, ours, theirs


def _read(text: str) -> _Read:
    reading: Any = read(text)
    return _Read(text[: len(text) - len(reading.text)], reading)
