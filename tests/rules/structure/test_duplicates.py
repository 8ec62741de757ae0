"""PLN240 duplicate-title and PLN241 duplicate-action."""

import pytest

from planspec.rules.structure.duplicate_action import DuplicateAction
from planspec.rules.structure.duplicate_title import DuplicateTitle
from single_rule import marked, related


def _titles(basic: str, first: str, second: str) -> str:
    return (
        "basic_goals:\n"
        f'  - {{id: "1", title: {basic}, promotion_goals: [{{id: a, title: {first}}}]}}\n'
        f'  - {{id: "2", title: 支える, promotion_goals: [{{id: b, title: {second}}}]}}\n'
    )


@pytest.mark.parametrize(
    ("titles", "letters"),
    [
        (("見守る", "NPOの活動", "企業の活動"), ()),
        (("見守る", "NPOの活動", "NPOの活動"), ("NPOの活動",)),
        (("見守る", "NPOの活動", "\uff2e\uff30\uff2fの活動"), ("\uff2e\uff30\uff2fの活動",)),
        (("見守る", "集い ～輪～", "集い\u3000\u301c輪\u301c"), ("集い\u3000\u301c輪\u301c",)),
        (("見守る", "見守る", "見守り"), ("見守る",)),
        (("見守る", "話し合う", "支える"), ("支える",)),
    ],
)
def test_titles_are_told_apart(titles: tuple[str, str, str], letters: tuple[str, ...]) -> None:
    """The later one of two titles that differ in nothing but width, spaces and wave dashes is marked."""
    assert tuple(found[2] for found in marked(DuplicateTitle(), _titles(*titles))) == letters


def test_first_title_is_shown() -> None:
    """The goal that has the title already is shown beside the later one."""
    assert related(DuplicateTitle(), _titles("見守る", "集う ", "集う")) == ("集う",)
    assert marked(DuplicateTitle(), _titles("見守る", "集う", "集う")) == ((3, 60, "集う"),)


def test_titles_that_are_open_are_left_alone() -> None:
    """Goals whose titles are not settled are not duplicates of each other."""
    goals = 'basic_goals: [{id: "1", todo: 検討中}, {id: "2", todo: 検討中}]\n'
    assert marked(DuplicateTitle(), goals) == ()


def _actions(*lists: str) -> str:
    goals = (f"{{id: p{index}, title: 推進{index}, actions: {actions}}}" for index, actions in enumerate(lists))
    return f'basic_goals: [{{id: "1", title: 見守る, promotion_goals: [{", ".join(goals)}]}}]\n'


@pytest.mark.parametrize(
    ("lists", "letters"),
    [
        (("[学ぶ。, 集う。]", "[支える。]"), ()),
        (("[学ぶ。, 学ぶ。]", "[支える。]"), ("学ぶ。",)),
        (("[学ぶ。]", "[学ぶ。]"), ("学ぶ。",)),
        (("[学ぶ。]", "[{text: 学 ぶ。, actor: 社協}]"), ("学 ぶ。",)),
        (("[{text: 支える。, actions: [学ぶ。]}]", "[学ぶ。, 学ぶ。]"), ("学ぶ。", "学ぶ。")),
    ],
)
def test_actions_are_told_apart(lists: tuple[str, ...], letters: tuple[str, ...]) -> None:
    """An action that stands somewhere already is marked, in the short form, the long form and nested."""
    assert tuple(found[2] for found in marked(DuplicateAction(), _actions(*lists))) == letters


def test_first_action_is_shown() -> None:
    """The place where the action stands already is shown."""
    assert related(DuplicateAction(), _actions("[学ぶ。]", "[学ぶ。]")) == ("学ぶ。",)


def test_other_texts_are_no_actions() -> None:
    """The text of a goal may say what an action says."""
    goals = (
        'basic_goals: [{id: "1", title: 見守る, text: 学ぶ。, promotion_goals: [{id: p, title: 推進, text: 学ぶ。}]}]\n'
    )
    assert marked(DuplicateAction(), goals) == ()
