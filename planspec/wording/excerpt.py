"""What changed in a long text, with a little of what stands around it."""

from collections.abc import Iterator, Sequence

from planspec.wording.character import together
from planspec.wording.segment import Fate, Segment

LEFT_OUT = "…"


def excerpt(found: Sequence[Segment], around: int = 24, longest: int = 240) -> tuple[Segment, ...]:
    """Shorten *found* for people: of what stayed, the ends beside changes; of long changes, both ends.

    Args:
        found: Segments of one text.
        around: Characters that are kept on each side of a change.
        longest: Characters of a change; a longer one is left out in the middle.

    Returns:
        Segments with ``…`` for what is left out; no character that people see as one is cut.
    """
    return tuple(_shortened(found, around, longest))


def brief(text: str, longest: int = 240) -> str:
    """Return *text* in at most *longest* characters and some combining marks, its middle left out."""
    if len(text) <= longest:
        return text
    return f"{text[: _seam(text, longest * 2 // 3)]}{LEFT_OUT}{text[_seam(text, len(text) - longest // 3) :]}"


def _shortened(found: Sequence[Segment], around: int, longest: int) -> Iterator[Segment]:
    last = len(found) - 1
    for at, (fate, text) in enumerate(found):
        if fate is not Fate.KEPT or last == 0:
            yield Segment(fate, brief(text, longest))
            continue
        head = text[: _seam(text, around)] if at else ""
        tail = text[_seam(text, len(text) - around) :] if at < last else ""
        short = len(text) <= len(head) + len(tail) + len(LEFT_OUT)
        yield Segment(fate, text if short else head + LEFT_OUT + tail)


def _seam(text: str, at: int) -> int:
    """Return *at*, or the place before it where a character that people see as one begins."""
    at = max(at, 0)
    while 0 < at < len(text) and together(text[at - 1], text[at]):
        at -= 1
    return at
