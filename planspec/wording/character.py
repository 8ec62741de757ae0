"""What a character is to somebody who reads words."""

from enum import StrEnum
from functools import lru_cache
from unicodedata import category

JOINER, _NON_JOINER = "\u200d", "\u200c"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_HIRAGANA = range(0x3041, 0x30A0)
_KATAKANA = (range(0x30A1, 0x3100), range(0x31F0, 0x3200), range(0xFF66, 0xFFA0))
_KANJI = (
    range(0x4E00, 0xA000),
    range(0x3400, 0x4DC0),
    range(0x2E80, 0x2FE0),
    range(0xF900, 0xFB00),
    range(0x20000, 0x40000),
)
_LATIN = (range(0x250), range(0x1E00, 0x1F00), range(0xFF21, 0xFF5B))


class Kind(StrEnum):
    """A class of characters; neighbours of one class are one word, but for signs and the particle を."""

    KANJI = "kanji"
    HIRAGANA = "hiragana"
    KATAKANA = "katakana"
    LATIN = "latin"
    DIGIT = "digit"
    OTHER_LETTER = "other-letter"
    SPACE = "space"
    FLAG = "flag"
    SIGN = "sign"
    MARK = "mark"
    """What belongs to the character before it."""


@lru_cache(maxsize=4096)
def kind(character: str) -> Kind:
    """Return the class of *character*; a line break is a sign, を as well, for it is a word wherever it stands."""
    code = ord(character)
    if character in "をヲ\n\r":
        return Kind.SIGN
    if code in _HIRAGANA and not leans(character):
        return Kind.HIRAGANA
    if character in "々〆〇ヶ" or any(code in part for part in _KANJI):
        return Kind.KANJI
    if character != "・" and any(code in part for part in _KATAKANA):
        return Kind.KATAKANA
    if code in _FLAG_LETTERS:
        return Kind.FLAG
    return _elsewhere(character)


def _elsewhere(character: str) -> Kind:
    if character.isspace():
        return Kind.SPACE
    if character.isdecimal():
        return Kind.DIGIT
    if not character.isalpha():
        return Kind.MARK if leans(character) else Kind.SIGN
    return Kind.LATIN if any(ord(character) in part for part in _LATIN) else Kind.OTHER_LETTER


@lru_cache(maxsize=4096)
def leans(character: str) -> bool:
    """Tell whether *character* belongs to the one before it: a combining mark, a selector of a glyph, a skin tone."""
    code = ord(character)
    return (
        category(character) in {"Mn", "Mc", "Me"}
        or character in {JOINER, _NON_JOINER}
        or code in _SKIN_TONES
        or code in _TAGS
    )


def together(before: str, after: str) -> bool:
    """Tell whether two neighbouring characters are parts of one that people see."""
    return leans(after) or before == JOINER or (before == "\r" and after == "\n")
