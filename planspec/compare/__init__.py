"""Two versions of a plan to typed changes."""

from planspec.compare.catalogue import KINDS, Kind
from planspec.compare.change import Change, Side
from planspec.compare.compare import compare
from planspec.compare.comparison import Comparison, Pair
from planspec.compare.kind import Importance
from planspec.compare.part import Part

__all__ = ["KINDS", "Change", "Comparison", "Importance", "Kind", "Pair", "Part", "Side", "compare"]
