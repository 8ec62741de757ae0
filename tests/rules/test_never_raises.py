"""No rule fails on a plan, whatever its texts say."""

from collections.abc import Iterator
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.model import Model, Plan
from planspec.rules import RULES
from planspec.rules.base import PlanRule, Rule, Subject
from strategies import CHARACTERS, MARKUP, SPACES, lines, plans

PLAN_RULES = [rule for rule in RULES if isinstance(rule, PlanRule)]
BLANK = (" ", "　", "\n", "\t", " \n　")
ODD = (
    *("の", "等", "など", "。", "(", ")", "（", "」", "「", "-", "ー", "〒", "@", "://", "第", "次", "第次", "\u3099"),
    *("令和", "令和元", "年", "1か年計画", "0年", "R1～2", "2026-2030", "9" * 5000, "一" * 5000, "十百" * 9, "²", "٣"),
    *("〒100-0001", "100-0001", "0", "+81", "+", "03", "0191-23-6020 (代表)", "代表", "内線", "a@b", "@@", "ﾞ", "〇"),
    *("計画", "社会福祉協議会", "市", "県", "架空市", "丁目", "字", "大字", "計画期間", "\ufeff", "\u200d", "\ue000"),
)  # fmt: skip


def _with(value: object, words: Iterator[str]) -> object:
    """Return *value* with every text in it replaced, without validating it again."""
    if isinstance(value, Model):
        names = sorted(value.model_fields_set)
        return value.model_copy(update={name: _with(getattr(value, name), words) for name in names})
    if isinstance(value, tuple):
        return tuple(_with(item, words) for item in value)
    return next(words) if type(value) is str else value


def _all(words: str) -> Plan:
    """Return a plan with every part, whose texts are all *words*."""
    plan = _with(Plan.model_validate(WHOLE), cycle((words,)))
    assert isinstance(plan, Plan)
    return plan


GOAL = {"id": "c1", "title": "甲"}
OFFICE = dict.fromkeys(("name", "postal_code", "address", "facility", "phone", "fax", "email"), "甲")
WHOLE = {
    "planspec": "plan/1",
    "id": "example",
    "title": "甲",
    "edition": "2",
    "organization": "甲",
    "municipality": {"name": "甲", "code": "甲"},
    "period": {"start": "令和8年度", "end": "令和12年度"},
    "definitions": [{"term": "甲", "text": "甲"}],
    "previous_plan": {"title": "甲", "edition": "1", "goals": [GOAL]},
    "city_plan": {"title": "甲", "goals": [GOAL]},
    "vision": {"statement": "甲", "text": "甲"},
    "basic_goals": [
        {
            "id": "1",
            "title": "甲",
            "text": "甲",
            "city_plan_goals": ["c1"],
            "evaluation": ["甲"],
            "issues": ["甲"],
            "promotion_goals": [{"id": "1-1", "title": "甲", "predecessor": "甲", "actions": ["甲"]}],
        }
    ],
    "management": {
        "promotion_system": "甲",
        "progress_management": "甲",
        "evaluation_system": {
            "text": "甲",
            "internal": {"evaluators": ["甲"], "reports_to": "甲"},
            "external": {"evaluators": ["甲"], "aligned_with": "甲"},
        },
    },
    "contacts": {"head_office": OFFICE, "branches": [OFFICE, OFFICE]},
    "labels": {"basic_goal": "甲", "promotion_goal": "甲", "evaluation": "甲", "issues": "甲"},
    "readings": [{"word": "甲", "reading": "こう"}],
    "sources": [{"title": "甲", "variants": [{"here": "甲", "there": "乙", "note": "甲"}]}],
}


@pytest.mark.parametrize("rule", PLAN_RULES, ids=lambda rule: rule.code)
def test_one_odd_text_everywhere(rule: Rule) -> None:
    """Each rule bears a plan all of whose texts are blank, or one and the same odd text."""
    assert isinstance(rule, PlanRule)
    for words in (*BLANK, *ODD):
        list(rule.check(Subject(_all(words), words)))


@given(plans(), st.lists(st.sampled_from((*BLANK, *ODD, *MARKUP, *CHARACTERS, *SPACES)) | lines(), min_size=1))
def test_odd_texts_in_random_plans(plan: Plan, words: list[str]) -> None:
    """All rules bear random plans whose texts are replaced, by blank and odd ones among others."""
    odd = _with(plan, cycle(words))
    assert isinstance(odd, Plan)
    subject = Subject(odd, words[0])
    for rule in PLAN_RULES:
        list(rule.check(subject))
