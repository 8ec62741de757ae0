"""Rules on plans far larger than any real one: the time grows with the plan, not with its square."""

import time
from collections.abc import Callable
from typing import Any

import pytest

from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.rules.contacts.address_municipality import AddressMunicipality
from planspec.rules.structure.prose_count import ProseCount
from planspec.rules.wording.source_variant import SourceVariant

FEW, MANY = 1500, 6000
MOST_TIMES = 10
"""Four times the size takes four times the time; a comparison of every part with every other takes sixteen times."""
BASE = {
    "planspec": "plan/1",
    "id": "example",
    "title": "架空市地域福祉活動計画",
    "organization": "架空会",
    "municipality": {"name": "架空市"},
    "period": {"start": "令和8年度", "end": "令和12年度"},
    "vision": {"statement": "架空の理念"},
}


def _goals(number: int) -> list[dict[str, Any]]:
    return [
        {
            "id": str(index),
            "title": "基本目標",
            "text": "基本目標と推進目標です。",
            "promotion_goals": [{"id": f"{index}-1", "title": "甲"}],
        }
        for index in range(number)
    ]


def _plan_with_goals(size: int) -> tuple[dict[str, Any], int]:
    return {"basic_goals": _goals(size)}, 0


def _plan_with_branches(size: int) -> tuple[dict[str, Any], int]:
    branches = [
        {"name": str(index), "address": "東町 1" if index % 3 == 0 else "架空市東町 1"} for index in range(2 * size)
    ]
    contacts = {"head_office": {"name": "本部"}, "branches": branches}
    return {"basic_goals": _goals(1), "contacts": contacts}, 2 * size // 3


def _plan_with_variants(size: int) -> tuple[dict[str, Any], int]:
    variants = [{"here": f"乙{index}", "there": "丙"} for index in range(size)]
    return {"basic_goals": _goals(20), "sources": [{"title": "甲", "variants": variants}]}, size


CASES = [
    (ProseCount(), _plan_with_goals),
    (AddressMunicipality(), _plan_with_branches),
    (SourceVariant(), _plan_with_variants),
]


@pytest.mark.parametrize(("rule", "plan_of"), CASES, ids=lambda case: getattr(case, "code", ""))
def test_time_grows_with_the_plan(rule: PlanRule, plan_of: Callable[[int], tuple[dict[str, Any], int]]) -> None:
    """Thousands of goals, offices or variants cost in proportion to their number."""
    few, many = (_least_time(rule, *plan_of(size)) for size in (FEW, MANY))
    assert many < MOST_TIMES * few


def _least_time(rule: PlanRule, parts: dict[str, Any], findings: int) -> float:
    plan, times = Plan.model_validate({**BASE, **parts}), []
    for _ in range(3):
        started = time.process_time()
        assert len(list(rule.check(Subject(plan)))) == findings
        times.append(time.process_time() - started)
    return min(times)
