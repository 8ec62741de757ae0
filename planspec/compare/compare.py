"""Two versions of a plan to what changed between them."""

from planspec.compare.comparison import Comparison
from planspec.compare.telling import Telling
from planspec.compare.walk import Walk
from planspec.model import Plan
from planspec.wording import Cut, by_class


def compare(old: Plan, new: Plan, *, cut: Cut = by_class) -> Comparison:
    """Compare two versions of a plan.

    Args:
        old: The version before.
        new: The version after.
        cut: What cuts texts into words.
    """
    walk = Walk(old, new)
    # The walk matches parts as it goes, and a change is told by what is matched.
    differences = list(walk.differences())
    telling = Telling(old, new, walk, cut)
    return Comparison(old, new, tuple(map(telling.change, differences)), tuple(walk.pairs.values()))
