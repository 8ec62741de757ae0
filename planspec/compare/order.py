"""Which items of a list moved, so few that the others tell the order."""

from collections.abc import Sequence

from planspec.rising import rising


def moved(places: Sequence[int]) -> frozenset[int]:
    """Return the indices of *places* that do not belong to one of its longest rising subsequences.

    Args:
        places: For each item of the new list its place in the old one, all different.
    """
    return frozenset(range(len(places))) - frozenset(rising(places))
