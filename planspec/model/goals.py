"""The goals of a plan, from basic goals down to actions."""

from typing import Any

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from planspec.model.base import Model, described
from planspec.model.number import Flag
from planspec.model.text import Code, Line, Name, Prose

_ID_TITLE = "識別子"
_ID_DESCRIPTION = "他の版やファイルから参照する、変わらない識別子。印刷される番号ではありません。"
_ID_EN = ("Identifier", "Stable name for other files and versions; never printed.")


class Action(Model):
    """取組: what will be done; in the file either its text alone or a mapping."""

    text: Line = described("取組", "取組の内容。", en=("Text", "What will be done."))
    actor: Name | None = described(
        "主体",
        "取り組む人や団体 (住民・地域、社協、行政など)。",
        en=("Actor", "Who does it: residents, the council, the municipality."),
        default=None,
        examples=("社協",),
    )
    actions: tuple["Action", ...] = described(
        "内訳の取組",
        "この取組をさらに細かく分けた取組。",
        en=("Actions", "Smaller actions that this one is made of."),
        default=(),
    )

    @model_validator(mode="before")
    @classmethod
    def from_text_alone(cls, data: object) -> object:
        """Return raw data as a mapping: text alone is an action, too."""
        return {"text": data} if isinstance(data, str) else data

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Describe both ways of writing an action to editors."""
        mapping = handler(schema)
        return {"anyOf": [mapping["properties"]["text"], mapping]}


class PromotionGoal(Model):
    """推進目標."""

    id: Code = described(_ID_TITLE, _ID_DESCRIPTION, en=_ID_EN, examples=("1-1",))
    title: Line | None = described(
        "推進目標の題名", "推進目標の言葉。", en=("Title", "The promotion goal in its own words.")
    )
    new: Flag = described(
        "新規",
        "この計画で新しく加わった目標なら true。",
        en=("New", "Whether the goal is new in this plan."),
        default=False,
    )
    predecessor: Code | None = described(
        "前計画の目標",
        "引き継いだ前計画の目標の識別子 (previous_plan.goals の id)。",
        en=("Predecessor", "Identifier of the goal of the previous plan that this one carries on."),
        default=None,
    )
    text: Prose | None = described(
        "説明", "推進目標の説明。", en=("Text", "What the goal means; line breaks separate paragraphs."), default=None
    )
    actions: tuple[Action, ...] = described(
        "取組", "この目標のもとで行う取組の一覧。", en=("Actions", "What will be done under this goal."), default=()
    )
    guideline: Prose | None = described(
        "指針",
        "年次計画のもとになる、この目標の指針。",
        en=("Guideline", "The guideline from which annual plans are made."),
        default=None,
    )


class BasicGoal(Model):
    """基本目標."""

    id: Code = described(_ID_TITLE, _ID_DESCRIPTION, en=_ID_EN, examples=("1",))
    title: Line | None = described(
        "基本目標の題名", "基本目標の言葉。", en=("Title", "The basic goal in its own words.")
    )
    aim: Line | None = described(
        "めざすこと",
        "基本目標に添える、めざす姿の一文。",
        en=("Aim", "The sentence that says what the goal is after."),
        default=None,
    )
    text: Prose | None = described(
        "説明", "基本目標の説明。", en=("Text", "What the goal means; line breaks separate paragraphs."), default=None
    )
    city_plan_goals: tuple[Code, ...] = described(
        "連動する市計画の基本目標",
        "連動する市計画の基本目標の識別子 (city_plan.goals の id)。いくつでも書けます。",
        en=("Linked city goals", "Identifiers of the goals of the city plan that this goal follows."),
        default=(),
        examples=(["1"],),
    )
    evaluation: tuple[Line, ...] = described(
        "前計画の評価",
        "前計画の成果や評価を一文ずつ。",
        en=("Evaluation of the previous plan", "What the previous plan achieved, a statement each."),
        default=(),
    )
    issues: tuple[Line, ...] = described(
        "課題", "残された課題を一文ずつ。", en=("Issues", "What remains to be solved, a statement each."), default=()
    )
    promotion_goals: tuple[PromotionGoal, ...] = described(
        "推進目標",
        "この基本目標を進めるための推進目標の一覧。",
        en=("Promotion goals", "The goals that carry this one."),
        default=(),
    )
