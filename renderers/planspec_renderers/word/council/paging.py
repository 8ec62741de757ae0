"""Where pages begin in a template: at breaks, at sections, and where Word found the last time that they were full."""

from typing import TYPE_CHECKING

from planspec_renderers.word.oxml import name, paragraph, root

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element

_SECTION, _BREAK, _TURN = name("sectPr"), name("br"), name("pageBreakBefore")
_OFF = frozenset({"0", "false", "off"})
_SEEN = frozenset(map(name, ("t", "drawing", "pict", "object", "tbl", "fldChar", "fldSimple")))
_LEADING = frozenset(map(name, ("pStyle", "keepNext", "keepLines")))


def turns_page(section: "Element") -> bool:
    """Report whether a section begins a page."""
    kind = section.find(name("type"))
    return kind is None or kind.get(name("val"), "nextPage") not in {"continuous", "nextColumn"}


def breaks_before(block: "Element") -> bool:
    """Report whether a paragraph begins a page."""
    found = block.find(f"{name('pPr')}/{_TURN}")
    return found is not None and found.get(name("val"), "1") not in _OFF


def ends_page(blocks: "Sequence[Element]", following: "Element") -> bool:
    """Report whether what comes after *blocks*, in the section *following*, begins a page."""
    for block in reversed(blocks):
        if next(block.iter(_SECTION), None) is not None:
            return turns_page(following)
        for element in reversed(tuple(block.iter(_BREAK, *_SEEN))):
            if element.tag != _BREAK:
                if element.tag != name("t") or (element.text or "").strip():
                    return False
            elif element.get(name("type")) == "page":
                return True
        if breaks_before(block):
            return True
    return False


def first_page(blocks: "Sequence[Element]", following: "Element") -> int:
    """Return the number of the page on which *blocks* end and the section *following* begins."""
    sections = [*(section for block in blocks for section in block.iter(_SECTION)), following]
    page = _start(sections[0]) or 1
    place = 0
    for block in blocks:
        page += _turns(block) if block is not blocks[0] else max(_turns(block) - breaks_before(block), 0)
        for _ in block.iter(_SECTION):
            place += 1
            page = _start(sections[place]) or page + turns_page(sections[place])
    return page


def _turns(block: "Element") -> int:
    """Return how many pages begin in a block: as its breaks say, or as Word found when it was saved."""
    breaks = sum(element.get(name("type")) == "page" for element in block.iter(_BREAK))
    found = sum(1 for _ in block.iter(name("lastRenderedPageBreak")))
    return max(breaks, found) + breaks_before(block)


def _start(section: "Element") -> int:
    """Return the number at which a section begins to count its pages; 0 where it counts on."""
    number = section.find(name("pgNumType"))
    written = "" if number is None else number.get(name("start"), "")
    return int(written) if written.isascii() and written.isdecimal() else 0


def begin_page(block: "Element") -> None:
    """Let a block begin a page; before a table an empty paragraph does."""
    if block.tag != name("p"):
        spacer, _ = paragraph(root("body"), "Spacer")
        block.addprevious(spacer)
        block = spacer
    properties = block.find(name("pPr"))
    if properties is not None and properties.find(_TURN) is None:
        properties.insert(sum(element.tag in _LEADING for element in properties), root("pageBreakBefore"))


def seen(blocks: "Sequence[Element]") -> "Iterator[Element]":
    """Yield what can be seen in *blocks*."""
    for block in blocks:
        for element in block.iter(*_SEEN):
            if element.tag != name("t") or (element.text or "").strip():
                yield element


def last_properties(body: "Element") -> "Element":
    """Return the properties of a paragraph at the end of *body*, a new one where a table stands there."""
    last = body[-1] if len(body) else None
    if last is None or last.tag != name("p") or last.find(_PROPERTIES) is None or last.find(_HOLDS) is not None:
        return paragraph(body, "Spacer")[1]
    return last[0]


_PROPERTIES = name("pPr")
_HOLDS = f"{_PROPERTIES}/{_SECTION}"
