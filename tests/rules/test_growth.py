"""Rules on plans far larger than any real one: the time grows with the plan, not with its square."""

import time
from typing import Any

import pytest

from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.rules.contacts.address_municipality import AddressMunicipality
from planspec.rules.structure.prose_count import ProseCount
from planspec.rules.wording.source_variant import SourceVariant

MANY = 6000
SECONDS = 0.6
"""Several times what it takes; a comparison of every part with every other took more than a second."""
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


CASES = [
    (ProseCount(), {"basic_goals": _goals(MANY)}, 0),
    (
        AddressMunicipality(),
        {
            "basic_goals": _goals(1),
            "contacts": {
                "head_office": {"name": "本部"},
                "branches": [
                    {"name": str(index), "address": "東町 1" if index % 3 == 0 else "架空市東町 1"}
                    for index in range(2 * MANY)
                ],
            },
        },
        2 * MANY // 3,
    ),
    (
        SourceVariant(),
        {
            "basic_goals": _goals(MANY // 4),
            "sources": [
                {"title": "甲", "variants": [{"here": f"乙{index}", "there": "丙"} for index in range(MANY // 4)]}
            ],
        },
        MANY // 4,
    ),
]


@pytest.mark.parametrize(("rule", "parts", "findings"), CASES, ids=lambda case: getattr(case, "code", ""))
def test_time_grows_with_the_plan(rule: PlanRule, parts: dict[str, Any], findings: int) -> None:
    """Thousands of goals, offices or variants are looked at in less than a second."""
    subject = Subject(Plan.model_validate({**BASE, **parts}))
    started = time.process_time()
    assert len(list(rule.check(subject))) == findings
    assert time.process_time() - started < SECONDS
