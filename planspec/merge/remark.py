"""Comments of a version, by what they are about."""

import re
from bisect import bisect_left
from typing import NamedTuple

from planspec.edit.patch import Patch
from planspec.merge.part import Listing, Parts, way
from planspec.reader import Comment, Reading
from planspec.reader.line import line_start, next_line
from planspec.suppression.outline import Entry, Outline


class Remark(NamedTuple):
    """A comment, and the entry on its line or below it; ``None`` at the end of the file."""

    about: Listing | None
    text: str


def remarks(reading: Reading, parts: Parts) -> list[tuple[Remark, Comment]]:
    """Return the comments of a version with what they are about, in their order."""
    if not reading.comments:
        return []
    entries = Outline(reading.source_map).entries
    starts = [entry.start for entry in entries]
    found = []
    for comment in reading.comments:
        about = _about(reading.text, comment, entries, starts)
        found.append((Remark(None if about is None else way(parts, about.at), comment.text.rstrip()), comment))
    return found


def _about(text: str, comment: Comment, entries: tuple[Entry, ...], starts: list[int]) -> Entry | None:
    offset = comment.span.start.offset
    if comment.inline:
        on_line = bisect_left(starts, line_start(text, offset))
        if on_line < len(starts) and starts[on_line] < offset:
            return entries[on_line]
    below = bisect_left(starts, offset)
    return entries[below] if below < len(entries) else None


def without(text: str, comment: Comment) -> Patch:
    """Return the patch that takes a comment away, with its line if that holds nothing else."""
    start, end = comment.span.start.offset, comment.span.end.offset
    if not comment.inline:
        return Patch(line_start(text, start), next_line(text, start), "")
    blanks = re.search(r"[ \t]*\Z", text[line_start(text, start) : start])
    return Patch(start - (len(blanks[0]) if blanks else 0), end, "")
