"""Identifiers in the data of a plan: whose they are, and what refers to them."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from planspec.language import Bilingual
from planspec.source import Pointer

_ANY = "*"
"""Stands for every item of a list."""

Path = tuple[str, ...]


class Named(NamedTuple):
    """An identifier, or a reference to one, and where it stands."""

    at: Pointer
    id: str


class Namespace(NamedTuple):
    """Identifiers of which no two are the same.

    Attributes:
        name: What the command line calls it.
        told: What its goals are called.
        ids: Where its identifiers stand.
        links: Where they are referred to.
    """

    name: str
    told: Bilingual
    ids: tuple[Path, ...]
    links: tuple[Path, ...] = ()

    def named(self, data: object) -> tuple[Named, ...]:
        """Return the identifiers in *data*."""
        return tuple(_all(data, self.ids))

    def linked(self, data: object) -> tuple[Named, ...]:
        """Return the references in *data*."""
        return tuple(_all(data, self.links))


GOALS = Namespace(
    "goal",
    Bilingual("この計画の目標", "goals of this plan"),
    (("basic_goals", _ANY, "id"), ("basic_goals", _ANY, "promotion_goals", _ANY, "id")),
)
CITY_GOALS = Namespace(
    "city",
    Bilingual("市計画の目標", "goals of the city plan"),
    (("city_plan", "goals", _ANY, "id"),),
    (("basic_goals", _ANY, "city_plan_goals", _ANY),),
)
PREVIOUS_GOALS = Namespace(
    "previous",
    Bilingual("前計画の目標", "goals of the previous plan"),
    (("previous_plan", "goals", _ANY, "id"),),
    (("basic_goals", _ANY, "promotion_goals", _ANY, "predecessor"),),
)
NAMESPACES = (GOALS, CITY_GOALS, PREVIOUS_GOALS)


def space_at(at: Pointer) -> Namespace | None:
    """Return whose identifier stands at *at*, or ``None`` where none does."""
    path = tuple(_ANY if isinstance(step, int) else step for step in at)
    return next((space for space in NAMESPACES if path in space.ids), None)


def _all(data: object, paths: Iterable[Path]) -> Iterator[Named]:
    for path in paths:
        yield from _along(data, (), path)


def _along(data: Any, at: Pointer, path: Path) -> Iterator[Named]:
    if not path:
        if isinstance(data, str):
            yield Named(at, data)
    elif path[0] == _ANY:
        for index, item in enumerate(data if isinstance(data, list) else ()):
            yield from _along(item, (*at, index), path[1:])
    elif isinstance(data, dict) and path[0] in data:
        yield from _along(data[path[0]], (*at, path[0]), path[1:])
