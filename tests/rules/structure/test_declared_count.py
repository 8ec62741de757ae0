"""PLN210 declared-count."""

import pytest

from planspec.rules.structure.declared_count import DeclaredCount
from single_rule import diagnostics, marked, related, without


@pytest.mark.parametrize(
    ("structure", "letters"),
    [
        ("basic_goals: 1, promotion_goals: 1", ()),
        ("basic_goals: 1", ()),
        ("promotion_goals: 1", ()),
        ("basic_goals: 3, promotion_goals: 1", ("3",)),
        ("basic_goals: 3, promotion_goals: 14", ("3", "14")),
        ("promotion_goals: 0", ("0",)),
    ],
)
def test_declared_numbers_are_the_real_ones(structure: str, letters: tuple[str, ...]) -> None:
    """Each declared number is compared with the goals that are written out."""
    assert tuple(found[2] for found in marked(DeclaredCount(), f"structure: {{{structure}}}\n")) == letters


def test_messages_use_the_plans_own_words() -> None:
    """The level is called what the plan calls it, and the goals are shown."""
    fragment = "labels: {basic_goal: 基本方針}\nstructure: {basic_goals: 3}\n"
    assert diagnostics(DeclaredCount(), fragment)[0].message == (
        "基本方針の数は3と宣言されていますが、実際の数は1です。",
        "3 declared for 「基本方針」, 1 found.",
    )
    assert related(DeclaredCount(), fragment)[0].startswith("- id:")


def test_nothing_is_declared() -> None:
    """Without a declaration there is nothing to compare."""
    assert marked(DeclaredCount(), "") == ()
    assert without(DeclaredCount(), "vision") == ()
