"""Which words of a text stayed, went and came."""

from collections.abc import Iterator, Sequence

from planspec.wording.segment import Fate, Segment
from planspec.wording.words import Cut, by_class

_SCRAP = 1
"""Kept words between two changes, so few that the changes read better as one."""
_SCRAP_LENGTH = 2
"""Characters of such words."""


def segments(old: str, new: str, cut: Cut = by_class) -> tuple[Segment, ...]:
    """Return what became of the words of *old* and where the words of *new* come from.

    Kept and deleted segments together are *old*, kept and inserted ones *new*; of two neighbours that differ, the
    deleted one comes first.

    Args:
        old: The text before.
        new: The text after.
        cut: What cuts both into words; no segment begins or ends within one.
    """
    if old == new:
        return (Segment(Fate.KEPT, old),) if old else ()
    return tuple(_segments(_joined(_blocks(cut(old), cut(new)))))


Block = tuple[bool, Sequence[str], Sequence[str]]
"""Whether words stayed, and the words before and after."""


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    ends = len(old) - tail, len(new) - tail
    yield True, old[:head], new[:head]
    yield from _middle(old[head : ends[0]], new[head : ends[1]])
    yield True, old[ends[0] :], new[ends[1] :]


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    if not old or not new:
        yield False, old, new
        return
    # Imported here because most runs compare no texts.
    from difflib import SequenceMatcher  # noqa: PLC0415

    for name, start, end, other_start, other_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield name == "equal", old[start:end], new[other_start:other_end]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    return next(
        (place for place, (here, there) in enumerate(zip(one, other, strict=False)) if here != there),
        min(len(one), len(other)),
    )


def _joined(blocks: Iterator[Block]) -> Iterator[Block]:
    """Join changes between which only a scrap was kept."""
    waiting: list[Block] = []
    for block in (block for block in blocks if block[1] or block[2]):
        if waiting and (not block[0] or (len(waiting) == 1 and _is_scrap(block))):
            waiting.append(block)
            if not block[0]:
                waiting = [_one(waiting)]
            continue
        if block[0]:
            yield from waiting
            waiting = []
            yield block
        else:
            waiting = [block]
    yield from waiting


def _one(blocks: Sequence[Block]) -> Block:
    return False, [word for block in blocks for word in block[1]], [word for block in blocks for word in block[2]]


def _is_scrap(block: Block) -> bool:
    words = block[1]
    return len(words) <= _SCRAP and sum(map(len, words)) <= _SCRAP_LENGTH


def _segments(blocks: Iterator[Block]) -> Iterator[Segment]:
    for kept, old, new in blocks:
        if kept:
            yield Segment(Fate.KEPT, "".join(old))
            continue
        if old:
            yield Segment(Fate.DELETED, "".join(old))
        if new:
            yield Segment(Fate.INSERTED, "".join(new))
