"""The overview (計画の体系): vision, basic goals and promotion goals on one page."""

from planspec.compose.goals import goal_heading
from planspec.compose.promotion_goals import promotion_goal_title
from planspec.compose.text import line, one_line, section
from planspec.document import Block, Heading, Inlines, LineBreak, Number, Role, Table, Text
from planspec.model import BasicGoal, Numbers, Plan

Row = tuple[Inlines, ...]

LONGEST = 40
"""Rows that fit on one page; the overview of a longer plan would not be one, and is left out."""


def overview(plan: Plan, numbers: Numbers) -> tuple[Block, ...]:
    """Compose the overview of *plan*; nothing where it has goals of one level only, or too many of them.

    A row is one promotion goal; the vision and the basic goal are repeated in every row.

    Args:
        plan: The plan.
        numbers: Printed numbers of the whole plan.
    """
    goals = plan.basic_goals or ()
    rows: tuple[Row, ...] = tuple(row for place, goal in enumerate(goals) for row in _rows(plan, goal, place, numbers))
    if not any(goal.promotion_goals for goal in goals) or len(rows) > LONGEST:
        return ()
    labels, statement = plan.labels, plan.vision.statement if plan.vision else None
    header: Row = (line(labels.basic_goal), line(labels.promotion_goal))
    if statement is not None:
        header, rows = (line(labels.vision), *header), tuple((line(statement), *row) for row in rows)
    caption = one_line(labels.overview)
    heading = Heading(1, (Text(caption),), anchor="overview", role=Role.OVERVIEW)
    return section(heading, (Table(header, rows, caption, Role.OVERVIEW, row_headers=False),), Role.OVERVIEW)


def _rows(plan: Plan, goal: BasicGoal, place: int, numbers: Numbers) -> tuple[Row, ...]:
    at = ("basic_goals", place)
    heading = goal_heading(plan, goal, place, numbers)
    number = () if heading.number is None else (Text(heading.number.text), LineBreak())
    first = (*number, *heading.content)
    return tuple(
        (first, _numbered(numbers.get((*at, "promotion_goals", inner)), promotion_goal_title(plan, below)))
        for inner, below in enumerate(goal.promotion_goals)
    ) or ((first, ()),)


def _numbered(number: Number | None, content: Inlines) -> Inlines:
    return content if number is None else (Text(f"{number.text} "), *content)
