"""Scripted edits of every kind, together: each is told as what it is, and nothing is taken for something else."""

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.identities import codes, edited, named, places, plain
from effort import examples
from planspec.compare import compare
from planspec.model import Plan
from planspec.reader import read

ROOT = Path(__file__).parents[2]
PLANS = (ROOT / "plans" / "third_2026_2030.yaml", *sorted((ROOT / "tests" / "shapes").glob("*.yaml")))
_BY_ORDER = {"CHG003", "CHG005"}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@given(st.randoms(use_true_random=False))
@examples(25)
def test_edits_are_told_as_what_they_are(path: Path, random: Random) -> None:
    """What is taken for one is one, or told as an estimate; where all is found, each edit has its code and no other."""
    old = named(read(path.read_text(encoding="utf-8")).data)
    new = edited(old, random, 6)
    before, after = places(old), places(new)
    found = compare(Plan.model_validate(plain(old)), Plan.model_validate(plain(new)))
    truth = {(at, after[one]) for one, at in before.items() if one in after}
    goals = {pair[:2]: pair.likeness for pair in found.pairs if pair.new and pair.new[-2] in _GOALS}
    assert all(likeness < 1 for pair, likeness in goals.items() if pair not in truth)
    if goals.keys() == truth:
        assert Counter(change.code for change in found.changes if change.code not in _BY_ORDER) == codes(old, new)
    assert len({change.fingerprint for change in found.changes}) == len(found.changes)


_GOALS = {"basic_goals", "promotion_goals", "actions"}
