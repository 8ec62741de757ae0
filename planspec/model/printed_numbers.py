"""The printed numbers of a whole plan."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from planspec.model.base import Model
from planspec.model.goals import Action, BasicGoal
from planspec.model.management import Management
from planspec.model.numbering import NumberStyle
from planspec.model.plan import Plan
from planspec.source import Pointer

_NO_NUMBERS = NumberStyle.parse("none")


class Number(NamedTuple):
    """A printed number.

    Attributes:
        text: As it is printed: ``(3)``, ``①``, ``1-2``.
        value: The count it stands for, from 1.
        sample: The style's way of writing the first number (see ``NumberStyle``).
        former: The number before, where two versions are shown in one document and it changed.
    """

    text: str
    value: int
    sample: str
    former: "Number | None" = None

    @classmethod
    def of(cls, style: NumberStyle, value: int, parent: str = "") -> "Number":
        """Return *value* as *style* prints it below the printed *parent*; below nothing a nested style only counts."""
        sample = style.counter if style.nested and not parent else style.sample
        return cls(style.print(value, parent), value, sample)


Numbers = Mapping[Pointer, Number]
"""Printed numbers by the pointers of what carries them."""


def printed_numbers(plan: Plan) -> Numbers:
    """Return the number of every part of *plan* that is printed with one, by its pointer.

    The name of a level, as in 「基本目標1」, is not part of its numbers, unless the style holds it.
    """
    return {at: number for at, number in (*_basic_goals(plan), *_management(plan)) if number.text}


def _basic_goals(plan: Plan) -> Iterator[tuple[Pointer, Number]]:
    goals = plan.basic_goals or ()
    firsts = plan.numbering.first_numbers(len(goal.promotion_goals) for goal in goals)
    for place, (goal, first) in enumerate(zip(goals, firsts, strict=True)):
        number = Number.of(plan.numbering.basic_goal, place + 1)
        yield ("basic_goals", place), number
        yield from _promotion_goals(plan, goal, ("basic_goals", place, "promotion_goals"), number.text, first)


def _promotion_goals(
    plan: Plan, goal: BasicGoal, at: Pointer, parent: str, first: int
) -> Iterator[tuple[Pointer, Number]]:
    for place, promotion_goal in enumerate(goal.promotion_goals):
        number = Number.of(plan.numbering.promotion_goal, first + place, parent)
        yield (*at, place), number
        yield from _actions(promotion_goal.actions, plan.numbering.action, (*at, place, "actions"), number.text)


def _actions(
    actions: tuple[Action, ...], style: NumberStyle, at: Pointer, parent: str
) -> Iterator[tuple[Pointer, Number]]:
    """Yield the numbers of *actions*; smaller ones inside them have numbers only where *style* is nested."""
    below = style if style.nested else _NO_NUMBERS
    for place, action in enumerate(actions):
        number = Number.of(style, place + 1, parent)
        yield (*at, place), number
        yield from _actions(action.actions, below, (*at, place, "actions"), number.text)


def _management(plan: Plan) -> Iterator[tuple[Pointer, Number]]:
    for place, at in enumerate(_printed_parts(plan.management, finished=plan.finished) if plan.management else (), 1):
        yield at, Number.of(plan.numbering.management, place)


def _printed_parts(management: Management, *, finished: bool) -> Iterator[Pointer]:
    """Yield the pointers of the two parts about management as far as anything in them is printed."""
    system = management.evaluation_system
    if _printed(management, (management.promotion_system, management.progress_management), finished=finished):
        yield ("management",)
    if system and _printed(system, (system.text,), finished=finished):
        yield ("management", "evaluation_system")


def _printed(part: Model, texts: tuple[str | None, ...], *, finished: bool) -> bool:
    written = texts if finished else (*texts, part.todo)
    return any(text and text.strip() for text in written)
