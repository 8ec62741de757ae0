"""Patches: stretches of a text that are written anew, while every other character stays."""

from collections.abc import Iterable
from typing import NamedTuple


class Patch(NamedTuple):
    """New characters for the half-open stretch from *start* to *end* of a text, counted in code points."""

    start: int
    end: int
    text: str


def patched(text: str, patches: Iterable[Patch]) -> str:
    """Return *text* with *patches* applied, in whatever order they come.

    Raises:
        ValueError: Two patches overlap, or one lies outside of the text.
    """
    pieces: list[str] = []
    done = 0
    for patch in sorted(patches):
        if not done <= patch.start <= patch.end <= len(text):
            raise ValueError(patch)
        pieces += (text[done : patch.start], patch.text)
        done = patch.end
    return "".join((*pieces, text[done:]))
