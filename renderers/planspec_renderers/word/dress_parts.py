"""The parts of a Word file that name its fonts and colours to the program: the office theme and the font table."""

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

from docx.opc.part import Part
from lxml import etree

from planspec.theme import Theme
from planspec_renderers.word.oxml import child, name, writable

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_ACCENTS = tuple(f"accent{place}" for place in range(1, 7))
_JAPANESE = "80"
"""The character set of Japanese fonts (ECMA-376, 17.8.3.2)."""


def replace_part(document: "DocumentPart", kind: str, change: Callable[[bytes], bytes]) -> None:
    """Put a part with the changed bytes into the place of the one that *document* refers to as *kind*."""
    for relationship in tuple(document.rels.values()):
        if relationship.reltype.rpartition("/")[2] == kind:
            part = relationship.target_part
            changed = Part(part.partname, part.content_type, change(part.blob), part.package)
            document.rels.add_relationship(relationship.reltype, changed, relationship.rId)


def office_theme(blob: bytes, theme: Theme) -> bytes:
    """Return the office theme *blob* with the colours and the fonts of *theme*, which people find in their menus."""
    root = etree.fromstring(blob)
    colours, goals = theme.colours, cycle(theme.colours.goals)
    shown = {"dk1": colours.text, "dk2": colours.accent, "lt2": theme.accent.tint}
    shown |= {accent: colours.accent if accent == _ACCENTS[0] else next(goals) for accent in _ACCENTS}
    for slot, colour in shown.items():
        for element in root.iterfind(f"{_A}themeElements/{_A}clrScheme/{_A}{slot}/{_A}srgbClr"):
            element.set("val", colour)
    for slot, families in (("majorFont", theme.fonts.headings), ("minorFont", theme.fonts.text)):
        for element in root.iterfind(f"{_A}themeElements/{_A}fontScheme/{_A}{slot}/*"):
            if element.get("typeface"):
                element.set("typeface", writable(families[0]))
    return _bytes(root)


def font_table(blob: bytes, theme: Theme) -> bytes:
    """Return the font table *blob* with the fonts of *theme*, each with those that stand in for it."""
    root = etree.fromstring(blob)
    known = {font.get(name("name")) for font in root}
    for first, *others in dict.fromkeys((theme.fonts.text, theme.fonts.headings)):
        if first not in known:
            known.add(first)
            _add_font(root, first, others)
    return _bytes(root)


def _add_font(table: "Element", first: str, others: list[str]) -> None:
    font = child(table, "font", name=writable(first))
    if others:
        child(font, "altName", val=writable(",".join(others)))
    child(font, "charset", val=_JAPANESE)
    child(font, "family", val="auto")
    child(font, "pitch", val="variable")


def _bytes(root: "Element") -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
