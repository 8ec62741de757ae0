"""Spaces at the ends of lines that belong to no value: YAML passes them by, and so may everybody else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.reader.line import line_end
from planspec.reader.reading import Reading
from planspec.reader.walk import scalars
from planspec.source import Pointer

# What an escape ends with may not be taken away.
_RUN = r"(?<![ \t\\])[ \t]+(?=[\r\n]|\Z)"
_SIGNS = (" \n", "\t\n", " \r", "\t\r")


class TrailingSpace(NamedTuple):
    """A stretch of spaces and tabs before a line break or the end of the file.

    Attributes:
        start: Offset of the first of them.
        end: Offset after the last one.
        at: Pointer to the value that is the last to begin before them.
    """

    start: int
    end: int
    at: Pointer


def trailing_spaces(reading: Reading) -> Iterator[TrailingSpace]:
    """Yield the spaces at ends of lines where all could be read; those in a text below ``|`` or ``>`` belong to it."""
    text = reading.text
    if not (text.endswith((" ", "\t")) or any(sign in text for sign in _SIGNS)):
        return
    if not reading.usable or reading.legible != text:
        return
    places = scalars(text, reading.source_map.root)
    coming = next(places, None)
    at: Pointer = ()
    own = range(0)
    for found in re.compile(_RUN).finditer(text):
        start, end = found.span()
        while coming is not None and coming.start < start:
            at, own = coming.at, _lines(text, coming.start, coming.end)
            coming = next(places, None)
        if start not in own:
            yield TrailingSpace(start, end, at)


def _lines(text: str, start: int, end: int) -> range:
    """Return the offsets of the lines below the sign ``|`` or ``>`` of a scalar; none for other scalars."""
    return range(line_end(text, start) + 1, end) if text[start] in "|>" else range(0)
