"""What two texts begin and end with alike: characters, and whole clauses."""

import re

from planspec.wording.character import JOINER, together

_ENDS = "、。\n"
_END = re.compile(f"[{_ENDS}]")
"""Signs that end a clause, and a word with it, whatever cuts the words."""


def shared_start(old: str, new: str) -> int:
    """Return how many characters two texts begin with alike."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def shared_clauses(old: str, new: str) -> tuple[int, int]:
    """Return how many characters of whole clauses two texts begin with alike, and how many they end with.

    Long texts in which little changed need not be cut into words elsewhere.
    """
    if JOINER in old or JOINER in new:
        return 0, 0
    head = _clauses(old, new, shared_start(old, new))
    tail = shared_start(old[head:][::-1], new[head:][::-1])
    end = _END.search(old, len(old) - tail)
    return head, len(old) - end.start() if end else 0


def _clauses(old: str, new: str, length: int) -> int:
    """Return how many of the first *length* characters, which are alike, are whole clauses."""
    while length := max(old.rfind(sign, 0, length) for sign in _ENDS) + 1:
        if not any(together(text[length - 1], text[length]) for text in (old, new) if len(text) > length):
            return length
        length -= 1
    return 0
