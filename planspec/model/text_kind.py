"""The kinds of text in a plan; rules about wording look at words, never at codes."""

from enum import StrEnum


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
