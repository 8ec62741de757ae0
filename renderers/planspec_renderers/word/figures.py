"""Figures: pictures with alternative text."""

import io
from typing import TYPE_CHECKING

from docx.oxml.shape import CT_Inline
from docx.shared import Emu, Pt

from planspec.document import Figure
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import inlines
from planspec_renderers.word.oxml import child, run, writable

if TYPE_CHECKING:
    from docx.image.image import Image

_LARGEST = (Pt(459), Pt(600))


def figure(node: Figure, build: Build) -> None:
    """Append a picture, made smaller where it does not fit the page, and its caption below it."""
    relationship, picture = build.part.get_or_add_image(io.BytesIO(node.data))
    build.pictures += 1
    inline = CT_Inline.new_pic_inline(build.pictures, relationship, picture.filename or "", *_size(picture))
    inline.docPr.set("descr", writable(node.alternative))
    added, properties = build.paragraph("FigureText")
    child(run(added), "drawing").append(inline)
    if node.caption:
        child(properties, "keepNext")
        inlines(build.paragraph("FigureCaption")[0], node.caption, build)


def _size(picture: "Image") -> tuple[Emu, Emu]:
    scale = min(1.0, *(most / size for most, size in zip(_LARGEST, (picture.width, picture.height), strict=True)))
    return Emu(int(picture.width * scale)), Emu(int(picture.height * scale))
