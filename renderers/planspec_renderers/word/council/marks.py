"""Numbers of bookmarks and drawings, which a file may have only once."""

from typing import TYPE_CHECKING

from planspec_renderers.word.council.frame import Frame
from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_START, _END = name("bookmarkStart"), name("bookmarkEnd")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def number_apart(frame: Frame, body: "Element") -> None:
    """Give the bookmarks and drawings around the document numbers that those of *body* do not have."""
    around = (*frame.before, *frame.after)
    _number_bookmarks(around, tuple(body.iter(_START)))
    used = sum(1 for _ in body.iter(_DRAWING))
    highest = max((int(one.get("id", "0")) for one in body.iter(_DRAWING)), default=used)
    drawings = (drawing for block in around for drawing in block.iter(_DRAWING))
    for number, drawing in enumerate(drawings, max(used, highest) + 1):
        drawing.set("id", str(number))


def _number_bookmarks(around: "tuple[Element, ...]", ours: "tuple[Element, ...]") -> None:
    """Number bookmarks anew; one that has a name of ours, or no beginning or end, goes."""
    taken = {start.get(name("name")) for start in ours}
    new: dict[str, str] = {}
    ends = {end.get(name("id")) for block in around for end in block.iter(_END)}
    for start in tuple(start for block in around for start in block.iter(_START)):
        old = start.get(name("id"), "")
        if start.get(name("name")) in taken or old in new or old not in ends:
            remove(start)
            continue
        taken.add(start.get(name("name")))
        new[old] = str(len(ours) + len(new) + 1)
        start.set(name("id"), new[old])
    for end in tuple(end for block in around for end in block.iter(_END)):
        number = new.pop(end.get(name("id"), ""), None)
        if number is None:
            remove(end)
        else:
            end.set(name("id"), number)
