"""What the renderer asks of a council's file: what it lacks, and itself in a form that can be used."""

import io
from typing import TYPE_CHECKING

import docx

from planspec.language import Bilingual
from planspec_renderers.word.council.check import missing_places, missing_styles, own_contents
from planspec_renderers.word.council.cleaning import cleaned, house_styles
from planspec_renderers.word.council.frame import take_apart
from planspec_renderers.word.council.seat import places_in, stories
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


def usable(data: bytes) -> bytes:
    """Return the file of a template as it is used.

    Raises:
        RenderError: The file cannot serve as a template.
    """
    template = cleaned(data)
    take_apart(docx.Document(io.BytesIO(template)).element.body)
    return template


def lacking(data: bytes) -> tuple[Bilingual, ...]:
    """Return what a template lacks: its missing styles in one line, and a line for each place.

    Raises:
        RenderError: The file cannot serve as a template.
    """
    word = docx.Document(io.BytesIO(cleaned(data)))
    frame = take_apart(word.element.body)
    around = (*frame.before, *frame.after)
    styles = (style.get(name("styleId"), "") for style in word.part.styles.element.iter(name("style")))
    on_cover = (one for block in frame.before for one in places_in(block))
    elsewhere = (one for story in (*frame.after, *stories(word)) for one in places_in(story))
    return (
        *missing_styles(house_styles(), styles, has_cover=frame.has_cover),
        *missing_places(on_cover, elsewhere, placed=frame.placed),
        *((own_contents(),) if any(map(_has_contents, around)) else ()),
    )


def _has_contents(block: "Element") -> bool:
    codes = (
        *(element.text or "" for element in block.iter(name("instrText"))),
        *(element.get(name("instr"), "") for element in block.iter(name("fldSimple"))),
    )
    return any(code.split()[:1] == ["TOC"] for code in codes)
