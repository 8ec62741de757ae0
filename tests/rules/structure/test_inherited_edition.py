"""PLN214 inherited-edition."""

import pytest

from planspec.rules.structure.inherited_edition import InheritedEdition
from single_rule import marked, related

_PLAN = "previous_plan: {{{0}}}\nvision: {{statement: ともに, inherited_from: {1}}}\n"


@pytest.mark.parametrize(
    ("previous", "source", "letters"),
    [
        ("title: 第2次計画, edition: 2", "第1次計画", ("第1次計画",)),
        ("title: 第2次計画", "第一次計画", ("第一次計画",)),
        (
            "title: 架空市地域福祉活動計画, edition: 2",
            "第１次 架空市地域福祉活動計画",
            ("第１次 架空市地域福祉活動計画",),
        ),
        ("title: 架空市地域福祉活動計画, edition: 2", "第1次地域福祉活動計画", ("第1次地域福祉活動計画",)),
        ("title: 第2次計画, edition: 2", "第2次計画", ()),
        ("title: 第二期計画", "第2次計画", ()),
        ("title: 架空市地域福祉活動計画", "第1次計画", ()),
        ("title: 第2次計画, edition: 2", "第4期架空市地域福祉計画", ()),
        ("title: 第2次計画, edition: 2", "前計画", ()),
    ],
)
def test_editions(previous: str, source: str, letters: tuple[str, ...]) -> None:
    """Another edition of the plan than the previous one is marked; what has another name or no number is not."""
    assert tuple(found[2] for found in marked(InheritedEdition(), _PLAN.format(previous, source))) == letters


def test_the_previous_plan_is_shown() -> None:
    """The finding leads to the previous plan; without one there is nothing to compare."""
    assert related(InheritedEdition(), _PLAN.format("title: 第2次計画", "第1次計画")) == ("第2次計画",)
    assert marked(InheritedEdition(), "vision: {statement: ともに, inherited_from: 第1次計画}\n") == ()
