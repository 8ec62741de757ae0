"""Where the plan stands: the plan that it succeeds and the city plan that it is linked to."""

from planspec.compose.cover import period_line
from planspec.compose.text import line, one_line, section, todo
from planspec.document import Block, BulletList, Heading, ListItem, Paragraph, Role, Text
from planspec.model import CityPlan, OtherGoal, Plan, PreviousPlan


def relations(plan: Plan) -> tuple[Block, ...]:
    """Compose the relations of *plan* to other plans; nothing where it names none."""
    labels = plan.labels
    body = (
        *_other_plan(labels.previous_plan, plan.previous_plan, "previous-plan"),
        *_other_plan(labels.city_plan, plan.city_plan, "city-plan"),
    )
    return section(Heading(1, line(labels.relations), anchor="relations"), body, Role.BODY)


def _other_plan(label: str, other: PreviousPlan | CityPlan | None, anchor: str) -> tuple[Block, ...]:
    if other is None:
        return ()
    goals = other.goals or ()
    return (
        Heading(2, line(label), anchor=anchor),
        Paragraph((Text(one_line(other.title) + (f"({period_line(other.period)})" if other.period else "")),)),
        *_goals(goals),
        *todo(other, other.period, *goals),
    )


def _goals(goals: tuple[OtherGoal, ...]) -> tuple[Block, ...]:
    items = tuple(ListItem(line(goal.title)) for goal in goals if goal.title is not None)
    return (BulletList(items),) if items else ()
