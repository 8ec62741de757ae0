"""Inlines as words to be heard."""

import re
from typing import assert_never

from planspec.document import Badge, Deleted, Inline, Inlines, Inserted, LineBreak, Link, Ruby, Strong, Text

_SPACES = re.compile("[ \t\r\n\f\v\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = "\n"
CAME, CAME_END, WENT, WENT_END = "(追加)", "(追加ここまで)", "(削除)", "(削除ここまで)"
"""What is said around words that came, and around those that went."""


def text_lines(content: Inlines) -> tuple[str, ...]:
    """Return *content* as lines, one more for each line break in it."""
    return tuple(line.strip() for line in _words(content).split(_BREAK))


def one_line(content: Inlines) -> str:
    """Return *content* in one line, a line break as a space."""
    return " ".join(filter(None, text_lines(content)))


def _words(content: Inlines) -> str:
    return "".join(map(_word, content))


def _word(inline: Inline) -> str:
    match inline:
        case Text(text):
            return tidy(text)
        case Badge(text):
            return f"({tidy(text)})"
        case Ruby(base, reading):
            return f"{tidy(base)}({tidy(reading)})"
        case LineBreak():
            return _BREAK
        case Strong(content):
            return _words(content)
        case Link(content, target):
            return _link(_words(content), target)
        case Inserted(content):
            return f"{CAME}{_words(content)}{CAME_END}"
        case Deleted(content):
            return f"{WENT}{_words(content)}{WENT_END}"
        case _:
            assert_never(inline)


def tidy(text: str) -> str:
    """Return *text* with every run of spaces, tabs and line ends as one space."""
    return _SPACES.sub(" ", text)


def _link(words: str, target: str) -> str:
    """Return the words of a link, with the address where they do not say it."""
    address = tidy(target.removeprefix("mailto:"))
    return words if address.startswith("#") or address in words else f"{words}({address})"
