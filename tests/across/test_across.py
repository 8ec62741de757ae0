"""Tests of the rules over many plans and of what they are told of each plan."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given

from effort import examples
from planspec.across.digest import digest, edition_in, read_digest
from planspec.checker import Report, check
from planspec.rules.across_rules import findings
from planspec.testing import check_folder, plan_text
from strategies import plan_data

SECOND = """\
id: kaku-2
title: 第2次 架空市地域福祉活動計画
edition: 2
period: {start: 令和3年度, end: 令和7年度}
"""
THIRD = """\
id: kaku-3
title: 第3次 架空市地域福祉活動計画
edition: 3
"""
Told = tuple[str, str, str]
"""The file, the code, and the characters marked."""


def told(*fragments: str, codes: str = "PLN8") -> list[Told]:
    """Return what rules over many plans find in plans that are named a, b, c and so on."""
    return _told({name: plan_text(text) for name, text in zip("abcdefgh", fragments, strict=False)}, codes)


def _told(files: Mapping[str, str], codes: str = "PLN8") -> list[Told]:
    return [
        (path, found.code, report.source_map.text[found.span.start.offset : found.span.end.offset])
        for path, report in check_folder(files).items()
        for found in report.diagnostics
        if found.code.startswith(codes)
    ]


def test_a_digest_says_where_things_stand() -> None:
    """It is read back as it was, with places in the file."""
    text = plan_text(f"{SECOND}previous_plan: {{title: 第1次計画, goals: [{{id: x, title: 見守り}}]}}\n")
    plan = read_digest(_digest(check(text), "計画.yaml"))
    assert (plan.path, plan.id, plan.organization) == ("計画.yaml", "kaku-2", "社会福祉法人 架空市社会福祉協議会")
    assert text[plan.title.span.start.offset : plan.title.span.end.offset] == "第2次 架空市地域福祉活動計画"
    assert plan.start is not None
    assert (plan.start.number, plan.start.word.at, plan.start.word.span.start.line) == (2021, ("period", "start"), 4)
    assert plan.previous is not None
    assert (plan.previous.edition is None, [goal.text for goal in plan.previous.goals]) == (False, ["見守り"])
    assert plan.goal_ids == ("1", "1-1")


def _digest(report: Report, path: str) -> str:
    assert report.plan is not None
    return digest(report.plan, report.source_map, path)


def test_a_digest_is_small() -> None:
    """The real plan, offices and all, is kept in a few thousand characters."""
    real = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
    assert len(_digest(check(real.read_bytes()), "third.yaml")) < 6000


@pytest.mark.parametrize(("title", "edition"), [("第2次計画", 2), ("第三期計画", 3), ("第２次計画", 2), ("計画", None)])
def test_editions_in_titles(title: str, edition: int | None) -> None:
    """In figures of any width and in kanji."""
    assert edition_in(title) == edition


def test_the_second_and_the_third_plan_of_a_city_go_together() -> None:
    """A folder as it should be."""
    previous = (
        "previous_plan: {title: 第2次 架空市地域福祉活動計画, edition: 2, period: {start: 令和3年度, end: 令和7年度}}\n"
    )
    assert told(SECOND, THIRD + previous) == []


def test_plans_of_many_cities_have_nothing_to_do_with_each_other() -> None:
    """The same years, titles and branches elsewhere are no finding."""
    contacts = "contacts: {head_office: {name: 本部, address: 本町 1-1}, branches: [{name: 東支部, address: 東町 1}]}\n"
    places = [
        f"organization: {place}社会福祉協議会\nmunicipality: {{name: {place}}}\n{contacts.replace('東支部', name)}"
        for place, name in (("架空市", "東支部"), ("仮想市", "東 支部"), ("架空町", "東支部"))
    ]
    assert told(*places) == []


@pytest.mark.parametrize(
    ("one", "two", "count"),
    [
        ("", "id: other\n", 1),
        ("", "period: {start: 令和10年度, end: 令和14年度}\n", 1),
        ("", "period: {start: 令和13年度, end: 令和17年度}\n", 0),
        ("municipality: {name: 架空市, code: '032093'}\n", "", 1),
        ("municipality: {name: 架空市, code: '032093'}\n", "municipality: {name: 架空市, code: '032077'}\n", 0),
        ("municipality: {name: 架空市, code: '032093'}\n", "municipality: {name: 岩手県架空市, code: '03209'}\n", 1),
        ("organization: 架空市社協\n", "organization: (福)架空市社会福祉協議会\n", 1),
        ("organization: 架空市東区社会福祉協議会\n", "organization: 架空市西区社会福祉協議会\n", 0),
        ("title: 東地区地域福祉活動計画\n", "title: 西地区地域福祉活動計画\n", 0),
        ("title: 東地区地域福祉活動計画\n", "title: 架空市地域福祉活動計画\n", 0),
    ],
)
def test_same_municipality_same_years(one: str, two: str, count: int) -> None:
    """One council, one plan a year; what tells councils and districts apart is no finding."""
    found = told(one, two, codes="PLN801")
    assert [(path, code) for path, code, _ in found] == [("b", "PLN801")] * count


def test_every_copy_is_told_once() -> None:
    """Three copies of a plan are three findings, not six, and each names the other file."""
    files = {name: plan_text() for name in "abcd"}
    assert [path for path, code, _ in _told(files) if code == "PLN801"] == ["b", "c", "d"]
    (found,) = (found for found in check_folder(files)["c"].diagnostics if found.code == "PLN801")
    assert [(related.path, related.span.start.line) for related in found.related] == [("a", 3)]


@pytest.mark.parametrize(
    ("previous", "marked"),
    [
        ("{title: 第2次 架空市活動計画, edition: 2}", ["第2次 架空市活動計画"]),
        ("{title: 第2次 架空市地域福祉活動計画, edition: 1}", ["1"]),
        (
            "{title: 第2次 架空市地域福祉活動計画, period: {start: 令和2年度, end: 令和7年度}}",
            ["令和2年度"],
        ),
        ("{title: 第2次計画, edition: 2}", []),
        ("{title: 第2次地域福祉活動計画}", []),
        ("{title: 第2次プラン, edition: 2}", ["第2次プラン"]),
        ("{title: 旧計画, period: {start: 令和3年度, end: 令和7年度}}", ["旧計画"]),
        ("{title: 第2次 架空市地域福祉活動計画, goals: [{id: x, title: 架空の推進目標}]}", []),
        ("{title: 第2次 架空市地域福祉活動計画, goals: [{id: x, title: 別の目標}]}", ["別の目標"]),
        ("{title: 第1次 架空市地域福祉活動計画, edition: 1}", []),
        ("{title: 第２次架空市地域福祉活動計画}", []),
    ],
)
def test_predecessor_mismatch(previous: str, marked: Sequence[str]) -> None:
    """What a plan says of the plan before it is compared with that plan's file, where it is there."""
    assert [text for _, _, text in told(SECOND, f"{THIRD}previous_plan: {previous}\n", codes="PLN802")] == marked


def test_years_that_do_not_join() -> None:
    """The end of the other file's period counts where this file does not give it."""
    second = SECOND.replace("令和7年度", "令和6年度")
    previous = "previous_plan: {title: 第2次 架空市地域福祉活動計画}\n"
    assert told(second, THIRD + previous) == [("b", "PLN802", "令和8年度")]


def test_goals_that_are_carried_on_are_looked_up_in_the_other_file() -> None:
    """Where this file lists no goals of the previous plan."""
    goals = (
        "previous_plan: {title: 第2次 架空市地域福祉活動計画}\nbasic_goals:\n  - id: '1'\n    title: 架空の基本目標\n"
        "    promotion_goals:\n      - {id: 1-1, title: 目標, predecessor: 1-1}\n"
        "      - {id: 1-2, title: 別の目標, predecessor: 9-9}\n"
    )
    assert told(SECOND, THIRD + goals) == [("b", "PLN802", "9-9")]


def test_a_title_that_all_plans_share_names_none_of_them() -> None:
    """The first plan is not taken for the second because both have one title."""
    first = "edition: 1\nperiod: {start: 平成28年度, end: 令和2年度}\n"
    third = "edition: 3\nprevious_plan: {title: 架空市地域福祉活動計画, edition: 2}\n"
    assert told(first, third, codes="PLN802") == []


OFFICES = (
    "contacts: {{head_office: {{name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}}, branches: [{}]}}\n"
)


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("{name: 東支部}", "{name: 東支部}", []),
        ("{name: 東支部}", "{name: 東 支部}", ["東 支部"]),
        ("{name: 霞ヶ丘支部}", "{name: 霞が丘支部}", ["霞が丘支部"]),
        ("{name: 東支部, phone: 0191-00-0002}", "{name: 東部支所, phone: 0191(00)0002}", ["東部支所"]),
        ("{name: 東支部, email: a@example.jp}", "{name: 東支所, email: A@example.jp}", ["東支所"]),
        ("{name: 東支部, address: 東町 1-1}", "{name: 東支所, address: 東町1-1}", ["東支所"]),
        ("{name: 東支部, phone: 0120-00-0002}", "{name: 西支部, phone: 0120-00-0002}", []),
        ("{name: 東支部, phone: 0191-00-0001}", "{name: 西支部, phone: 0191-00-0001}", []),
        ("{name: 東支部, phone: 0191-00-0002}", "{name: 東支部, phone: 0191-00-0003}", []),
    ],
)
def test_office_spelt_two_ways(old: str, new: str, marked: Sequence[str]) -> None:
    """One office by its name or by a number of its own, and two spellings."""
    found = told(SECOND + OFFICES.format(old), THIRD + OFFICES.format(new), codes="PLN803")
    assert [(path, text) for path, _, text in found] == [("b", text) for text in marked]


def test_suppressions_hold_for_findings_across_plans() -> None:
    """A comment silences one; where the rules ran and found nothing it is unused, and where they did not it is not."""
    comment = "period: {start: 令和8年度, end: 令和12年度} # planspec: ignore[PLN801] 写しを残す by=総務係\n"
    assert told("", comment) == []
    unused = {found.code for found in check_folder({"a": plan_text(comment)})["a"].diagnostics}
    assert [code for code in unused if code.startswith("PLN9")]
    assert check(plan_text(comment)).diagnostics == ()


@given(plan_data())
@examples(20)
def test_any_plan_beside_itself(data: dict[str, object]) -> None:
    """Odd plans are compared without an error, and findings stand in the file."""
    text = json.dumps(data, ensure_ascii=False)
    for report in check_folder({"a": text, "b": text}).values():
        for found in report.diagnostics:
            assert found.span.end.offset <= len(text)


def test_many_copies() -> None:
    """Of many copies of one plan each but the first is told, once."""
    plan = _digest(check(plan_text(THIRD + "previous_plan: {title: 第2次 架空市地域福祉活動計画}\n")), "a")
    assert len(list(findings([plan] * 4000))) == 3999
