"""Lines of comments that are put into a text, above the entries that they are about."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from planspec.edit.patch import Patch, patched
from planspec.reader import Reading, read
from planspec.reader.line import line_start
from planspec.source import Pointer
from planspec.suppression.extent import content_line
from planspec.suppression.outline import Outline


class Line(NamedTuple):
    """A comment for the line above what stands at a pointer, or above the first line where nothing stands there."""

    at: Pointer
    text: str


def with_lines(reading: Reading, lines: Sequence[Line], gone: Sequence[Patch] = (), line_break: str = "\n") -> str:
    """Return the text of *reading* with *lines* of comments, in their order, and without what is *gone*.

    The data stay as they are: a line that would change them goes to the top of the file, and what would change them if
    it were gone stays.
    """
    outline = Outline(reading.source_map)
    top = max(content_line(reading.text, 0), 0)

    def patches(lines: Sequence[Line], *, at_top: bool) -> tuple[Patch, ...]:
        places = [top if at_top else _line_of(outline, line.at, top) for line in lines]
        return tuple(
            Patch(place, place, _indent(reading.text, place) + line.text + line_break)
            for place, line in zip(places, lines, strict=True)
        )

    made = _harmless(reading, [*gone, *patches(lines, at_top=False)])
    refused = [line for line, patch in zip(lines, patches(lines, at_top=False), strict=True) if patch not in made]
    return _patched(reading.text, (*made, *patches(refused, at_top=True)))


def _line_of(outline: Outline, at: Pointer, top: int) -> int:
    """Return the start of the line above which a comment about what stands at *at* can stand."""
    while at and at not in outline.starts:
        at = at[:-1]
    start = line_start(outline.text, outline.starts[at]) if at else top
    while inside := outline.across(start):
        start = line_start(outline.text, inside.start)
    return start


def _indent(text: str, start: int) -> str:
    found = re.compile(" *").match(text, start)
    return found[0] if found else ""


def _harmless(reading: Reading, patches: Sequence[Patch]) -> tuple[Patch, ...]:
    """Return those of *patches* with which the data are as they were."""
    return _tried(patches, lambda some: _reads_alike(reading, some))


def _tried(patches: Sequence[Patch], fits: Callable[[Sequence[Patch]], bool]) -> tuple[Patch, ...]:
    if not patches or fits(patches):
        return tuple(patches)
    middle = len(patches) // 2
    return (*_tried(patches[:middle], fits), *_tried(patches[middle:], fits)) if middle else ()


def _reads_alike(reading: Reading, patches: Sequence[Patch]) -> bool:
    reread = read(_patched(reading.text, patches))
    return reread.data == reading.data and reread.usable and len(reread.errors) <= len(reading.errors)


def _patched(text: str, patches: Sequence[Patch]) -> str:
    """Return *text* with *patches*, of which several may put something in at one place, in their order."""
    joined: dict[tuple[int, int], str] = {}
    for start, end, new in patches:
        joined[start, end] = joined.get((start, end), "") + new
    return patched(text, (Patch(*place, new) for place, new in joined.items()))
