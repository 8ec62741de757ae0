"""The lists of a document beside those of a template."""

from typing import TYPE_CHECKING

from planspec_renderers.word.numbering import reference
from planspec_renderers.word.order import PARAGRAPH_ORDER
from planspec_renderers.word.oxml import child, name, root

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from planspec_renderers.word.styles import Styles

_DEFINITIONS = ("numPicBullet", "abstractNum")
_DEFINITION, _LIST = ("abstractNum", "abstractNumId"), ("num", "numId")
_BEFORE_NUMBER = frozenset(map(name, PARAGRAPH_ORDER[: PARAGRAPH_ORDER.index("numPr")]))


def add_lists(theirs: "Element", ours: "Element", built: "Element") -> None:
    """Add the lists of the document to those of the template, with numbers of their own.

    Args:
        theirs: Root of the numbering part of the template.
        ours: Root of the numbering part of the document.
        built: The blocks of the document.
    """
    definitions, lists = _highest(theirs, *_DEFINITION), _highest(theirs, *_LIST)
    for element in ours.iter(name("abstractNum")):
        _raise(element, "abstractNumId", definitions)
    for element in ours.iter(name("num")):
        _raise(element, "numId", lists)
        for defined in element.iterchildren(name("abstractNumId")):
            _raise(defined, "val", definitions)
    for used in built.iter(name("numId")):
        _raise(used, "val", lists)
    for local, above in (("abstractNum", _DEFINITIONS), ("num", (*_DEFINITIONS, "num"))):
        tags = frozenset(map(name, above))
        for element in ours.findall(name(local)):
            theirs.insert(sum(one.tag in tags for one in theirs), element)


def _highest(numbering: "Element", local: str, attribute: str) -> int:
    written = (element.get(name(attribute), "") for element in numbering.iterchildren(name(local)))
    return max((int(one) for one in written if one.isascii() and one.isdecimal()), default=0) + 1


def _raise(element: "Element", attribute: str, by: int) -> None:
    element.set(name(attribute), str(int(element.get(name(attribute), "0")) + by))


def leave_unnumbered(built: "Element", styles: "Styles", numbering: "Element") -> None:
    """Keep the styles of a template from numbering paragraphs, as all numbers come from the plan.

    Args:
        built: The blocks of the document.
        styles: All styles of the file.
        numbering: Root of the numbering part of the house, which gets a list that prints nothing where one is needed.
    """
    numbered = [properties for properties in built.iter(name("pPr")) if _is_numbered(properties, styles)]
    if not numbered:
        return
    definition, silent = (str(_highest(numbering, *one)) for one in (_DEFINITION, _LIST))
    _define(numbering, definition, silent)
    for properties in numbered:
        reference(properties, int(silent), 0)
        holder = properties[-1]
        properties.insert(sum(element.tag in _BEFORE_NUMBER for element in properties), holder)


def _is_numbered(properties: "Element", styles: "Styles") -> bool:
    """Report whether only the style of a paragraph numbers it."""
    style = properties.find(name("pStyle"))
    if style is None or properties.find(name("numPr")) is not None:
        return False
    return name("numPr") in styles.own(style.get(name("val"), "")).paragraph


def _define(numbering: "Element", definition: str, silent: str) -> None:
    added = root("abstractNum")
    added.set(name("abstractNumId"), definition)
    child(added, "multiLevelType", val="singleLevel")
    level = child(added, "lvl", ilvl="0")
    for local, value in (("start", "1"), ("numFmt", "none"), ("suff", "nothing"), ("lvlText", ""), ("lvlJc", "left")):
        child(level, local, val=value)
    numbering.insert(sum(1 for _ in numbering.iterchildren(name("abstractNum"))), added)
    child(child(numbering, "num", numId=silent), "abstractNumId", val=definition)
