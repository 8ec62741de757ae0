"""Decorative shapes behind the text of a page, drawn and not pictures."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from planspec_renderers.word.oxml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

EMU = 12700
"""Drawings are measured in units of which a point has so many."""

_ANCHOR = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
_SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:wp="{_ANCHOR}" xmlns:a="{_MAIN}" xmlns:wpg="{_GROUP}" xmlns:wps="{_SHAPE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1"/></a:ext></a:extLst>'
)
_OPAQUE = 100


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape without an outline; measures in points from the upper left corner of the page.

    Attributes:
        left: Where it begins from the left.
        top: Where it begins from above.
        width: How wide it is.
        height: How high it is.
        fill: Its colour as six hexadecimal digits.
        kind: Its preset form, such as ``rect`` or ``ellipse``.
        opacity: How much of what lies below it covers, in percent.
    """

    left: float
    top: float
    width: float
    height: float
    fill: str
    kind: str = "rect"
    opacity: int = _OPAQUE


def behind(shapes: Iterable[Shape], identifier: int) -> "Element":
    """Return a run that holds *shapes*, the lowest first and widest, behind the text of its page.

    Screen readers pass it over, and programs that do not know shapes leave it out.

    Args:
        shapes: What is drawn; the first is as large as all.
        identifier: Number of the drawing in the document.
    """
    drawn = tuple(shapes)
    whole = drawn[0]
    inner = "".join(_shape(shape, identifier) for shape in drawn)
    frame = f"{_point('off', whole)}{_size('ext', whole)}{_point('chOff', whole)}{_size('chExt', whole)}"
    return etree.fromstring(
        f'<w:r {_NAMESPACES}><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>'
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" '
        'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f"{_offset('H', whole.left)}{_offset('V', whole.top)}{_size('wp:extent', whole)}"
        '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{identifier}" name="Ground {identifier}" descr="">{_DECORATIVE}</wp:docPr>'
        f'<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="{_GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/>'
        f"<wpg:grpSpPr><a:xfrm>{frame}</a:xfrm></wpg:grpSpPr>{inner}</wpg:wgp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"
    )


def _shape(shape: Shape, identifier: int) -> str:
    alpha = "" if shape.opacity == _OPAQUE else f'<a:alpha val="{shape.opacity * 1000}"/>'
    return (
        f'<wps:wsp><wps:cNvPr id="{identifier}" name="{shape.kind}"/><wps:cNvSpPr/>'
        f"<wps:spPr><a:xfrm>{_point('off', shape)}{_size('ext', shape)}</a:xfrm>"
        f'<a:prstGeom prst="{shape.kind}"><a:avLst/></a:prstGeom>'
        f'<a:solidFill><a:srgbClr val="{shape.fill}">{alpha}</a:srgbClr></a:solidFill><a:ln><a:noFill/></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _offset(axis: str, points: float) -> str:
    return (
        f'<wp:position{axis} relativeFrom="page"><wp:posOffset>{round(points * EMU)}</wp:posOffset></wp:position{axis}>'
    )


def _point(tag: str, shape: Shape) -> str:
    return f'<a:{tag} x="{round(shape.left * EMU)}" y="{round(shape.top * EMU)}"/>'


def _size(tag: str, shape: Shape) -> str:
    tag = tag if ":" in tag else f"a:{tag}"
    return f'<{tag} cx="{round(shape.width * EMU)}" cy="{round(shape.height * EMU)}"/>'
