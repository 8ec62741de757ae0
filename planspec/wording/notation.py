"""Texts that say the same and are only written in another way."""

from planspec.japanese.folding import folded


def same_notation(old: str, new: str) -> bool:
    """Tell whether two texts differ at most in the wave dash, in white space and in the width of characters."""
    return old == new or folded(old) == folded(new)
