"""Parts that some goals of a plan have and others lack."""

from collections.abc import Iterator, Sequence

from planspec.diagnostics import Finding, Note
from planspec.language import Bilingual
from planspec.model import BasicGoal, Plan, PromotionGoal
from planspec.source import Pointer


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

    Nothing is found where no goal has the part, for a council may do without it, and where a ``todo`` excuses a goal.

    Args:
        goals: Goals of one level with their pointers.
        part: The field.
        label: What the plan calls it.
    """
    example = next(((*at, part) for at, goal in goals if getattr(goal, part)), None)
    if example is None:
        return
    for at, goal in goals:
        if not getattr(goal, part) and goal.todo is None:
            yield Finding(
                Bilingual(f"「{goal.title}」に「{label}」がありません。", f"「{goal.title}」 has no 「{label}」."),
                at=(*at, "title"),
                related=(Note(Bilingual("他の目標にはあります", "Other goals have it"), example),),
            )
