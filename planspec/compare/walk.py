"""The walk through two versions of a plan, in the order of the new one."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from planspec.compare.comparison import Pair
from planspec.compare.difference import Difference, What
from planspec.compare.matching import Item, matched
from planspec.compare.order import moved
from planspec.compare.value import LINKS, held, name
from planspec.compare.value import at as value_at
from planspec.model import FiscalYear, Model, Numbers, NumberStyle, Plan, printed_numbers
from planspec.source import Pointer

_BELOW = {
    "promotion_goals": ("basic_goals", "promotion_goals"),
    "actions": ("basic_goals", "promotion_goals", "actions"),
}
"""The lists on the way to a list."""

Listed = tuple[object, ...]


class Walk:
    """Finds what differs; the pairs are complete once all differences were taken."""

    def __init__(self, old: Plan, new: Plan) -> None:
        """Take two versions."""
        self._old, self._new = old, new
        self.numbers: tuple[Numbers, Numbers] = (printed_numbers(old), printed_numbers(new))
        """Printed numbers of the old and of the new version."""
        self.pairs: dict[Pointer, Pair] = {}
        """By the pointer in the new version."""
        self._partners: dict[Pointer, Pair] = {}
        """By the pointer in the old version."""
        self._match_goals()

    def differences(self) -> Iterator[Difference]:
        """Yield every difference."""
        yield from self._models(self._old, self._new, (), (), 1.0)

    def elsewhere(self, at: Pointer, *, new: bool) -> bool:
        """Tell whether what stands at a pointer has a partner in the other version."""
        return at in (self.pairs if new else self._partners)

    def _match_goals(self) -> None:
        """Match what may move from one goal to another, over the whole plan."""
        old, new = self._old.basic_goals or (), self._new.basic_goals or ()
        self._match(_items(old, ("basic_goals",), None), _items(new, ("basic_goals",), None))
        self._match_over_all("promotion_goals")
        self._match_over_all("actions")

    def _match_over_all(self, field: str) -> None:
        """Match the items of all lists called *field*; those of lists that are as they were stay where they are."""
        old, new = dict(_below(self._old, field)), dict(_below(self._new, field))
        for at in [
            at for at in new if (pair := self.pairs.get(at[:-1])) and self._as_it_was(pair, field, old, new[at])
        ]:
            pair = self.pairs[at[:-1]]
            self._pair_all(old.pop((*(pair.old or ()), field)), (*(pair.old or ()), field), at)
            del new[at]
        self._match(
            [item for at, values in old.items() for item in self._loose(values, at, self._partners, self._group(at))],
            [item for at, values in new.items() for item in self._loose(values, at, self.pairs, at)],
        )

    @staticmethod
    def _loose(values: Listed, at: Pointer, known: Mapping[Pointer, Pair], group: Hashable) -> Sequence[Item]:
        """Return the items of a list, unless it lies in one that is as it was."""
        return () if (*at, 0) in known else _items(values, at, group)

    def _as_it_was(self, pair: Pair, field: str, old: Mapping[Pointer, Listed], values: Listed) -> bool:
        return old.get((*(pair.old or ()), field)) == values

    def _pair_all(self, values: Listed, was: Pointer, now: Pointer) -> None:
        for place, value in enumerate(values):
            one, other = (*was, place), (*now, place)
            self.pairs[other] = self._partners[one] = Pair(one, other)
            for field, inner in vars(value).items() if isinstance(value, Model) else ():
                if inner and field in _BELOW:
                    self._pair_all(inner, (*one, field), (*other, field))

    def _group(self, at: Pointer) -> Hashable:
        """Return the place in the new version of a list of the old one, or a place that is nowhere."""
        pair = self._partners.get(at[:-1])
        return (*pair.new, at[-1]) if pair and pair.new else ("old", *at)

    def _match(self, old: Sequence[Item], new: Sequence[Item]) -> None:
        for pair in matched(old, new):
            if pair.old is not None and pair.new is not None:
                self.pairs[pair.new] = self._partners[pair.old] = pair

    def _models(self, old: Model, new: Model, was: Pointer, now: Pointer, likeness: float) -> Iterator[Difference]:
        before = vars(old)
        for field, after in vars(new).items():
            if before[field] is not after:
                yield from self._values(before[field], after, (*was, field), (*now, field), likeness)

    def _values(self, old: object, new: object, was: Pointer, now: Pointer, likeness: float) -> Iterator[Difference]:
        if isinstance(old, Model) and isinstance(new, Model):
            yield from self._models(old, new, was, now, likeness)
        elif _is_list(old) or _is_list(new):
            yield from self._lists(_listed(old), _listed(new), was, now)
            if (old is None) != (new is None) and not old and not new:
                yield Difference(What.VALUE, was, now, likeness)
        elif old is None:
            yield Difference(What.ADDED, None, now)
        elif new is None:
            yield Difference(What.REMOVED, was, None)
        elif old != new or (isinstance(old, FiscalYear) and isinstance(new, FiscalYear) and old.written != new.written):
            yield Difference(What.VALUE, was, now, likeness)

    def _lists(self, old: Listed, new: Listed, was: Pointer, now: Pointer) -> Iterator[Difference]:
        if now[-1] not in {"basic_goals", "promotion_goals", "actions"}:
            self._match(_items(old, was, None), _items(new, now, None))
        removed = self._removed(len(old), was)
        yield from removed.get(None, ())
        shifted = self._shifted(len(new), was, now)
        for place, item in enumerate(new):
            at = (*now, place)
            pair = self.pairs.get(at)
            if pair is None or pair.old is None:
                yield Difference(What.ADDED, None, at)
                yield from self._inside(item, at)
                continue
            same = pair.old[:-1] == was
            yield from self._kept(item, pair, What.REORDERED if place in shifted else None if same else What.MOVED)
            if same:
                yield from removed.get(pair.old, ())

    def _kept(self, item: object, pair: Pair, shift: What | None) -> Iterator[Difference]:
        """Yield what differs in an item that both versions have, and how it was shifted, if it was."""
        was, now = pair.old or (), pair.new or ()
        if shift is not None:
            yield Difference(shift, was, now, pair.likeness)
        elif self._number(was, 0) != self._number(now, 1):
            yield Difference(What.RENUMBERED, was, now, pair.likeness)
        yield from self._values(value_at(self._old, was), item, was, now, pair.likeness)

    def _removed(self, count: int, was: Pointer) -> Mapping[Pointer | None, list[Difference]]:
        """Return what was removed from a list, by the item before it that is still there."""
        found: defaultdict[Pointer | None, list[Difference]] = defaultdict(list)
        last: Pointer | None = None
        for place in range(count):
            at = (*was, place)
            pair = self._partners.get(at)
            if pair is None:
                found[last].append(Difference(What.REMOVED, at, None))
            elif pair.new is not None and self._stays(pair, was):
                last = at
        return found

    def _stays(self, pair: Pair, was: Pointer) -> bool:
        """Tell whether a pair's item stands in the list that has taken the place of the one at *was*."""
        if pair.new is None:
            return False
        parent = self._partners.get(was[:-1])
        return pair.new[:-1] == ((*parent.new, was[-1]) if parent is not None and parent.new is not None else was)

    def _shifted(self, count: int, was: Pointer, now: Pointer) -> frozenset[int]:
        """Return the places in the new list of what moved within it."""
        found = [(place, self.pairs.get((*now, place))) for place in range(count)]
        stayed = [(place, pair.old[-1]) for place, pair in found if pair and pair.old and pair.old[:-1] == was]
        indices = moved([int(before) for _, before in stayed])
        return frozenset(stayed[index][0] for index in indices)

    def _inside(self, item: object, at: Pointer) -> Iterator[Difference]:
        """Yield what came from elsewhere into a part that is new."""
        for field in ("promotion_goals", "actions"):
            for place, part in enumerate(_listed(held(item, field))):
                here = (*at, field, place)
                pair = self.pairs.get(here)
                if pair is None or pair.old is None:
                    yield from self._inside(part, here)
                else:
                    yield from self._kept(part, pair, What.MOVED)

    def _number(self, at: Pointer, side: int) -> str:
        number = self.numbers[side].get(at)
        return number.text if number is not None else ""


def _is_list(value: object) -> bool:
    return isinstance(value, tuple) and not isinstance(value, NumberStyle)


def _listed(value: object) -> Listed:
    return value if isinstance(value, tuple) else ()


def _items(values: Sequence[object], at: Pointer, group: Hashable) -> list[Item]:
    return [_item(value, (*at, index), group) for index, value in enumerate(values)]


def _item(value: object, at: Pointer, group: Hashable) -> Item:
    if isinstance(value, Model):
        return Item(at, name(value), value, group)
    text = value.written if isinstance(value, FiscalYear) else str(value)
    # Two identifiers that are like each other are still two.
    return Item(at, text, None, group) if at[-2] in LINKS else Item(at, "", text, group)


def _below(part: object, field: str, at: Pointer = ()) -> Iterator[tuple[Pointer, Listed]]:
    """Yield the lists called *field* below the goals of a plan, those without items left out."""
    for inner in _BELOW[field]:
        values = _listed(held(part, inner))
        here = (*at, inner)
        if inner == field and values:
            yield here, values
        for index, item in enumerate(values):
            if inner != "actions" or held(item, "actions"):
                yield from _below(item, field, (*here, index))
