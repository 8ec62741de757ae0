"""How Word's own numbering writes a numbering style of the plan."""

from dataclasses import dataclass

from planspec.document import Number
from planspec.model import NumberStyle

_FORMATS = {
    "1": ("decimal", 9999),
    "\uff11": ("decimalFullWidth", 9999),
    "①": ("decimalEnclosedCircle", 20),
    "Ⅰ": ("upperRoman", 49),
    "ア": ("aiueoFullWidth", 46),
    "A": ("upperLetter", 26),
    "a": ("lowerLetter", 26),
    "一": ("japaneseCounting", 99),
}
"""Word's name of each way of counting, and the number up to which it prints what planspec prints."""

_LATIN_WIDTH, _JAPANESE_WIDTH = 0.6, 0.955
"""Mean widths in running text of the template's font, in multiples of the type size."""

_GAP = 0.55


@dataclass(frozen=True, slots=True)
class WordNumber:
    """One printed number in the terms of Word.

    Attributes:
        format: Word's name of the way of counting (``w:numFmt``).
        before: What is printed before the count; for nested numbers this begins with the joint.
        after: What is printed after it.
        nested: Whether the number of a level above comes first.
        value: The count.
        text: The number as it is printed.
    """

    format: str
    before: str
    after: str
    nested: bool
    value: int
    text: str

    def template(self, level: int, parent: str = "") -> str:
        """Return the text of the level (``w:lvlText``) for list *level* from 0, after the one of its *parent*."""
        return f"{parent if self.nested else ''}{self.before}%{level + 1}{self.after}"


def word_number(number: Number) -> WordNumber | None:
    """Return *number* in Word's terms, or nothing where Word's own numbering cannot print it as it is."""
    try:
        style = NumberStyle.parse(number.sample)
    except ValueError:
        return None
    if not style.counter or "%" in style.before + style.after:
        return None
    format_, last = _FORMATS[style.counter]
    if not 1 <= number.value <= last or not _prints(style, number):
        return None
    return WordNumber(format_, style.before, style.after, style.nested, number.value, number.text)


def _prints(style: NumberStyle, number: Number) -> bool:
    own = style.print(number.value)
    return number.text.endswith(style.before + own) if style.nested else number.text == own


def width(text: str) -> float:
    """Return roughly how wide *text* is set, in multiples of the type size."""
    # A Latin character takes one byte, a Japanese one three.
    latin = max((3 * len(text) - len(text.encode("utf-8", "replace"))) / 2, 0)
    return _LATIN_WIDTH * latin + _JAPANESE_WIDTH * (len(text) - latin)


def room(number: str, size: float) -> int:
    """Return the room in twentieths of a point that a number as wide as *number* needs before the text."""
    return round((width(number) + _GAP) * size * 20)
