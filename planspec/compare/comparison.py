"""Two versions of a plan and what changed between them."""

from typing import NamedTuple

from planspec.compare.change import Change
from planspec.model import Plan
from planspec.source import Pointer


class Pair(NamedTuple):
    """One part of a plan in both versions; ``None`` on the side that does not have it."""

    old: Pointer | None
    new: Pointer | None
    likeness: float = 1.0


class Comparison(NamedTuple):
    """Two versions of a plan and what changed between them.

    Attributes:
        old: The version before.
        new: The version after.
        changes: What changed, in the order of the new version; what was removed stands where it would be.
        pairs: Every list item that can be told apart (goals, actions, branches, definitions …), matched.
    """

    old: Plan
    new: Plan
    changes: tuple[Change, ...]
    pairs: tuple[Pair, ...]
