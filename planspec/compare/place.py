"""What stands at the places of one version of a plan, and what names it there."""

from typing import NamedTuple

from planspec.compare.value import name, step, title
from planspec.model import Model, Plan
from planspec.source import Pointer


class Place(NamedTuple):
    """One place.

    Attributes:
        value: What stands there; ``None`` where nothing does.
        way: The names on the way there; what has none is known by its words, which are told besides.
        title: What the innermost part at or above it is called, but for the plan itself.
    """

    value: object
    way: str
    title: str


class Places:
    """The places of one version; each part on the way to several is looked at once."""

    def __init__(self, plan: Plan) -> None:
        """Take a version."""
        self._known: dict[Pointer, Place] = {(): Place(plan, "", "")}

    def at(self, pointer: Pointer) -> Place:
        """Return the place that *pointer* leads to."""
        return _below(self._part(pointer[:-1]), pointer[-1]) if pointer else self._part(pointer)

    def _part(self, pointer: Pointer) -> Place:
        found = self._known.get(pointer)
        if found is None:
            found = self._known[pointer] = _below(self._part(pointer[:-1]), pointer[-1])
        return found


def _below(above: Place, last: str | int) -> Place:
    value = step(above.value, last)
    called = title(value) if isinstance(value, Model) else ""
    return Place(value, f"{above.way}\2{last if isinstance(last, str) else name(value)}", called or above.title)
