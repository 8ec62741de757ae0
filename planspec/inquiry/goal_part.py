"""Parts that some goals of a plan have and others lack."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from planspec.diagnostics import Finding, Note
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import BasicGoal, Plan, PromotionGoal
from planspec.source import Pointer

_WORDS = {
    "evaluation": ("評価",),
    "issues": ("課題",),
    "promotion_goals": ("推進目標", "promotion goal"),
    "actions": ("取組", "取り組", "action"),
    "guideline": ("指針",),
}
"""What people call the parts, whatever the plan itself calls them."""


def basic_goals(plan: Plan) -> tuple[tuple[Pointer, BasicGoal], ...]:
    """Return the basic goals of *plan* with their pointers."""
    return tuple((("basic_goals", index), goal) for index, goal in enumerate(plan.basic_goals or ()))


def promotion_goals(plan: Plan) -> tuple[tuple[Pointer, PromotionGoal], ...]:
    """Return the promotion goals of the whole *plan* with their pointers."""
    return tuple(
        ((*at, "promotion_goals", index), goal)
        for at, basic_goal in basic_goals(plan)
        for index, goal in enumerate(basic_goal.promotion_goals)
    )


def lacking(goals: Sequence[tuple[Pointer, BasicGoal | PromotionGoal]], part: str, label: str) -> Iterator[Finding]:
    """Yield a finding for each of *goals* that lacks a part which others have.

    Nothing is found where no goal has the part, for a council may do without it, and where a ``todo`` of the goal names
    the part.

    Args:
        goals: Goals of one level with their pointers.
        part: The field.
        label: What the plan calls it.
    """
    example = next(((*at, part) for at, goal in goals if getattr(goal, part)), None)
    if example is None:
        return
    for at, goal in goals:
        if not getattr(goal, part) and not names(goal.todo or "", part, label):
            # A goal without a title, which a `todo` stands in for, is called by its identifier.
            name = goal.title or goal.id
            yield Finding(
                Bilingual(f"「{name}」に「{label}」がありません。", f"「{name}」 has no 「{label}」."),
                at=(*at, "title"),
                related=(Note(Bilingual("他の目標にはあります", "Other goals have it"), example),),
            )


def names(todo: str, part: str, label: str) -> tuple[str, ...]:
    """Return the words in *todo* that say that it is about the field *part*, which the plan calls *label*."""
    reason, words = folded(todo).lower(), (part, label, *_WORDS.get(part, ()))
    return tuple(word for word in words if word and folded(word).lower() in reason)


def empty_parts(plan: Plan) -> Mapping[Pointer, tuple[str, ...]]:
    """Return by pointer the fields that a goal leaves empty while others of its level have them."""
    basic = _empty(basic_goals(plan), ("city_plan_goals", "evaluation", "issues", "promotion_goals"))
    return dict(chain(basic, _empty(promotion_goals(plan), ("actions", "guideline"))))


def _empty(
    goals: Sequence[tuple[Pointer, BasicGoal | PromotionGoal]], parts: Sequence[str]
) -> Iterator[tuple[Pointer, tuple[str, ...]]]:
    usual = [part for part in parts if any(getattr(goal, part) for _, goal in goals)]
    for at, goal in goals:
        yield at, tuple(part for part in usual if not getattr(goal, part))
