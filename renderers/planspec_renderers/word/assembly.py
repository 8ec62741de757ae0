"""From a document to a Word file."""

import datetime as dt
from typing import TYPE_CHECKING

from planspec.document import Document, Group, Metadata, Role
from planspec.language import Language
from planspec.theme import Theme
from planspec_renderers.word.blocks import blocks
from planspec_renderers.word.build import Build, Place, start
from planspec_renderers.word.oxml import child, name, writable
from planspec_renderers.word.package import open_template, save
from planspec_renderers.word.pages import estimate
from planspec_renderers.word.styles import Styles

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

_LANGUAGES: dict[Language, str] = {"ja": "ja-JP", "en": "en-US"}
_LONGEST_PROPERTY = 255
"""Limit of Word for a property of a file, in characters."""


def assemble(document: Document, theme: Theme) -> bytes:
    """Return the bytes of *document* as a Word file that looks like *theme*."""
    word = open_template()
    build = start(document, word.part, Styles(word.part.styles.element), theme)
    blocks(document.blocks, Place(), build)
    pages = _number_pages(build)
    _fill(word, build.body)
    build.numbers.settle()
    build.lists.write(word.part.numbering_part.element, build.styles)
    _head_and_foot(word, document, pages)
    _properties(word, document.title, document.metadata)
    return save(word)


def _number_pages(build: Build) -> int:
    """Fill in the page numbers of the contents; return how many pages there are."""
    pages, total = estimate(build.body, build.styles, build.dressed)
    for element, bookmark in build.page_numbers:
        element.text = str(pages[bookmark])
    return total


def _fill(word: "WordDocument", built: "Element") -> None:
    """Put all blocks into the document as one slice."""
    body = word.element.body
    if not len(built) or built[-1].tag == name("tbl"):
        # A document ends in a paragraph.
        child(child(child(built, "p"), "pPr"), "pStyle", val="Spacer")
    body[:0] = list(built)


def _head_and_foot(word: "WordDocument", document: Document, pages: int) -> None:
    section = word.sections[0]
    section.header.paragraphs[0].add_run(writable(document.title))
    *_, total = section.footer.part.element.iter(name("t"))
    total.text = str(pages)
    first = document.blocks[:1]
    section.different_first_page_header_footer = any(isinstance(one, Group) and one.role is Role.COVER for one in first)


def _properties(word: "WordDocument", title: str, metadata: Metadata) -> None:
    properties, language = word.core_properties, _LANGUAGES[metadata.language]
    midnight = dt.datetime.combine(metadata.date, dt.time(), dt.UTC)
    properties.title = _property(title)
    properties.author = _property(metadata.author)
    properties.last_modified_by = _property(metadata.author)
    properties.subject = _property(metadata.subject)
    properties.language = language
    properties.created = properties.modified = midnight
    properties.revision = 1
    for declared in word.part.styles.element.iter(name("lang")):
        declared.set(name("val"), language)


def _property(words: str) -> str:
    return writable(words)[:_LONGEST_PROPERTY]
