"""What reading a file gives: its data, where everything stands, and what is wrong."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from planspec.language import Bilingual
from planspec.reader.comment import Comment, comments_in
from planspec.source import Pointer, SourceMap, Span


class ReadError(NamedTuple):
    """Something that keeps a file from being read as it was meant.

    Attributes:
        code: Code of the rule, such as ``PLN002``.
        message: What was found and what was expected.
        span: The characters in the file.
        related: Other places that help to understand it.
        at: Pointer to the value, as far as it is known.
        harmless: Whether the data may be checked all the same: the error changes nothing about it, or is a mere doubt.
    """

    code: str
    message: Bilingual
    span: Span
    related: tuple[tuple[Bilingual, Span], ...] = ()
    at: Pointer = ()
    harmless: bool = False


@dataclass(frozen=True)
class Reading:
    """What was read.

    Attributes:
        text: The whole text, without a byte order mark at its start.
        data: Strings, lists, dictionaries and ``None`` for an empty value; ``None`` where nothing could be read.
        source_map: Where everything in ``data`` stands.
        errors: What is wrong, in the order of the file.
        legible: The text as it was parsed, of the same length: what could not be read is blank. Empty where the reader
            gave up before the end.
    """

    text: str = field(repr=False)
    data: object
    source_map: SourceMap = field(repr=False)
    errors: tuple[ReadError, ...] = ()
    legible: str = field(default="", repr=False)

    @property
    def usable(self) -> bool:
        """Whether the data is all that the file says, so that it may be validated."""
        return all(error.harmless for error in self.errors)

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """Every comment, in the order of the file; they are looked for when they are asked for."""
        return tuple(comments_in(self.legible, self.source_map))
