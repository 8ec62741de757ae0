"""Comments of their version that ours does not have, and comments that get lost."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from planspec.edit.manner import line_break_of
from planspec.merge.lines import Line, with_lines
from planspec.merge.part import BASE, OURS, THEIRS, Listing, Part, Parts
from planspec.merge.remark import Remark, remarks, without
from planspec.reader import Comment, Reading
from planspec.source import Pointer

Remarks = list[tuple[Remark, Comment]]


class Lost(NamedTuple):
    """A comment that one line of work has written, and that is not in the merged file."""

    text: str
    side: int
    at: Pointer


class Comments:
    """The comments of three versions."""

    def __init__(self, readings: tuple[Reading, Reading, Reading], parts: tuple[Parts, Parts, Parts]) -> None:
        """Take three versions, and what their items are."""
        self._remarks = [remarks(reading, known) for reading, known in zip(readings, parts, strict=True)]

    def brought_over(self, merged: Reading, parts: Parts) -> str:
        """Return the merged text with the comments that their version has changed.

        Args:
            merged: The merged file, in which the comments are those of our version.
            parts: What its items are.
        """
        there = remarks(merged, parts)
        before, theirs, now = map(_counted, (self._remarks[BASE], self._remarks[THEIRS], there))
        lines = list(self._lines(theirs - before - (now - before), parts))
        gone = [without(merged.text, comment) for comment in _gone(before - theirs, there)]
        return with_lines(merged, lines, gone, line_break_of(merged.text)) if lines or gone else merged.text

    def _lines(self, new: Counter[Remark], parts: Parts) -> Iterator[Line]:
        places = {part: at for at, part in parts.items()}
        for remark, _ in self._remarks[THEIRS]:
            at = _place(remark.about, places)
            if new[remark] > 0 and (at is not None or remark.about is None):
                new[remark] -= 1
                yield Line(at, remark.text)

    def lost(self, merged: Reading, parts: Parts) -> Iterator[Lost]:
        """Yield the comments that one line of work has written and the merged file does not have."""
        places = {part: at for at, part in parts.items()}
        there = Counter(comment.text.rstrip() for comment in merged.comments)
        before = Counter(one.text for one, _ in self._remarks[BASE])
        for side in (OURS, THEIRS):
            left = Counter(one.text for one, _ in self._remarks[side]) - before - there
            for remark, _ in self._remarks[side]:
                if left[remark.text] > 0:
                    left[remark.text] -= 1
                    yield Lost(remark.text, side, _place(remark.about, places) or ())


def _counted(remarks: Remarks) -> Counter[Remark]:
    return Counter(one for one, _ in remarks)


def _gone(removed: Counter[Remark], now: Remarks) -> Iterator[Comment]:
    for remark, comment in now:
        if removed[remark] > 0:
            removed[remark] -= 1
            yield comment


def _place(about: Listing | None, places: dict[Part, Pointer]) -> Pointer | None:
    """Return where the entry stands that a comment is about; ``None`` where it is not there."""
    if about is None or (about[0] is not None and about[0] not in places):
        return None
    return (*(places[about[0]] if about[0] is not None else ()), *about[1])
