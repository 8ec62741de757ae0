"""What stays of a text while it is edited again and again, and the patches that this comes to."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.edit.patch import Patch


class Kept(NamedTuple):
    """A stretch of a text that stands in the edited one as it was.

    Attributes:
        old: Offset where it starts in the old text.
        new: Offset where it starts in the new one.
        length: Characters in it.
    """

    old: int
    new: int
    length: int


_END = 1 << 62
"""An offset after the end of any text."""


def after(kept: Sequence[Kept], patches: Sequence[Patch]) -> tuple[Kept, ...]:
    """Return what is still kept when *patches*, which are in order, are applied to the new text."""
    stays: list[Kept] = []
    grown = done = 0
    stretches = iter(kept)
    one = next(stretches, None)
    for start, end, text in (*patches, Patch(_END, _END, "")):
        while one is not None and one.new < start:
            first = max(one.new, done)
            last = min(one.new + one.length, start)
            if first < last:
                stays.append(Kept(one.old + first - one.new, first + grown, last - first))
            if one.new + one.length > start:
                break
            one = next(stretches, None)
        done, grown = end, grown + len(text) - (end - start)
    return tuple(stays)


def patches_of(kept: Sequence[Kept], old: str, new: str) -> tuple[Patch, ...]:
    """Return the patches of *old* that leave what is *kept* and give *new*."""
    return tuple(_gaps(kept, old, new))


def _gaps(kept: Sequence[Kept], old: str, new: str) -> Iterator[Patch]:
    old_done = new_done = 0
    for one in (*kept, Kept(len(old), len(new), 0)):
        patch = _trimmed(old, Patch(old_done, one.old, new[new_done : one.new]))
        if patch.start < patch.end or patch.text:
            yield patch
        old_done, new_done = one.old + one.length, one.new + one.length


def _trimmed(old: str, patch: Patch) -> Patch:
    """Return *patch* without the characters that it has in common with *old* at its start and its end."""
    start, end, text = patch
    head = _common(old[start:end], text)
    start, text = start + head, text[head:]
    tail = _common(old[start:end][::-1], text[::-1])
    return Patch(start, end - tail, text[: len(text) - tail])


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def joined(patches: Sequence[Patch]) -> tuple[Patch, ...]:
    """Return *patches*, given in order, with those that touch as one and without those that change nothing."""
    done: list[Patch] = []
    for patch in patches:
        if patch.start == patch.end and not patch.text:
            continue
        if done and done[-1].end == patch.start:
            done[-1] = Patch(done[-1].start, patch.end, done[-1].text + patch.text)
        else:
            done.append(patch)
    return tuple(done)
