"""The basic goals, each with the evaluation of the previous plan, the issues, and its promotion goals."""

from planspec.compose.promotion_goals import promotion_goals
from planspec.compose.text import line, one_line, prose, section, title, todo
from planspec.document import (
    Block,
    BulletList,
    Group,
    Heading,
    ListItem,
    Paragraph,
    Role,
    Strong,
    Text,
    plain,
)
from planspec.model import BasicGoal, Number, Numbers, NumberStyle, Plan


def basic_goals(plan: Plan, numbers: Numbers) -> tuple[Group, ...]:
    """Compose the basic goals of *plan*, each a group of its own.

    Args:
        plan: The plan.
        numbers: Printed numbers of the whole plan.
    """
    return tuple(_basic_goal(plan, goal, place, numbers) for place, goal in enumerate(plan.basic_goals or ()))


def goal_heading(plan: Plan, goal: BasicGoal, place: int, numbers: Numbers) -> Heading:
    """Return the heading of a basic goal.

    Args:
        plan: The plan it belongs to.
        goal: The basic goal.
        place: Its place in the plan from 0.
        numbers: Printed numbers of the whole plan.
    """
    return _heading(plan.labels.basic_goal, numbers.get(("basic_goals", place)), goal.title, f"goal-{place + 1}")


def _basic_goal(plan: Plan, goal: BasicGoal, place: int, numbers: Numbers) -> Group:
    labels, anchor = plan.labels, f"goal-{place + 1}"
    blocks = (
        goal_heading(plan, goal, place, numbers),
        *(() if goal.aim is None else (Paragraph(line(goal.aim), Role.AIM),)),
        *prose(goal.text),
        *_city_goals(plan, goal),
        *todo(plan, goal),
        *_statements(labels.evaluation, goal.evaluation, f"{anchor}-evaluation", Role.EVALUATION),
        *_statements(labels.issues, goal.issues, f"{anchor}-issues", Role.ISSUES),
        *promotion_goals(plan, goal, place, numbers),
    )
    return Group(Role.BASIC_GOAL, blocks)


def _heading(label: str, number: Number | None, words: str | None, anchor: str) -> Heading:
    """Return the heading of a basic goal; its number is printed after the name of its level, as in 「基本目標1」."""
    before, content = one_line(label), title(words)
    if number is None or before in number.sample:
        return Heading(1, content, number, anchor, Role.BASIC_GOAL)
    try:
        together = NumberStyle.parse(before + number.sample)
    except ValueError:
        # A label such as 「一次目標」 holds a character that counts: such a number is words, not a style.
        return Heading(1, (Text(f"{before}{number.text} {plain(content)}"),), None, anchor, Role.BASIC_GOAL)
    return Heading(1, content, Number.of(together, number.value), anchor, Role.BASIC_GOAL)


def _city_goals(plan: Plan, goal: BasicGoal) -> tuple[Block, ...]:
    known = (plan.city_plan.goals or ()) if plan.city_plan else ()
    titles = {city_goal.id: city_goal.title for city_goal in known}
    linked = tuple(words for link in goal.city_plan_goals if (words := titles.get(link)) is not None)
    if not linked:
        return ()
    return (
        Paragraph((Strong(line(plan.labels.city_plan_goals)),), Role.LABEL),
        BulletList(tuple(ListItem(line(words)) for words in linked)),
    )


def _statements(label: str, statements: tuple[str, ...], anchor: str, role: Role) -> tuple[Block, ...]:
    body = (BulletList(tuple(ListItem(line(text)) for text in statements), role),) if statements else ()
    return section(Heading(2, (Text(_bracketed(one_line(label))),), anchor=anchor, role=role, listed=False), body, role)


def _bracketed(label: str) -> str:
    return label if label.startswith("【") else f"【{label}】"
