"""Words of one character each, for texts of which only the way of writing differs."""

from planspec.wording.character import together


def by_character(text: str) -> tuple[str, ...]:
    """Cut *text* into what people see as one character each."""
    words: list[str] = []
    for character in text:
        if words and together(words[-1][-1], character):
            words[-1] += character
        else:
            words.append(character)
    return tuple(words)
