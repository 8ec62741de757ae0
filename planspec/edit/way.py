"""Ways through the data of a text while operations are made on it, and what of it is as it was read."""

from typing import Any, NamedTuple

from planspec.edit.extent import index_of
from planspec.reader import Reading
from planspec.source import Pointer
from planspec.source.place import Place, child


class Way(NamedTuple):
    """The way to a value that is written in the text.

    Attributes:
        at: Pointer to it in the data of the text, whatever was made since.
        places: The places from the root to it.
        indices: How many entries stand before each but the first of them.
        value: What it is read as.
    """

    at: Pointer
    places: tuple[Place, ...]
    indices: tuple[int, ...]
    value: Any

    @property
    def place(self) -> Place:
        """The place of the value."""
        return self.places[-1]


class Meeting(Exception):  # noqa: N818 -- no error, but the end of a batch
    """An operation is about something that another one of the batch has changed."""


class Ways:
    """Finds what pointers are about, in the data as they are after the operations made so far."""

    def __init__(self, reading: Reading) -> None:
        """Take what was read."""
        self._reading = reading
        self._lists: dict[Pointer, list[int | None]] = {}
        self._changed: set[Pointer] = set()

    def to(self, at: Pointer) -> Way:
        """Return the way to what stands at *at*.

        Raises:
            Meeting: It is not as it was read.
        """
        way = Way((), (self._reading.source_map.root,), (), self._reading.data)
        for step in at:
            way = self.further(way, step)
        return way

    def further(self, way: Way, step: str | int) -> Way:
        """Return the way one *step* further; raises as `to` does."""
        if way.at in self._lists and isinstance(step, int):
            index = self._lists[way.at][step]
            if index is None:
                raise Meeting
            step = index
        place, at = child(way.place, step), (*way.at, step)
        if place is None or at in self._changed:
            raise Meeting
        return Way(at, (*way.places, place), (*way.indices, index_of(way.place, step)), way.value[step])

    def items(self, around: Way) -> list[int | None]:
        """Return the items of a list as they are now: the number of each in the text, or ``None`` for a new one."""
        return self._lists[around.at] if self.is_touched(around) else list(range(len(around.value or ())))

    def is_touched(self, around: Way) -> bool:
        """Tell whether items came into a list or went from it."""
        return around.at in self._lists

    def is_changed(self, at: Pointer) -> bool:
        """Tell whether what stands at *at* in the data of the text is not as it was read."""
        return at in self._changed

    def put_in(self, around: Way, index: int) -> None:
        """Note down a new item of a list."""
        items = self.items(around)
        self._lists[around.at] = [*items[:index], None, *items[index:]]

    def take_out(self, way: Way, index: int, around: Way) -> None:
        """Note down that the item *index* of a list is gone, to which *way* leads."""
        items = self.items(around)
        self._lists[around.at] = [*items[:index], *items[index + 1 :]]
        self.change(way.at)

    def change(self, at: Pointer) -> None:
        """Note down that what stands at *at* in the data of the text is not as it was read."""
        self._changed.add(at)
