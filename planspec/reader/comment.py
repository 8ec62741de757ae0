"""Comments: libyaml drops them, so they are looked for between the scalars."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.reader.walk import scalars
from planspec.source import SourceMap, Span


class Comment(NamedTuple):
    """A comment.

    Attributes:
        text: What it says, from its ``#`` to the end of its line.
        span: Where it stands.
        inline: Whether something else stands before it on its line.
    """

    text: str
    span: Span
    inline: bool


def comments_in(text: str, source_map: SourceMap) -> Iterator[Comment]:
    """Yield the comments of *text*, whose scalars stand where *source_map* says."""
    if "#" not in text:
        return
    position = 0
    places = ((scalar.start, scalar.end) for scalar in scalars(text, source_map.root))
    for start, end in (*places, (len(text), len(text))):
        yield from _between(text, position, start, source_map)
        position = max(position, _header_end(text, start) if text[start : start + 1] in ("|", ">") else end)
        if text[start : start + 1] in ("|", ">"):
            yield from _between(text, start, position, source_map)
            position = end


def _header_end(text: str, start: int) -> int:
    found = re.compile(r"[^\r\n]*").match(text, start)
    return found.end() if found else start


def _between(text: str, start: int, end: int, source_map: SourceMap) -> Iterator[Comment]:
    for found in re.compile(r"""(?<![^\s,\[\]{}"'])#[^\r\n]*""").finditer(text, start, end):
        span = source_map.span(*found.span())
        before = text[found.start() - span.start.column + 1 : found.start()]
        yield Comment(source_map.text[found.start() : found.end()], span, inline=bool(before.strip(" \t")))
