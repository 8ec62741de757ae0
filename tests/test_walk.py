"""The walk over a plan's texts: every written text once, with its place and its kind."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from planspec.model import Plan, PlanText, TextKind, texts
from planspec.source import Pointer

_REAL = Path(__file__).parents[1] / "plans" / "third_2026_2030.yaml"
_NO_TEXT = {"edition", "period", "phase", "structure", "numbering", "new"}
"""Fields of the real plan that are no texts: numbers, years, choices, styles, truth values; in `labels` all are."""

_SAMPLE: dict[str, Any] = {
    "planspec": "plan/1",
    "id": "example",
    "title": "架空市地域福祉活動計画",
    "edition": "2",
    "municipality": {"name": "架空市", "code": "000000"},
    "period": {"start": "令和8年度", "end": "令和12年度", "midterm_review": ["令和10年度"]},
    "phase": "素案",
    "adopted": "2026-03-31",
    "vision": {"statement": "理念", "text": "説明", "inherited_from": "前の計画"},
    "basic_goals": [
        {
            "id": "1",
            "title": "目標",
            "evaluation": ["一つ目", "二つ目"],
            "promotion_goals": [
                {
                    "id": "1-1",
                    "title": "推進",
                    "new": "true",
                    "actions": ["取組", {"text": "取組2", "actor": "社協", "actions": ["内訳"]}],
                }
            ],
        }
    ],
    "contacts": {"head_office": {"name": "本部", "address": "架空市架空町1", "phone": "000-000-0000"}},
    "labels": {"action": "取り組み"},
    "numbering": {"basic_goal": "Ⅰ"},
    "todo": "策定団体は検討中です。",
}


def test_every_written_text_is_told_with_its_place_and_kind() -> None:
    """Texts come in the model's order; numbers, years, choices, dates, styles and what is left out do not."""
    goal: Pointer = ("basic_goals", 0)
    promotion_goal: Pointer = (*goal, "promotion_goals", 0)
    office: Pointer = ("contacts", "head_office")
    assert list(texts(Plan.model_validate(_SAMPLE))) == [
        PlanText(("todo",), "策定団体は検討中です。", TextKind.PROSE),
        PlanText(("planspec",), "plan/1", TextKind.CODE),
        PlanText(("id",), "example", TextKind.CODE),
        PlanText(("title",), "架空市地域福祉活動計画", TextKind.LINE),
        PlanText(("municipality", "name"), "架空市", TextKind.NAME),
        PlanText(("municipality", "code"), "000000", TextKind.CODE),
        PlanText(("vision", "statement"), "理念", TextKind.LINE),
        PlanText(("vision", "text"), "説明", TextKind.PROSE),
        PlanText(("vision", "inherited_from"), "前の計画", TextKind.NAME),
        PlanText((*goal, "id"), "1", TextKind.CODE),
        PlanText((*goal, "title"), "目標", TextKind.LINE),
        PlanText((*goal, "evaluation", 0), "一つ目", TextKind.LINE),
        PlanText((*goal, "evaluation", 1), "二つ目", TextKind.LINE),
        PlanText((*promotion_goal, "id"), "1-1", TextKind.CODE),
        PlanText((*promotion_goal, "title"), "推進", TextKind.LINE),
        PlanText((*promotion_goal, "actions", 0, "text"), "取組", TextKind.LINE),
        PlanText((*promotion_goal, "actions", 1, "text"), "取組2", TextKind.LINE),
        PlanText((*promotion_goal, "actions", 1, "actor"), "社協", TextKind.NAME),
        PlanText((*promotion_goal, "actions", 1, "actions", 0, "text"), "内訳", TextKind.LINE),
        PlanText((*office, "name"), "本部", TextKind.NAME),
        PlanText((*office, "address"), "架空市架空町1", TextKind.ADDRESS),
        PlanText((*office, "phone"), "000-000-0000", TextKind.CODE),
        PlanText(("labels", "action"), "取り組み", TextKind.LINE),
    ]


def test_a_part_can_be_walked_from_its_own_place() -> None:
    """A part of a plan is walked with pointers that start where it stands."""
    vision = Plan.model_validate(_SAMPLE).vision
    assert vision is not None
    assert next(texts(vision, ("vision",))) == PlanText(("vision", "statement"), "理念", TextKind.LINE)


def _leaves(value: object, at: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _leaves(item, (*at, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, (*at, index))
    else:
        yield at, str(value)


def _expanded(at: Pointer) -> Pointer:
    """Return where the model keeps the text that stands at *at* in the file."""
    return (*at, "text") if len(at) > 1 and at[-2] == "actions" else at


def _plain(value: object) -> object:
    match value:
        case dict():
            return {name: _plain(item) for name, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case bool():
            return str(value).lower()
        case _:
            return str(value)


def test_the_walk_misses_nothing_of_the_real_plan() -> None:
    """What the file of the real plan writes, but for numbers, years, choices and styles, is what the walk tells."""
    data = YAML(typ="safe").load(_REAL)
    written = {_expanded(at): text for at, text in _leaves(data) if at[0] == "labels" or not _NO_TEXT & set(at)}
    told = list(texts(Plan.model_validate(_plain(data))))
    assert {text.at: text.text for text in told} == written
    assert len(told) == len(written)
