"""Which items of lists stay, and in which lists."""

from typing import Any

from planspec.merge.conflict import Clash
from planspec.merge.part import BASE, OURS, THEIRS, Listing, Part
from planspec.merge.version import Seen, Version


class Survival:
    """Decides about the items of three versions."""

    def __init__(self, versions: tuple[Version, Version, Version]) -> None:
        """Take three versions whose items are matched."""
        self._versions = versions
        self._listings: dict[Part, Listing | None] = {}

    def listing(self, part: Part) -> Listing | None:
        """Return the list in which an item belongs; ``None`` where no line of work has it."""
        if part not in self._listings:
            self._listings[part] = _three_way(*(version.listing(part) for version in self._versions))
        return self._listings[part]

    def has_moved(self, part: Part, side: int) -> bool:
        """Tell whether a line of work has an item in another list than the version before."""
        return self._versions[side].listing(part) != self._versions[BASE].listing(part)

    def is_torn(self, part: Part) -> bool:
        """Tell whether both lines of work have moved an item, to different lists."""
        places = {version.listing(part) for version in self._versions[OURS:]}
        return None not in places and len(places) == 2 and self._versions[BASE].listing(part) not in places  # noqa: PLR2004 -- both, and not one

    def clash(self, part: Part) -> Clash | None:
        """Return the conflict about an item that one line of work has removed and the other one changed."""
        before, ours, theirs = (version.seen(part) for version in self._versions)
        if before is None or (ours is None) == (theirs is None):
            return None
        side, clash = (THEIRS, Clash.REMOVED_BY_US) if ours is None else (OURS, Clash.REMOVED_BY_THEM)
        return clash if self.has_moved(part, side) or not self.is_as_it_was(before, ours or theirs, side) else None

    def stays(self, part: Part) -> bool:
        """Tell whether an item is in the merged plan where the list that it stands in is there on both sides."""
        before, ours, theirs = (version.place(part) for version in self._versions)
        return before is None or (ours is not None and theirs is not None) or self.clash(part) is not None

    def is_as_it_was(self, before: Seen, now: Seen | None, side: int) -> bool:
        """Tell whether a line of work has left a value alone; what belongs elsewhere does not count."""
        if now is None or before.value == now.value:
            return True
        return bool(self._own(before, BASE) == self._own(now, side))

    def _own(self, seen: Seen, side: int) -> Any:
        """Return a value without the items that belong in other lists, or nowhere any more."""
        at, value = seen
        if isinstance(value, dict):
            return {field: self._own(Seen((*at, field), inner), side) for field, inner in value.items()}
        if not isinstance(value, list):
            return value
        version = self._versions[side]
        items = ((Seen((*at, index), inner), version.parts[(*at, index)]) for index, inner in enumerate(value))
        return [self._own(inner, side) for inner, part in items if self.listing(part) == version.listing(part)]


def _three_way(base: Listing | None, ours: Listing | None, theirs: Listing | None) -> Listing | None:
    if ours is None or theirs is None:
        return ours or theirs
    return theirs if ours == base else ours
