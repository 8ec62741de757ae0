"""The house's own styles beside those of a template."""

from copy import deepcopy
from typing import TYPE_CHECKING

from planspec_renderers.word.council.names import japanese, key
from planspec_renderers.word.order import PARAGRAPH_ORDER
from planspec_renderers.word.oxml import child, name, root

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_COLOURS = (name("color"), name("fill"))
_PAINTED = tuple(map(name, ("pBdr", "shd")))
_RIGHT, _LEADER = "right", "dot"


def supply_styles(theirs: "Element", house: "Element", left_alone: frozenset[str]) -> frozenset[str]:
    """Put styles of the *house* beside *theirs*; return the identifiers of those that stay the council's.

    A style that the council left as it was given is the house's, so that a theme and the grid of a leaflet reach it.

    Args:
        theirs: Root of the styles of a cleaned template.
        house: Root of the house's own styles as they are used now.
        left_alone: Identifiers of the styles that the council left so.
    """
    _remove(theirs, left_alone)
    known = frozenset(style.get(name("styleId"), "") for style in theirs.iter(name("style")))
    taken = {_name_key(style) for style in theirs.iter(name("style"))}
    standards = {style.get(name("type")) for style in theirs.iter(name("style")) if style.get(name("default")) == "1"}
    for style in house.iter(name("style")):
        identifier = style.get(name("styleId"), "")
        if identifier in known:
            continue
        added = deepcopy(style)
        theirs.append(added)
        if added.get(name("type")) in standards and name("default") in added.attrib:
            del added.attrib[name("default")]
        _name(added, identifier, taken)
    return known


def _remove(theirs: "Element", identifiers: frozenset[str]) -> None:
    for style in tuple(theirs.iter(name("style"))):
        above = style.getparent()
        # In a damaged file a style may stand inside another one.
        if above is not None and style.get(name("styleId"), "") in identifiers:
            above.remove(style)


def _name(style: "Element", identifier: str, taken: set[str]) -> None:
    """Give an added style a name that the template has not, in Japanese where it is no style of Word's."""
    written = style.find(name("name"))
    if written is None:
        return
    written.set(name("val"), japanese(identifier, written.get(name("val"), "")))
    while key(written.get(name("val"), "")) in taken:
        written.set(name("val"), f"{written.get(name('val'))} (planspec)")
    taken.add(key(written.get(name("val"), "")))


def _name_key(style: "Element") -> str:
    written = style.find(name("name"))
    return "" if written is None else key(written.get(name("val"), ""))


def recoloured(theirs: "Element", *houses: "Element") -> frozenset[str]:
    """Return the identifiers of styles whose rules and grounds have other colours than in any of the *houses*."""
    known = [_colours(house) for house in houses]
    own = _colours(theirs)
    return frozenset(one for one, said in own.items() if all(one in house and house[one] != said for house in known))


def _colours(styles: "Element") -> dict[str, frozenset[str]]:
    return {
        style.get(name("styleId"), ""): frozenset(
            element.get(attribute, "").upper()
            for part in style.iter(*_PAINTED)
            for element in part.iter()
            for attribute in _COLOURS
            if element.get(attribute, "auto") != "auto"
        )
        for style in styles.iter(name("style"))
    }


def fit_contents(styles: "Element", width: int) -> None:
    """Let the page numbers of the contents stand at the right edge of a type area of *width*, after a dotted line."""
    for style in styles.iter(name("style")):
        identifier = style.get(name("styleId"), "")
        if not (identifier.startswith("TOC") and identifier[3:].isdecimal()):
            continue
        properties = style.find(name("pPr"))
        if properties is None:
            properties = root("pPr")
            style.insert(sum(element.tag not in _AFTER_PARAGRAPH for element in style), properties)
        tabs = properties.find(name("tabs"))
        if tabs is None:
            tabs = root("tabs")
            properties.insert(sum(element.tag in _BEFORE_TABS for element in properties), tabs)
        edge = next((tab for tab in tabs if tab.get(name("val")) == _RIGHT), None)
        if edge is None:
            edge = child(tabs, "tab", val=_RIGHT, leader=_LEADER)
        edge.set(name("pos"), str(width))


_AFTER_PARAGRAPH = frozenset(map(name, ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr")))
_BEFORE_TABS = frozenset(map(name, PARAGRAPH_ORDER[: PARAGRAPH_ORDER.index("tabs")]))
