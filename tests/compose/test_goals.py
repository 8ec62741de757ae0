"""The goals and what is done under them."""

import pytest

from planspec.compose import compose
from planspec.document import (
    Badge,
    Block,
    BulletList,
    Group,
    Heading,
    ListItem,
    Number,
    OrderedList,
    Paragraph,
    Role,
    Strong,
    Text,
    headings,
    plain,
)
from sample import goal, numbers, sample, section


class TestGoals:
    """Basic goals and promotion goals."""

    def test_label_and_number(self) -> None:
        """The number of a basic goal comes after the name of its level."""
        plan = sample(labels={"basic_goal": "基本方向"}, numbering={"basic_goal": "Ⅰ"}, basic_goals=[goal(), goal()])
        assert [heading.number for heading in headings(compose(plan).blocks)] == [
            Number("基本方向Ⅰ", 1, "基本方向Ⅰ"),
            Number("基本方向Ⅱ", 2, "基本方向Ⅰ"),
        ]

    def test_label_in_style(self) -> None:
        """A style that holds the name of the level is printed as it is."""
        assert numbers(sample(numbering={"basic_goal": "基本目標1"}, basic_goals=[goal()])) == ["基本目標1"]

    def test_label_that_counts(self) -> None:
        """A name with a character that counts is printed as words with the number."""
        plan = sample(labels={"basic_goal": "一次目標"}, basic_goals=[goal()])
        assert [plain(heading.content) for heading in headings(compose(plan).blocks)] == ["一次目標1 参加を広げよう"]

    def test_no_numbers(self) -> None:
        """Where goals have no numbers, the title stands alone."""
        plan = sample(numbering={"basic_goal": "none", "promotion_goal": "none"}, basic_goals=[goal()])
        assert headings(compose(plan).blocks) == (
            Heading(1, (Text("参加を広げよう"),), None, "goal-1", Role.BASIC_GOAL),
        )

    def test_open_title(self) -> None:
        """A goal without a title still has its heading, and the reason below."""
        plan = sample(basic_goals=[{"id": "1", "todo": "検討中"}])
        assert section(plan, Role.BASIC_GOAL) == (
            Heading(1, (Text("(未定)"),), Number("基本目標1", 1, "基本目標1"), "goal-1", Role.BASIC_GOAL),
            Paragraph((Text("(未定) 検討中"),), Role.TODO),
        )

    def test_statements(self) -> None:
        """Evaluation and issues are lists under their labels in brackets."""
        plan = sample(
            labels={"issues": "【残る課題】"}, basic_goals=[goal(evaluation=["できた。"], issues=["足りない。"])]
        )
        assert section(plan, Role.EVALUATION) == (
            Heading(2, (Text("【前計画の評価】"),), None, "goal-1-evaluation", Role.EVALUATION, listed=False),
            BulletList((ListItem((Text("できた。"),)),), Role.EVALUATION),
        )
        assert section(plan, Role.ISSUES)[0] == Heading(
            2, (Text("【残る課題】"),), None, "goal-1-issues", Role.ISSUES, listed=False
        )

    def test_city_goals(self) -> None:
        """Linked goals of the city plan are listed by title; links that lead nowhere print nothing."""
        city_plan = {"title": "市計画", "goals": [{"id": "c1", "title": "市の目標"}]}
        plan = sample(city_plan=city_plan, basic_goals=[goal(city_plan_goals=["c9", "c1"])])
        assert section(plan, Role.BASIC_GOAL)[1:] == (
            Paragraph((Strong((Text("連動する計画の目標"),)),), Role.LABEL),
            BulletList((ListItem((Text("市の目標"),)),)),
        )

    def test_promotion_goal(self) -> None:
        """A promotion goal has its number, its mark when new, its text, its actions and its guideline."""
        written = {
            "id": "1-1",
            "title": "学びます",
            "new": "true",
            "text": "説明。",
            "actions": ["行う。"],
            "guideline": "指針。",
        }
        assert section(sample(basic_goals=[goal(promotion_goals=[written])]), Role.PROMOTION_GOALS) == (
            Heading(2, (Text("推進目標"),), None, "goal-1-promotion-goals", Role.PROMOTION_GOALS, listed=False),
            Heading(3, (Text("学びます"), Badge("新")), Number("(1)", 1, "(1)"), "goal-1-1", Role.PROMOTION_GOAL),
            Paragraph((Text("説明。"),)),
            BulletList((ListItem((Text("行う。"),)),), Role.ACTIONS),
            Group(
                Role.GUIDELINE,
                (
                    Heading(4, (Text("指針"),), None, "goal-1-1-guideline", Role.GUIDELINE),
                    Paragraph((Text("指針。"),), Role.GUIDELINE),
                ),
            ),
        )

    def test_continuous_numbers(self) -> None:
        """Continuous numbers go on through the whole plan."""
        two = [{"id": "a", "title": "甲"}, {"id": "b", "title": "乙"}]
        goals = [goal(promotion_goals=two), goal(), goal(promotion_goals=two)]
        plan = sample(numbering={"basic_goal": "none", "continuous": "true"}, basic_goals=goals)
        assert numbers(plan) == ["(1)", "(2)", "(3)", "(4)"]

    def test_nested_numbers(self) -> None:
        """Nested numbers start with the bare number of the level above."""
        goals = [goal(), goal(promotion_goals=[{"id": "a", "title": "甲"}])]
        assert numbers(sample(numbering={"promotion_goal": "1-1"}, basic_goals=goals))[-1] == "2-1"

    @pytest.mark.parametrize(
        ("styles", "printed"),
        [
            ({"basic_goal": "1-1"}, ["基本目標1", "(1)"]),
            ({"basic_goal": "none", "promotion_goal": "1-1"}, ["1"]),
            ({"basic_goal": "1-1", "promotion_goal": "1-1"}, ["基本目標1", "1-1"]),
        ],
    )
    def test_nested_below_nothing(self, styles: dict[str, object], printed: list[str]) -> None:
        """A nested style without a number above is the count alone, at each level."""
        goals = [goal(promotion_goals=[{"id": "a", "title": "甲"}])]
        assert numbers(sample(numbering=styles, basic_goals=goals)) == printed


class TestActions:
    """Lists of actions."""

    def actions(self, style: str, *written: object) -> Block:
        """Return the list of actions *written* under one goal."""
        goals = [goal(promotion_goals=[{"id": "a", "title": "甲", "actions": list(written)}])]
        plan = sample(numbering={"action": style}, basic_goals=goals)
        return section(plan, Role.PROMOTION_GOALS)[-1]

    def test_numbered(self) -> None:
        """Numbered actions carry their numbers; smaller ones inside them are a plain list."""
        assert self.actions("①", {"text": "行う。", "actions": ["小さく行う。"]}) == OrderedList(
            (
                (
                    Number("①", 1, "①"),
                    ListItem((Text("行う。"),), (BulletList((ListItem((Text("小さく行う。"),)),), Role.ACTIONS),)),
                ),
            ),
            Role.ACTIONS,
        )

    def test_nested_numbers(self) -> None:
        """A nested style numbers the smaller actions too, each after the number above it."""
        found = self.actions("1-1", {"text": "行う。", "actions": ["小さく行う。"]})
        assert isinstance(found, OrderedList)
        number, item = found.items[0]
        assert isinstance(item.blocks[0], OrderedList)
        assert (number.text, item.blocks[0].items[0][0].text) == ("(1)-1", "(1)-1-1")

    def test_nested_below_nothing(self) -> None:
        """A nested style under goals without numbers is the count alone; below that it is nested."""
        action = {"text": "行う。", "actions": ["小さく行う。"]}
        goals = [goal(promotion_goals=[{"id": "a", "title": "甲", "actions": [action]}])]
        plan = sample(numbering={"promotion_goal": "none", "action": "1-1"}, basic_goals=goals)
        found = section(plan, Role.PROMOTION_GOALS)[-1]
        assert isinstance(found, OrderedList)
        number, item = found.items[0]
        assert isinstance(item.blocks[0], OrderedList)
        assert (number, item.blocks[0].items[0][0].text) == (Number("1", 1, "1"), "1-1")

    def test_actor_and_todo(self) -> None:
        """Who does it is a mark after the text; what is not settled stands below."""
        assert self.actions("none", {"text": "行う。", "actor": "社協", "todo": "時期"}) == BulletList(
            (ListItem((Text("行う。"), Badge("社協")), (Paragraph((Text("(未定) 時期"),), Role.TODO),)),), Role.ACTIONS
        )
