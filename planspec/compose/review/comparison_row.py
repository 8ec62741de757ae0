"""Rows of a 新旧対照表 before they have words: what stands there on both sides, and what changed there."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from planspec.compare import Change, Comparison
from planspec.compare.catalogue import MOVED
from planspec.compare.value import TITLES, title
from planspec.compare.value import at as value_at
from planspec.compose.review.stretches import Sides
from planspec.model import Action, BasicGoal, Model, Plan, PromotionGoal
from planspec.source import Pointer


class Row(NamedTuple):
    """One row.

    Attributes:
        old: What it is about in the old version, or nothing.
        new: The same in the new version, or nothing.
        changes: What changed there.
        heads: Whether it only names the part that the rows below belong to.
        left_out: Whether it stands for what is the same in both versions.
        away: Whether it stands where something was in the old version that moved to another goal.
    """

    old: Pointer | None
    new: Pointer | None
    changes: tuple[Change, ...] = ()
    heads: bool = False
    left_out: bool = False
    away: bool = False


LEFT_OUT = Row(None, None, left_out=True)


def rows(comparison: Comparison, *, whole: bool) -> Iterator[Row]:
    """Yield the rows in the order of the new version.

    Args:
        comparison: What changed.
        whole: Whether what is the same in both versions has rows of its own.
    """
    told = _Telling(comparison, whole=whole)
    yield from chain.from_iterable(map(told.row, _in_order(comparison, told.sides)))
    yield from told.between(len(told.sides.new.pieces))


def heading_field(value: object) -> str:
    """Return the field that a goal or an action is printed by, in one line with its number; nothing for all else."""
    if isinstance(value, Action):
        return "text"
    return "title" if isinstance(value, BasicGoal | PromotionGoal) else ""


def _changed(comparison: Comparison) -> Iterable[Row]:
    """Return a row for each place where something changed; what is printed in one line has one row."""
    found: dict[tuple[Pointer | None, Pointer | None], list[Change]] = {}
    for change in comparison.changes:
        old = None if change.old is None else _line(comparison.old, change.old.at)
        new = None if change.new is None else _line(comparison.new, change.new.at)
        found.setdefault((old, new), []).append(change)
    return (Row(old, new, tuple(changes)) for (old, new), changes in found.items())


def _in_order(comparison: Comparison, sides: Sides) -> Iterator[Row]:
    """Yield the rows of changes, what moved away among them at its old place."""
    moved = (change for change in comparison.changes if change.code == MOVED.code and change.old)
    away = (Row(_line(comparison.old, change.old.at), None, (change,), away=True) for change in moved if change.old)
    waiting = sorted(away, key=lambda row: sides.place(row.old, None), reverse=True)
    for row in _changed(comparison):
        while waiting and sides.place(waiting[-1].old, None) <= sides.place(row.old, row.new):
            yield waiting.pop()
        yield row
    yield from reversed(waiting)


def _line(plan: Plan, at: Pointer) -> Pointer:
    """Return what is printed in one line with the value at a pointer."""
    above = value_at(plan, at[:-1])
    return at[:-1] if at and at[-1] in {heading_field(above), "id", "new"} and heading_field(above) else at


class _Telling:
    """One pass over the new version; it knows how far it has come."""

    def __init__(self, comparison: Comparison, *, whole: bool) -> None:
        """Start above the first piece."""
        self.sides = Sides(comparison)
        self._plans = comparison.old, comparison.new
        self._whole = whole
        self._changed = frozenset(row.new for row in _changed(comparison))
        self._reached = 0
        self._above: frozenset[Pointer] = frozenset()

    def row(self, row: Row) -> Iterator[Row]:
        """Yield a row, and before it what is left out and the heads of the parts that it stands in."""
        yield from self.between(self.sides.span(row.old, row.new)[0])
        yield from self._below(row)

    def between(self, end: int) -> Iterator[Row]:
        """Yield what stands between the row before and the piece *end*."""
        if not self._whole:
            if self.sides.new.printed(self._reached, end):
                yield LEFT_OUT
            self._reached = max(self._reached, end)
            return
        while self._reached < end:
            if self._reached in self.sides.new.unprinted:
                self._reached += 1
                continue
            before, piece = self._reached, self.sides.new.pieces[self._reached]
            at = piece[:-1] if _names(self._plans[1], piece) else _line(self._plans[1], piece)
            heads = not isinstance(value_at(self._plans[1], at), Action) and _heads(self._plans[1], at)
            yield from self._below(Row(self.sides.partner(at, new=True), at, heads=heads))
            self._reached = max(self._reached, before + 1)

    def _below(self, row: Row) -> Iterator[Row]:
        at, new = (row.new, True) if row.new is not None else (row.old or (), False)
        parts = [at[:depth] for depth in range(1, len(at)) if _heads(self._plans[new], at[:depth])]
        path: list[Pointer] = []
        for part in parts:
            other = self.sides.partner(part, new=new)
            old, now = (other, part) if new else (part, other)
            path.append(now if now is not None else ("old", *part))
            if path[-1] not in self._above and now not in self._changed:
                yield from self._taken(Row(old, now, heads=True))
        yield from self._taken(row)
        self._above = frozenset((*path, row.new if row.new is not None else ("old", *at)))

    def _taken(self, row: Row) -> Iterator[Row]:
        start, end = self.sides.span(row.old, row.new)
        if row.heads and not self._whole and self.sides.new.printed(self._reached, start):
            yield LEFT_OUT
        added = any(change.old is None for change in row.changes)
        if row.new is not None and not added and not isinstance(value_at(self._plans[1], row.new), str):
            end = self._line_end(row.new, start, end)
        self._reached = max(self._reached, end)
        yield row

    def _line_end(self, at: Pointer, start: int, end: int) -> int:
        """Return the place after the pieces that are printed in one line with a part."""
        value = value_at(self._plans[1], at)
        if not isinstance(value, Model):
            return end
        pieces = self.sides.new.pieces
        while start < end and pieces[start][:-1] == at and pieces[start][-1] in {heading_field(value), "new"}:
            start += 1
        return start


def _names(plan: Plan, at: Pointer) -> bool:
    """Tell whether the value at a pointer is the name that the part it stands in is told by."""
    part = value_at(plan, at[:-1])
    listed = len(at) > 1 and isinstance(at[-2], int) and not heading_field(part)
    return listed and at[-1] in TITLES and title(part) == value_at(plan, at)


def _heads(plan: Plan, at: Pointer) -> bool:
    """Tell whether the rows of what stands below a pointer need to be told what it is."""
    return isinstance(value_at(plan, at), Model)
