"""Words by classes of characters: kanji, hiragana, katakana, Latin letters, digits, each sign by itself."""

from planspec.wording.character import JOINER, Kind, kind


def by_class(text: str) -> tuple[str, ...]:
    """Cut *text* where the class of its characters changes.

    A combining mark, a variation selector and the parts of a joined emoji stay with what they belong to.

    Args:
        text: Any text.

    Returns:
        Words, none of them empty, that together are *text*.
    """
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
    return tuple(words)
