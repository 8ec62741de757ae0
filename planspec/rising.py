"""The longest rising subsequence: of things that changed places, the most that stand in one order."""

from bisect import bisect_left
from collections.abc import Sequence


def rising(numbers: Sequence[int]) -> list[int]:
    """Return the places of a longest subsequence of *numbers* that rises, in order.

    The time grows with n log n (patience sorting: Fredman, "On computing the length of longest increasing
    subsequences", 1975).
    """
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        row = bisect_left(ends, number)
        before.append(tops[row - 1] if row else -1)
        ends[row : row + 1], tops[row : row + 1] = [number], [index]
    found: list[int] = []
    index = tops[-1] if tops else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]
