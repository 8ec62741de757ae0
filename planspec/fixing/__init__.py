"""Fixes of what a check finds: which of them to make, and what became of them."""

from planspec.fixing.attempt import Look
from planspec.fixing.choice import Choice
from planspec.fixing.fixed import Fixed, Mended, Unmended
from planspec.fixing.fixing import fix

__all__ = ["Choice", "Fixed", "Look", "Mended", "Unmended", "fix"]
