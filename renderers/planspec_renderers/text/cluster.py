"""Characters that belong together and are never torn apart while there is another way."""

import unicodedata

_JOINERS = frozenset("\u200c\u200d\uff9e\uff9f")
"""Zero-width joiners, and the half-width marks of voiced sounds."""
_EXTENDING = frozenset({"Mn", "Me", "Mc"})
"""Categories of combining marks; variation selectors, those of IVS too, are among them."""


def in_cluster(text: str, at: int) -> bool:
    """Tell whether cutting *text* before the character *at* would tear one character as a reader sees it."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return (
        after in _JOINERS
        or before == "\u200d"
        or unicodedata.category(after) in _EXTENDING
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= after <= "\U000e007f"  # tags of flags
        or (_is_regional(before) and _is_regional(after))
    )


def in_word(text: str, at: int) -> bool:
    """Tell whether cutting there would tear a character, a foreign word, a number or an address."""
    return in_cluster(text, at) or (0 < at < len(text) and _is_latin(text[at - 1]) and _is_latin(text[at]))


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_latin(char: str) -> bool:
    return "!" <= char <= "~"
