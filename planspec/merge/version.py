"""One of the three versions, with what its parts are."""

from typing import Any, NamedTuple

from planspec.merge.part import Listing, Part, Parts, way
from planspec.source import Pointer


class Seen(NamedTuple):
    """A value in one version, and where it stands."""

    at: Pointer
    value: Any


class Version:
    """One version of a plan."""

    def __init__(self, data: Any, parts: Parts) -> None:
        """Take its data, and what the items of its lists are."""
        self.data, self.parts = data, parts
        self._places = {part: at for at, part in parts.items()}

    def seen(self, part: Part) -> Seen | None:
        """Return an item, if this version has it."""
        at = self._places.get(part)
        if at is None:
            return None
        value = self.data
        for step in at:
            value = value[step]
        return Seen(at, value)

    def place(self, part: Part) -> Pointer | None:
        """Return where an item stands, if this version has it."""
        return self._places.get(part)

    def listing(self, part: Part) -> Listing | None:
        """Return the list in which an item stands, if this version has it."""
        at = self._places.get(part)
        return None if at is None else way(self.parts, at[:-1])

    def items(self, seen: Seen | None) -> tuple[Part, ...]:
        """Return the items of the list that was *seen*; of anything else, none."""
        if seen is None or not isinstance(seen.value, list):
            return ()
        return tuple(self.parts[(*seen.at, index)] for index in range(len(seen.value)))
