"""The promotion goals of one basic goal, with what will be done under each."""

from planspec.compose.actions import actions
from planspec.compose.numbers import number
from planspec.compose.text import line, one_line, prose, section, title, todo
from planspec.document import Badge, Block, Heading, Inlines, Role
from planspec.model import Plan, PromotionGoal


def promotion_goals(
    plan: Plan, goals: tuple[PromotionGoal, ...], anchor: str, parent: str, first: int
) -> tuple[Block, ...]:
    """Compose the promotion goals under one basic goal.

    Args:
        plan: The plan they belong to.
        goals: The promotion goals.
        anchor: Anchor of the basic goal.
        parent: Printed number of the basic goal.
        first: Number of the first of *goals*.
    """
    heading = Heading(
        2, line(plan.labels.promotion_goal), anchor=f"{anchor}-promotion-goals", role=Role.PROMOTION_GOALS
    )
    body = (
        block
        for place, goal in enumerate(goals)
        for block in _promotion_goal(plan, goal, f"{anchor}-{place + 1}", parent, first + place)
    )
    return section(heading, body, Role.PROMOTION_GOALS)


def _promotion_goal(plan: Plan, goal: PromotionGoal, anchor: str, parent: str, value: int) -> tuple[Block, ...]:
    style = plan.numbering.promotion_goal
    heading = Heading(3, _title(plan, goal), number(style, value, parent), anchor, Role.PROMOTION_GOAL)
    guideline = Heading(4, line(plan.labels.guideline), anchor=f"{anchor}-guideline", role=Role.GUIDELINE)
    return (
        heading,
        *prose(goal.text),
        *todo(goal),
        *actions(goal.actions, plan.numbering.action, style.print(value, parent)),
        *section(guideline, prose(goal.guideline, Role.GUIDELINE), Role.GUIDELINE),
    )


def _title(plan: Plan, goal: PromotionGoal) -> Inlines:
    return (*title(goal.title), *((Badge(one_line(plan.labels.new)),) if goal.new else ()))
