"""Word files as a screen reader meets them."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from word_lint import DRAWING, W

_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_PROPERTY = "{http://purl.org/dc/elements/1.1/}"


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file that screen readers go by.

    Attributes:
        path: The file.
    """

    path: Path

    @cached_property
    def body(self) -> Element:
        """The root of the main part."""
        return self._part("word/document.xml")

    @cached_property
    def styles(self) -> dict[str, Element]:
        """The styles by identifier."""
        return {style.get(f"{W}styleId", ""): style for style in self.language_part.iter(f"{W}style")}

    @cached_property
    def language_part(self) -> Element:
        """The part with the styles, which also says in what language the text is."""
        return self._part("word/styles.xml")

    def property(self, name: str) -> str:
        """Return what the file says about itself, such as its ``title``."""
        return self._part("docProps/core.xml").findtext(_PROPERTY + name) or ""

    def paragraphs(self, style: str) -> list[str]:
        """Return the words of the paragraphs in *style*."""
        return [words(one) for one in self.body.iter(f"{W}p") if _style(one) == style]

    def headings(self) -> list[tuple[int, Element]]:
        """Return every heading with its level from 1, which its style or the style below that says."""
        found = ((self._level(_style(one)), one) for one in self.body.iter(f"{W}p"))
        return [(level, one) for level, one in found if level]

    def items(self) -> list[Element]:
        """Return every paragraph that is an item of a list and no heading."""
        numbered = (one for one in self.body.iter(f"{W}p") if one.find(f"{W}pPr/{W}numPr") is not None)
        return [one for one in numbered if not self._level(_style(one))]

    def tables(self) -> list[Element]:
        """Return every table."""
        return list(self.body.iter(f"{W}tbl"))

    def links(self) -> list[str]:
        """Return the words of every link but those of the contents."""
        links = self.body.iter(f"{W}hyperlink")
        return [words(link) for link in links if not _style(link.getparent()).startswith("TOC")]

    def alternatives(self) -> list[str]:
        """Return the alternative text of every picture that is more than decoration."""
        pictures = self.body.iter(f"{DRAWING}docPr")
        return [one.get("descr", "") for one in pictures if next(one.iter(_DECORATIVE), None) is None]

    def read(self) -> str:
        """Return all words in the order in which they are read, the contents left out, titles of tables included."""
        found = self.body.iter(f"{W}p", f"{W}tblCaption")
        return "\n".join(one.get(f"{W}val") or words(one) for one in found if not _style(one).startswith("TOC"))

    def _level(self, style: str) -> int:
        while style in self.styles:
            element = self.styles[style]
            outline = element.find(f"{W}pPr/{W}outlineLvl")
            if outline is not None:
                return (int(outline.get(f"{W}val", "9")) + 1) % 10
            based_on = element.find(f"{W}basedOn")
            style = "" if based_on is None else based_on.get(f"{W}val", "")
        return 0

    def _part(self, name: str) -> Element:
        with zipfile.ZipFile(self.path) as archive:
            return etree.fromstring(archive.read(name))


def words(element: Element) -> str:
    """Return the words in *element*, with spaces for breaks."""
    return "".join(_words(element)).strip()


def _words(element: Element) -> Iterator[str]:
    for inner in element.iter(f"{W}t", f"{W}tab", f"{W}br", f"{DRAWING}docPr"):
        yield {f"{W}t": inner.text or "", f"{DRAWING}docPr": inner.get("descr", "")}.get(str(inner.tag), " ")


def _style(paragraph: Element | None) -> str:
    style = None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val", "")
