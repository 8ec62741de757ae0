"""Places: where the values of a file stand in its text, as the reader notes them down."""

import re

ScalarPlace = tuple[int, int]
"""Start and end offset of a scalar; the end of a block scalar may lie after blank lines that follow it."""

SequencePlace = tuple[int, int, list["Place"]]
"""Start offset, the end offset that the parser gives, and the places of the items."""

MappingPlace = tuple[int, int, dict[str, tuple[int, "Place"]]]
"""Start offset, the end offset that the parser gives, and by key the offset of the key and the place of the value."""

Place = ScalarPlace | SequencePlace | MappingPlace

NOWHERE: ScalarPlace = (0, 0)
"""The place of a document that could not be read."""


def child(place: Place, step: str | int) -> Place | None:
    """Return the place of the entry or item *step* of a collection, or ``None`` where there is none."""
    if len(place) == 2:  # noqa: PLR2004 -- a scalar has two offsets and no children
        return None
    children = place[2]
    if isinstance(children, dict):
        entry = children.get(step) if isinstance(step, str) else None
        return entry and entry[1]
    return children[step] if isinstance(step, int) and 0 <= step < len(children) else None


def key_stretch(text: str, place: Place, key: str | int) -> tuple[int, int] | None:
    """Return the offsets of a key of a mapping, or ``None`` where *place* is no mapping with that key."""
    if len(place) == 3 and isinstance(place[2], dict) and isinstance(key, str) and key in place[2]:  # noqa: PLR2004
        start = place[2][key][0]
        return start, key_end(text, start, key)
    return None


def key_end(text: str, start: int, key: str) -> int:
    """Return the offset after the key that starts at *start* and reads *key*."""
    if text.startswith(key, start) and text[start] not in "\"'":
        return start + len(key)
    found = re.compile(r"""'(?:''|[^'])*'|"(?:\\.|[^"\\])*"|[^\r\n]*""", re.DOTALL).match(text, start)
    return found.end() if found else start


def stretch(text: str, place: Place) -> tuple[int, int]:
    """Return the offsets of a value: without blank lines and comments that follow it."""
    start = place[0]
    while len(place) == 3 and text[place[0] : place[0] + 1] not in ("[", "{") and place[2]:  # noqa: PLR2004
        children = place[2]
        place = next(reversed(children.values()))[1] if isinstance(children, dict) else children[-1]
    return start, max(start, _end(text, place))


def _end(text: str, place: Place) -> int:
    if text[place[0] : place[0] + 1] not in ("|", ">"):
        return place[1]
    end = place[0] + len(text[place[0] : place[1]].rstrip(" \t\r\n"))
    rest = re.compile(r"[ \t]*").match(text, end, place[1])
    return rest.end() if rest else end
