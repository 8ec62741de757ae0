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
    """A comment for the line above what stands at a pointer, or for the end of the file.

    Attributes:
        at: Where; the nearest place around it that is there counts. ``None`` is the end.
        text: The comment.
    """

    at: Pointer | None
    text: str


def with_lines(reading: Reading, lines: Sequence[Line], gone: Sequence[Patch] = (), line_break: str = "\n") -> str:
    """Return the text of *reading* with *lines* of comments, in their order, and without what is *gone*.

    The data stay as they are: a line that would change them goes to the top of the file, and what would change them if
    it were gone stays.
    """
    outline = Outline(reading.source_map)
    top = max(content_line(reading.text, 0), 0)
    wanted = [_put(reading.text, _line_of(outline, line.at, top), line.text, line_break) for line in lines]
    made = _harmless(reading, [*gone, *wanted])
    refused = (line for line, patch in zip(lines, wanted, strict=True) if patch not in made)
    return _patched(reading.text, (*made, *(_put(reading.text, top, line.text, line_break) for line in refused)))


def _put(text: str, start: int, line: str, line_break: str) -> Patch:
    """Return the patch that puts a line in above the one that starts at *start*, as far right as that."""
    indent = re.compile(" *").match(text, start)
    above = "" if line_start(text, start) == start else line_break
    return Patch(start, start, f"{above}{indent[0] if indent else ''}{line}{line_break}")


def _line_of(outline: Outline, at: Pointer | None, top: int) -> int:
    """Return the start of the line above which a comment about what stands at *at* can stand."""
    if at is None:
        return len(outline.text)
    while at and at not in outline.starts:
        at = at[:-1]
    start = line_start(outline.text, outline.starts[at]) if at else top
    while inside := outline.across(start):
        start = line_start(outline.text, inside.start)
    return start


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
