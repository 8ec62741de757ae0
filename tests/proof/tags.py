"""The tags of a PDF file: its structure as a screen reader meets it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from proof.paper import run

_TAG = re.compile(r"( *)([A-Z][A-Za-z0-9]*)(?: <[^>]*>)?(?: \".*\")?(?: \((?:block|inline)\))?:?$")
_WORDS = re.compile(r'( *)"(.*)"$')


@dataclass(slots=True)
class Tag:
    """One tag with what stands in it, in reading order.

    Attributes:
        name: Its name, such as ``H1`` or ``TD``.
        inside: Tags in it.
        own: The words that stand right in it.
    """

    name: str
    inside: "list[Tag]" = field(default_factory=list)
    own: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All words in it: its own, and those of the tags inside."""
        return "".join(self.own) + "".join(tag.words for tag in self.inside)

    def named(self, pattern: str) -> Iterator["Tag"]:
        """Yield this tag and those below it whose name matches *pattern*, in reading order."""
        if re.fullmatch(pattern, self.name):
            yield self
        for tag in self.inside:
            yield from tag.named(pattern)


def tags(file: Path, *, words: bool = False) -> Tag:
    """Return the tag of the whole document, from what poppler's ``pdfinfo`` tells with its indentation.

    Args:
        file: A PDF file.
        words: Whether the words are wanted too. For these poppler draws the page once a tag: seconds for every page.
    """
    top = Tag("")
    open_tags = [(-1, top)]
    for line in run("pdfinfo", "-struct-text" if words else "-struct", file).splitlines():
        # A title of a tag is printed in a coding that may hold anything.
        found = _TAG.match(line) or _WORDS.match(line)
        if found is None:
            continue
        depth = len(found[1])
        while open_tags[-1][0] >= depth:
            open_tags.pop()
        if found.re is _WORDS:
            open_tags[-1][1].own.append(found[2])
        else:
            added = Tag(found[2])
            open_tags[-1][1].inside.append(added)
            open_tags.append((depth, added))
    (document,) = top.inside
    return document
