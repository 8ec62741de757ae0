"""Items of lists: bullets, Word's own numbers, and numbers as words where Word cannot count so."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planspec.document import BulletList, Inlines, ListItem, Number, OrderedList, Role, marked_whole
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import RUNNING, inlines, literal, sentence
from planspec_renderers.word.numbering import BULLETS, LIST_LEVELS, reference
from planspec_renderers.word.oxml import child
from planspec_renderers.word.revised_numbers import versions
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an item.

    Attributes:
        list: The list that prints it, or nothing where it is words.
        room: Width of its column in twentieths of a point.
        style: The style of the item where its role has none.
        words: The number where it is written as words.
    """

    list: int | None
    room: int
    style: str
    words: Number | None = None


def markers(node: BulletList | OrderedList, depth: int, build: Build) -> Iterator[tuple[Marker, ListItem]]:
    """Yield the items of a list that stands in *depth* others, each with its marker."""
    if isinstance(node, BulletList):
        style = "Action" if node.role is Role.ACTIONS else "ListBullet"
        for entry in node.items:
            yield Marker(BULLETS, build.lists.step, style), entry
        return
    printed = tuple(number for number, _ in node.items)
    identifier = build.lists.ordered(_versions(node, build), min(depth, LIST_LEVELS - 1))
    for number, entry in node.items:
        width = build.lists.room(printed[-1].text)
        yield Marker(identifier, width, "ListNumber", None if identifier else number), entry


def _versions(node: OrderedList, build: Build) -> tuple[tuple[Number, ...], ...]:
    """Return the numbers in each version of a list in which changes are tracked, else all that are to be seen."""
    numbers = ((number, marked_whole(entry.content)) for number, entry in node.items)
    if not build.revised:
        return (tuple(number for number, _ in numbers), tuple(number.former or number for number, _ in node.items))
    pairs = tuple(versions(number, mark) for number, mark in numbers)
    return tuple(tuple(number for number in side if number is not None) for side in zip(*pairs, strict=True))


def item(content: Inlines, marker: Marker, style: str, depth: int, build: Build) -> None:
    """Append an item in *style*, or in the style of its marker where that is empty."""
    added, properties = build.paragraph(style or marker.style)
    if marker.list:
        reference(properties, marker.list, min(depth, LIST_LEVELS - 1))
    if style or marker.words:
        base = _left(style, build) - build.lists.step if style else 0
        left = base + build.lists.step * depth + marker.room
        child(properties, "ind", left=str(left), hanging=str(marker.room))
    if marker.words:
        inlines(added, literal(marker.words, "\t", content), build)
    sentence(added, content, build, RUNNING)


def indent(properties: "Element", style: str, depth: int, build: Build) -> None:
    """Indent a paragraph that stands in *depth* lists."""
    child(properties, "ind", left=str(_left(style, build) + build.lists.step * depth))


def _left(style: str, build: Build) -> int:
    return round(build.styles[style].indents[0] * TWENTIETHS)
