"""もしかして: the known word that a misspelt one most likely stands for."""

from collections.abc import Sequence


def closest(word: str, known: Sequence[str]) -> str | None:
    """Return the one of *known* most like *word*, or ``None`` where none is like it."""
    # Imported here because a plan without mistakes never needs it.
    from difflib import get_close_matches  # noqa: PLC0415

    plain = {name.lower().replace("-", "_"): name for name in known}
    found = get_close_matches(word.lower().replace("-", "_"), plain, n=1, cutoff=0.6)
    return plain[found[0]] if found else None
