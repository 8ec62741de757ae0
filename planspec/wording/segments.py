"""Two wordings of one text to what stayed, went and came."""

from collections.abc import Iterator

from planspec.wording.alignment import Match, alignment, is_scrap
from planspec.wording.by_class import by_class
from planspec.wording.clause import shared_clauses
from planspec.wording.cut import Cut
from planspec.wording.segment import Fate, Segment
from planspec.wording.whole import whole_words

_FATES = (Fate.KEPT, Fate.DELETED, Fate.INSERTED)


def segments(old: str, new: str, cut: Cut = by_class) -> tuple[Segment, ...]:
    """Tell which words of a text changed.

    What changed is whole words: 進めます and 推進します share no part. A scrap that stayed between two changes, such as
    a particle, goes with them. The other way round it is the same with deleted and inserted words exchanged.

    Args:
        old: The text before.
        new: The text after.
        cut: Cuts a text into words; no segment ends inside one.

    Returns:
        Segments in order, deleted words before those inserted in their place; none is empty.
    """
    if old == new:
        return (Segment(Fate.KEPT, old),) if old else ()
    # Always the same way round, so that both ways tell the same.
    return tuple(_between(old, new, cut, swapped=old > new))


def _between(old: str, new: str, cut: Cut, *, swapped: bool) -> Iterator[Segment]:
    head, tail = shared_clauses(old, new)
    middle, other = (tuple(whole_words(cut(text[head : len(text) - tail]))) for text in (old, new))
    before, after = old[:head], old[len(old) - tail :]
    found = _stretches(other, middle) if swapped else _stretches(middle, other)
    for first, second, kept in found:
        if first or second:
            deleted, inserted = (second, first) if swapped else (first, second)
            yield from (
                Segment(fate, text) for fate, text in zip(_FATES, (before, deleted, inserted), strict=True) if text
            )
            before = ""
        before += kept
    if before + after:
        yield Segment(Fate.KEPT, before + after)


def _stretches(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Yield the words that only the old text has, those that only the new one has, and those of both behind them."""
    start = first = 0
    for match in (*_worth(alignment(old, new), old, len(new)), Match(len(old), len(new), 0)):
        stop = match.old + match.size
        yield "".join(old[start : match.old]), "".join(new[first : match.new]), "".join(old[match.old : stop])
        start, first = stop, match.new + match.size


def _worth(matches: tuple[Match, ...], old: tuple[str, ...], length: int) -> list[Match]:
    """Return *matches*, neighbours as one, without the scraps between two changes.

    A scrap stays between words that only came, or only went, on both sides of it: there it parts nothing.
    """
    kept = _merged(matches)
    for at in range(len(kept) - 1, -1, -1):
        one = kept[at]
        before = kept[at - 1] if at else Match(0, 0, 0)
        after = kept[at + 1] if at + 1 < len(kept) else Match(len(old), length, 0)
        gone = (one.old > before.old + before.size, after.old > one.old + one.size)
        came = (one.new > before.new + before.size, after.new > one.new + one.size)
        between = (gone[0] or came[0]) and (gone[1] or came[1])
        if between and any(gone) and any(came) and is_scrap("".join(old[one.old : one.old + one.size])):
            del kept[at]
    return kept


def _merged(matches: tuple[Match, ...]) -> list[Match]:
    kept: list[Match] = []
    for one in matches:
        last = kept[-1] if kept else None
        if last is not None and (last.old + last.size, last.new + last.size) == (one.old, one.new):
            kept[-1] = last._replace(size=last.size + one.size)
        else:
            kept.append(one)
    return kept
