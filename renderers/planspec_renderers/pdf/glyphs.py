"""Characters that no font can show: found out, and printed as their code."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from planspec_renderers.pdf.value import Value

_JOINER = "\u200d"

Settable = Callable[[Sequence[str]], bool]
"""Tells whether every one of some characters can be set."""


def missing(value: Value, settable: Settable) -> tuple[str, ...]:
    """Return what cannot be set of the characters in *value*, each with the marks that stand on it, in order."""
    used = sorted({unit for text in _texts(value) for unit in _units(text)})
    return tuple(_missing(used, settable))


def with_codes(value: Value, units: Sequence[str]) -> Value:
    """Return *value* with each of *units* as its code: 「〔U+1F38C〕」."""
    longest_first = sorted(units, key=len, reverse=True)
    return _replaced(value, re.compile("|".join(map(re.escape, longest_first)))) if units else value


def code(unit: str) -> str:
    """Return what is printed in place of *unit*."""
    return f"〔{' '.join(f'U+{ord(character):04X}' for character in unit)}〕"


def _units(text: str) -> Iterator[str]:
    """Yield the characters of *text* that are not plain ASCII, each together with what makes one sign of it."""
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or not _continues(text[end - 1], text[end]):
            if not (end - start == 1 and " " <= text[start] <= "~"):
                yield text[start:end]
            start = end


def _continues(before: str, character: str) -> bool:
    """Return whether *character* is a mark on the one *before* it, or joined to it as in the emoji of a family."""
    return _JOINER in (before, character) or unicodedata.category(character).startswith("M")


def _missing(units: Sequence[str], settable: Settable) -> Iterator[str]:
    """Halve what cannot be set until the units to blame are left: few are, so few tries are needed."""
    if not units or settable(units):
        return
    if len(units) == 1:
        yield units[0]
        return
    middle = len(units) // 2
    yield from _missing(units[:middle], settable)
    yield from _missing(units[middle:], settable)


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _replaced(value: Value, units: re.Pattern[str]) -> Value:
    if isinstance(value, str):
        return units.sub(lambda found: code(found[0]), value)
    if isinstance(value, dict):
        return {name: _replaced(inner, units) for name, inner in value.items()}
    if isinstance(value, list):
        return [_replaced(inner, units) for inner in value]
    return value
