"""Which words of two texts are the same words."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from planspec.rising import rising

_FEW = 60
"""Words among which one is counted as quickly by looking at all."""
_CLOSELY = 40_000
"""The most pairs of words that are compared one by one."""


class Match(NamedTuple):
    """*size* words that are the same from *old* on in one text and from *new* on in the other."""

    old: int
    new: int
    size: int


class _Range(NamedTuple):
    old: int
    old_end: int
    new: int
    new_end: int


def alignment(old: Sequence[str], new: Sequence[str]) -> tuple[Match, ...]:
    """Return the words that *old* and *new* share, in the order of both.

    What begins and ends alike is taken off first; then words that stand once on either side divide the rest, and only
    short rests are compared word by word, so that the time is nearly linear in the length of the texts.

    Args:
        old: Words of one text.
        new: Words of the other.

    Returns:
        Matches in order; none overlaps another.
    """
    found: list[Match] = []
    waiting = [_Range(0, len(old), 0, len(new))]
    while waiting:
        found += _ends(old, new, waiting.pop(), waiting)
    return tuple(sorted(found))


def _ends(old: Sequence[str], new: Sequence[str], part: _Range, waiting: list[_Range]) -> Iterator[Match]:
    """Yield what begins and ends alike in *part*, and what divides the rest, whose parts then wait."""
    start, first, end, last = part.old, part.new, part.old_end, part.new_end
    while start < end and first < last and old[start] == new[first]:
        start, first = start + 1, first + 1
    while start < end and first < last and old[end - 1] == new[last - 1]:
        end, last = end - 1, last - 1
    yield from (match for match in (Match(part.old, part.new, start - part.old),) if match.size)
    yield from (match for match in (Match(end, last, part.old_end - end),) if match.size)
    if start == end or first == last:
        return
    words = _telling(old[start:end], new[first:last])
    if not words:
        return
    anchors = _anchors(old[start:end], new[first:last], words)
    if not anchors:
        yield from _closely(old, new, _Range(start, end, first, last))
        return
    before = (start, first)
    for left, right in ((start + left, first + right) for left, right in anchors):
        waiting.append(_Range(before[0], left, before[1], right))
        yield Match(left, right, 1)
        before = (left + 1, right + 1)
    waiting.append(_Range(before[0], end, before[1], last))


def _telling(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return the words on both sides that are more than scraps; scraps alone never make texts alike."""
    return frozenset(word for word in {*old}.intersection(new) if not is_scrap(word))


def _anchors(old: Sequence[str], new: Sequence[str], words: frozenset[str]) -> list[tuple[int, int]]:
    """Return the longest row of those of *words* that stand once on both sides, in the order of both."""
    counts, other = (Counter(words) if len(words) > _FEW else None for words in (old, new))
    chosen = {
        word
        for word in words
        if (counts[word] if counts else old.count(word)) == 1 == (other[word] if other else new.count(word))
    }
    places = {word: at for at, word in enumerate(new) if word in chosen}
    pairs = [(at, places[word]) for at, word in enumerate(old) if word in chosen]
    return [pairs[index] for index in rising([place for _, place in pairs])]


def _closely(old: Sequence[str], new: Sequence[str], part: _Range) -> Iterator[Match]:
    left, right = old[part.old : part.old_end], new[part.new : part.new_end]
    if len(left) * len(right) > _CLOSELY:
        return
    from difflib import SequenceMatcher  # noqa: PLC0415 -- only changed words need it

    for match in SequenceMatcher(is_scrap, left, right, autojunk=False).get_matching_blocks():
        if match.size:
            yield Match(part.old + match.a, part.new + match.b, match.size)


_SCRAP = re.compile(r"[^\S\n]*[ぁ-ゖ、,，・:：./／‐－-]{0,3}[^\S\n]*")


def is_scrap(text: str) -> bool:
    """Tell whether *text* is too little to stand alone between two changes: a particle, a comma, white space."""
    return _SCRAP.fullmatch(text) is not None
