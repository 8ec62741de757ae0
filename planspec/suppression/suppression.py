"""One suppression as it is written in a comment."""

import datetime as dt
from enum import IntEnum
from typing import NamedTuple

from planspec.language import Bilingual
from planspec.reader import Comment


class Scope(IntEnum):
    """How far a suppression reaches, the narrowest first."""

    LINE = 0
    """The entry on the line."""
    BLOCK = 1
    """Everything below the entry on the line."""
    FILE = 2


class Word(NamedTuple):
    """A word of a comment, and the offsets in the file where it stands."""

    text: str
    start: int
    end: int


class Slip(NamedTuple):
    """Something in a suppression that cannot be understood, with the offsets of its characters in the file."""

    message: Bilingual
    start: int
    end: int


class Suppression(NamedTuple):
    """A suppression.

    Attributes:
        scope: How far it reaches.
        rules: The codes or names of rules in its brackets.
        reason: Why the findings are to be left alone, with its place; empty where the comment does not say.
        until: The last day on which it works, with its place as written; ``None`` where it has no end.
        by: Who answers for it; empty where the comment does not say.
        head: From ``ignore`` to the closing bracket.
        comment: The comment that it stands in.
        slips: What cannot be understood; a suppression with any does not work.
    """

    scope: Scope
    rules: tuple[Word, ...]
    reason: Word
    until: tuple[dt.date, Word] | None
    by: str
    head: Word
    comment: Comment
    slips: tuple[Slip, ...] = ()
