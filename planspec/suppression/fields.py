"""What stands after the brackets of a suppression: a reason, and ``until=`` and ``by=`` in any order."""

import datetime as dt
import re
from typing import NamedTuple

from planspec.closest import closest
from planspec.language import Bilingual
from planspec.suppression import telling
from planspec.suppression.last_day import last_day
from planspec.suppression.suppression import Slip, Word

_KEYS = ("until", "by")
_OTHER_WORDS = {
    **dict.fromkeys(("期限", "期日", "expires", "expire", "expiry", "due", "deadline", "till"), "until"),
    **dict.fromkeys(("担当", "担当者", "責任者", "owner", "author", "who"), "by"),
}
_JAPANESE = "|".join(word for word in sorted(_OTHER_WORDS, key=len, reverse=True) if not word.isascii())
_FIELD = rf"""(?xi)
    (?: (?<![a-z?&]) (?P<known>until|by) [ ]* =  [ ]*
      | (?<![a-z]) (?P<day>until) [ ]* : [ ]* (?=[0-9]|令和|R[0-9])
      | (?: (?<![a-z0-9_.?&/%-]) (?P<unknown>[a-z]+) | (?P<japanese>{_JAPANESE}) ) = )
    (?P<value> "[^"]*" | (?! (?:until|by) [ ]* = ) [^\s,]* )
"""
_AROUND_REASON = " \t\u3000:：、，,。-–—"


class Fields(NamedTuple):
    """What was read after the brackets."""

    reason: Word
    until: tuple[dt.date, Word] | None
    by: str
    slips: tuple[Slip, ...]


def fields(text: str, folded: str, start: int, base: int) -> Fields:
    """Read what stands in a comment from *start* on.

    Args:
        text: The comment.
        folded: The part of it that is this suppression's, in half-width characters.
        start: Where the brackets end.
        base: The offset of the comment in the file.
    """
    found = list(re.compile(_FIELD).finditer(folded, start))
    slips: list[Slip] = []
    until: tuple[dt.date, Word] | None = None
    by = ""
    seen: set[str] = set()
    for field in found:
        key = (field["known"] or field["day"] or "").lower()
        message = _slip(text, field, key, seen)
        seen.add(key)
        if message is not None:
            slips.append(Slip(message, base + field.start(), base + field.end()))
        elif key == "until":
            day = _day(field)
            until = (day, Word(text[slice(*field.span())], base + field.start(), base + field.end())) if day else None
        else:
            by = text[slice(*field.span("value"))].strip('"')
    return Fields(_reason(text, found, start, len(folded), base), until, by, tuple(slips))


def _slip(text: str, field: re.Match[str], key: str, seen: set[str]) -> Bilingual | None:
    """Return what is wrong with a field."""
    word = field["unknown"] or field["japanese"]
    if word:
        return telling.unknown_key(word, _OTHER_WORDS.get(word.lower()) or closest(word, _KEYS))
    written = text[field.start() : field.start("value")]
    plain = field[0][: field.start("value") - field.start()]
    if field["day"] or written != plain:
        return telling.character(written, f"{key}=")
    if key in seen:
        return telling.twice(f"{key}=")
    if not field["value"]:
        return telling.empty(f"{key}=")
    return telling.no_day(text[slice(*field.span("value"))]) if key == "until" and _day(field) is None else None


def _day(field: re.Match[str]) -> dt.date | None:
    return last_day(field["value"].strip('"').rstrip(".,;)。"))


def _reason(text: str, found: list[re.Match[str]], start: int, end: int, base: int) -> Word:
    """Return the words outside the fields; their place is that of the first stretch of them."""
    cuts = [start, *(edge for field in found for edge in field.span()), end]
    stretches = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if text[a:b].strip(_AROUND_REASON)]
    if not stretches:
        return Word("", base + start, base + start)
    words = " ".join(text[a:b].strip(_AROUND_REASON) for a, b in stretches)
    first, last = stretches[0]
    lead = len(text[first:last]) - len(text[first:last].lstrip(_AROUND_REASON))
    return Word(words, base + first + lead, base + first + len(text[first:last].rstrip(_AROUND_REASON)))
