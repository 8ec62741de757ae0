"""Words by classes of characters: kanji, hiragana, katakana, Latin letters, digits, each sign by itself."""

from planspec.wording.character import Kind, kind, together


def by_class(text: str) -> tuple[str, ...]:
    """Cut *text* where the class of its characters changes.

    A combining mark, a variation selector and the parts of a joined emoji stay with what they belong to.

    Args:
        text: Any text.

    Returns:
        Words, none of them empty, that together are *text*.
    """
    words: list[str] = []
    start, now = 0, Kind.SIGN
    for at, character in enumerate(text):
        if at and together(text[at - 1], character):
            continue
        found = kind(character)
        if at and (found is Kind.SIGN or found is not now):
            words.append(text[start:at])
            start = at
        now = found
    if text:
        words.append(text[start:])
    return tuple(words)
