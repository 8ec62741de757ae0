"""Data of a plan in words, in one line: for comments, where no line may break."""

from typing import Any

from planspec.language import Bilingual
from planspec.merge.naming import field_title
from planspec.source import Pointer


def in_words(value: Any, at: Pointer) -> Bilingual:
    """Return what stands at *at*: 「文」; of a mapping 「題名「…」、取組「…」「…」」, of nothing an empty text."""
    if isinstance(value, dict):
        fields = [(field_title((*at, key)), in_words(one, (*at, key))) for key, one in value.items()]
        ja = "、".join(f"{title.ja}{words.ja or 'なし'}" for title, words in fields)
        return Bilingual(ja, ", ".join(f"{title.en} {words.en or 'nothing'}" for title, words in fields))
    if isinstance(value, list):
        items = [_item(one, (*at, place)) for place, one in enumerate(value)]
        return Bilingual("".join(item.ja for item in items), " ".join(item.en for item in items))
    text = "" if value is None else one_line(str(value).rstrip("\n"))
    return Bilingual(f"「{text}」", f"「{text}」") if text else Bilingual("", "")


def one_line(text: str) -> str:
    """Return *text* as it can stand in a comment: line breaks and signs that cannot be seen as escapes."""
    return "".join(
        character if character.isprintable() or character == "\u3000" else character.encode("unicode_escape").decode()
        for character in text
    )


def _item(value: Any, at: Pointer) -> Bilingual:
    """Return an item of a list; one with fields in brackets of its own."""
    words = in_words(value, at)
    return Bilingual(f"({words.ja})", f"({words.en})") if isinstance(value, dict) else words
