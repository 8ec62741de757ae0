"""PLN242 repeated-entry."""

import pytest

from planspec.rules.structure.repeated_entry import RepeatedEntry
from single_rule import marked, related

_CITY = "city_plan: {title: 架空計画, goals: [{id: A, title: 甲}, {id: C, title: 乙}]}\n"
_PERIOD = "period: {{start: 令和8年度, end: 令和12年度, midterm_review: [{0}]}}\n"
_EVALUATORS = "management: {{evaluation_system: {{text: 評価。, external: {{evaluators: [{0}]}}}}}}\n"


@pytest.mark.parametrize(
    ("fragment", "letters"),
    [
        (_CITY + 'basic_goals: [{id: "1", title: 甲, city_plan_goals: [A, C, A]}]\n', ("A",)),
        (
            _CITY
            + "basic_goals: [{id: a, title: 甲, city_plan_goals: [A]}, {id: b, title: 乙, city_plan_goals: [A]}]\n",
            (),
        ),
        (_PERIOD.format("令和10年度, R10, 2028"), ("R10", "2028")),
        (_PERIOD.format("令和10年度, 令和11年度"), ()),
        (_EVALUATORS.format("住民, 学識経験者, 住民"), ("住民",)),
        (_EVALUATORS.format("住民, 学識経験者"), ()),
        ("definitions: [{term: NPO, text: 甲。}, {term: ＮＰＯ, text: 乙。}]\n", ("ＮＰＯ",)),
        ("readings: [{word: 架空, reading: かくう}, {word: 架空, reading: かくう}]\n", ("架空",)),
    ],
)
def test_entries_that_come_again(fragment: str, letters: tuple[str, ...]) -> None:
    """An entry is marked that the same list has already; years are compared by what they mean."""
    assert tuple(found[2] for found in marked(RepeatedEntry(), fragment)) == letters


def test_the_first_entry_is_shown() -> None:
    """The finding leads to the entry that came first."""
    assert related(RepeatedEntry(), _PERIOD.format("令和10年度, R10")) == ("令和10年度",)
