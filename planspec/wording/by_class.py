"""Words by classes of characters: kanji, hiragana, katakana, Latin letters, digits, each sign by itself."""

import re

from planspec.wording.character import JOINER, Kind, kind

_CLASSES = ("ぁ-ゑん-ゖ゛-ゟ", "一-\u9fff々〆〇ヶ", "ァ-ヱン-ヵヷ-ヺー-ヿ", "0-9０-９", "A-Za-zＡ-Ｚａ-ｚ", " \u3000")
_SIGNS = r"\n!-/:-@\[-`{-~、-〄〈-〠〰をヲ・！-／：-＠［-｀｛-～‐-‗…①-⑳○●"
_ORDINARY = re.compile(f"[{''.join(_CLASSES)}{_SIGNS}]*")
"""Text in which each character stands for itself."""
_WORD = re.compile("|".join((*(f"[{characters}]+" for characters in _CLASSES), ".")), re.DOTALL)


def by_class(text: str) -> tuple[str, ...]:
    """Cut *text* where the class of its characters changes.

    A combining mark, a variation selector and the parts of a joined emoji stay with what they belong to.

    Args:
        text: Any text.

    Returns:
        Words, none of them empty, that together are *text*.
    """
    # Nearly all texts are ordinary, and a pattern reads them several times as fast.
    return tuple(_WORD.findall(text) if _ORDINARY.fullmatch(text) else one_by_one(text))


def one_by_one(text: str) -> list[str]:
    """Cut *text*, whatever it holds, by looking at each of its characters."""
    words: list[str] = []
    start, now, joined = 0, Kind.SIGN, False
    for at, character in enumerate(text):
        found = kind(character)
        if found is Kind.MARK or joined:
            joined = character == JOINER
            continue
        if at and (found is Kind.SIGN or found is not now):
            words.append(text[start:at])
            start = at
        now = found
    if text:
        words.append(text[start:])
    return words
