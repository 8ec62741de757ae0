"""The place of a value or of a name in a file, and the style in which it is written there."""

from typing import NamedTuple

from planspec.source import Pointer, SourceMap
from planspec.source.place import Place, child, key_stretch

_COLLECTION = 3
"""Offsets and children: what the place of a list or a mapping has, and that of a scalar has not."""

BLOCK = ("|", ">")


class Site(NamedTuple):
    """Where a scalar is written.

    Attributes:
        start: Offset of its first character: its quote, its ``|`` or ``>``, or its first letter.
        end: Offset after its last character; blank lines that follow a block scalar may belong to it.
        opening: ``'``, ``"``, ``|``, ``>``, or nothing where it is written plainly.
        in_flow: Whether it stands within ``[]`` or ``{}``, where a comma ends it.
    """

    start: int
    end: int
    opening: str
    in_flow: bool


def value_site(source_map: SourceMap, at: Pointer) -> Site | None:
    """Return the site of the scalar at *at*; ``None`` where no scalar is written there."""
    way = _way(source_map, at)
    if way is None or len(way[-1]) == _COLLECTION or way[-1][0] == way[-1][1]:
        return None
    start, end = way[-1][0], way[-1][1]
    return Site(start, end, _opening(source_map.text, start), _is_in_flow(source_map.text, way[:-1]))


def key_site(source_map: SourceMap, at: Pointer) -> Site | None:
    """Return the site of the name of the field at *at*; ``None`` where there is no such field."""
    way = _way(source_map, at)
    found = key_stretch(source_map.text, way[-2], at[-1]) if way is not None and at else None
    if found is None or way is None:
        return None
    return Site(*found, _opening(source_map.text, found[0]), _is_in_flow(source_map.text, way[:-1]))


def _way(source_map: SourceMap, at: Pointer) -> list[Place] | None:
    way = [source_map.root]
    for step in at:
        place = child(way[-1], step)
        if place is None:
            return None
        way.append(place)
    return way


def _opening(text: str, start: int) -> str:
    first = text[start : start + 1]
    return first if first in ("'", '"', *BLOCK) else ""


def _is_in_flow(text: str, above: list[Place]) -> bool:
    return any(text[place[0] : place[0] + 1] in ("[", "{") for place in above)
