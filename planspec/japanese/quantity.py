"""How many of a thing Japanese prose speaks of: 3つの基本目標, 十四項目の推進目標, 基本目標は3つ."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.japanese.folding import half_width

_KANJI_DIGITS = "〇一二三四五六七八九"
_KANJI_UNITS = {"十": 10, "百": 100}

NUMBER = rf"(?:[0-9]{{1,4}}(?![0-9])|[{_KANJI_DIGITS}十百]{{1,6}}(?![{_KANJI_DIGITS}十百]))"
"""Pattern of a whole number in half-width digits or in kanji."""

_COUNTER = r"(?:つ|項目|個|件|点|本(?!部)柱?)"
# Strings, so that they are compiled only for texts that name the thing.
# A space is tolerated where layouts put one; 目 and め make an ordinal (3つ目).
_BEFORE = rf"(?P<number>{NUMBER})\s?(?:(?P<counter>{_COUNTER})\s?の?|の)\s?[「『]?$"
_LINK = r"[」』]?(?:は|が|を|として|\()?(?:全部で|合わせて|あわせて|合計|全|計)?"
_BEHIND = rf"{_LINK}\s?(?P<number>{NUMBER})\s?{_COUNTER}(?![目めの])"
_LONGEST_LEAD = 16
_LONGEST = 9

_JOINED = tuple("0123456789.・,~-‐‑–ー第数約)")
_LEADS_IN = r"[ぁ-ん、。「『(\n全計]\s?$"


class Quantity(NamedTuple):
    """A number of things in a text.

    Attributes:
        value: The number.
        start: Where its digits begin, in characters of the text.
        end: Where they end.
    """

    value: int
    start: int
    end: int


def whole_number(text: str) -> int | None:
    """Read ``14``, ``十四`` or ``一四``, in any width; ``None`` where *text* is no such number or a very long one."""
    if len(text) > _LONGEST:
        return None
    if text.isdecimal():
        return int(text)
    if not text or set(text) - set(_KANJI_DIGITS) - set(_KANJI_UNITS):
        return None
    if set(text) <= set(_KANJI_DIGITS):
        return int("".join(str(_KANJI_DIGITS.index(digit)) for digit in text))
    return _in_units(text)


def quantities(text: str, thing: str) -> Iterator[Quantity]:
    """Yield the numbers of *thing* in *text*; ordinals (3つ目), names (基本目標1) and references (1-3の) are none."""
    if thing not in text:
        return
    plain, name = half_width(text), half_width(thing)
    before, behind = re.compile(_BEFORE), re.compile(_BEHIND)
    at = plain.find(name)
    while at >= 0:
        end = at + len(name)
        if (found := before.search(plain, max(at - _LONGEST_LEAD, 0), at)) and not plain.startswith("間", end):
            lead = plain[max(found.start() - 2, 0) : found.start()]
            if not lead.endswith(_JOINED) and (found["counter"] or re.search(_LEADS_IN, lead)):
                yield _quantity(found)
        if (found := behind.match(plain, end)) and not "一" <= plain[max(at - 1, 0) : at] <= "龥":
            yield _quantity(found)
        at = plain.find(name, end)


def _in_units(text: str) -> int:
    total, digit = 0, 0
    for letter in text:
        if letter in _KANJI_UNITS:
            total += (digit or 1) * _KANJI_UNITS[letter]
            digit = 0
        else:
            digit = _KANJI_DIGITS.index(letter)
    return total + digit


def _quantity(found: re.Match[str]) -> Quantity:
    return Quantity(whole_number(found["number"]) or 0, *found.span("number"))


def written_like(value: int, written: str) -> str:
    """Return *value* in the characters that *written*, another number, is written in: half-width, full-width, kanji."""
    if written.isascii():
        return str(value)
    if written.isdecimal():
        return "".join(chr(ord(digit) - ord("0") + ord("０")) for digit in str(value))
    if len(written) > 1 and set(written) <= set(_KANJI_DIGITS):
        return "".join(_KANJI_DIGITS[int(digit)] for digit in str(value))
    return _with_units(value) if 0 < value < _MOST_WITH_UNITS else str(value)


_MOST_WITH_UNITS = 1000


def _with_units(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    parts = [(hundreds, "百"), (tens, "十")]
    written = "".join((_KANJI_DIGITS[count] if count > 1 else "") + unit for count, unit in parts if count)
    return written + (_KANJI_DIGITS[ones] if ones else "")
