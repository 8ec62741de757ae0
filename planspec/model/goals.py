"""The goals of a plan, from basic goals down to actions."""

from typing import Any

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema

from planspec.model.base import Model, described
from planspec.model.number import Flag
from planspec.model.text import Code, Line, Name, Prose

_ID_TITLE = "識別子"
_ID_DESCRIPTION = "他の版やファイルから参照する、変わらない識別子。印刷される番号ではありません。"
_ACTION = "地域の集まりで福祉の出前講座を開きます。"
_ID_EN = ("Identifier", "Stable name for other files and versions; never printed.")


class Action(Model):
    """取組: what will be done; in the file either its text alone or a mapping."""

    text: Line = described(
        "取組", "取組の内容を一文で。", en=("Text", "What will be done, in a sentence."), examples=(_ACTION,)
    )
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
        "推進目標の題名",
        "推進目標の言葉。番号は印刷のときに付くので書きません。",
        en=("Title", "The promotion goal in its own words, without its number."),
        examples=("福祉を学ぶ機会を増やします",),
    )
    new: Flag = described(
        "新規",
        "この計画で新しく加わった目標なら true。",
        en=("New", "Whether the goal is new in this plan."),
        default=False,
        examples=(True,),
    )
    predecessor: Code | None = described(
        "前計画の目標",
        "引き継いだ前計画の目標の識別子 (previous_plan.goals の id)。",
        en=("Predecessor", "Identifier of the goal of the previous plan that this one carries on."),
        default=None,
        examples=("1-1",),
    )
    text: Prose | None = described(
        "説明",
        "推進目標の説明。改行で段落を分けます。",
        en=("Text", "What the goal means; line breaks separate paragraphs."),
        default=None,
        examples=("だれもが福祉にふれる場をつくる目標です。",),
    )
    actions: tuple[Action, ...] = described(
        "取組",
        "この目標のもとで行う取組の一覧。文だけでも、text と actor に分けても書けます。",
        en=("Actions", "What will be done under this goal: sentences alone, or with `text` and `actor`."),
        default=(),
        examples=([_ACTION],),
    )
    guideline: Prose | None = described(
        "指針",
        "年次計画のもとになる、この目標の指針。",
        en=("Guideline", "The guideline from which annual plans are made."),
        default=None,
        examples=("年1回以上、すべての地区で出前講座を開く。",),
    )


class BasicGoal(Model):
    """基本目標."""

    id: Code = described(_ID_TITLE, _ID_DESCRIPTION, en=_ID_EN, examples=("1",))
    title: Line | None = described(
        "基本目標の題名",
        "基本目標の言葉。番号は印刷のときに付くので書きません。",
        en=("Title", "The basic goal in its own words, without its number."),
        examples=("住民の参加意識を高めよう",),
    )
    aim: Line | None = described(
        "めざすこと",
        "基本目標に添える、めざす姿の一文。",
        en=("Aim", "The sentence that says what the goal is after."),
        default=None,
        examples=("福祉を身近に感じる人を増やし、支え合う地域をめざします。",),
    )
    text: Prose | None = described(
        "説明",
        "基本目標の説明。改行で段落を分けます。",
        en=("Text", "What the goal means; line breaks separate paragraphs."),
        default=None,
        examples=("住民が地域の福祉に関わるきっかけをつくる目標です。",),
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
        examples=(["出前講座の参加者が増えた。"],),
    )
    issues: tuple[Line, ...] = described(
        "課題",
        "残された課題を一文ずつ。",
        en=("Issues", "What remains to be solved, a statement each."),
        default=(),
        examples=(["活動の担い手が足りない。"],),
    )
    promotion_goals: tuple[PromotionGoal, ...] = described(
        "推進目標",
        "この基本目標を進めるための推進目標の一覧。",
        en=("Promotion goals", "The goals that carry this one."),
        default=(),
    )
