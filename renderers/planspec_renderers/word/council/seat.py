"""A document in the file of a council: styles, lists, places, and what stands around."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import docx
from docx.opc.constants import RELATIONSHIP_TYPE

from planspec.document import Document, Form, RenderWarning
from planspec.language import Bilingual
from planspec_renderers.word.council.cleaning import house_styles
from planspec_renderers.word.council.frame import Frame, take_apart
from planspec_renderers.word.council.lists import add_lists, leave_unnumbered
from planspec_renderers.word.council.marks import number_apart
from planspec_renderers.word.council.names import key
from planspec_renderers.word.council.places import (
    PlaceName,
    fill,
    holds_only,
    paragraphs,
    place_named,
    words,
    written_places,
)
from planspec_renderers.word.council.supply import fit_contents, recoloured, supply_styles
from planspec_renderers.word.council.unchanged import unchanged
from planspec_renderers.word.council.values import cover_words, values, without_cover
from planspec_renderers.word.display import break_lines
from planspec_renderers.word.oxml import name
from planspec_renderers.word.sheet import Sheet
from planspec_renderers.word.styles import TWENTIETHS, Styles

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

_HEADS_AND_FEET = frozenset({RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER})


@dataclass(frozen=True, slots=True, eq=False)
class Seat:
    """A council's file, open for a document.

    Attributes:
        word: The file.
        frame: What stands around the document.
        styles: All styles: the council's, and the house's own where it has none.
    """

    word: "WordDocument"
    frame: Frame
    styles: Styles

    @classmethod
    def of(cls, template: bytes, house: "WordDocument") -> Self:
        """Open a cleaned *template* and complete its styles with those of the *house*, as the theme has dressed them.

        Raises:
            RenderError: The place of the document cannot be used.
        """
        word = docx.Document(io.BytesIO(template))
        frame = take_apart(word.element.body)
        theirs, dressed = word.part.styles.element, house.part.styles.element
        given = house_styles()
        fixed = recoloured(theirs, dressed, given)
        known = supply_styles(theirs, dressed, unchanged(theirs, given))
        fit_contents(theirs, Sheet.of(word.element.body[-1]).width)
        return cls(word, frame, Styles(theirs, known, fixed))

    def printed(self, document: Document) -> Document:
        """Return *document* without our own cover where the council brings one."""
        return replace(document, blocks=without_cover(document.blocks)) if self.frame.has_cover else document

    def first_page(self, form: Form) -> int:
        """Return the number of the page on which a document of *form* begins."""
        return self.frame.page(turned=_is_turned(form))

    def close(self, document: Document, house: "WordDocument") -> None:
        """Complete the file when the blocks of *document* stand in it: lists, places, and what is around.

        Words of our own cover that a cover with places does not say are told as a ``RenderWarning``.

        Args:
            document: The document with our own cover.
            house: The house's own file with the lists of the document.
        """
        body = self.word.element.body
        lists = house.part.numbering_part.element
        leave_unnumbered(body, self.styles, lists)
        add_lists(self.word.part.numbering_part.element, lists, body)
        number_apart(self.frame, body)
        self._fill_places(document)
        if not self.frame.has_cover:
            self._spare_cover(document)
        self.frame.close(body, turned=_is_turned(document.form))

    def _spare_cover(self, document: Document) -> None:
        """Keep header and footer off our own cover."""
        if cover_words(document.blocks):
            self.word.sections[0].different_first_page_header_footer = True

    def _room(self, paragraph: "Element") -> float:
        """Return the width of a line of *paragraph* in multiples of its type size."""
        style = paragraph.find(f"{name('pPr')}/{name('pStyle')}")
        written = paragraph.find(f"{name('r')}/{name('rPr')}/{name('sz')}")
        looks = self.styles["Normal" if style is None else style.get(name("val"), "")]
        own = "" if written is None else written.get(name("val"), "")
        size = float(own) / 2 if own.isascii() and own.isdecimal() else looks.size
        room = Sheet.of(self.word.element.body[-1]).width / TWENTIETHS - sum(looks.indents)
        return room / max(size, 1.0)

    def _fill_places(self, document: Document) -> None:
        said = values(document)
        has_places = any(place_named(one) in said for block in self.frame.before for one in places_in(block))
        for story in (*self.frame.before, *self.frame.after, *stories(self.word)):
            for paragraph in paragraphs(story):
                is_title = paragraph is story and holds_only(paragraph, PlaceName.TITLE)
                fill(paragraph, said)
                if is_title:
                    break_lines(paragraph, self._room(paragraph))
        if has_places:
            _warn(self.frame, cover_words(document.blocks))


def _is_turned(form: Form) -> bool:
    """Report whether a cover stands on pages of its own; a leaflet goes on below it."""
    return form is Form.BOOKLET


def stories(word: "WordDocument") -> "Iterator[Element]":
    """Yield the roots of headers and footers."""
    for link in word.part.rels.values():
        if not link.is_external and link.reltype in _HEADS_AND_FEET:
            yield link.target_part.element


def places_in(story: "Element") -> Iterator[str]:
    """Yield what stands between double braces in *story*."""
    for paragraph in paragraphs(story):
        yield from written_places(paragraph)


def _warn(frame: Frame, said: tuple[str, ...]) -> None:
    seen = "".join(key(words(paragraph)) for block in frame.before for paragraph in paragraphs(block))
    for line in said:
        if key(line) not in seen:
            ja = f"ひな形の表紙に「{line}」の場所がないので、印刷していません。表紙に書いてください。"
            en = f'The template has no place for "{line}" on its cover, so it is not printed. Write it there.'
            warnings.warn(RenderWarning(Bilingual(ja, en)), stacklevel=2)
