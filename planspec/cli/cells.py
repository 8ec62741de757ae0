"""How text stands on a terminal: cells of characters, lines cut and wrapped by cells."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from unicodedata import category, east_asian_width

_JOINER = "\u200d"
_AS_EMOJI = "\ufe0f"
_WIDE = 2
_ROOMY = 12
"""Cells in which any character and the signs that stay with it fit."""
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NOT_FIRST = frozenset("、。，．・：；？！」』】〕）］｝〉》〟ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}…")
_NOT_LAST = frozenset("「『【〔（［｛〈《〝([{")


def clusters(text: str, *, tab: int = 4) -> Iterator[tuple[str, int, int]]:
    """Yield each character of *text* as it is shown, with its first cell and its width in cells.

    Combining marks and joined emoji have no width; a tab fills up to the next stop; characters that nobody could see,
    control characters among them, are shown by number, such as ``<U+200B>``.
    """
    at, joined, before = 0, False, 0
    for character in text:
        shown, width = _shown(character, before, " " * (tab - at % tab))
        width = 0 if joined and width == before == _WIDE and len(shown) == 1 else width
        joined = character == _JOINER and width == 0
        yield shown, at, width
        at += width
        before = width or before


@lru_cache(maxsize=4096)
def _shown(character: str, before: int, blank: str) -> tuple[str, int]:
    if " " <= character <= "~":
        return character, 1
    if character == "\t":
        return blank, len(blank)
    if before and (category(character) in {"Mn", "Me"} or character == _JOINER):
        return character, 1 if character == _AS_EMOJI and before == 1 else 0
    if before == _WIDE and ord(character) in _SKIN_TONES:
        return character, 0
    if category(character) in _INVISIBLE:
        shown = f"<U+{ord(character):04X}>"
        return shown, len(shown)
    return character, _WIDE if east_asian_width(character) in {"W", "F"} else 1


def width(text: str) -> int:
    """Return how many cells *text* fills on a terminal."""
    if text.isascii() and text.isprintable():
        return len(text)
    sizes = [*map(_alone, text)]
    return sum(sizes) if all(sizes) else sum(cells for _, _, cells in clusters(text))


@lru_cache(maxsize=4096)
def _alone(character: str) -> int:
    """Return the cells of a character whose width does not depend on its neighbours, or 0."""
    depends = character in "\t\u200d\ufe0f" or ord(character) in _SKIN_TONES or category(character) in {"Mn", "Me"}
    return 0 if depends else _shown(character, 0, "")[1]


def visible(text: str) -> str:
    """Return *text* with everything shown that nobody could see, safe to print in one line."""
    return text if text.isprintable() else "".join(shown for shown, _, _ in clusters(text))


def pad(text: str, cells: int) -> str:
    """Return *text* with spaces up to *cells*."""
    return text + " " * (cells - width(text))


def wrap(text: str, cells: int, *, first: str = "", rest: str = "") -> tuple[str, ...]:
    """Break *text* into lines of at most *cells*, prefixes included.

    Lines break at spaces and between Japanese characters, not before 。 and the like and not after an opening bracket.

    Args:
        text: One paragraph; line breaks in it count as spaces.
        cells: The width of a line.
        first: What stands before the first line.
        rest: What stands before every other line.
    """
    words = " ".join(text.split())
    sizes = [*map(_alone, words)]
    if words.isprintable() and all(sizes) and cells - max(width(first), width(rest)) >= _ROOMY:
        return tuple(_filled(words, [*accumulate(sizes, initial=0)], cells, first, rest))
    return _filled_by_units(words, cells, first, rest)


def _filled(text: str, ends: list[int], cells: int, first: str, rest: str) -> Iterator[str]:
    """Yield lines of *text* whose characters do not depend on each other; *ends* are the cells before each of them."""
    start, prefix, room, margin = 0, first, cells - width(first), cells - width(rest)
    while True:
        limit = bisect_right(ends, ends[start] + room, start) - 1
        if limit >= len(text):
            yield (prefix + text[start:]).rstrip()
            return
        # A space at the end of a line needs no cell.
        end = limit + (text[limit] == " ")
        while end > start and not _breakable(text[end - 1], text[end]):
            end -= 1
        if end == start:
            end = max(bisect_right(ends, ends[start] + min(room, margin), start) - 1, start + 1)
        yield (prefix + text[start:end]).rstrip()
        start, prefix, room = end, rest, margin


def _filled_by_units(text: str, cells: int, first: str, rest: str) -> tuple[str, ...]:
    lines, line, filled, margin = [], first, width(first), width(rest)
    for piece in (part for unit in _units(text) for part in _parts(unit, cells - margin)):
        bare = piece.rstrip()
        size = width(bare)
        if filled + size > cells and line.strip():
            lines.append(line.rstrip())
            line, filled = rest, margin
        line += piece
        filled += size if bare == piece else width(piece)
    return (*lines, line.rstrip())


def _units(text: str) -> Iterator[str]:
    unit = ""
    for character in text:
        if unit and _breakable(unit[-1], character):
            yield unit
            unit = ""
        unit += character
    if unit:
        yield unit


def _breakable(before: str, after: str) -> bool:
    if before == " ":
        return True
    if after == " " or after in _NOT_FIRST or before in _NOT_LAST or _shown(after, 1, " ")[1] == 0:
        return False
    return _WIDE in (_shown(before, 0, " ")[1], _shown(after, 0, " ")[1])


def _parts(unit: str, cells: int) -> Iterator[str]:
    # Most units are single characters that anybody can see.
    if len(unit) == 1 and _alone(unit):
        yield _shown(unit, 0, "")[0]
        return
    part, start = "", 0
    for shown, at, size in clusters(unit):
        if at + size - start > cells and part:
            yield part
            part, start = "", at
        part += shown
    yield part
