"""What stands inside a line."""

from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text without line breaks."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text that weighs more than its surroundings."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to *target*: an address, or ``#anchor`` of a heading in the same document."""

    content: tuple["Inline", ...]
    target: str


@dataclass(frozen=True, slots=True)
class Ruby:
    """A word with its reading (ルビ)."""

    base: str
    reading: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A short mark beside a title, such as the 「新」 of a new goal; *text* is without brackets."""

    text: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break inside one paragraph."""


@dataclass(frozen=True, slots=True)
class Inserted:
    """Text that a newer version adds."""

    content: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """Text that a newer version takes out."""

    content: tuple["Inline", ...]


Inline = Text | Strong | Link | Ruby | Badge | LineBreak | Inserted | Deleted
Inlines = tuple[Inline, ...]


def plain(content: Inlines) -> str:
    """Return the words of *content* without marking: readings and badges in brackets, a line break as a space."""
    return "".join(map(_plain, content))


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Badge(text):
            return f"({text})"
        case Ruby(base, reading):
            return f"{base}({reading})"
        case LineBreak():
            return " "
        case Strong(content) | Link(content, _) | Inserted(content) | Deleted(content):
            return plain(content)
        case _:
            assert_never(inline)
