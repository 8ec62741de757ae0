"""What an edit wants, told in characters of values and not of the file."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from planspec.source import Pointer

_LONGEST_COMPARED = 1_000
"""Characters of the longest texts that are compared letter by letter; the time for that grows with their product."""


class Replacement(NamedTuple):
    """New characters in a value, or a new name of a field.

    Attributes:
        at: Pointer to the value.
        text: What is to stand there, as data: nothing is escaped or quoted.
        chars: Half-open range of characters of the value that it takes the place of; ``None`` means all of them.
        key: Whether the name of the field is replaced and not its value.
    """

    at: Pointer
    text: str
    chars: tuple[int, int] | None = None
    key: bool = False


class Piece(NamedTuple):
    """The smallest part of a replacement: *text* for the characters from *start* to *end* of a value."""

    start: int
    end: int
    text: str


def pieces(value: str, start: int, end: int, text: str) -> Iterator[Piece]:
    """Yield what really differs where *text* takes the place of ``value[start:end]``, in order."""
    old = value[start:end]
    if len(old) == len(text):
        yield from _of_one_length(old, text, start)
        return
    head = _common(old, text)
    tail = _common(old[head:][::-1], text[head:][::-1])
    old, text, start = old[head : len(old) - tail], text[head : len(text) - tail], start + head
    if max(len(old), len(text)) > _LONGEST_COMPARED:
        yield from _by_sentence(old, text, start)
        return
    for first, last, new_first, new_last in _differences(old, text):
        yield Piece(start + first, start + last, text[new_first:new_last])


def _by_sentence(old: str, new: str, start: int) -> Iterator[Piece]:
    """Yield what differs in long texts: first the sentences that do, and then the letters of those."""
    olds, news = (re.split(r"(?<=[。、\n])", text) for text in (old, new))
    starts = tuple(accumulate(map(len, olds), initial=start))
    for first, last, new_first, new_last in _differing(olds, news):
        before, after = "".join(olds[first:last]), "".join(news[new_first:new_last])
        if max(len(before), len(after)) > _LONGEST_COMPARED:
            yield Piece(starts[first], starts[last], after)
        else:
            for one, end, new_one, new_end in _differences(before, after):
                yield Piece(starts[first] + one, starts[first] + end, after[new_one:new_end])


def _differing(olds: Sequence[str], news: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the sentences that differ: each with its counterpart, where there are as many as before."""
    if len(olds) == len(news):
        return (
            (at, at + 1, at, at + 1) for at, (one, other) in enumerate(zip(olds, news, strict=True)) if one != other
        )
    return _differences(olds, news)


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    # Imported here because most replacements have the length of what they replace.
    from difflib import SequenceMatcher  # noqa: PLC0415

    for kind, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            first, last, new_first, new_last = places
            yield first, last, new_first, new_last


def _of_one_length(old: str, new: str, start: int) -> Iterator[Piece]:
    at = 0
    while at < len(old):
        end = at
        while end < len(old) and old[end] != new[end]:
            end += 1
        if end > at:
            yield Piece(start + at, start + end, new[at:end])
        at = end + 1


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their starts."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def with_pieces(value: str, parts: tuple[Piece, ...]) -> str:
    """Return *value* with *parts*, which are in order and do not overlap, in their places."""
    written, done = "", 0
    for part in parts:
        written += value[done : part.start] + part.text
        done = part.end
    return written + value[done:]
