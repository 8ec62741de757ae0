"""The kinds of text in a plan; rules about wording look at words, never at codes."""

from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError


class TextKind(StrEnum):
    """What a text is, which decides the rules that look at it."""

    LINE = "line"
    """A heading, a title or a statement, on one line."""
    PROSE = "prose"
    """One paragraph or more; a line break separates paragraphs."""
    NAME = "name"
    """The name of a body, a building or a person: right as it is written."""
    ADDRESS = "address"
    """A postal address."""
    CODE = "code"
    """An identifier, a number or an address for machines: no words in it."""


def _on_one_line(value: str) -> str:
    if "\n" in value.rstrip("\n"):
        raise PydanticCustomError("line_break", "a line break in a text of one line")
    return value


_Words = Annotated[str, StringConstraints(strict=True, min_length=1)]
_OneLine = Annotated[_Words, AfterValidator(_on_one_line)]

Line = Annotated[_OneLine, TextKind.LINE]
Prose = Annotated[_Words, TextKind.PROSE]
Name = Annotated[_OneLine, TextKind.NAME]
Address = Annotated[_OneLine, TextKind.ADDRESS]
Code = Annotated[_OneLine, TextKind.CODE, WithJsonSchema({"type": ["string", "number"]})]
"""Editors read ``032093`` and ``1.10`` as numbers; planspec keeps them as written."""
