"""Suppressions: comments in a plan file that say which findings to leave alone there, and why."""

from planspec.suppression.heeding import Heeded, heed
from planspec.suppression.remark import Remark
from planspec.suppression.suppression import Scope, Suppression

__all__ = ["Heeded", "Remark", "Scope", "Suppression", "heed"]
