"""JSON: the plan as data, with its printed numbers and both calendars filled in."""

import datetime as dt
import json
from collections.abc import Mapping
from enum import Enum

from planspec.document import Document
from planspec.model import Action, BasicGoal, FiscalYear, Management, Model, NumberStyle, Plan, PromotionGoal

_NO_NUMBERS = NumberStyle.parse("none")


class JsonRenderer:
    """Renders the plan that a document was composed from; see schemas/rendered-plan.schema.json."""

    suffix = ".json"
    media_type = "application/json"

    def render(self, document: Document, /) -> bytes:
        """Render the plan of *document* in UTF-8.

        Raises:
            ValueError: The document was not composed from a plan.
        """
        if document.subject is None:
            message = f"the document {document.title!r} was not composed from a plan: JSON holds data, not text"
            raise ValueError(message)
        return (json.dumps(_plan(document.subject), ensure_ascii=False, indent=2) + "\n").encode()


RENDERER = JsonRenderer()


def _plan(plan: Plan) -> dict[str, object]:
    parts: dict[str, object] = {}
    if plan.basic_goals is not None:
        parts["basic_goals"] = _basic_goals(plan, plan.basic_goals)
    if plan.management is not None:
        parts["management"] = _management(plan.management, plan.numbering.management)
    return _fields(plan, parts)


def _basic_goals(plan: Plan, goals: tuple[BasicGoal, ...]) -> list[object]:
    firsts = plan.numbering.first_numbers(len(goal.promotion_goals) for goal in goals)
    return [
        _basic_goal(plan, goal, plan.numbering.basic_goal.print(place), first)
        for place, (goal, first) in enumerate(zip(goals, firsts, strict=True), 1)
    ]


def _basic_goal(plan: Plan, goal: BasicGoal, number: str, first: int) -> dict[str, object]:
    style = plan.numbering.promotion_goal
    promotion_goals = [
        _promotion_goal(plan, promotion_goal, style.print(value, number))
        for value, promotion_goal in enumerate(goal.promotion_goals, first)
    ]
    return _numbered(number, _fields(goal, {"promotion_goals": promotion_goals}))


def _promotion_goal(plan: Plan, goal: PromotionGoal, number: str) -> dict[str, object]:
    return _numbered(number, _fields(goal, {"actions": _actions(goal.actions, plan.numbering.action, number)}))


def _actions(actions: tuple[Action, ...], style: NumberStyle, parent: str) -> list[object]:
    """Return *actions*; smaller ones inside them have numbers only where the style is nested, as in print."""
    below = style if style.nested else _NO_NUMBERS
    numbered = ((style.print(place, parent), action) for place, action in enumerate(actions, 1))
    return [
        _numbered(number, _fields(action, {"actions": _actions(action.actions, below, number)}))
        for number, action in numbered
    ]


def _management(management: Management, style: NumberStyle) -> dict[str, object]:
    system = management.evaluation_system
    texts = (management.promotion_system, management.progress_management, management.todo)
    before = any(text and text.strip() for text in texts)
    parts = {} if system is None else {"evaluation_system": _numbered(style.print(1 + before), _fields(system, {}))}
    return _numbered(style.print(1) if before else "", _fields(management, parts))


def _numbered(number: str, fields: dict[str, object]) -> dict[str, object]:
    return {"number": number, **fields} if number else fields


def _fields(model: Model, parts: Mapping[str, object]) -> dict[str, object]:
    """Return what is written in *model*, in its own order; *parts* stand in for fields of the same name."""
    written = ((name, getattr(model, name)) for name in type(model).model_fields if name in model.model_fields_set)
    return {name: parts[name] if name in parts else _value(value) for name, value in written if value is not None}


def _value(value: object) -> object:
    match value:
        case Model():
            return _fields(value, {})
        case FiscalYear():
            return _fiscal_year(value)
        case NumberStyle(sample):
            return sample
        case tuple():
            return [_value(item) for item in value]
        case Enum():
            return value.value
        case dt.date():
            return value.isoformat()
        case str():
            return value.rstrip("\n")
        case _:
            return value


def _fiscal_year(year: FiscalYear) -> dict[str, object]:
    return {
        "fiscal_year": year.year,
        "japanese": year.japanese,
        "western": f"{year.year}年度",
        "written": str(year).strip(),
    }
