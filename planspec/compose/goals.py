"""The basic goals, each with the evaluation of the previous plan, the issues, and its promotion goals."""

from planspec.compose.numbers import labelled_heading
from planspec.compose.promotion_goals import promotion_goals
from planspec.compose.text import line, one_line, prose, section, todo
from planspec.document import Block, BulletList, Group, Heading, ListItem, Paragraph, Role, Strong, Text
from planspec.model import BasicGoal, Plan


def basic_goals(plan: Plan) -> tuple[Group, ...]:
    """Compose the basic goals of *plan*."""
    goals = plan.basic_goals or ()
    firsts = plan.numbering.first_numbers(len(goal.promotion_goals) for goal in goals)
    return tuple(
        _basic_goal(plan, goal, place, first) for place, (goal, first) in enumerate(zip(goals, firsts, strict=True), 1)
    )


def _basic_goal(plan: Plan, goal: BasicGoal, place: int, first: int) -> Group:
    labels, style, anchor = plan.labels, plan.numbering.basic_goal, f"goal-{place}"
    heading = labelled_heading(labels.basic_goal, style, place, goal.title, anchor)
    blocks = (
        heading,
        *(() if goal.aim is None else (Paragraph(line(goal.aim), Role.AIM),)),
        *prose(goal.text),
        *_city_goals(plan, goal),
        *todo(goal),
        *_statements(labels.evaluation, goal.evaluation, f"{anchor}-evaluation", Role.EVALUATION),
        *_statements(labels.issues, goal.issues, f"{anchor}-issues", Role.ISSUES),
        *promotion_goals(plan, goal.promotion_goals, anchor, style.print(place), first),
    )
    return Group(Role.BASIC_GOAL, blocks)


def _city_goals(plan: Plan, goal: BasicGoal) -> tuple[Block, ...]:
    known = (plan.city_plan.goals or ()) if plan.city_plan else ()
    titles = {city_goal.id: city_goal.title for city_goal in known}
    linked = tuple(words for link in goal.city_plan_goals if (words := titles.get(link)) is not None)
    if not linked:
        return ()
    return (
        Paragraph((Strong(line(plan.labels.city_plan_goals)),)),
        BulletList(tuple(ListItem(line(words)) for words in linked)),
    )


def _statements(label: str, statements: tuple[str, ...], anchor: str, role: Role) -> tuple[Block, ...]:
    body = (BulletList(tuple(ListItem(line(text)) for text in statements), role),) if statements else ()
    return section(Heading(2, (Text(_bracketed(one_line(label))),), anchor=anchor, role=role), body, role)


def _bracketed(label: str) -> str:
    return label if label.startswith("【") else f"【{label}】"
