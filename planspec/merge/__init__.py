"""Two lines of work on one plan, brought together by its parts."""

from planspec.merge.conflict import Clash, Conflict
from planspec.merge.merge import merge
from planspec.merge.merged import Merged

__all__ = ["Clash", "Conflict", "Merged", "merge"]
