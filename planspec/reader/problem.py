"""Something wrong in a text, by offsets: what the parts of the reader hand to each other."""

from typing import Literal, NamedTuple

from planspec.language import Bilingual
from planspec.source import Pointer


class Problem(NamedTuple):
    """Something wrong in a text.

    Attributes:
        code: Code of the rule.
        message: What was found and what was expected.
        start: Offset of the first character that it is about.
        end: Offset after the last one.
        at: Pointer to the value, as far as it is known.
        related: Other places, each with its offsets.
        harmless: Whether the data may be checked all the same: the problem changes nothing about it, or is a
            mere doubt.
        kind: ``layout`` where others like it in the same part of the file say nothing new, ``deep`` where a key is
            indented too deep, ``dash`` where a key lacks its hyphen, ``hyphen`` where a hyphen lacks its space.
    """

    code: str
    message: Bilingual
    start: int
    end: int
    at: Pointer = ()
    related: tuple[tuple[Bilingual, int, int], ...] = ()
    harmless: bool = False
    kind: Literal["", "layout", "deep", "dash", "hyphen"] = ""
