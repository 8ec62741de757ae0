"""The parts of the document around the goals."""

import pytest

from planspec.compose import compose
from planspec.document import (
    DefinitionList,
    Heading,
    Paragraph,
    Role,
    Text,
    headings,
    plain,
)
from sample import numbers, sample, section


class TestCover:
    """The cover."""

    def words(self, **fields: object) -> list[str]:
        """Return the lines of the cover, but for the note on what is not settled."""
        blocks = section(sample(**fields), Role.COVER)
        return [
            plain(block.content) for block in blocks if isinstance(block, Paragraph) and block.role is not Role.TODO
        ]

    def test_period_as_written(self) -> None:
        """The period is printed as the plan writes its years, joined by ～ without spaces."""
        period = {"start": "令和8年度(2026年度)", "end": "令和12年度(2030年度)\n"}
        assert self.words(period=period)[1] == "令和8年度(2026年度)～令和12年度(2030年度)"

    def test_midterm_review(self) -> None:
        """The years of mid-term reviews follow the period."""
        period = {"start": "令和5年度", "end": "令和13年度", "midterm_review": ["令和7年度", "令和10年度"]}
        assert self.words(period=period)[2] == "中間見直し 令和7年度、令和10年度"

    def test_draft(self) -> None:
        """A draft says so."""
        assert self.words(phase="素案")[1:] == ["(素案)"]

    def test_adopted(self) -> None:
        """A plan that was adopted, running or not, says nothing of its phase."""
        assert (self.words(phase="確定")[1:], self.words(phase="進行中")[1:]) == ([], [])

    def test_municipality_once(self) -> None:
        """The municipality is named where neither the title nor the council's name does so."""
        assert self.words(municipality={"name": "架空市"}) == ["架空市地域福祉活動計画"]
        assert self.words(municipality={"name": "別市"})[1:] == ["別市"]


class TestDefinitions:
    """The definitions."""

    def test_heading_and_paragraphs(self) -> None:
        """A definition is headed 「…とは」; each line of its text is a paragraph, blank lines are dropped."""
        plan = sample(definitions=[{"term": "地域福祉", "text": "一つめ。\n\n二つめ。\n"}])
        assert section(plan, Role.DEFINITIONS) == (
            Heading(1, (Text("地域福祉とは"),), None, "definition-1", Role.DEFINITIONS),
            Paragraph((Text("一つめ。"),), Role.DEFINITIONS),
            Paragraph((Text("二つめ。"),), Role.DEFINITIONS),
        )

    def test_term_with_ending(self) -> None:
        """A term written with とは gets no second one."""
        blocks = section(sample(definitions=[{"term": "社協とは", "text": "団体です。"}]), Role.DEFINITIONS)
        assert isinstance(blocks[0], Heading)
        assert plain(blocks[0].content) == "社協とは"


class TestRelations:
    """The plans this one stands beside."""

    def test_other_plans(self) -> None:
        """Previous plan and city plan are printed with their years and goals; open goals are left out."""
        plan = sample(
            previous_plan={"title": "第1次計画", "period": {"start": "R3", "end": "R7"}},
            city_plan={"title": "市計画", "goals": [{"id": "c1", "title": "市の目標"}, {"id": "c2", "todo": "検討中"}]},
        )
        assert section(plan, Role.BODY) == (
            Heading(1, (Text("計画の位置づけ"),), anchor="relations"),
            DefinitionList(
                (
                    ((Text("前計画"),), ((Text("第1次計画(R3～R7)"),),)),
                    ((Text("連動する計画"),), ((Text("市計画"),), (Text("市の目標"),))),
                )
            ),
            Paragraph((Text("(未定) 検討中"),), Role.TODO),
        )


class TestNotes:
    """What drafts say about things not settled."""

    @pytest.mark.parametrize(("phase", "shown"), [("素案", True), ("確定", False), ("進行中", False)])
    def test_notes_are_for_drafts(self, phase: str, *, shown: bool) -> None:
        """A plan past its drafts prints no notes to its makers, also not below an action."""
        action = {"text": "進めます。", "todo": "協議中"}
        goals = [
            {
                "id": "1",
                "title": "目標",
                "todo": "検討中",
                "promotion_goals": [{"id": "a", "title": "推進", "actions": [action]}],
            }
        ]
        document = compose(sample(phase=phase, todo="審議中", basic_goals=goals))
        for note in ("審議中", "検討中", "協議中"):
            assert (note in repr(document.blocks)) == shown

    @pytest.mark.parametrize(("phase", "headings_shown"), [("素案", ["1"]), ("確定", []), ("進行中", [])])
    def test_no_empty_part(self, phase: str, headings_shown: list[str]) -> None:
        """A part that is nothing but a note goes as a whole once the plan is finished, with its number."""
        plan = sample(phase=phase, numbering={"management": "1"}, management={"todo": "検討中"})
        assert numbers(plan) == headings_shown
        assert len(headings(compose(plan).blocks)) == len(headings_shown)


class TestVision:
    """The vision."""

    def test_statement_and_text(self) -> None:
        """The statement comes first in its own role, then what it means."""
        plan = sample(vision={"statement": "支え合うまち", "text": "説明です。", "inherited_from": "前計画"})
        assert section(plan, Role.VISION)[1:] == (
            Paragraph((Text("支え合うまち"),), Role.VISION),
            Paragraph((Text("説明です。"),)),
        )

    def test_todo(self) -> None:
        """A vision that is not settled is a heading and the reason."""
        assert section(sample(vision={"todo": "協議中"}), Role.VISION)[1:] == (
            Paragraph((Text("(未定) 協議中"),), Role.TODO),
        )


class TestManagement:
    """Management and evaluation."""

    def test_numbers(self) -> None:
        """Management is the first part and evaluation the second."""
        written = {"promotion_system": "進めます。", "evaluation_system": {"text": "評価します。"}}
        assert numbers(sample(numbering={"management": "1"}, management=written)) == ["1", "2"]

    def test_evaluation_alone(self) -> None:
        """Evaluation without the rest is the first part."""
        written = {"evaluation_system": {"text": "評価します。"}}
        assert numbers(sample(numbering={"management": "第1"}, management=written)) == ["第1"]

    def test_number_of_what_is_left(self) -> None:
        """Of a finished plan, evaluation is the first part where management is nothing but a note."""
        written = {"todo": "検討中", "evaluation_system": {"text": "評価します。"}}
        assert numbers(sample(phase="確定", numbering={"management": "1"}, management=written)) == ["1"]

    def test_nested(self) -> None:
        """A nested style has nothing above the parts of management."""
        assert numbers(sample(numbering={"management": "1-1"}, management={"promotion_system": "進めます。"})) == ["1"]

    def test_parts(self) -> None:
        """Promotion and progress stand below management under their own headings."""
        written = {"promotion_system": "進めます。", "progress_management": "確かめます。"}
        assert section(sample(management=written), Role.MANAGEMENT) == (
            Heading(1, (Text("進行管理"),), None, "management", Role.MANAGEMENT),
            Heading(2, (Text("推進体制"),), None, "promotion-system", Role.MANAGEMENT),
            Paragraph((Text("進めます。"),)),
            Heading(2, (Text("進捗管理"),), None, "progress-management", Role.MANAGEMENT),
            Paragraph((Text("確かめます。"),)),
        )

    def test_empty(self) -> None:
        """Management of which nothing is written is not printed."""
        assert headings(compose(sample(management={})).blocks) == ()
