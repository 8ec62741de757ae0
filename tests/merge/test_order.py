"""The order of a list that two lines of work have changed."""

from collections.abc import Callable, Sequence
from itertools import combinations, permutations
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.merge.node import grown
from planspec.merge.order import merged_order
from planspec.merge.part import BASE, Part, Parts
from planspec.merge.rewriting import rewriting

ALL = range(4)


def parts(numbers: Sequence[int]) -> tuple[Part, ...]:
    """Return items by numbers."""
    return tuple((BASE, (number,)) for number in numbers)


def told(base: Sequence[int], ours: Sequence[int], theirs: Sequence[int]) -> tuple[tuple[int, ...], bool]:
    """Return the merged order of items that all three have, and whether it is disputed."""
    order = merged_order(parts(base), parts(ours), parts(theirs), parts(base))
    return tuple(int(at[0]) for _, at in order.parts), order.disputed


@pytest.mark.parametrize("ours", list(permutations(ALL)), ids=str)
def test_every_pair_of_orders(ours: tuple[int, ...]) -> None:
    """Two items stand the other way round if either side has turned them; where no order does that, ours is taken."""
    for theirs in permutations(ALL):
        turned = {
            pair for pair in combinations(ALL, 2) for one in (ours, theirs) if one.index(pair[0]) > one.index(pair[1])
        }
        fitting = [
            order
            for order in permutations(ALL)
            if turned == {pair for pair in combinations(ALL, 2) if order.index(pair[0]) > order.index(pair[1])}
        ]
        same = theirs == ours
        assert told(ALL, ours, theirs) == (fitting[0] if fitting else ours, not fitting and not same)


@given(st.permutations(range(12)), st.lists(st.integers(0, 40), unique=True), st.lists(st.integers(0, 40), unique=True))
@examples(200)
def test_nothing_is_lost_or_doubled(base: list[int], ours: list[int], theirs: list[int]) -> None:
    """Every item of the merged list stands in it once, and without their changes it is ours."""
    members = {*ours, *theirs}
    order = merged_order(parts(base), parts(ours), parts(theirs), parts(sorted(members)))
    assert sorted(order.parts) == sorted(parts(sorted(members)))
    assert merged_order(parts(ours), parts(base), parts(ours), parts(base)).parts == parts(base)


def _both_move(size: int) -> None:
    """Bring the first item to the end, and the last one to the beginning, beside many new ones."""
    base, new = range(size), range(size, 2 * size)
    ours, theirs = parts((*base[1:], 0, *new)), parts((size - 1, *base[:-1]))
    merged_order(parts(base), ours, theirs, frozenset(parts((*base, *new))))


def _all_differ(size: int) -> None:
    """Give each item of a list another text, without each second one."""
    names: Parts = {(index,): part for index, part in enumerate(parts(range(size)))}
    kept: Parts = {(index // 2,): names[index,] for index in range(0, size, 2)}
    now, wanted = grown(["a"] * size, names), grown(["b"] * len(kept), kept)
    assert len(rewriting(now, wanted)) == size


@pytest.mark.parametrize("work", [_both_move, _all_differ])
def test_time_is_linear(work: Callable[[int], None]) -> None:
    """Ten times the items take about ten times as long, and not a hundred times."""
    assert min(_seconds(work, 5_000) for _ in range(3)) < 40 * min(_seconds(work, 500) for _ in range(5))


def _seconds(work: Callable[[int], None], size: int) -> float:
    started = perf_counter()
    work(size)
    return perf_counter() - started
