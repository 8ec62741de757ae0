"""The headings of a Markdown file and the anchors that GitHub gives them."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planspec.document import (
    Block,
    Contents,
    Deleted,
    Document,
    Group,
    Heading,
    Inlines,
    Paragraph,
    Role,
    current,
    marked_whole,
    numbered,
    plain,
)
from planspec_renderers.markdown.escaping import tidy

_WORD_CATEGORIES = frozenset({"Nd", "Nl", "Pc"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading that the contents may list: its level, its words with the number, its anchor on GitHub."""

    level: int
    words: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings to be listed in reading order, and GitHub's anchor of each anchor in the document."""

    entries: tuple[Entry, ...]
    targets: Mapping[str, str]


def outline(document: Document) -> Outline:
    """Collect the headings of *document*."""
    seen: Counter[str] = Counter()
    entries: list[Entry] = []
    targets: dict[str, str] = {}
    for level, words, shown, name in _headings(document.blocks):
        slug = github_anchor(shown)
        entry = Entry(level, words, f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
        targets[name] = entry.anchor
        if level:
            entries.append(entry)
    return Outline(tuple(entries), targets)


def github_anchor(words: str) -> str:
    """Return the anchor that GitHub makes of a heading: letters, digits and marks in lower case, spaces as hyphens."""
    return "".join(char for char in words.lower().replace(" ", "-") if char == "-" or _is_word(char))


def heading_words(content: Inlines, number: str = "") -> str:
    """Return the words of a heading after its printed *number*, as a reader sees them."""
    return tidy(f"{number} {plain(content)}").strip(" ")


def _is_word(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LM" or category in _WORD_CATEGORIES


def _headings(blocks: tuple[Block, ...]) -> Iterator[tuple[int, str, str, str]]:
    """Yield whatever is written as a heading: its level, 0 if the contents do not list it, its words and its anchor.

    The words come twice: those of the newer version, and those that are seen, deletions and all.
    """
    for block in blocks:
        match block:
            case Heading(level, content, number, anchor):
                listed = block.listed and marked_whole(content) is not Deleted
                words = heading_words(current(content), number.text if number else "")
                yield level if listed else 0, words, heading_words(numbered(number, content)), anchor
            case Paragraph(content, Role.TITLE) | Contents(content):
                yield 0, "", heading_words(content), ""
            case Group(_, inner):
                yield from _headings(inner)
            case _:
                pass
