"""How far a suppression reaches in its file."""

import re
from typing import NamedTuple

from planspec.diagnostics import Diagnostic
from planspec.reader import Comment
from planspec.reader.line import line_end, line_start, next_line
from planspec.source import Pointer
from planspec.suppression.outline import Entry, Outline
from planspec.suppression.suppression import Scope

_NO_CONTENT = r"[ \t]*(?:#[^\r\n]*|---[ \t]*(?:#[^\r\n]*)?)?(?=[\r\n]|\Z)"
"""A line that is blank, a comment, or the mark that a document starts with."""


class Extent(NamedTuple):
    """The part of a file that a suppression is for.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last character.
        entries: Pointers to the entries that start on its line, the outermost first; none where it is for the file.
    """

    start: int
    end: int
    entries: tuple[Pointer, ...] = ()

    @property
    def at(self) -> Pointer:
        """Pointer to the outermost entry."""
        return self.entries[0] if self.entries else ()

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Tell whether *diagnostic* is about something in this part: it starts there, or is about an entry of its line.

        The value of a key may start on a later line than the key.
        """
        return self.start <= diagnostic.span.start.offset <= self.end or diagnostic.at in self.entries


NOTHING = Extent(0, -1)


def extent(outline: Outline, comment: Comment, scope: Scope) -> Extent:
    """Return the part of the file that a suppression of *scope* in *comment* is for."""
    if scope is Scope.FILE:
        return Extent(0, len(outline.text))
    start, end = _lines(outline.text, comment)
    if start < 0:
        return NOTHING
    found = below(outline, start, end, scope)
    if not comment.inline:
        return found
    before = outline.across(start)
    return found._replace(start=before.start) if before else found


def below(outline: Outline, start: int, end: int, scope: Scope) -> Extent:
    """Return the part that a comment right above the line from *start* to *end* is for."""
    entries = outline.starting(start, end)
    ends = (entry.end for entry in entries if entry.single or scope is Scope.BLOCK)
    return Extent(start, max((end, *ends)), tuple(map(_pointer, entries)))


def _pointer(entry: Entry) -> Pointer:
    return entry.at


def _lines(text: str, comment: Comment) -> tuple[int, int]:
    """Return where the line starts and ends that *comment* is for; a start of -1 where none is left."""
    start = line_start(text, comment.span.start.offset)
    if comment.inline:
        before = text[start : comment.span.start.offset]
        # After a hyphen alone, the item is on the line that follows.
        end = content_line(text, next_line(text, start)) if not before.strip(" \t-") else start
        return start, line_end(text, end if end >= 0 else start)
    found = content_line(text, next_line(text, start))
    return found, line_end(text, found) if found >= 0 else found


def content_line(text: str, start: int) -> int:
    """Return where the first line at or after *start* starts that says something, or -1."""
    no_content = re.compile(_NO_CONTENT)
    while start < len(text):
        if no_content.match(text, start) is None:
            return start
        start = next_line(text, start)
    return -1
