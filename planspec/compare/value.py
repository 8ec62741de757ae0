"""What a value of a plan says, as one string."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from planspec.model import Action, FiscalYear, Model, NumberStyle, Plan
from planspec.source import Pointer

NAMES = ("id", "name", "term", "word", "here")
"""Fields that name an item of a list."""
TITLES = ("title", "name", "term", "word", "here")
"""Fields that say what an item of a list is called."""

LINKS = ("city_plan_goals",)
"""The field that holds links, which are identifiers of goals of the city's plan."""

_LAST = frozenset({"id", "todo"})
_NONE: Mapping[str, str] = MappingProxyType({})


def said(value: object) -> str:
    """Return what is written where *value* was read: nothing for what is not there, a line for each item of a list."""
    match value:
        case None:
            return ""
        case str():
            return value.rstrip("\n")
        case bool():
            return "true" if value else "false"
        case FiscalYear():
            return value.written or str(value)
        case NumberStyle():
            return value.sample
        case tuple():
            return "\n".join(map(said, value))
        case Model():
            return whole(pieces(value))
        case _:
            return str(value)


class Piece(NamedTuple):
    """A text of a part of a plan, with the model and the field that it stands in."""

    model: type[Model]
    field: str
    text: str


def whole(pieces: Iterable[Piece]) -> str:
    """Return *pieces* as one text, a line for each."""
    return "\n".join([piece.text for piece in pieces])


def pieces(
    model: Model, at: Pointer = (), elsewhere: Callable[[Pointer], bool] | None = None, known: Mapping[str, str] = _NONE
) -> Sequence[Piece]:
    """Return all that *model* says, without identifiers.

    Args:
        model: A part of a plan.
        at: Where it is.
        elsewhere: Whether what stands at a pointer is told elsewhere, and so left out here.
        known: Links as people read them.
    """
    collected = _Collected(elsewhere, known)
    collected.add_model(model, at)
    return collected.pieces


class _Collected:
    """Pieces, as they are found."""

    __slots__ = ("_elsewhere", "_known", "pieces")

    def __init__(self, elsewhere: Callable[[Pointer], bool] | None, known: Mapping[str, str]) -> None:
        self.pieces: list[Piece] = []
        self._elsewhere, self._known = elsewhere, known

    def add_model(self, model: Model, at: Pointer) -> None:
        kind, written = type(model), model.model_fields_set
        for field, value in vars(model).items():
            if field in _LAST or field not in written:
                continue
            if type(value) is str:
                self.pieces.append(Piece(kind, field, value.rstrip("\n")))
            elif value is not None and value != ():
                self._add(kind, value, (*at, field))
        # A note on what is not settled is not what a part begins with.
        todo = vars(model).get("todo")
        if isinstance(todo, str):
            self.pieces.append(Piece(kind, "todo", todo.rstrip("\n")))

    def _add(self, kind: type[Model], value: object, at: Pointer) -> None:
        if isinstance(value, Model):
            self.add_model(value, at)
        elif isinstance(value, tuple) and not isinstance(value, NumberStyle):
            for index, item in enumerate(value):
                if self._elsewhere is None or not self._elsewhere((*at, index)):
                    self._add(kind, item, (*at, index))
        elif value is not None and not isinstance(value, bool):
            text = said(value)
            field = next(step for step in reversed(at) if isinstance(step, str))
            self.pieces.append(Piece(kind, field, self._known.get(text, text) if at[-2:-1] == LINKS else text))


def name(item: object) -> str:
    """Return what names an item of a list in its version; nothing where nothing does."""
    return _first(item, NAMES)


def title(item: object) -> str:
    """Return what an item of a list is called; nothing where it has no name for people."""
    return _first(item, TITLES).rstrip("\n")


def _first(item: object, fields: tuple[str, ...]) -> str:
    """Return the first text among some fields of a part."""
    if not isinstance(item, Model):
        return ""
    values = vars(item)
    return next((value for field in _known(type(item), fields) if isinstance(value := values[field], str)), "")


@cache
def _known(model: type[Model], fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of *fields* that a model has."""
    return tuple(field for field in fields if field in model.model_fields)


def heading(value: object) -> str:
    """Return the line that a part is known by: an action's text, what it is called, or else what it says."""
    return said(held(value, "text")) if isinstance(value, Action) else title(value) or name(value) or said(value)


def links(plan: Plan) -> Mapping[str, str]:
    """Return links to goals of the city's plan as people read them: the goal's title, and its identifier behind it."""
    goals = (plan.city_plan and plan.city_plan.goals) or ()
    return {goal.id: f"{said(goal.title)} ({goal.id})" for goal in reversed(goals) if goal.title}


def held(item: object, field: str) -> object:
    """Return what a part holds in a field; ``None`` where it has no such field.

    pydantic's own way to tell that an attribute is missing takes long for parts of a kind that lack it.
    """
    return vars(item).get(field) if isinstance(item, Model) else None


def step(value: object, last: str | int) -> object:
    """Return what stands one step below a value; ``None`` where nothing does."""
    if isinstance(last, str):
        return held(value, last)
    return value[last] if isinstance(value, tuple) and last < len(value) else None


def at(root: object, pointer: Pointer) -> object:
    """Return the value that *pointer* leads to below *root*; ``None`` where there is none."""
    for last in pointer:
        root = step(root, last)
    return root
