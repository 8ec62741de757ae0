"""The lines that an entry of a block collection takes up, with the comments that belong to it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.reader.line import line_end, line_start, next_line
from planspec.source.place import Place, key_end, stretch

COLLECTION = 3
"""Offsets and children: what the place of a list or a mapping has, and that of a scalar has not."""

_GAP = r"(?:\s|#[^\r\n]*)*+"


class Extent(NamedTuple):
    """Where an entry of a block collection stands.

    Attributes:
        start: Offset of its first line, that of the comments above it; its head where that stands behind something.
        head: Offset of its hyphen or key.
        lead: Offset after its hyphen or colon.
        end: Offset after the last character of its value.
        stop: Offset after its last line and the deeper comments below it.
    """

    start: int
    head: int
    lead: int
    end: int
    stop: int


def is_flow(text: str, place: Place) -> bool:
    """Tell whether *place* is that of a list or a mapping in brackets."""
    return len(place) == COLLECTION and text[place[0] : place[0] + 1] in ("[", "{")


def is_block(text: str, place: Place) -> bool:
    """Tell whether *place* is that of a list or a mapping without brackets."""
    return len(place) == COLLECTION and not is_flow(text, place)


def content_end(text: str, place: Place) -> int:
    """Return the offset after the last character of a value, without comments and blank lines."""
    return stretch(text, place)[1]


def column(text: str, offset: int) -> int:
    """Return how many characters stand before *offset* on its line."""
    return offset - line_start(text, offset)


def hang(text: str, hyphen: int, place: Place) -> int:
    """Return how many columns after its hyphen an item stands; 2 where it stands on another line or is empty."""
    between = text[hyphen + 1 : place[0]]
    return len(between) + 1 if between and not between.strip(" ") else 2


def entries(place: Place) -> dict[str, tuple[int, Place]] | list[Place]:
    """Return the children of a collection as the reader notes them down; those of a scalar are none."""
    return [] if len(place) == 2 else place[2]  # noqa: PLR2004 -- a scalar has two offsets and no children


def values(place: Place) -> tuple[Place, ...]:
    """Return the places of what is in a collection."""
    children = entries(place)
    return tuple(value for _, value in children.values()) if isinstance(children, dict) else tuple(children)


def index_of(place: Place, step: str | int) -> int:
    """Return how many entries of a collection stand before that of *step*, which is there."""
    children = entries(place)
    if isinstance(children, dict):
        return next(index for index, key in enumerate(children) if key == step)
    return int(step)


def head_of(text: str, place: Place, index: int) -> int:
    """Return the offset of the hyphen or the key of the entry *index* of a block collection, or of a flow entry."""
    children = entries(place)
    if isinstance(children, dict):
        return list(children.values())[index][0]
    if is_flow(text, place):
        return children[index][0]
    if not index:
        return place[0]
    found = re.compile(_GAP).match(text, content_end(text, children[index - 1]))
    return found.end() if found else place[0]


def lead_of(text: str, place: Place, index: int) -> int:
    """Return the offset after the colon or the hyphen of an entry; that of the value itself in ``[]``."""
    head = head_of(text, place, index)
    children = entries(place)
    if isinstance(children, dict):
        end = key_end(text, head, list(children)[index])
        found = re.compile(_GAP + ":").match(text, end)
        return found.end() if found else end
    return head if is_flow(text, place) else head + 1


def extent(text: str, place: Place, index: int) -> Extent:
    """Return the extent of the entry *index* of the block collection *place*."""
    inside = values(place)
    head = head_of(text, place, index)
    end = content_end(text, inside[index])
    floor = content_end(text, inside[index - 1]) if index else 0
    start = _first_line(text, head, floor) if stands_alone(text, head) else head
    return Extent(start, head, lead_of(text, place, index), end, _stop(text, head, last_leaf(inside[index]), end))


def line_in_brackets(text: str, place: Place, index: int) -> Extent | None:
    """Return the extent of an entry in brackets, with its comma, where it has its lines to itself."""
    head, end = head_of(text, place, index), content_end(text, values(place)[index])
    comma = comma_after(text, end)
    rest = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n])").match(text, end if comma is None else comma + 1)
    if rest is None or not stands_alone(text, head):
        return None
    floor = content_end(text, values(place)[index - 1]) if index else place[0] + 1
    return Extent(_first_line(text, head, floor), head, head, end, next_line(text, rest.end()))


def comma_after(text: str, end: int) -> int | None:
    """Return the offset of the comma after an entry in brackets that ends at *end*."""
    found = re.compile(_GAP + ",").match(text, end)
    return found.end() - 1 if found else None


def past_colon(text: str, end: int) -> int:
    """Return the offset after the space that follows the colon of an empty field; else *end* itself."""
    return end + (text[end - 1 : end + 1] == ": ")


def stands_alone(text: str, head: int) -> bool:
    """Tell whether nothing but spaces stands before *head* on its line."""
    return not text[line_start(text, head) : head].strip(" ")


def _first_line(text: str, head: int, floor: int) -> int:
    start, wanted = line_start(text, head), column(text, head)
    while start > floor:
        above = line_start(text, start - 1 - text.startswith("\r\n", start - 2))
        line = text[above:start]
        modeline = above == 0 and line.startswith("# yaml-language-server:")
        if above < floor or modeline or not re.match(rf" {{{wanted}}}#", line):
            break
        start = above
    return start


def last_leaf(place: Place) -> Place:
    """Return the place of the scalar, or of the empty value, with which a value ends."""
    while inside := values(place):
        place = inside[-1]
    return place


def keeps_breaks(text: str, place: Place) -> bool:
    """Tell whether *place* is that of a block scalar with ``+``, to which blank lines below it belong."""
    return _header(text, place).startswith(("|", ">")) and "+" in _header(text, place).partition("#")[0]


def _header(text: str, place: Place) -> str:
    return text[place[0] : line_end(text, place[0])] if text[place[0] : place[0] + 1] in ("|", ">") else ""


def _stop(text: str, head: int, leaf: Place, end: int) -> int:
    stop = max(end, leaf[1]) if keeps_breaks(text, leaf) else end
    if stop == end or line_start(text, stop) != stop:
        stop = next_line(text, stop)
    deeper = re.compile(rf" {{{column(text, head) + 1},}}#[^\r\n]*(?:\r\n|[\r\n]|\Z)")
    while found := deeper.match(text, stop):
        stop = found.end()
    return stop


def unchomped(text: str, place: Place) -> Iterator[int]:
    """Yield the offset after the sign of a block scalar that ends *text*, where a line break would become its own."""
    leaf = last_leaf(place)
    header = _header(text, leaf)
    if header and not re.search("[-+]", header.partition("#")[0]) and not text.endswith(("\n", "\r")):
        yield leaf[0] + 1
