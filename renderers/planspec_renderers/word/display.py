"""Display lines: large type that breaks at spaces, where its parts are short enough for that."""

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import SPACE, name, root
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from planspec_renderers.word.build import Build

_PART = re.compile("[^ \u3000]*[ \u3000]*")


_MOST_LINES = 2


def room_of(style: str, build: "Build") -> float:
    """Return the width of a line of a style, in multiples of its type size."""
    look = build.styles[style]
    return (build.sheet.width / TWENTIETHS - sum(look.indents)) / look.size


def display_style(words: str, style: str, build: "Build") -> str:
    """Return *style*, or the smaller one that goes with it where *words* would fill many lines."""
    smaller = f"{style}Long"
    is_smaller = build.styles[smaller].size < build.styles[style].size
    return smaller if is_smaller and width(words) > _MOST_LINES * room_of(style, build) else style


def lines_of(words: str, room: float) -> tuple[str, ...]:
    """Return *words* in lines no wider than *room* that end at spaces, which stay; all in one where that cannot be.

    Args:
        words: What is set.
        room: Width of the line, in multiples of the type size.
    """
    parts = [part for part in _PART.findall(words) if part]
    if any(width(part.rstrip()) > room for part in parts):
        return (words,)
    lines: list[str] = []
    for part in parts:
        if lines and width((lines[-1] + part).rstrip()) <= room:
            lines[-1] += part
        else:
            lines.append(part)
    return tuple(lines)


def words_of(paragraph: "Element") -> str:
    """Return the words of a paragraph."""
    return "".join(text.text or "" for text in paragraph.iter(name("t")))


def break_lines(paragraph: "Element", room: float) -> None:
    """Break a paragraph at spaces, in lines no wider than *room* times the type size."""
    ends = tuple(accumulate(map(len, lines_of(words_of(paragraph), room))))[:-1]
    start = 0
    for piece in list(paragraph.iter(name("t"))) if ends else ():
        length = len(piece.text or "")
        _cut(piece, [end - start for end in ends if start <= end < start + length])
        start += length


def _cut(piece: "Element", places: "Sequence[int]") -> None:
    """Break one piece of text at *places*."""
    words = piece.text or ""
    for place, end in reversed(list(pairwise((*places, len(words))))):
        line = root("t")
        line.text = words[place:end]
        line.set(SPACE, "preserve")
        piece.addnext(line)
        piece.addnext(root("br"))
        piece.text = words[:place]
        piece.set(SPACE, "preserve")
