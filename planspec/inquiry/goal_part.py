"""Parts that some goals of a plan have and others lack."""

from collections.abc import Iterator, Sequence

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


def lacking(
    goals: Sequence[tuple[Pointer, BasicGoal | PromotionGoal]], part: str
) -> Iterator[tuple[Pointer, BasicGoal | PromotionGoal, Pointer]]:
    """Yield the goals without *part* and without a ``todo``, each with a pointer to that part of a goal that has it.

    Nothing is yielded where no goal has the part: a council may do without it.
    """
    example = next(((*at, part) for at, goal in goals if getattr(goal, part)), None)
    if example is not None:
        for at, goal in goals:
            if not getattr(goal, part) and goal.todo is None:
                yield at, goal, example
