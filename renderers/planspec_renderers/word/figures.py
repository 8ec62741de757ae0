"""Figures: pictures with alternative text, and the pictures of the cover in their places."""

import io
from typing import TYPE_CHECKING

from docx.oxml.shape import CT_Inline
from docx.shared import Emu, Pt
from lxml import etree

from planspec.document import Deleted, Figure, Inserted, Role, marked_whole, plain
from planspec_renderers.word.build import Build, Look, Place
from planspec_renderers.word.inlines import sentence
from planspec_renderers.word.oxml import child, run, writable
from planspec_renderers.word.revisions import note
from planspec_renderers.word.shapes import EMU

if TYPE_CHECKING:
    from docx.image.image import Image
    from lxml.etree import _Element as Element

_LARGEST = (Pt(459), Pt(600))
_LARGEST_LOGO = (Pt(200), Pt(64))
_SIDES = ("distT", "distB", "distL", "distR")
_COVER_STYLES = {Role.PICTURE: "CoverPicture", Role.LOGO: "CoverLogo"}
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_INLINE, _EXTENT = f"{{{_DRAWING}}}inline", f"{{{_DRAWING}}}extent"
_ANCHOR = (
    f'<wp:anchor xmlns:wp="{_DRAWING}" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" '
    'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="page"><wp:posOffset>{}</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV></wp:anchor>'
)
_NO_EFFECT = f'<wp:effectExtent xmlns:wp="{_DRAWING}" l="0" t="0" r="0" b="0"/>'
_NO_WRAP = f'<wp:wrapNone xmlns:wp="{_DRAWING}"/>'


def figure(node: Figure, place: Place, build: Build) -> None:
    """Append a picture, made smaller where it does not fit, and its caption below it."""
    relationship, picture = build.part.get_or_add_image(io.BytesIO(node.data))
    build.pictures += 1
    largest = _LARGEST_LOGO if node.role is Role.LOGO else _LARGEST
    inline = CT_Inline.new_pic_inline(build.pictures, relationship, picture.filename or "", *_size(picture, largest))
    inline.docPr.set("descr", writable(node.alternative))
    for side in _SIDES:
        # LibreOffice leaves room beside a picture where nothing is said.
        inline.set(side, "0")
    style = _COVER_STYLES.get(node.role, "") if place.role is Role.COVER else ""
    added, properties = build.paragraph(style or "FigureText")
    mark = marked_whole(node.caption)
    look = build.run_properties(Look(inserted=mark is Inserted, deleted=mark is Deleted))
    child(run(added, look), "drawing").append(inline)
    if build.revised:
        note(added, mark)
    if plain(node.caption):
        child(properties, "keepNext")
        sentence(build.paragraph("FigureCaption")[0], node.caption, build)


def _size(picture: "Image", largest: tuple[Pt, Pt]) -> tuple[Emu, Emu]:
    scale = min(1.0, *(most / size for most, size in zip(largest, (picture.width, picture.height), strict=True)))
    return Emu(int(picture.width * scale)), Emu(int(picture.height * scale))


def picture_height(paragraph: "Element") -> float:
    """Return the height of the picture in the lines of a paragraph in points, or 0."""
    inline = next(paragraph.iter(_INLINE), None)
    return 0.0 if inline is None else int(inline[0].get("cy", "0")) / EMU


def shrink(paragraph: "Element", high: float) -> None:
    """Make the pictures in the lines of a paragraph no higher than *high* points."""
    for inline in paragraph.iter(_INLINE):
        _scale(inline, min(high * EMU / int(inline[0].get("cy", "1")), 1.0))


def _scale(inline: "Element", scale: float) -> tuple[int, int]:
    """Make a picture *scale* times as large; return its width and height in EMU."""
    across, down = (round(int(inline[0].get(key, "1")) * scale) for key in ("cx", "cy"))
    for element in (inline[0], *inline.iter("{*}ext")):
        if "cx" in element.attrib:
            element.set("cx", str(across))
            element.set("cy", str(down))
    return across, down


def fill_page_top(paragraph: "Element", wide: float, high: float) -> float:
    """Set the picture of a paragraph behind the text at the head of its page, as large as it can be.

    Args:
        paragraph: Holds one picture in its lines.
        wide: Width of the page in points.
        high: The most height in points.

    Returns:
        The height of the picture in points.
    """
    inline = next(paragraph.iter(_INLINE))
    extent, doc_properties, frame, graphic = inline
    across, down = (int(extent.get(key, "1")) for key in ("cx", "cy"))
    size = _scale(inline, min(wide * EMU / across, high * EMU / down))
    anchor = etree.fromstring(_ANCHOR.format(round((wide * EMU - size[0]) / 2)))
    anchor.extend((extent, etree.fromstring(_NO_EFFECT), etree.fromstring(_NO_WRAP), doc_properties, frame, graphic))
    holder = inline.getparent()
    if holder is not None:
        holder.replace(inline, anchor)
    return size[1] / EMU
