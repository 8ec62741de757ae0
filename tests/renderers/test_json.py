"""The plan as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from effort import examples
from planspec import model
from planspec.compose import compose
from planspec.document import Document, Metadata, headings
from planspec.model import Action, BasicGoal, EvaluationSystem, FiscalYear, Management, Model, Plan, PromotionGoal
from planspec_renderers.json import RENDERER
from sample import sample
from strategies import plans

SCHEMA = json.loads(Path(__file__, "../../../schemas/rendered-plan.schema.json").resolve().read_text("utf-8"))
NUMBERED = (BasicGoal, PromotionGoal, Action, Management, EvaluationSystem)
MODELS: list[type[Model]] = [
    kind for kind in vars(model).values() if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model
]


def data(plan: Plan) -> Any:
    """Return what the JSON of *plan* says."""
    return json.loads(RENDERER.render(compose(plan)))


class TestValues:
    """How values are written."""

    def test_fiscal_years(self) -> None:
        """A fiscal year is filled in in both calendars beside what was written."""
        plan = sample(period={"start": "R8", "end": "2019"})
        assert data(plan)["period"] == {
            "start": {"fiscal_year": 2026, "japanese": "令和8年度", "western": "2026年度", "written": "R8"},
            "end": {"fiscal_year": 2019, "japanese": "令和元年度", "western": "2019年度", "written": "2019"},
        }

    def test_plain_values(self) -> None:
        """Numbers are numbers, dates and phases their usual text, codes as written."""
        plan = sample(
            edition="3", adopted="2026-03-31", phase="確定", municipality={"name": "架空市", "code": "032093"}
        )
        found = data(plan)
        assert (found["edition"], found["adopted"], found["phase"]) == (3, "2026-03-31", "確定")
        assert found["municipality"]["code"] == "032093"

    def test_left_out(self) -> None:
        """What is not written is left out; an empty list that is written stays."""
        assert list(data(sample(definitions=[]))) == ["todo", "planspec", "id", "title", "definitions"]

    def test_last_line_break(self) -> None:
        """The line break that ends a YAML block scalar is not part of a text."""
        assert data(sample(vision={"statement": "理念", "text": "一。\n二。\n"}))["vision"]["text"] == "一。\n二。"

    def test_actions(self) -> None:
        """An action is an object, however it was written."""
        goals = [{"id": "1", "title": "甲", "promotion_goals": [{"id": "a", "title": "乙", "actions": ["行う。"]}]}]
        found = data(sample(basic_goals=goals))["basic_goals"][0]["promotion_goals"][0]
        assert found["actions"] == [{"text": "行う。"}]

    def test_characters(self) -> None:
        """Japanese is written as it is, indented by two, with a line break at the end."""
        written = RENDERER.render(compose(sample(title="𠮷野の計画"))).decode()
        assert '\n  "title": "𠮷野の計画"' in written
        assert written.endswith("}\n")


class TestNumbers:
    """Printed numbers."""

    def test_goals_and_actions(self) -> None:
        """Goals and numbered actions have the numbers of print, continuous ones too."""
        promotion_goals = [{"id": "a", "title": "甲", "actions": [{"text": "行う。", "actions": ["小さく行う。"]}]}]
        goals = [{"id": str(place), "title": "目標", "promotion_goals": promotion_goals} for place in range(2)]
        numbering = {"basic_goal": "Ⅰ", "promotion_goal": "取り組み1", "action": "①", "continuous": "true"}
        second = data(sample(numbering=numbering, basic_goals=goals))["basic_goals"][1]
        assert second["number"] == "Ⅱ"
        assert second["promotion_goals"][0]["number"] == "取り組み2"
        assert second["promotion_goals"][0]["actions"] == [
            {"number": "①", "text": "行う。", "actions": [{"text": "小さく行う。"}]}
        ]

    def test_management(self) -> None:
        """The parts of management have the numbers of print."""
        written = {"promotion_system": "進めます。", "evaluation_system": {"text": "評価します。"}}
        found = data(sample(numbering={"management": "第1"}, management=written))["management"]
        assert (found["number"], found["evaluation_system"]["number"]) == ("第1", "第2")

    def test_evaluation_alone(self) -> None:
        """Evaluation alone is the first part, and management has no number."""
        written = {"evaluation_system": {"text": "評価します。"}}
        found = data(sample(numbering={"management": "1"}, management=written))["management"]
        assert found == {"evaluation_system": {"number": "1", "text": "評価します。"}}

    @pytest.mark.parametrize(("phase", "number"), [("素案", {"number": "1"}), ("確定", {})])
    def test_note_alone(self, phase: str, number: dict[str, str]) -> None:
        """Management that is nothing but a note counts in drafts only."""
        found = data(sample(phase=phase, numbering={"management": "1"}, management={"todo": "検討中"}))
        assert found["management"] == {**number, "todo": "検討中"}

    @examples(100)
    @given(plans())
    def test_as_in_print(self, plan: Plan) -> None:
        """The numbers of goals and management end the numbers of the printed headings, in the same order."""
        found = data(plan)
        parts = [part for goal in found.get("basic_goals", []) for part in (goal, *goal.get("promotion_goals", []))]
        if management := found.get("management"):
            parts += [management, management.get("evaluation_system") or {}]
        numbers = [part["number"] for part in parts if "number" in part]
        shown = [(heading.number.text if heading.number else "") for heading in headings(compose(plan).blocks)]
        place = 0
        for number in numbers:
            place = next(i for i, text in enumerate(shown[place:], place + 1) if text.endswith(number) or not text)


class TestSchema:
    """The JSON Schema of the output."""

    def test_schema(self) -> None:
        """The schema itself is valid."""
        Draft202012Validator.check_schema(SCHEMA)

    @examples(100)
    @given(plans())
    def test_any_plan(self, plan: Plan) -> None:
        """Every plan is valid."""
        Draft202012Validator(SCHEMA).validate(data(plan))

    @pytest.mark.parametrize("kind", MODELS)
    def test_properties(self, kind: type[Model]) -> None:
        """The schema has the fields of the model, the printed number where there is one, and no more."""
        part = SCHEMA if kind is Plan else SCHEMA["$defs"][kind.__name__]
        number = ["number"] if kind in NUMBERED else []
        assert list(part["properties"]) == [*number, *kind.model_fields]
        assert part["additionalProperties"] is False

    def test_fiscal_year(self) -> None:
        """The schema describes a fiscal year as it is written."""
        written = data(sample(period={"start": "R8", "end": "R9"}))["period"]["start"]
        assert list(SCHEMA["$defs"][FiscalYear.__name__]["properties"]) == list(written)

    def test_two_languages(self) -> None:
        """Everything in the schema is described in Japanese and in English."""
        parts = [SCHEMA, *SCHEMA["$defs"].values()]
        described = [*parts, *(field for part in parts for field in part["properties"].values())]
        words = {"title", "description", "x-title-en", "x-description-en"}
        assert all(part[word] for part in described for word in words)


class TestRenderer:
    """The renderer itself."""

    def test_kind(self) -> None:
        """The renderer says what it writes."""
        assert (RENDERER.suffix, RENDERER.media_type) == (".json", "application/json")

    def test_no_subject(self) -> None:
        """A document that was not composed from a plan is refused."""
        with pytest.raises(ValueError, match="'題' was not composed from a plan"):
            RENDERER.render(Document("題", Metadata(), ()))

    @examples(100)
    @given(plans())
    def test_same_bytes(self, plan: Plan) -> None:
        """The same document gives the same bytes."""
        assert RENDERER.render(compose(plan)) == RENDERER.render(compose(plan))
