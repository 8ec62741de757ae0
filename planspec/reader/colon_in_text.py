"""Texts with a colon in them that stand in a list of texts, and that YAML reads as mappings."""

import re
from collections.abc import Iterator, Sequence

from planspec.language import Bilingual
from planspec.reader.problem import Problem
from planspec.source import Pointer
from planspec.source.place import Place

_JAPANESE = "[ぁ-ヿ㐀-鿿々]"


def colons_in_texts(text: str, values: Sequence[object], places: Sequence[Place], at: Pointer) -> Iterator[Problem]:
    """Yield the mappings that must be texts: each with one Japanese key, among items that are texts.

    Args:
        text: The whole text.
        values: The items of a list.
        places: Where they stand.
        at: Pointer to the list.
    """
    problems: list[Problem] = []
    for index, value in enumerate(values):
        if isinstance(value, dict | list):
            found = _colon(text, value, places[index])
            if found is None:
                return
            problems.append(found._replace(at=(*at, index)))
    yield from problems


def _colon(text: str, value: object, place: Place) -> Problem | None:
    if not isinstance(value, dict) or len(value) != 1:
        return None
    (key, inner), start = next(iter(value.items())), place[0]
    # A key that is written with quotes, or in braces, does not start with itself.
    if isinstance(inner, dict | list) or not re.compile(_JAPANESE).search(key) or not text.startswith(key, start):
        return None
    found = re.compile(r"[ \t]*+:").match(text, start + len(key))
    return _explained(found.end() - 1) if found else None


def _explained(offset: int) -> Problem:
    message = Bilingual(
        "「: 」(コロンと空白) があるため、この文は「項目名: 値」と読まれます。文全体を引用符で囲んでください。",
        "With a colon and a space in it, this text is read as `key: value`; put the whole text in quotes.",
    )
    return Problem("PLN001", message, offset, offset + 1)
