"""What each rule says of being mended is true: on the examples of its page, and on others."""

from functools import partial

import pytest

from planspec.checker import check
from planspec.diagnostics import Diagnostic
from planspec.fixing import Choice, fix
from planspec.rules import RULES
from planspec.rules.base import Rule
from planspec.rules.fixable import fix_words
from planspec.rules.page import Example
from planspec.rules.theme import ALL_RULES
from planspec.testing import example_bytes, plan_text

UNSAFE = Choice(unsafe=True)
GOALS = 'basic_goals:\n  - id: "1"\n    title: 甲\n    promotion_goals: [{id: 1-1, title: 乙, actions: [丙を行う]}]\n'
INHERITED = """\
edition: 3
previous_plan: {title: 第2次計画, edition: 2}
vision: {statement: 甲, inherited_from: 第一次計画}
"""
FOLLOWING = """\
previous_plan: {title: 前の計画, period: {start: R3, end: R7}}
period: {start: 令和7年度(２０２６年度), end: R12}
"""
MORE = (
    # Rule, fragment, what is in it before and after, and whether that is safe.
    ("PLN026", "edition: 3  \n# 覚え書き\t\n", "3  \n# 覚え書き\t\n", "3\n# 覚え書き\n", True),
    ("PLN102", "vision: {statmeent: 架空のまち}\n", "statmeent", "statement", True),
    ("PLN102", "vision: {Statement: 架空のまち}\n", "Statement", "statement", True),
    ("PLN102", "vision: {基本理念: 架空のまち}\n", "基本理念", "statement", True),
    ("PLN102", "vision: {statement: 甲, inherit_fromm: 前の計画}\n", "inherit_fromm", "inherited_from", False),
    ("PLN105", "phase: 確 定\n", "確 定", "確定", True),
    ("PLN105", "phase: パブコメ案\n", "パブコメ案", "パブリックコメント案", False),
    ("PLN202", "id: ｋａｋｕｕ３\n", "ｋａｋｕｕ３", "kakuu3", False),
    ("PLN211", "vision: {statement: 甲, text: ３つの基本目標を定める。}\n", "３つ", "１つ", False),
    ("PLN211", "vision: {statement: 甲, text: 三つの基本目標を定める。}\n", "三つ", "一つ", False),
    (
        "PLN212",
        "title: 第２次 架空市計画\nedition: 3\nprevious_plan: {title: 前の計画, edition: 2}\n",
        "第２次",
        "第３次",
        False,
    ),
    (
        "PLN213",
        "title: 第3次計画\nedition: 3\nprevious_plan: {title: 第2次計画, edition: 3}\n",
        "画, edition: 3",
        "画, edition: 2",
        False,
    ),
    (
        "PLN214",
        INHERITED,
        "第一次",
        "第二次",
        False,
    ),
    (
        "PLN301",
        "title: 架空市計画 (令和8年度～令和12年度)\nperiod: {start: 令和8年度, end: 令和12年度(2031年度)}\n",
        "2031",
        "2030",
        True,
    ),
    (
        "PLN301",
        "title: 架空市計画 (2026～2030年度)\nperiod: {start: 2026年度(令和9年度), end: 令和12年度}\n",
        "令和9",
        "令和8",
        True,
    ),
    ("PLN301", "period: {start: 令和8年度, end: 令和11年度(2030年度), years: 5}\n", "令和11", "令和12", True),
    (
        "PLN301",
        FOLLOWING,
        "令和7",
        "令和8",
        True,
    ),
    ("PLN301", "period: {start: 令和8年度, end: 令和2年度(2030年度)}\n", "令和2", "令和12", True),
    (
        "PLN301",
        "vision: {statement: 甲, text: 令和8～12年度(2026～2031年度)の5年間とする。}\n",
        "2031",
        "2030",
        True,
    ),
    ("PLN302", "vision: {statement: 甲, text: 平成34年度に見直した。}\n", "平成34", "令和4", False),
    ("PLN308", "vision: {statement: 甲, text: 令和8年年度に見直す。}\n", "令和8年年度", "令和8年度", True),
    ("PLN409", "municipality: {name: 架空市, code: ０３２０９３}\n", "０３２０９３", "032093", True),
    (
        "PLN514",
        "vision: {statement: 甲, text: 子どもを育て子どもを支え子供を守る。}\n",
        "子供",
        "子ども",
        False,
    ),
    ("PLN516", "vision: {statement: 甲, text: 一つ。、二つ。}\n", "。、", "。", False),
)


def _found(rule: str, text: str, name: str = "") -> tuple[Diagnostic, ...]:
    return tuple(one for one in check(text, name=name).diagnostics if one.code == rule)


def _examples() -> list[pytest.param]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(rule.page("en").examples("Bad"))
        if example.encoding == "utf-8" and rule.code[3] != "0"
    ]


@pytest.mark.parametrize(("rule", "example"), _examples())
def test_bad_examples_are_mended(rule: Rule, example: Example) -> None:
    """What has a fix in a bad example is gone after it, and fixes are as safe as the rule's page says."""
    text = example_bytes(example).decode()
    before = _found(rule.code, text, example.name)
    fixes = [one.fix for one in before if one.fix is not None]
    if rule.fixable is None:
        assert not fixes
    elif rule.fixable.safe is not None:
        assert {one.safe for one in fixes} <= {rule.fixable.safe}
    fixed = fix(text, UNSAFE, partial(check, name=example.name))
    assert len(_found(rule.code, fixed.text, example.name)) == len(before) - len(fixes)
    assert fix(fixed.text, UNSAFE, partial(check, name=example.name)).text == fixed.text


@pytest.mark.parametrize(("code", "fragment", "old", "new", "safe"), MORE)
def test_more_is_mended(code: str, fragment: str, old: str, new: str, safe: bool) -> None:  # noqa: FBT001 - a table
    """What is certain is mended at once, what is likely only when asked for."""
    text = plan_text(fragment)
    choice = Choice(codes=frozenset({code}))
    assert _found(code, text)
    unasked = fix(text, choice)
    assert unasked.text == (text.replace(old, new) if safe else text)
    asked = fix(text, choice._replace(unsafe=True))
    assert asked.text == text.replace(old, new)
    assert not _found(code, asked.text)
    assert {one.diagnostic.fix.safe for one in asked.mended if one.diagnostic.fix} == {safe}


@pytest.mark.parametrize(
    ("code", "fragment"),
    [
        ("PLN301", "period: {start: 令和8年度, end: 令和12年度(2031年度)}\n"),
        ("PLN301", "vision: {statement: 甲, text: 2027(令和10)年度に見直す。}\n"),
        ("PLN212", "title: 第2次 架空市計画\nedition: 3\n"),
        ("PLN214", "previous_plan: {title: 第2次計画}\nvision: {statement: 甲, inherited_from: 第1次計画}\n"),
        ("PLN211", f"labels: {{promotion_goal: 施策}}\n{GOALS}    aim: 3つの施策を定める。\n    text: 全3施策\n"),
        ("PLN302", "vision: {statement: 甲, text: 平成34年度(2022年度)に見直した。}\n"),
        ("PLN308", "vision: {statement: 甲, text: 20204年度に見直す。}\n"),
    ],
)
def test_what_is_not_certain_is_left(code: str, fragment: str) -> None:
    """Where either side may be right nothing is offered."""
    assert all(one.fix is None for one in _found(code, plan_text(fragment)))


def test_a_field_that_is_there_is_not_named_twice() -> None:
    """A misspelt field beside the right one stays."""
    text = plan_text("title: 甲\ntitel: 乙\n")
    assert [one.fix for one in _found("PLN102", text)] == [None]


def test_file_names_make_years_certain() -> None:
    """The years in the name of the file tell which half of a year is right."""
    text = plan_text("period: {start: 令和8年度, end: 令和12年度(2031年度)}\n")
    fixed = fix(text, look=partial(check, name="third_2026_2030.yaml"))
    assert "end: 令和12年度(2030年度)" in fixed.text


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_pages_say_whether_a_rule_can_be_mended(rule: Rule) -> None:
    """Every page has a sentence on it in both languages, with the way to have it done."""
    words = fix_words(rule.fixable)
    assert words.ja.endswith("。")
    assert words.en.endswith(".")
    if rule.fixable is not None:
        unasked = "`planspec fix`" in words.ja
        assert unasked == (rule.fixable.safe is not False)
        assert ("--unsafe" in words.en) == (rule.fixable.safe is not True)


def test_every_fixable_rule_is_tried() -> None:
    """No rule says that it can be mended without an example of that."""
    tried = {code for code, *_ in MORE} | {
        rule.code
        for rule in RULES
        for example in rule.page("en").examples("Bad")
        if example.encoding == "utf-8"
        and rule.code[3] != "0"
        and any(one.fix for one in _found(rule.code, example_bytes(example).decode(), example.name))
    }
    assert {rule.code for rule in RULES if rule.fixable is not None} <= tried
