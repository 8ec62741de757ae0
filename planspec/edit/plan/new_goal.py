"""New goals, with a `todo` for what is still to be settled."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planspec.edit.plan.address import goal_at
from planspec.edit.plan.label import label, level
from planspec.edit.plan.namespace import GOALS
from planspec.edit.plan.new_entry import Entry, chosen_id, place_among
from planspec.edit.plan.new_id import first_id, next_id
from planspec.edit.plan.present import items, mappings
from planspec.edit.plan.setting import put_in
from planspec.edit.plan.todo import lacking, todo
from planspec.edit.refusal import Refusal
from planspec.language import Bilingual
from planspec.source import Pointer

_BASIC = ("basic_goals",)
_BASIC_PARTS = ("city_plan_goals", "evaluation", "issues", "promotion_goals")
_PROMOTION_PARTS = ("actions", "guideline")
_FIRST: Mapping[str, bool] = {"promotion_goals": True, "actions": True}
"""What the first goal of a plan is to have; all others are to have what their neighbours have."""


class NewGoal(NamedTuple):
    """What is known of a new basic goal; at most one of *before* and *after* is given."""

    id: str | None = None
    title: str | None = None
    before: str | None = None
    after: str | None = None


class NewPromotionGoal(NamedTuple):
    """What is known of a new promotion goal.

    Attributes:
        id: Its identifier.
        title: Its title.
        parent: The basic goal that it goes into; it may be left out where the neighbour or the only goal tells.
        actions: Its actions.
        is_new: Whether it is marked as new in this plan.
        before: The goal before which it goes.
        after: The goal after which it goes.
    """

    id: str | None = None
    title: str | None = None
    parent: str | None = None
    actions: tuple[str, ...] = ()
    is_new: bool = False
    before: str | None = None
    after: str | None = None


def new_goal(data: object, known: NewGoal) -> Entry | Refusal:
    """Return a new basic goal."""
    goals = mappings(data, _BASIC)
    place = place_among(_ids(items(data, _BASIC)), known.before, known.after, level(data, "basic_goals"))
    if isinstance(place, Refusal):
        return place
    identifier = chosen_id(data, known.id, next_id(_names(goals), _taken(data), ""))
    if isinstance(identifier, Refusal):
        return identifier
    entry = {"title": known.title} if known.title else {}
    missing = [*_untitled(entry), *lacking(entry, _BASIC_PARTS, goals or [_FIRST])]
    at = (*_BASIC, place)
    return Entry(at, identifier, (put_in(data, at, {"id": identifier, **entry, **todo(data, missing)}),))


def new_promotion_goal(data: object, known: NewPromotionGoal) -> Entry | Refusal:
    """Return a new promotion goal."""
    above = _parent(data, known)
    if isinstance(above, Refusal):
        return above
    inside = (*above, "promotion_goals")
    place = place_among(_ids(items(data, inside)), known.before, known.after, level(data, "promotion_goals"))
    if isinstance(place, Refusal):
        return place
    identifier = chosen_id(data, known.id, _made_id(data, above))
    if isinstance(identifier, Refusal):
        return identifier
    at = (*inside, place)
    value = {"id": identifier, **_promotion_goal(data, known)}
    return Entry(at, identifier, (put_in(data, at, value),))


def _promotion_goal(data: object, known: NewPromotionGoal) -> Mapping[str, str | bool | Sequence[str]]:
    """Return all of the goal but its identifier."""
    title = {"title": known.title} if known.title else {}
    actions = {"actions": known.actions} if known.actions else {}
    others: Sequence[Mapping[str, object]] = [goal for _, goal in _promotion_goals(data)] or [_FIRST]
    missing = [*_untitled(title), *lacking(actions, _PROMOTION_PARTS, others)]
    return {**title, **({"new": True} if known.is_new else {}), **todo(data, missing), **actions}


def _untitled(entry: Mapping[str, object]) -> list[str]:
    return [] if "title" in entry else ["title"]


def _parent(data: object, known: NewPromotionGoal) -> Pointer | Refusal:
    """Return where the basic goal stands that a new promotion goal goes into."""
    beside = known.before or known.after
    if known.parent is not None:
        at = goal_at(data, known.parent)
        return at if isinstance(at, Refusal) or len(at) == len(_BASIC) + 1 else _no_basic_goal(data, known.parent)
    if beside is not None:
        at = goal_at(data, beside)
        return at if isinstance(at, Refusal) else at[: len(_BASIC) + 1]
    goals = items(data, _BASIC)
    return (*_BASIC, 0) if len(goals) == 1 else _which(data)


def _made_id(data: object, above: Pointer) -> str:
    siblings, taken = _names(mappings(data, (*above, "promotion_goals"))), _taken(data)
    parent = next((one.id for one in GOALS.named(data) if one.at == (*above, "id")), str(int(above[-1]) + 1))
    if siblings:
        return next_id(siblings, taken, f"{parent}-")
    return first_id(parent, [(name, one["id"]) for name, one in _promotion_goals(data) if _has_id(one)], taken)


def _promotion_goals(data: object) -> list[tuple[str, Mapping[str, str]]]:
    """Return the promotion goals of the plan, each with the identifier of its basic goal."""
    found: list[tuple[str, Mapping[str, str]]] = []
    for index, goal in enumerate(items(data, _BASIC)):
        above = goal.get("id") if isinstance(goal, dict) else None
        name = above if isinstance(above, str) else ""
        found += [(name, one) for one in mappings(data, (*_BASIC, index, "promotion_goals"))]
    return found


def _ids(goals: Sequence[object]) -> list[object]:
    """Return the identifier of each of *goals*, or ``None``."""
    return [goal.get("id") if isinstance(goal, dict) else None for goal in goals]


def _names(goals: Sequence[object]) -> list[str]:
    return [one for one in _ids(goals) if isinstance(one, str)]


def _has_id(goal: Mapping[str, object]) -> bool:
    return isinstance(goal.get("id"), str)


def _taken(data: object) -> frozenset[str]:
    return frozenset(one.id for one in GOALS.named(data))


def _no_basic_goal(data: object, name: str) -> Refusal:
    upper, lower = label(data, "basic_goals"), label(data, "promotion_goals")
    return Refusal(
        Bilingual(
            f"「{name}」は{lower}です。{upper}の識別子を指定してください。",
            f"`{name}` is a promotion goal; name a basic goal.",
        )
    )


def _which(data: object) -> Refusal:
    names, kind = _names(mappings(data, _BASIC)), level(data, "basic_goals")
    if not names:
        return Refusal(
            Bilingual(
                f"{kind.ja}がまだありません。先に planspec new goal で足してください。",
                f"There is no {kind.en} yet; add one with planspec new goal.",
            )
        )
    return Refusal(
        Bilingual(
            f"どの{kind.ja}に入れるかを --in で指定してください ({'、'.join(names)})。",
            f"Say with --in which {kind.en} it goes into ({', '.join(names)}).",
        )
    )
