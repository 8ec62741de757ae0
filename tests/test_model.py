"""The plan model: what may be left out, what is refused, what stays as written."""

import datetime as dt
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from planspec.model import (
    Action,
    BasicGoal,
    CityPlan,
    Contacts,
    Model,
    Municipality,
    Office,
    Phase,
    Plan,
    PromotionGoal,
    Structure,
    Vision,
)
from planspec.model.number import Count, Flag
from planspec.model.text import Code, Line, Prose

_SMALLEST = {
    "planspec": "plan/1",
    "id": "example",
    "title": "架空市地域福祉活動計画",
    "organization": "社会福祉法人 架空市社会福祉協議会",
    "municipality": {"name": "架空市"},
    "period": {"start": "令和8年度", "end": "令和12年度"},
    "vision": {"statement": "ともに暮らす架空のまち"},
    "basic_goals": [{"id": "1", "title": "架空の基本目標"}],
}
"""A plan with nothing but its required fields."""


def _errors(model: type[Model], data: object) -> list[tuple[str, tuple[int | str, ...]]]:
    """Return the types and places of the errors that *model* finds in *data*."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


# --- required, optional, to be settled -------------------------------------------------------------------------------


def test_the_smallest_plan() -> None:
    """The required fields are enough; lists left out are empty and words left out are the usual ones."""
    plan = Plan.model_validate(_SMALLEST)
    assert plan.phase is None
    assert plan.sources == ()
    assert plan.labels.basic_goal == "基本目標"
    assert plan.numbering.promotion_goal.print(3) == "(3)"


@pytest.mark.parametrize("name", sorted(_SMALLEST))
def test_required_fields_are_missed(name: str) -> None:
    """Each field of the smallest plan is required."""
    data = {field: value for field, value in _SMALLEST.items() if field != name}
    assert _errors(Plan, data) == [("missing", (name,))]


@pytest.mark.parametrize("name", ["organization", "municipality", "period", "vision", "basic_goals"])
def test_todo_stands_in_for_what_may_wait(name: str) -> None:
    """With a `todo` beside it, a field that may wait can be left out."""
    data = {field: value for field, value in _SMALLEST.items() if field != name}
    plan = Plan.model_validate({**data, "todo": "検討中です。"})
    assert getattr(plan, name) is None
    assert plan.todo == "検討中です。"


@pytest.mark.parametrize("name", ["planspec", "id", "title"])
def test_todo_stands_in_for_nothing_else(name: str) -> None:
    """The kind of the file, its identifier and its title are needed even beside a `todo`."""
    data = {field: value for field, value in _SMALLEST.items() if field != name}
    assert _errors(Plan, {**data, "todo": "検討中です。"}) == [("missing", (name,))]


@pytest.mark.parametrize(
    ("model", "names"),
    [
        (Plan, ("organization", "municipality", "period", "vision", "basic_goals")),
        (Vision, ("statement",)),
        (CityPlan, ("goals",)),
        (BasicGoal, ("title",)),
        (PromotionGoal, ("title",)),
        (Contacts, ("head_office",)),
        (Office, ()),
        (Structure, ()),
    ],
)
def test_what_may_wait(model: type[Model], names: tuple[str, ...]) -> None:
    """Each model names the fields that a `todo` may stand in for."""
    assert model.to_be_settled() == names


def test_written_values_win_over_todo() -> None:
    """A `todo` takes nothing away: what is written beside it counts."""
    vision = Vision.model_validate({"statement": "理念", "todo": "説明は検討中です。"})
    assert vision.statement == "理念"


def test_todo_reaches_its_own_mapping_only() -> None:
    """A `todo` of the plan does not stand in for fields of its parts."""
    data = {**_SMALLEST, "vision": {"text": "説明"}, "todo": "検討中です。"}
    assert _errors(Plan, data) == [("missing", ("vision", "statement"))]


def test_empty_todo_stands_in_for_nothing() -> None:
    """A `todo` without a reason is none."""
    assert _errors(Vision, {"todo": None}) == [("missing", ("statement",))]


# --- closed and frozen -----------------------------------------------------------------------------------------------


def test_unknown_fields_are_refused() -> None:
    """A field that the model does not know is an error at its key, at any depth."""
    assert _errors(Plan, {**_SMALLEST, "visoin": "理念"}) == [("extra_forbidden", ("visoin",))]
    office = {"name": "架空支部", "tel": "0000-00-0000"}
    assert _errors(Contacts, {"head_office": office}) == [("extra_forbidden", ("head_office", "tel"))]


def test_models_are_frozen() -> None:
    """A plan cannot be changed once it is read, and its lists are tuples."""
    plan = Plan.model_validate(_SMALLEST)
    with pytest.raises(ValidationError, match="frozen"):
        plan.title = "別の計画"
    assert isinstance(plan.basic_goals, tuple)


def test_mappings_and_lists_are_not_mixed_up() -> None:
    """A text in the place of a list or a mapping is an error."""
    assert _errors(BasicGoal, {"id": "1", "title": "目標", "issues": "課題"}) == [("tuple_type", ("issues",))]
    assert _errors(Plan, {**_SMALLEST, "vision": "理念"}) == [("model_type", ("vision",))]


# --- actions ---------------------------------------------------------------------------------------------------------


def test_an_action_may_be_its_text_alone() -> None:
    """A text stands for an action with that text, at every depth."""
    goal = PromotionGoal.model_validate(
        {"id": "1-1", "title": "目標", "actions": ["取組", {"text": "取組", "actor": "社協", "actions": ["内訳"]}]}
    )
    assert goal.actions == (
        Action(text="取組"),
        Action(text="取組", actor="社協", actions=(Action(text="内訳"),)),
    )


def test_an_action_needs_its_text() -> None:
    """Who does it is not enough."""
    assert _errors(Action, {"actor": "社協"}) == [("missing", ("text",))]


# --- numbers, truth values, choices, dates ---------------------------------------------------------------------------


@pytest.mark.parametrize(("written", "number"), [("0", 0), ("3", 3), ("14", 14), ("014", 14), ("999999", 999_999)])
def test_counts(written: str, number: int) -> None:
    """A count is written in half-width digits."""
    assert TypeAdapter(Count).validate_python(written) == number


@pytest.mark.parametrize("written", ["", "-1", "+3", "3.0", "1_000", "3個", "３", "三", "0x10", "1000000", " 3", True])
def test_no_counts(written: object) -> None:
    """Nothing else is a count: no sign, no fraction, no full-width digits, no unit."""
    with pytest.raises(ValidationError):
        TypeAdapter(Count).validate_python(written)


@pytest.mark.parametrize(("written", "truth"), [("true", True), ("false", False)])
def test_flags(written: str, truth: object) -> None:
    """A flag is `true` or `false`."""
    assert TypeAdapter(Flag).validate_python(written) is truth


@pytest.mark.parametrize("written", ["", "True", "TRUE", "yes", "no", "on", "1", "0", "はい", 1])
def test_no_flags(written: object) -> None:
    """Nothing else is a flag, whatever YAML 1.1 thought."""
    with pytest.raises(ValidationError):
        TypeAdapter(Flag).validate_python(written)


def test_phases() -> None:
    """A phase is one of the words councils use."""
    assert Plan.model_validate({**_SMALLEST, "phase": "素案"}).phase is Phase.DRAFT
    assert _errors(Plan, {**_SMALLEST, "phase": "決定"}) == [("enum", ("phase",))]


def test_dates() -> None:
    """A date is written as 2026-03-31 and is a day of the calendar."""
    assert Plan.model_validate({**_SMALLEST, "adopted": "2026-03-31"}).adopted == dt.date(2026, 3, 31)
    for written in ("2026-02-30", "2026-3-31", "20260331", "令和8年3月31日", "2026-03-31T00:00:00"):
        assert _errors(Plan, {**_SMALLEST, "adopted": written}) == [("calendar_date", ("adopted",))]


def test_formats() -> None:
    """Another version of the format is told apart from a wrong type."""
    assert _errors(Plan, {**_SMALLEST, "planspec": "plan/2"}) == [("format_version", ("planspec",))]


# --- texts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["032093", "1.10", "no", "0191-23-6020", "~", "2026-03-31", "１"])
def test_codes_stay_as_written(written: str) -> None:
    """A code is the text in the file, whatever YAML would make of it."""
    assert Municipality.model_validate({"name": "架空市", "code": written}).code == written


def test_texts_are_not_normalised() -> None:
    """Wave dashes, widths and spaces inside a text stay as they are."""
    written = "～ 〜 ＡＢＣ ｱ か\u3099 支え合い 幸せ"
    assert TypeAdapter(Line).validate_python(written) == written


@pytest.mark.parametrize("kind", [Line, Code])
def test_one_line_texts(kind: Any) -> None:
    """A text of one line may end with the line break of a block scalar, and has none inside."""
    read = TypeAdapter(kind).validate_python
    assert read("一行\n") == "一行\n"
    for written in ("一行目\n二行目", "\n一行", ""):
        with pytest.raises(ValidationError):
            read(written)


def test_prose_has_paragraphs() -> None:
    """A line break in prose separates paragraphs."""
    assert TypeAdapter(Prose).validate_python("一段落目\n二段落目") == "一段落目\n二段落目"


@pytest.mark.parametrize("value", [3, 1.5, True, None, b"bytes"])
def test_texts_are_texts(value: object) -> None:
    """Nothing is turned into text on the way: the reader gives texts only."""
    with pytest.raises(ValidationError):
        TypeAdapter(Line).validate_python(value)
