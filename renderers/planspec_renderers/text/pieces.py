"""Lines with their numbers, in pieces that should stay together: headings or a caption, and the line after them."""

from collections.abc import Iterable, Iterator

from planspec_renderers.text.lines import Kind, Line


def pieces(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text in pieces; joined they are the whole, with an empty line before and after every heading."""
    held, before, number = "", Kind.COVER, 0
    for kind, words in lines:
        number += kind in {Kind.SENTENCE, Kind.CAPTION}
        held += _gap(before, kind) + _written(kind, words, number)
        before = kind
        if kind not in {Kind.HEADING, Kind.CAPTION}:
            yield held
            held = ""
    if held:
        yield held


def _gap(before: Kind, kind: Kind) -> str:
    return "\n" if Kind.HEADING in {before, kind} else ""


def _written(kind: Kind, words: str, number: int) -> str:
    return f"第{number}文 {words}\n" if kind in {Kind.SENTENCE, Kind.CAPTION} else f"{words}\n"
