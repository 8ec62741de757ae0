"""Three versions of a plan to one, field by field and item by item."""

from typing import Any

from planspec.merge.conflict import Clash
from planspec.merge.found import Found, Trio
from planspec.merge.node import Node
from planspec.merge.order import merged_order
from planspec.merge.part import BASE, OURS, THEIRS, Listing, Part, way
from planspec.merge.survival import Survival
from planspec.merge.version import Seen, Version

_TEXT = "text"
"""The field of an action that may also be written as its text alone."""


class ThreeWay:
    """Brings two lines of work together.

    Attributes:
        conflicts: What people have to decide about; our version stays there.
    """

    def __init__(self, versions: tuple[Version, Version, Version]) -> None:
        """Take three versions whose items are matched; each is a mapping."""
        self._versions = versions
        self._survival = Survival(versions)
        self.conflicts: list[Found] = []

    def merged(self) -> Node:
        """Return what both lines of work come to."""
        base, ours, theirs = (Seen((), version.data) for version in self._versions)
        return self._mapping((base, ours, theirs), alone=False)

    def _value(self, trio: Trio, *, alone: bool) -> Node | None:
        """Return a merged value, or nothing where it goes.

        Args:
            trio: The value in the three versions.
            alone: Whether what it lies in is there in one line of work only, so that nothing in it was removed.
        """
        _, ours, theirs = trio
        if ours is None and theirs is None:
            return None
        if _is_list(trio):
            return self._list(trio, alone=alone)
        if ours is None or theirs is None:
            return self._of_one_side(trio, alone=alone)
        if isinstance(ours.value, dict) and isinstance(theirs.value, dict):
            return self._mapping(_alike(trio), alone=alone)
        return self._scalar(trio, ours, theirs)

    def _of_one_side(self, trio: Trio, *, alone: bool) -> Node | None:
        base, ours, theirs = trio
        side, now = (THEIRS, theirs) if ours is None else (OURS, ours)
        if base is None or alone:
            return self._taken(side, now)
        if self._survival.is_as_it_was(base, now, side):
            return None
        node = self._taken(side, now)
        self.conflicts.append(Found(Clash.REMOVED_BY_US if ours is None else Clash.REMOVED_BY_THEM, node, trio))
        return node

    def _taken(self, side: int, seen: Seen | None) -> Node:
        """Return a value as one line of work has it, but for the items that the other one knows, too."""
        trio = (None, seen, None) if side == OURS else (None, None, seen)
        if seen is not None and isinstance(seen.value, dict):
            return self._mapping(trio, alone=True)
        listed = self._list(trio, alone=True) if seen is not None and isinstance(seen.value, list) else None
        return listed or Node(None if seen is None else seen.value)

    def _mapping(self, trio: Trio, *, alone: bool) -> Node:
        fields = dict.fromkeys(field for one in trio[OURS:] if one is not None for field in one.value)
        inner = {field: self._value(_inside(trio, field), alone=alone) for field in fields}
        return Node({field: node for field, node in inner.items() if node is not None})

    def _scalar(self, trio: Trio, ours: Seen, theirs: Seen) -> Node:
        base = trio[BASE]
        if ours.value == theirs.value or (base is not None and theirs.value == base.value):
            return self._taken(OURS, ours)
        if base is not None and ours.value == base.value:
            return self._taken(THEIRS, theirs)
        alike = _alike(trio)
        if alike != trio:
            return self._mapping(alike, alone=False)
        node = self._taken(OURS, ours)
        self.conflicts.append(Found(Clash.VALUE, node, trio))
        return node

    def _list(self, trio: Trio, *, alone: bool) -> Node | None:
        base, ours, theirs = (version.items(seen) for version, seen in zip(self._versions, trio, strict=True))
        listing = self._listing(trio)
        members = {
            part
            for part in (*ours, *theirs)
            if self._survival.listing(part) == listing and (alone or self._survival.stays(part))
        }
        order = merged_order(base, ours, theirs, members)
        if not members:
            return _emptied(trio)
        node = Node([self._item(part, alone=alone) for part in order.parts])
        if order.disputed:
            self.conflicts.append(Found(Clash.ORDER, node, trio))
        return node

    def _listing(self, trio: Trio) -> Listing:
        version, seen = next((version, seen) for version, seen in zip(self._versions, trio, strict=True) if seen)
        return way(version.parts, seen.at)

    def _item(self, part: Part, *, alone: bool) -> Node:
        base, ours, theirs = (version.seen(part) for version in self._versions)
        if ours is None or theirs is None:
            side = THEIRS if ours is None else OURS
            node = self._taken(side, ours or theirs)
            # What moved into a list of one line of work was removed from another one, which the other line has.
            clash = None if alone and not self._survival.has_moved(part, side) else self._survival.clash(part)
        else:
            node = self._value((base, ours, theirs), alone=False) or Node(None)
            clash = Clash.MOVED if self._survival.is_torn(part) else None
        node.part = part
        if clash is not None:
            self.conflicts.append(Found(clash, node, (base, ours, theirs)))
        return node


def _inside(trio: Trio, field: str) -> Trio:
    base, ours, theirs = (_field(one, field) for one in trio)
    return base, ours, theirs


def _field(seen: Seen | None, field: str) -> Seen | None:
    if seen is None or not isinstance(seen.value, dict) or field not in seen.value:
        return None
    return Seen((*seen.at, field), seen.value[field])


def _is_list(trio: Trio) -> bool:
    values: list[Any] = [seen.value for seen in trio if seen is not None]
    return any(isinstance(value, list) for value in values) and all(isinstance(value, list | None) for value in values)


def _emptied(trio: Trio) -> Node | None:
    """Return the list without items, or nothing, as the line of work has it that has changed it."""
    base, ours, theirs = (None if seen is None else Node(None if seen.value is None else []) for seen in trio)
    return theirs if _is_same(base, ours) else ours


def _is_same(one: Node | None, other: Node | None) -> bool:
    return one is other if one is None or other is None else one.value == other.value


def _alike(trio: Trio) -> Trio:
    """Return an action as a mapping in all versions, where a line of work has it so and all others have its text."""
    if not all(seen is None or isinstance(seen.value, str) or _is_action(seen) for seen in trio):
        return trio
    if not any(seen is not None and _is_action(seen) for seen in trio[OURS:]):
        return trio
    base, ours, theirs = map(_as_mapping, trio)
    return base, ours, theirs


def _is_action(seen: Seen) -> bool:
    return isinstance(seen.value, dict) and isinstance(seen.value.get(_TEXT), str)


def _as_mapping(seen: Seen | None) -> Seen | None:
    return Seen(seen.at, {_TEXT: seen.value}) if seen is not None and isinstance(seen.value, str) else seen
