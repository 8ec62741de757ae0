"""Which styles of a template a council has left as planspec gave them."""

from typing import TYPE_CHECKING

from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_TELLING = frozenset(
    map(
        name,
        (
            *("rFonts", "b", "i", "caps", "smallCaps", "color", "sz", "u", "spacing", "ind", "jc", "shd"),
            *("top", "left", "bottom", "right", "insideH", "insideV", "w", "position", "em", "strike"),
        ),
    )
)
"""What people change in a style; the rest is added and left out by programs as they save."""

_SAYING_NOTHING = frozenset({"", "0", "auto", "none", "nil", "left", "start"})
_PARTS = tuple(map(name, ("pPr", "rPr", "tblPr", "tblStylePr", "trPr", "tcPr")))
_STANDARD = frozenset({"Normal", "DefaultParagraphFont", "TableNormal", "NoList"})
_SWITCHES = frozenset(map(name, ("b", "i", "caps", "smallCaps", "strike")))


def unchanged(theirs: "Element", house: "Element") -> frozenset[str]:
    """Return the identifiers of the styles of *theirs* that say the same as those of the *house*.

    Those that everything else is based on are the template's own in any case.

    Args:
        theirs: Root of the styles of a cleaned template.
        house: Root of the house's own styles as councils are given them.
    """
    own = {style.get(name("styleId"), ""): style for style in house.iter(name("style"))}
    given = ((style.get(name("styleId"), ""), style) for style in theirs.iter(name("style")))
    return frozenset(
        identifier
        for identifier, style in given
        if identifier in own and identifier not in _STANDARD and _said(style) == _said(own[identifier])
    )


def _said(style: "Element") -> frozenset[tuple[str, ...]]:
    base = style.find(name("basedOn"))
    based_on = "Normal" if base is None else base.get(name("val"), "")
    return frozenset((("basedOn", based_on), *(said for part in style.iterchildren(*_PARTS) for said in _look(part))))


def _look(part: "Element") -> "Iterator[tuple[str, ...]]":
    for element in part.iter(*_TELLING):
        if element.tag in _SWITCHES:
            yield str(part.tag), str(element.tag), element.get(name("val"), "1")
            continue
        for key, value in element.attrib.items():
            if str(value).casefold() not in _SAYING_NOTHING:
                yield str(part.tag), str(element.tag), str(key), str(value).upper()
