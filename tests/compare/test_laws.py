"""What holds of the comparison of any two plans."""

from collections import Counter
from copy import deepcopy
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.compare import Change, Side, compare
from planspec.model import Plan
from planspec.reader import read
from review.versions import REAL
from strategies import plan_data, plans

FILES = (REAL, *sorted((Path(__file__).parents[1] / "shapes").glob("*.yaml")))
_MIRRORED = {"CHG001": "CHG002", "CHG002": "CHG001", "CHG008": "CHG009", "CHG009": "CHG008"}
_BY_ORDER = {"CHG003", "CHG005"}
"""Of two items that changed places either may be the one that moved."""


def lists(value: object) -> list[list[Any]]:
    """Return the lists inside plain data that hold anything."""
    inside = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [*([value] if isinstance(value, list) and value else []), *(one for part in inside for one in lists(part))]


@st.composite
def versions(draw: st.DrawFn) -> tuple[Plan, Plan]:
    """Two versions: of the second some items were removed, doubled, moved or given other words."""
    data = draw(plan_data())
    edited = deepcopy(data)
    for _ in range(draw(st.integers(1, 3))):
        items = draw(st.sampled_from(lists(edited) or [[None]]))
        place, other = (draw(st.integers(0, len(items) - 1)) for _ in range(2))
        how = draw(st.sampled_from(("remove", "double", "move", "write")))
        if how == "remove" and len(items) > 1:
            del items[place]
        elif how == "double":
            items.insert(other, deepcopy(items[place]))
        elif how == "move":
            items.insert(other, items.pop(place))
        elif isinstance(items[place], dict) and isinstance(items[place].get("title"), str):
            items[place]["title"] = items[place]["title"].rstrip("\n") + "架空"
    return Plan.model_validate(data), Plan.model_validate(edited)


def place(side: Side | None) -> object:
    """Return where a side stands."""
    return None if side is None else side.at


def mirrored(changes: tuple[Change, ...], *, swap: bool) -> Counter[object]:
    """Return codes, places and likenesses of what does not depend on order, seen from the other side if asked."""
    return Counter(
        (_MIRRORED.get(one.code, one.code), place(one.new), place(one.old), round(one.likeness, 6))
        if swap
        else (one.code, place(one.old), place(one.new), round(one.likeness, 6))
        for one in changes
        if one.code not in _BY_ORDER
    )


def keeps_the_laws(old: Plan, new: Plan) -> None:
    """Assert that every difference is told, once, and mirrored from the other side."""
    changes = compare(old, new).changes
    assert bool(changes) == (old.model_dump_json() != new.model_dump_json())
    assert max(Counter((one.code, place(one.old), place(one.new)) for one in changes).values(), default=1) == 1
    assert len({one.fingerprint for one in changes}) == len(changes)
    assert mirrored(changes, swap=True) == mirrored(compare(new, old).changes, swap=False)


@given(versions())
@examples(40)
def test_edited(both: tuple[Plan, Plan]) -> None:
    """Of two versions of one plan every difference is told, once, and mirrored from the other side."""
    keeps_the_laws(*both)


@pytest.mark.parametrize(("old", "new"), [*permutations(FILES, 2)], ids=lambda path: path.stem)
def test_plans_of_other_councils(old: Path, new: Path) -> None:
    """Of the real plan and fictitious ones of other shapes, which have nearly nothing in common, too."""
    keeps_the_laws(*(Plan.model_validate(read(path.read_text(encoding="utf-8")).data) for path in (old, new)))


@given(plans(), plans())
@examples(20)
def test_unlike(old: Plan, new: Plan) -> None:
    """Of two plans of different councils, too."""
    keeps_the_laws(old, new)


@given(plans())
@examples(15)
def test_itself(plan: Plan) -> None:
    """A plan read twice has no changes, even where identifiers stand twice."""
    assert not compare(plan, Plan.model_validate(plan.model_dump(exclude_unset=True, mode="json"))).changes
