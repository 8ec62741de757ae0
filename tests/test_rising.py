"""The longest rising subsequence."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from planspec.rising import rising


@given(st.lists(st.integers(0, 9), max_size=9))
@examples(100)
def test_none_is_longer(numbers: list[int]) -> None:
    """What is returned rises, in the order of the numbers, and no other subsequence that rises is longer."""
    found = rising(numbers)
    assert all(one < other and numbers[one] < numbers[other] for one, other in pairwise(found))
    longest = max(
        size
        for size in range(len(numbers) + 1)
        for chosen in combinations(numbers, size)
        if all(one < other for one, other in pairwise(chosen))
    )
    assert len(found) == longest
