"""What is to be done to our version so that it becomes the merged one."""

from planspec.compare.order import moved
from planspec.edit import Insert, Move, Operation, Remove, Set
from planspec.merge.node import Node
from planspec.merge.part import Part
from planspec.source import Pointer


def rewriting(ours: Node, wanted: Node, *, anew: bool = False) -> tuple[Operation, ...]:
    """Return the operations that make of *ours*, which is changed on the way, what is *wanted*.

    Args:
        ours: Our version.
        wanted: The merged plan.
        anew: Whether items that move are written anew, and not taken along as they stand, with their comments.
    """
    made = _Rewriting(ours, anew=anew)
    made.place(wanted, ours)
    made.settle(wanted, ours, ())
    return tuple(made.operations)


class _Rewriting:
    """Operations that are collected while they are made on a tree."""

    def __init__(self, ours: Node, *, anew: bool) -> None:
        self._anew = anew
        self.operations: list[Operation] = []
        self._there: dict[Part, Node] = {}
        self._know(ours)

    def _know(self, node: Node) -> None:
        self._there |= {one.part: one for one in node.below() if one.part is not None}

    def place(self, wanted: Node, now: Node) -> None:
        """Bring everything that is *wanted* to its place; what is no longer wanted still stands in between."""
        if isinstance(wanted.value, list):
            self._arrange(wanted, now)
        for field, inner in wanted.fields.items():
            there = now.fields.get(field)
            self._place_inner(inner, now, field, there)

    def _place_inner(self, wanted: Node, around: Node, step: str | int, there: Node | None) -> None:
        if there is None or _is_of_other_kind(wanted, there):
            there = self._set(around, step, wanted, there)
        self.place(wanted, there)

    def _set(self, around: Node, step: str | int, wanted: Node, old: Node | None) -> Node:
        """Write a value where there is none, or one of another kind."""
        for one in old.below() if old is not None else ():
            if one.part is not None:
                del self._there[one.part]
        new = self._new(wanted)
        self.operations.append(Set((*around.at, step), new.data))
        if isinstance(step, int):
            del around.items[step]
        around.take_in(step, new)
        self._know(new)
        return new

    def _new(self, wanted: Node) -> Node:
        """Return a copy of what is *wanted*, without the items that are there already and are still to be moved."""
        if isinstance(wanted.value, dict):
            return Node({field: self._new(inner) for field, inner in wanted.fields.items()}, wanted.part)
        if isinstance(wanted.value, list):
            return Node([self._new(one) for one in wanted.items if one.part not in self._there], wanted.part)
        return Node(wanted.value, wanted.part)

    def _arrange(self, wanted: Node, now: Node) -> None:
        """Put the items of a list in order, and those in that are not there."""
        stay, place = _staying(wanted.items, now.items), 0
        for one in wanted.items:
            if one.part in stay:
                while now.items[place].part != one.part:
                    place += 1
            else:
                place = self._put(one, now, place)
            place += 1
        known = {there.part: (index, there) for index, there in enumerate(now.items)}
        for one in wanted.items:
            self._place_inner(one, now, *known[one.part])

    def _put(self, wanted: Node, around: Node, place: int) -> int:
        """Insert an item, or move it from where it stands; return where it stands then."""
        there = self._there.get(wanted.part) if wanted.part is not None else None
        if there is None or there.around is None:
            there = self._new(wanted)
            self._know(there)
            self.operations.append(Insert((*around.at, place), there.data))
        else:
            was = there.at
            place -= there.around is around and int(was[-1]) < place
            del there.around.items[int(was[-1])]
            to = (*around.at, place)
            self.operations += (Remove(was), Insert(to, there.data)) if self._anew else (Move(was, to),)
        around.take_in(place, there)
        return place

    def settle(self, wanted: Node, now: Node, at: Pointer) -> None:
        """Remove what is not *wanted* from what stands at *at*, and set the texts that differ."""
        if isinstance(wanted.value, dict | list) and not _is_of_other_kind(wanted, now):
            self._remove_others(wanted, now, at)
            inner = dict(wanted.steps())
            for step, there in now.steps():
                self.settle(inner[step], there, (*at, step))
        elif wanted.value != now.value:
            self.operations.append(Set(at, wanted.data))

    def _remove_others(self, wanted: Node, now: Node, at: Pointer) -> None:
        kept = {one.part for one in wanted.items}
        for field in [field for field in now.fields if field not in wanted.fields]:
            self.operations.append(Remove((*at, field)))
            del now.fields[field]
        for index in reversed(range(len(now.items))):
            if now.items[index].part not in kept:
                self.operations.append(Remove((*at, index)))
                del now.items[index]


def _is_of_other_kind(wanted: Node, now: Node) -> bool:
    """Tell whether *now* is no mapping or list like the one that is *wanted*; a text is written last."""
    return isinstance(wanted.value, dict | list) and type(wanted.value) is not type(now.value)


def _staying(wanted: list[Node], now: list[Node]) -> frozenset[Part | None]:
    """Return the items that need not be moved within their list."""
    places = {one.part: place for place, one in enumerate(now)}
    there = [one.part for one in wanted if one.part in places]
    away = moved([places[part] for part in there])
    return frozenset(part for index, part in enumerate(there) if index not in away)
