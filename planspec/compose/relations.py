"""Where the plan stands: the plan that it succeeds and the city plan that it is linked to."""

from planspec.compose.cover import period_line
from planspec.compose.text import line, one_line, section, todo
from planspec.document import Block, DefinitionList, Heading, Inlines, Paragraph, Role, Text
from planspec.model import CityPlan, Plan, PreviousPlan


def relations(plan: Plan) -> tuple[Block, ...]:
    """Compose the relations of *plan* to other plans; nothing where it names none."""
    labels = plan.labels
    others = ((labels.previous_plan, plan.previous_plan), (labels.city_plan, plan.city_plan))
    named = tuple((label, other) for label, other in others if other is not None)
    items = tuple((line(label), _names(other)) for label, other in named)
    notes = (note for _, other in named for note in _notes(plan, other))
    body: tuple[Block, ...] = (DefinitionList(items), *notes) if items else ()
    return section(Heading(1, line(labels.relations), anchor="relations"), body, Role.BODY)


def _names(other: PreviousPlan | CityPlan) -> tuple[Inlines, ...]:
    """Return the plan with its years, and its goals below it."""
    years = f"({period_line(other.period)})" if other.period else ""
    goals = (line(goal.title) for goal in other.goals or () if goal.title is not None)
    return ((Text(one_line(other.title) + years),), *goals)


def _notes(plan: Plan, other: PreviousPlan | CityPlan) -> tuple[Paragraph, ...]:
    return todo(plan, other, other.period, *(other.goals or ()))
