"""The measures of a template in the form in which the renderer reads them: plain numbers."""

import re
from typing import TYPE_CHECKING

from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.council.refusals import refusal
from planspec_renderers.word.order import PARAGRAPH_ORDER
from planspec_renderers.word.oxml import child, name, root

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MEASURE = re.compile(r"(-?[0-9]{1,9}(?:\.[0-9]{1,9})?)(mm|cm|in|pt|pc|pi)?")
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_TWENTIETHS, _HALVES = 20, 2
_LARGEST = 31_680
"""Word's limit for measures of a page: 22 inches in twentieths of a point."""

_PARAGRAPH = tuple(name(one) for one in PARAGRAPH_ORDER if one not in {"pStyle", "rPr", "sectPr"})
"""What a style may say of a paragraph."""

_ON = {"true": "1", "on": "1", "false": "0", "off": "0"}
_INDENTS = {"start": "left", "end": "right"}
_DEEPEST = 12
"""Styles that a style may be based on, one on the other; Word itself stops at about as many."""

_STANDARD_SIZE = "20"
"""Type size where a file says nothing, in half points (ECMA-376, 17.3.2.38)."""

_JAPANESE = "ja-JP"
_LAST = frozenset(map(name, ("eastAsianLayout", "specVanish", "oMath")))
"""What comes after the language among the properties of a run."""

_A4 = {"w": 11_906, "h": 16_838}
_MARGINS = {"top": 1985, "right": 1701, "bottom": 1701, "left": 1701, "header": 851, "footer": 992, "gutter": 0}
"""A4 and the margins of a new document in Japanese Word."""

_COLUMN_GAP = 425
_LEAST_WIDTH, _LEAST_HEIGHT = 2400, 2400


def readable_styles(styles: "Element") -> None:
    """Write the measures of all styles as numbers, and take out what leads nowhere or in a circle."""
    for element in styles.iter(name("ind"), name("spacing"), name("sz"), name("szCs")):
        _write_numbers(element, _HALVES if element.tag in {name("sz"), name("szCs")} else _TWENTIETHS)
    for border in styles.iter(*map(name, ("top", "bottom", "left", "right"))):
        _write_numbers(border, _TWENTIETHS, ("sz", "space"))
    for switch in styles.iter(*map(name, ("pageBreakBefore", "keepNext", "keepLines", "contextualSpacing"))):
        written = switch.get(name("val"), "1")
        switch.set(name("val"), _ON.get(written, written))
    for properties in styles.iter(name("pPr")):
        kept = (element for element in properties if element.tag in _PARAGRAPH)
        properties[:] = sorted(kept, key=lambda element: _PARAGRAPH.index(str(element.tag)))
    _complete(styles)
    _untangle(styles)


def _write_numbers(element: "Element", unit: int, locals_: tuple[str, ...] = ()) -> None:
    """Write measures as numbers of which *unit* make a point; those that cannot be read are left out.

    Measures counted in characters and lines are left out too: Word writes them beside the others, and they would go
    before what the renderer says of a single paragraph.
    """
    for attribute, written in tuple(element.attrib.items()):
        local = str(attribute).rpartition("}")[2]
        if local.endswith(("Chars", "Lines")):
            del element.attrib[attribute]
        elif local in _INDENTS:
            del element.attrib[attribute]
            element.set(name(_INDENTS[local]), written)
            _write_number(element, name(_INDENTS[local]), unit)
        elif not local.endswith(("Rule", "spacing")) and (not locals_ or local in locals_):
            _write_number(element, str(attribute), unit)


def _write_number(element: "Element", attribute: str, unit: int) -> None:
    found = _MEASURE.fullmatch(element.get(attribute, "").strip())
    if found is None:
        del element.attrib[attribute]
    elif found[2]:
        element.set(attribute, str(round(float(found[1]) * _POINTS[found[2]] * unit)))
    else:
        element.set(attribute, str(round(float(found[1]))))


def _complete(styles: "Element") -> None:
    """Say the size of type where no style does, and that the text is Japanese.

    LibreOffice sets vertical text in the wrong place where East Asian text is said to be English.
    """
    properties = _run_defaults(styles)
    size = properties.find(name("sz"))
    if size is None:
        size = root("sz")
        properties.insert(_before_size(properties), size)
    if not size.get(name("val")):
        size.set(name("val"), _STANDARD_SIZE)
    if properties.find(name("lang")) is None:
        properties.insert(len(properties) - sum(element.tag in _LAST for element in properties), root("lang"))
    for language in styles.iter(name("lang")):
        language.set(name("eastAsia"), _JAPANESE)


def _run_defaults(styles: "Element") -> "Element":
    """Return the properties of all runs, written down where the file does not have them."""
    defaults = styles.find(name("docDefaults"))
    if defaults is None:
        defaults = root("docDefaults")
        styles.insert(0, defaults)
    run_defaults = defaults.find(name("rPrDefault"))
    if run_defaults is None:
        run_defaults = root("rPrDefault")
        defaults.insert(0, run_defaults)
    properties = run_defaults.find(name("rPr"))
    return child(run_defaults, "rPr") if properties is None else properties


_AFTER_SIZE = frozenset(
    map(
        name,
        (
            *("szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
            *("eastAsianLayout", "specVanish", "oMath"),
        ),
    )
)


def _before_size(properties: "Element") -> int:
    return sum(element.tag not in _AFTER_SIZE for element in properties)


def _untangle(styles: "Element") -> None:
    """Take out references to styles that do not exist, and bases that lead back or too deep."""
    known = {style.get(name("styleId")) for style in styles.iter(name("style"))}
    for reference in tuple(styles.iter(name("basedOn"), name("next"), name("link"))):
        if reference.get(name("val")) not in known:
            remove(reference)
    bases = {style.get(name("styleId")): style.find(name("basedOn")) for style in styles.iter(name("style"))}
    for identifier in bases:
        steps, place = 0, identifier
        while (base := bases[place]) is not None:
            steps, place = steps + 1, base.get(name("val"))
            if steps > _DEEPEST:
                remove(base)
                bases[place] = None
                break


def readable_section(section: "Element") -> None:
    """Write down the size of the page, its margins and the gap between columns, as far as a section leaves them out.

    Raises:
        RenderError: The margins leave no room.
    """
    for local, usual in (("pgSz", _A4), ("pgMar", _MARGINS), ("cols", {"space": _COLUMN_GAP})):
        element = section.find(name(local))
        if element is None:
            element = root(local)
            section.insert(_place(section, local), element)
        for key, value in usual.items():
            _bound(element, name(key), value)
    width, height = _room(section)
    if width < _LEAST_WIDTH or height < _LEAST_HEIGHT:
        ja = "の余白が広すぎて、文章の入る場所がありません。用紙の大きさと余白を確かめてください。"
        raise refusal(ja, "has margins that leave no room for text. Look at its page size and margins.")


def _bound(element: "Element", attribute: str, usual: int) -> None:
    if attribute in element.attrib:
        _write_number(element, attribute, _TWENTIETHS)
    value = min(abs(int(element.get(attribute, str(usual)))), _LARGEST)
    element.set(attribute, str(value))


_SECTION_ORDER = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection"),
    *("bidi", "rtlGutter", "docGrid", "printerSettings"),
)


def _place(section: "Element", local: str) -> int:
    above = {name(one) for one in _SECTION_ORDER[: _SECTION_ORDER.index(local)]}
    return sum(element.tag in above for element in section)


def _room(section: "Element") -> tuple[int, int]:
    size, margins = section.find(name("pgSz")), section.find(name("pgMar"))
    if size is None or margins is None:
        return 0, 0
    width, height = (int(size.get(name(key), "0")) for key in ("w", "h"))
    across, down = (
        sum(int(margins.get(name(key), "0")) for key in keys)
        for keys in (("left", "right", "gutter"), ("top", "bottom"))
    )
    return width - across, height - down
