"""The promotion goals of one basic goal, with what will be done under each."""

from planspec.compose.actions import actions
from planspec.compose.text import line, one_line, prose, section, title, todo
from planspec.document import Badge, Block, Heading, Inlines, Role
from planspec.model import BasicGoal, Numbers, Plan, PromotionGoal
from planspec.source import Pointer


def promotion_goals(plan: Plan, goal: BasicGoal, place: int, numbers: Numbers) -> tuple[Block, ...]:
    """Compose the promotion goals under one basic goal.

    Args:
        plan: The plan it belongs to.
        goal: The basic goal.
        place: Its place in the plan from 0.
        numbers: Printed numbers of the whole plan.
    """
    anchor, at = f"goal-{place + 1}", ("basic_goals", place, "promotion_goals")
    heading = Heading(
        2,
        line(plan.labels.promotion_goal),
        anchor=f"{anchor}-promotion-goals",
        role=Role.PROMOTION_GOALS,
        listed=False,
    )
    body = (
        block
        for inner, promotion_goal in enumerate(goal.promotion_goals)
        for block in _promotion_goal(plan, promotion_goal, f"{anchor}-{inner + 1}", (*at, inner), numbers)
    )
    return section(heading, body, Role.PROMOTION_GOALS)


def _promotion_goal(plan: Plan, goal: PromotionGoal, anchor: str, at: Pointer, numbers: Numbers) -> tuple[Block, ...]:
    guideline = Heading(4, line(plan.labels.guideline), anchor=f"{anchor}-guideline", role=Role.GUIDELINE)
    return (
        Heading(3, promotion_goal_title(plan, goal), numbers.get(at), anchor, Role.PROMOTION_GOAL),
        *prose(goal.text),
        *todo(plan, goal),
        *actions(plan, goal.actions, (*at, "actions"), numbers),
        *section(guideline, prose(goal.guideline, Role.GUIDELINE), Role.GUIDELINE),
    )


def promotion_goal_title(plan: Plan, goal: PromotionGoal) -> Inlines:
    """Return the title of a promotion goal with the mark of a new one."""
    return (*title(goal.title), *((Badge(one_line(plan.labels.new)),) if goal.new else ()))
