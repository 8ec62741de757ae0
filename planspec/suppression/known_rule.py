"""Rules by the words in a suppression, and もしかして: the rule that a misspelt one stands for."""

import re
from collections.abc import Callable, Sequence

from planspec.closest import closest
from planspec.rules import by_key
from planspec.rules.base import Rule

Known = Callable[[str], Rule | None]
"""Gives the rule with a code or a name, in any case of letters."""

_CODE = r"(?i)(?:PLN)?[-_]?([0-9OIL]{3})"
_DIGITS = str.maketrans("OIL", "011")


def known_rules(rules: Sequence[Rule] | None) -> Known:
    """Return what finds *rules*, and all that planspec has, by code or name."""
    own = {key: rule for rule in rules or () for key in (rule.code.lower(), rule.name)}
    return lambda word: own.get(word.lower()) or by_key(word) or _of_themes(word)


def _of_themes(word: str) -> Rule | None:
    # Imported here because it is asked only about words that no rule about plans has.
    from planspec.rules.theme import page_of  # noqa: PLC0415

    return page_of(word)


def nearest(word: str) -> str | None:
    """Return the code or the name that *word* most likely stands for, or ``None``.

    Of two codes that look alike one is as likely meant as the other, so only letters for digits and a missing ``PLN``
    are made good; names say what they mean.
    """
    from planspec.rules.theme import ALL_RULES  # noqa: PLC0415 - as above

    if found := re.compile(_CODE).fullmatch(word):
        code = f"PLN{found[1].upper().translate(_DIGITS)}"
        return code if _of_themes(code) else None
    return closest(word, tuple(rule.name for rule in ALL_RULES))
