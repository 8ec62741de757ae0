"""もしかして: the known word that a misspelt one most likely stands for."""

from collections.abc import Sequence


def closest(word: str, known: Sequence[str]) -> str | None:
    """Return the one of *known* most like *word*, or ``None`` where none is like it."""
    # Imported here because a plan without mistakes never needs it.
    from difflib import get_close_matches  # noqa: PLC0415

    plain = {name.lower().replace("-", "_"): name for name in known}
    found = get_close_matches(word.lower().replace("-", "_"), plain, n=1, cutoff=0.6)
    return plain[found[0]] if found else None


def is_slip(word: str, meant: str) -> bool:
    """Tell whether *word* is *meant* with one slip: one letter too many, missing, another one, or two changed round.

    Case, hyphens and underscores do not count; short words are as easily others, and have to be the same.
    """
    one, other = (text.lower().replace("-", "").replace("_", "").replace(" ", "") for text in (word, meant))
    if one == other or min(len(one), len(other)) < _SHORTEST:
        return one == other
    head = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, wanted = one[head:], other[head:]
    if rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]:
        return True
    return rest[1:] == wanted[1:] or rest[1:] == wanted or rest == wanted[1:]


_SHORTEST = 5
"""Letters of a word that is taken for another one with a slip: `team` and `term` are two words."""
