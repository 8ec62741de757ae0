"""New goals are named in the manner of their neighbours, and never like another one."""

import pytest

from planspec.edit.plan.new_id import first_id, next_id


@pytest.mark.parametrize(
    ("siblings", "taken", "name"),
    [
        (["1-1", "1-2"], (), "1-3"),
        (["1-1", "1-4", "1-2"], (), "1-5"),
        (["1-1"], ("1-2", "1-3"), "1-4"),
        (["g01", "g02"], (), "g03"),
        (["g09"], (), "g10"),
        (["hito", "kurashi"], (), "x-3"),
        (["hito", "machi-7"], (), "machi-8"),
        ([], (), "x-1"),
        ([], ("x-1",), "x-2"),
    ],
)
def test_next(siblings: list[str], taken: tuple[str, ...], name: str) -> None:
    """The number goes on from the highest one; zeros before it stay."""
    assert next_id(siblings, {*siblings, *taken}, "x-") == name


@pytest.mark.parametrize(
    ("parent", "cousins", "name"),
    [
        ("3", [("1", "1-1"), ("2", "2-1")], "3-1"),
        ("3", [("1", "1.01")], "3.01"),
        ("c", [("a", "a_1")], "c_1"),
        ("3", [("1", "p1"), ("1", "p2"), ("2", "p3")], "p4"),
        ("3", [("1", "hito"), ("2", "machi")], "3-1"),
        ("3", [], "3-1"),
    ],
)
def test_first(parent: str, cousins: list[tuple[str, str]], name: str) -> None:
    """The first goal below another is named as those below other goals are, or goes on from them."""
    assert first_id(parent, cousins, {one for _, one in cousins}) == name
