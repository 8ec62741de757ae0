"""What is found about the suppressions themselves."""

from typing import NamedTuple

from planspec.language import Bilingual
from planspec.source import Pointer


class Remark(NamedTuple):
    """A finding about a comment; its place is known, because comments have no pointers.

    Attributes:
        code: Code of the rule.
        message: What was found and what was expected.
        start: Offset of the first character that it is about.
        end: Offset after the last one.
        at: Pointer to the entry that the comment is for; empty where it is for the file.
    """

    code: str
    message: Bilingual
    start: int
    end: int
    at: Pointer = ()
