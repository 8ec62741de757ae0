"""Single characters that pass for their neighbours: katakana among hiragana, letters among digits."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from planspec.japanese.look_alike import LookAlike, neighbours

_HIRAGANA = dict(zip("リベペ", "りべぺ", strict=True))
# Kanji before り are those of verbs; 「第3項リ」 names an item of a law.
_ALONE = "(?<=[ぁ-ゖ守取祭送振語寄])リ(?![ァ-ヺー])|(?<=[ぁ-ゖ一-龥])[ベペ](?=[ぁ-ゖ])"

_DIGITS = dict(zip("OoIlＯｏＩｌ", "0011００１１", strict=True))
_COUNTERS = "人名年月日回件号世戸団体校円%％項歳才度次か箇カヶつ"
_NUMBER = rf"(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[0-9０-９OoIlＯｏＩｌ]{{2,}}(?=[{_COUNTERS}])"


def has_katakana_in_hiragana(text: str, characters: AbstractSet[str]) -> bool:
    """Tell whether *text*, made of *characters*, holds anything for `katakana_in_hiragana` to look at."""
    return any(
        any(not (_is_katakana(before) or _is_katakana(after)) for before, after in neighbours(text, kana))
        for kana in _HIRAGANA.keys() & characters
    )


def _is_katakana(character: str) -> bool:
    return "ァ" <= character <= "ー"


def katakana_in_hiragana(text: str) -> Iterator[LookAlike]:
    """Yield a katakana that stands alone among hiragana and looks like one of them."""
    for found in re.compile(_ALONE).finditer(text):
        yield LookAlike(*found.span(), _HIRAGANA[found[0]])


def has_letters_in_numbers(text: str, characters: AbstractSet[str]) -> bool:
    """Tell whether *text*, made of *characters*, holds anything for `letters_in_numbers` to look at."""
    return any(
        any(before.isdecimal() or after.isdecimal() for before, after in neighbours(text, letter))
        for letter in _DIGITS.keys() & characters
    )


def letters_in_numbers(text: str) -> Iterator[LookAlike]:
    """Yield letters that stand for a digit, in numbers that count something."""
    for found in re.compile(_NUMBER).finditer(text):
        if any(character.isdecimal() for character in found[0]):
            for at, letter in enumerate(found[0], found.start()):
                if letter in _DIGITS:
                    yield LookAlike(at, at + 1, _DIGITS[letter])
