"""Whether two texts are the same but for the way of writing."""

import re
from functools import lru_cache
from itertools import pairwise
from unicodedata import decomposition, normalize

_INVISIBLE = "\u200b\u2060\ufeff"
_FOLDED = re.compile(f"[\\s\u3000\u301c\u3099\u309a\uff01-\uffee{_INVISIBLE}]")
"""What may be written in another way and mean the same."""


def same_notation(old: str, new: str) -> bool:
    """Tell whether *old* and *new* differ at most in the wave dash, in white space and in the width of characters.

    A space that parts two numbers or two Latin words is no mere white space: 「10 20」 is not 「1020」.
    """
    if old == new:
        return True
    # Most texts hold nothing that could be written in another way.
    return bool(_FOLDED.search(old) or _FOLDED.search(new)) and _folded(old) == _folded(new)


def _folded(text: str) -> str:
    narrow = "".join(map(_narrow, text))
    composed = normalize("NFC", narrow) if "\u3099" in narrow or "\u309a" in narrow else narrow
    parts = composed.split()
    joined = parts[:1]
    for before, after in pairwise(parts):
        joined += (" ", after) if _parted(before[-1], after[0]) else (after,)
    return "".join(joined)


def _parted(before: str, after: str) -> bool:
    return (before + after).isascii() and (before + after).isalnum()


@lru_cache(maxsize=4096)
def _narrow(character: str) -> str:
    """Return *character* in its usual width, the wave dash as a tilde, and nothing for what has no width."""
    if character in _INVISIBLE:
        return ""
    if character == "\u301c":
        return "~"
    return normalize("NFKC", character) if decomposition(character).startswith(("<wide>", "<narrow>")) else character
