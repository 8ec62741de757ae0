"""A plan as a tree that can be worked on, whose items keep what they are."""

from collections.abc import Iterator
from typing import Any

from planspec.merge.part import Part, Parts
from planspec.source import Pointer

Inner = dict[str, "Node"] | list["Node"] | str | None


class Node:
    """A value, with the one around it.

    Attributes:
        value: Fields, items, a text or nothing.
        part: What it is, if it is the item of a list.
        around: The mapping or the list that it stands in; ``None`` at the top.
    """

    __slots__ = ("around", "part", "value")

    def __init__(self, value: Inner, part: Part | None = None) -> None:
        """Take what is in it, and stand around that."""
        self.value, self.part = value, part
        self.around: Node | None = None
        for inner in self.inner():
            inner.around = self

    @property
    def fields(self) -> dict[str, "Node"]:
        """Its fields, if it is a mapping."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> list["Node"]:
        """Its items, if it is a list."""
        return self.value if isinstance(self.value, list) else []

    def inner(self) -> Iterator["Node"]:
        """Yield what stands in it."""
        yield from self.fields.values()
        yield from self.items

    def below(self) -> Iterator["Node"]:
        """Yield it, and all that stands in it."""
        yield self
        for inner in self.inner():
            yield from inner.below()

    @property
    def data(self) -> Any:
        """What it says, as the reader gives it."""
        if isinstance(self.value, dict):
            return {field: inner.data for field, inner in self.value.items()}
        return [inner.data for inner in self.value] if isinstance(self.value, list) else self.value

    @property
    def at(self) -> Pointer:
        """The way to it from the top."""
        if self.around is None:
            return ()
        return (*self.around.at, self.around.step_to(self))

    def step_to(self, inner: "Node") -> str | int:
        """Return the field or the index at which *inner* stands."""
        if isinstance(self.value, list):
            return self.value.index(inner)
        return next(field for field, one in self.fields.items() if one is inner)

    def steps(self) -> Iterator[tuple[str | int, "Node"]]:
        """Yield what stands in it, with its field or index."""
        yield from self.fields.items()
        yield from enumerate(self.items)

    def take_in(self, step: str | int, inner: "Node") -> None:
        """Put *inner* at a field, or before the item that stands at an index."""
        if isinstance(step, str):
            self.fields[step] = inner
        else:
            self.items.insert(step, inner)
        inner.around = self


def grown(data: Any, parts: Parts, at: Pointer = ()) -> Node:
    """Return *data* as a tree, with what its items are."""
    part = parts.get(at)
    if isinstance(data, dict):
        return Node({field: grown(inner, parts, (*at, field)) for field, inner in data.items()}, part)
    if isinstance(data, list):
        return Node([grown(inner, parts, (*at, index)) for index, inner in enumerate(data)], part)
    return Node(data, part)


def parts_in(root: Node) -> Parts:
    """Return what the items of a tree are, by their places."""
    return dict(_parts(root, ()))


def _parts(node: Node, at: Pointer) -> Iterator[tuple[Pointer, Part]]:
    if node.part is not None:
        yield at, node.part
    for step, one in node.steps():
        yield from _parts(one, (*at, step))
