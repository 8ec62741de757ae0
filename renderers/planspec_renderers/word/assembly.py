"""From a document to a Word file."""

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from planspec.document import Document, Form, Group, Metadata, Role
from planspec.language import Language
from planspec.theme import Theme
from planspec_renderers.word.blocks import blocks
from planspec_renderers.word.build import Build, Place, start
from planspec_renderers.word.council.seat import Seat
from planspec_renderers.word.cover import lay_out_cover
from planspec_renderers.word.dress import dress
from planspec_renderers.word.leaflet import lay_out, take_grid
from planspec_renderers.word.leaflet_masthead import lay_out_masthead
from planspec_renderers.word.measure import Measure
from planspec_renderers.word.oxml import child, name, writable
from planspec_renderers.word.package import open_template, save
from planspec_renderers.word.pages import estimate
from planspec_renderers.word.revisions import is_noted, track
from planspec_renderers.word.running import headers_of, set_running_heads
from planspec_renderers.word.sections import begin_page
from planspec_renderers.word.separate import separate
from planspec_renderers.word.sheet import turn
from planspec_renderers.word.styles import Styles

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

_LANGUAGES: dict[Language, str] = {"ja": "ja-JP", "en": "en-US"}
_LONGEST_PROPERTY = 255
"""Limit of Word for a property of a file, in characters."""


def assemble(document: Document, theme: Theme, template: bytes = b"") -> bytes:
    """Return the bytes of *document* as a Word file that looks like *theme*, in a council's *template* if there is one.

    Raises:
        RenderError: The template says twice where the document goes, or somewhere where it cannot stand.
    """
    house = _house(document.form, theme)
    seat = Seat.of(template, house) if template else None
    word, printed = (house, document) if seat is None else (seat.word, seat.printed(document))
    if printed.revision:
        printed = replace(printed, blocks=tuple(separate(printed.blocks)))
    build = start(printed, word.part, Styles(house.part.styles.element) if seat is None else seat.styles, theme)
    blocks(printed.blocks, Place(), build)
    measure = _lay_out(build, word)
    pages = _number_pages(build, measure, 1 if seat is None else seat.first_page(document.form))
    if seat is None:
        _head_and_foot(word, build, document, pages)
    _fill(word, build.body)
    if printed.revision:
        track((word.element.body, *headers_of(word)), printed.revision)
    build.numbers.settle()
    build.lists.write(house.part.numbering_part.element, build.styles)
    if seat is not None:
        seat.close(document, house)
    _properties(word, document.title, document.metadata)
    return save(word)


def _house(form: Form, theme: Theme) -> "WordDocument":
    """Return the house's own template on the grid of *form*, looking like *theme*."""
    house = open_template()
    if form is Form.LEAFLET:
        take_grid(house)
    if form is Form.TABLE:
        turn(house.element.body.sectPr)
    dress(house, theme)
    return house


def _lay_out(build: Build, word: "WordDocument") -> Measure:
    """Give the cover, or the columns of a leaflet, their form; return the measure that it was done with."""
    if build.form is Form.BOOKLET:
        lay_out_cover(build)
    measure = Measure(build.styles, build.dressed)
    if build.form is Form.LEAFLET:
        lay_out_masthead(build, measure)
        lay_out(build, word.element.body.sectPr, measure)
    return measure


def _number_pages(build: Build, measure: Measure, first: int) -> int:
    """Fill in the page numbers of the contents, where the blocks begin on page *first*; return the last page."""
    pages = estimate(build.body, measure, build.sheet)
    for element, bookmark in build.page_numbers:
        element.text = str(pages.of[bookmark] + first - 1)
    for block in pages.turned:
        begin_page(block)
    return pages.page + first - 1


def _fill(word: "WordDocument", built: "Element") -> None:
    """Put all blocks into the document as one slice."""
    body = word.element.body
    if not len(built) or built[-1].tag == name("tbl") or is_noted(built[-1]):
        # A document ends in a paragraph, and that does not go.
        child(child(child(built, "p"), "pPr"), "pStyle", val="Spacer")
    body[:0] = list(built)


def _head_and_foot(word: "WordDocument", build: Build, document: Document, pages: int) -> None:
    *_, total = word.sections[0].footer.part.element.iter(name("t"))
    total.text = str(pages)
    if document.form is not Form.LEAFLET:
        set_running_heads(
            word, build, (document.former_title or document.title, document.title), covered=_is_covered(document)
        )


def _is_covered(document: Document) -> bool:
    return any(isinstance(block, Group) and block.role is Role.COVER for block in document.blocks[:1])


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
