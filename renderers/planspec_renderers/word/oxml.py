"""WordprocessingML elements: the one thin layer for what python-docx has no word for."""

import re
from copy import copy
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_BREAKS = re.compile(r"(\r\n|\n|\r|\t)")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def name(local: str) -> str:
    """Return the qualified name of *local* in the main namespace."""
    return f"{{{W}}}{local}"


def root(local: str) -> "Element":
    """Return a new element without a parent."""
    return etree.Element(name(local), nsmap={"w": W, "r": R})


def child(parent: "Element", local: str, /, **attributes: str) -> "Element":
    """Append a new element; every attribute is of the main namespace."""
    added = etree.SubElement(parent, name(local))
    for key, value in attributes.items():
        added.set(name(key), value)
    return added


def paragraph(parent: "Element", style: str) -> tuple["Element", "Element"]:
    """Append a paragraph in *style*; return it and its properties."""
    # A copy, which takes along what is inside, costs a third of making the same elements.
    added = copy(_paragraph(style))
    parent.append(added)
    return added, added[0]


@cache
def _paragraph(style: str) -> "Element":
    added = root("p")
    child(child(added, "pPr"), "pStyle", val=style)
    return added


def run(parent: "Element", properties: "Element | None" = None) -> "Element":
    """Append a run with a copy of *properties*."""
    added = etree.SubElement(parent, name("r"))
    if properties is not None:
        added.append(copy(properties))
    return added


def text(parent: "Element", words: str, properties: "Element | None" = None, *, deleted: bool = False) -> None:
    """Append *words* in a run of their own; line breaks and tabs in them become elements."""
    added = run(parent, properties)
    for piece in _BREAKS.split(words) if _BREAKS.search(words) else (words,):
        if piece == "\t":
            etree.SubElement(added, name("tab"))
        elif piece in {"\n", "\r", "\r\n"}:
            etree.SubElement(added, name("br"))
        elif piece:
            _words(etree.SubElement(added, name("delText" if deleted else "t")), piece)


def _words(element: "Element", words: str) -> None:
    try:
        element.text = words
    except ValueError:
        element.text = _FORBIDDEN.sub("\ufffd", words)
    if words != words.strip() or "  " in words:
        element.set(SPACE, "preserve")


def writable(words: str) -> str:
    """Return *words* with the characters that XML cannot hold replaced by U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", words)


def field(parent: "Element", instruction: str, shown: str) -> "Element":
    """Append a field that shows *shown* until somebody updates it; return the element that holds what is shown."""
    field_start(parent, instruction)
    result = etree.SubElement(run(parent), name("t"))
    result.text = shown
    field_end(parent)
    return result


def field_start(parent: "Element", instruction: str) -> None:
    """Append the opening of a field: everything up to its end is what it shows."""
    child(run(parent), "fldChar", fldCharType="begin")
    code = child(run(parent), "instrText")
    code.text = f" {instruction} "
    code.set(SPACE, "preserve")
    child(run(parent), "fldChar", fldCharType="separate")


def field_end(parent: "Element") -> None:
    """Append the end of the field that was opened last."""
    child(run(parent), "fldChar", fldCharType="end")


def copies(parent: "Element", elements: tuple["Element", ...]) -> None:
    """Append a copy of each of *elements*."""
    for element in elements:
        parent.append(copy(element))
