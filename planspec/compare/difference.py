"""What differs between two versions of a plan, by place."""

from enum import Enum, auto
from typing import NamedTuple

from planspec.source import Pointer


class What(Enum):
    """In what way something differs."""

    ADDED = auto()
    REMOVED = auto()
    REORDERED = auto()
    """It stands elsewhere in its list."""
    MOVED = auto()
    """It stands in another list."""
    RENUMBERED = auto()
    VALUE = auto()
    """Something else is written."""


class Difference(NamedTuple):
    """One difference: where it is in both versions, and how sure it is that both are the same thing."""

    what: What
    old: Pointer | None
    new: Pointer | None
    likeness: float = 1.0
