"""A text cut into words: by the classes of its characters, or by an analyser that is installed."""

import unicodedata
from collections.abc import Callable, Iterator

Cut = Callable[[str], tuple[str, ...]]
"""Cuts a text into words, which together are the text."""

_PARTICLES = frozenset(
    "を の は が に で と へ も や か から まで より など には では とは への との での からの までの などの などを"
    " などが なども について による".split()
)
"""Hiragana between two words of kanji that belong to neither."""
_JOINERS = frozenset("\u200c\u200d\uff9e\uff9f")
_EXTENDING = frozenset({"Mn", "Me", "Mc"})
_KANJI, _HIRAGANA, _KATAKANA, _LATIN, _DIGIT, _SPACE, _SIGN = "漢", "ひ", "カ", "a", "1", " ", "、"


def by_class(text: str) -> tuple[str, ...]:
    """Cut *text* where the class of its characters changes; hiragana that inflect a word of kanji stay with it.

    Signs stand alone. What a reader sees as one character is never cut.
    """
    return tuple(_inflected(_runs(text)))


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the classes and the characters of runs of one class."""
    start, kind = 0, ""
    for at, character in enumerate(text):
        if at and _belongs(text, at):
            continue
        here = _class(character)
        if at and (here != kind or kind == _SIGN):
            yield kind, text[start:at]
            start = at
        kind = here
    if text:
        yield kind, text[start:]


def _inflected(runs: Iterator[tuple[str, str]]) -> Iterator[str]:
    before = ""
    for kind, run in runs:
        if before and kind == _HIRAGANA and run not in _PARTICLES:
            yield before + run
            before = ""
            continue
        if before:
            yield before
        before = run if kind == _KANJI else ""
        if not before:
            yield run
    if before:
        yield before


def _belongs(text: str, at: int) -> bool:
    """Tell whether the character at *at* is a part of the one before it, as a reader sees them."""
    before, after = text[at - 1], text[at]
    if after <= "\u02ff":
        return before == "\u200d"
    return (
        after in _JOINERS
        or before == "\u200d"
        or unicodedata.category(after) in _EXTENDING
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= after <= "\U000e007f"  # tags of flags
        or (_is_regional(before) and _is_regional(after))
    )


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _class(character: str) -> str:
    if "\u3041" <= character <= "\u309f":
        return _HIRAGANA
    if "\u4e00" <= character <= "\u9fff" or character in "々〆〇ヶ" or "\u3400" <= character <= "\u4dbf":
        return _KANJI
    if "\u30a1" <= character <= "\u30fe" or "\uff66" <= character <= "\uff9f":
        return _SIGN if character == "・" else _KATAKANA
    if character.isspace():
        return _SPACE
    if character.isdecimal():
        return _DIGIT
    if "\uf900" <= character <= "\ufaff" or "\U00020000" <= character <= "\U0003ffff":
        return _KANJI
    return _LATIN if character.isalpha() else _SIGN
