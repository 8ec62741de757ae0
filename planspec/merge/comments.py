"""Comments that the merged file is to have: those of ours, with what theirs has done to them."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from planspec.edit.manner import line_break_of
from planspec.merge.lines import Line, with_lines
from planspec.merge.part import OURS, THEIRS, Listing, Part, Parts
from planspec.merge.remark import Remark, remarks, without
from planspec.reader import Comment, Reading
from planspec.source import Pointer

Remarks = list[tuple[Remark, Comment]]


class Lost(NamedTuple):
    """A comment that is to be in the merged file and is not: what it was about is gone."""

    text: str
    side: int
    at: Pointer


class Comments:
    """The comments of three versions, and those that the merged file is to have."""

    def __init__(
        self, readings: tuple[Reading, Reading, Reading], parts: tuple[Parts, Parts, Parts], merged: Parts
    ) -> None:
        """Take three versions, what their items are, and what those of the merged file are."""
        self._remarks = [remarks(reading, known) for reading, known in zip(readings, parts, strict=True)]
        self._parts, self._places = merged, {part: at for at, part in merged.items()}
        ours, theirs = (frozenset(parts[side].values()) for side in (OURS, THEIRS))
        kept = frozenset(merged.values())
        self._wanted = _wanted([_counted(some) for some in self._remarks], kept - ours, kept - theirs)

    def brought_over(self, merged: Reading) -> str:
        """Return the text of the merged file, whose comments are those of our version, with those it is to have."""
        there = remarks(merged, self._parts)
        now = _counted(there)
        lines = list(self._lines(self._wanted - now))
        gone = [without(merged.text, comment) for comment in _gone(now - self._wanted, there)]
        return with_lines(merged, lines, gone, line_break_of(merged.text)) if lines or gone else merged.text

    def _lines(self, missing: Counter[Remark]) -> Iterator[Line]:
        for remark, _ in (*self._remarks[THEIRS], *self._remarks[OURS]):
            at = _place(remark.about, self._places)
            if missing[remark] > 0 and (at is not None or remark.about is None):
                missing[remark] -= 1
                yield Line(at, remark.text)

    def lost(self, merged: Reading) -> Iterator[Lost]:
        """Yield the comments that the merged file is to have and does not have."""
        left = Counter[str]()
        for remark, count in self._wanted.items():
            left[remark.text] += count
        left -= Counter(comment.text.rstrip() for comment in merged.comments)
        for side in (OURS, THEIRS):
            for remark, _ in self._remarks[side]:
                if left[remark.text] > 0:
                    left[remark.text] -= 1
                    yield Lost(remark.text, side, _place(remark.about, self._places) or ())


def _wanted(
    counts: list[Counter[Remark]], theirs_alone: AbstractSet[Part], ours_alone: AbstractSet[Part]
) -> Counter[Remark]:
    """Return how often each comment is to stand where it is.

    That is as the line of work has it that has changed it; with an item that only one of them has kept, as that one.
    """
    base, ours, theirs = counts
    wanted = Counter[Remark]()
    for one in base | ours | theirs:
        item = one.about[0] if one.about is not None else None
        if item in theirs_alone or (ours[one] == base[one] and item not in ours_alone):
            wanted[one] = theirs[one]
        elif item in ours_alone or theirs[one] == base[one]:
            wanted[one] = ours[one]
        else:
            wanted[one] = max(ours[one], theirs[one])
    return wanted


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
