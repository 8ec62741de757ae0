"""Words by classes of characters: kanji, hiragana, katakana, Latin letters, digits, each sign by itself."""

import re
from collections.abc import Iterator, Sequence

from planspec.wording.character import JOINER, Kind, kind

_CLASSES = ("ぁ-ゑん-ゖ゛-ゟ", "一-\u9fff々〆〇ヶ", "ァ-ヱン-ヵヷ-ヺー-ヿ", "0-9０-９", "A-Za-zＡ-Ｚａ-ｚ", " \u3000")
_SIGNS = r"\n!-/:-@\[-`{-~、-〄〈-〠〰をヲ・！-／：-＠［-｀｛-～‐-‗…①-⑳○●"
_ORDINARY = re.compile(f"[{''.join(_CLASSES)}{_SIGNS}]*")
"""Text in which each character stands for itself."""
_NOUN = re.compile(f"([{_CLASSES[0]}]*[いきぎしじちぢにひびみり])(など|への|との|には|[はがにのとやへ])")
"""A noun made of a verb, or its end behind kanji, and the particle that stands after it: づくり|と, 合い|の."""
_PARTICLE_ENDS = frozenset("はがにのとやへど")
_WORD = re.compile("|".join((*(f"[{characters}]+" for characters in _CLASSES), ".")), re.DOTALL)


def by_class(text: str) -> tuple[str, ...]:
    """Cut *text* where the class of its characters changes.

    A combining mark, a variation selector and the parts of a joined emoji stay with what they belong to. A particle
    is cut off where the hiragana before it are a noun's: 体制づくりと is 体制, づくり and と.

    Args:
        text: Any text.

    Returns:
        Words, none of them empty, that together are *text*.
    """
    # Nearly all texts are ordinary, and a pattern reads them several times as fast.
    return tuple(_parted(_WORD.findall(text) if _ORDINARY.fullmatch(text) else one_by_one(text)))


def _parted(words: Sequence[str]) -> Iterator[str]:
    before = ""
    for word in words:
        found = _NOUN.fullmatch(word) if word[-1] in _PARTICLE_ENDS else None
        # One kana alone is the start of a word such as ひと.
        if found and (len(found[1]) > 1 or (before and kind(before[-1]) is Kind.KANJI)):
            yield from found.groups()
        else:
            yield word
        before = word


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
