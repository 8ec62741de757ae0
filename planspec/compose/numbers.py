"""Printed numbers, and headings that carry them."""

from planspec.compose.text import one_line, title
from planspec.document import Heading, Number, Role, Text, plain
from planspec.model import NumberStyle


def number(style: NumberStyle, value: int, parent: str = "") -> Number | None:
    """Return the number *value* in *style*, or nothing where the style prints no numbers."""
    text = style.print(value, parent)
    return Number(text, value, style.sample) if text else None


def labelled_heading(label: str, style: NumberStyle, value: int, words: str | None, anchor: str) -> Heading:
    """Return the heading of a basic goal whose number is printed after the name of its level, as in 「基本目標1」."""
    before, content = one_line(label), title(words)
    plain_number = number(style, value)
    if plain_number is None or before in style.sample:
        return Heading(1, content, plain_number, anchor, Role.BASIC_GOAL)
    try:
        together = NumberStyle.parse(before + style.sample)
    except ValueError:
        # A label such as 「一次目標」 holds a character that counts: such a number is words, not a style.
        return Heading(1, (Text(f"{before}{plain_number.text} {plain(content)}"),), None, anchor, Role.BASIC_GOAL)
    return Heading(1, content, number(together, value), anchor, Role.BASIC_GOAL)
