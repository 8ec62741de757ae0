"""Running heads: every part that begins a page is a section, whose header names it."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.parts.hdrftr import HeaderPart

from planspec.document import Form, Heading, current, plain
from planspec_renderers.word.display import words_of
from planspec_renderers.word.headings import BAND, LONG_BAND
from planspec_renderers.word.measure import bookmark
from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import R, W, name, paragraph, root, text, writable
from planspec_renderers.word.revisions import is_noted
from planspec_renderers.word.shapes import Shape, behind
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from lxml.etree import _Element as Element

    from planspec_renderers.word.build import Build

_LONGEST_TITLE, _LONGEST_PART = 26.0, 28.0
"""Width of the two halves of a running head, in multiples of its type size."""

_ENDS = 2
_FROM_TO, _CUT = " ～ ", "…"
_IDENTIFIER = f"{{{R}}}id"
_MARKED = "w:p[w:bookmarkStart or w:pPr/w:pageBreakBefore or w:pPr/w:pStyle/@w:val='TOCHeading']"
"""The blocks that begin a page or name a part."""


_TAB_WIDTH, _TAB_HEIGHT, _TAB_STEP, _FIRST_TAB, _TABS = 15.0, 64.0, 72.0, 112.0, 8
"""Measures in points of the tabs at the edge of the page, and how many places there are for them."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What a running head says beside the title.

    Attributes:
        part: Name of the part.
        goal: Place of the only basic goal in it, whose colour marks the edge of its pages; 0 for none.
    """

    part: str = ""
    goal: int = 0


def set_running_heads(word: "WordDocument", build: "Build", title: str, *, covered: bool) -> None:
    """Divide the blocks of *build* into sections, each with a header that says the title and names its part.

    Args:
        word: The file; its own section is the pattern of all.
        build: The blocks, which are not yet in the file.
        title: Title of the document.
        covered: Whether the first section is a cover, which has no header.
    """
    pattern = word.element.body.sectPr
    sections = tuple(_sections(build)) if _is_blank(word) else ()
    heads = _heads(word, build, [head for head, _ in sections], title)
    properties = [*(deepcopy(pattern) for _ in sections[1:]), pattern]
    for (head, following), own in zip(sections, properties, strict=False):
        _refer(own, heads[head])
        if following is not None:
            _close(following, own)
    properties[0].titlePg_val = covered


def _is_blank(word: "WordDocument") -> bool:
    """Report whether the header is there and waits for words; a template's own header stays as it is."""
    return not word.sections[0].header.is_linked_to_previous and not words_of(word.sections[0].header.part.element)


def shortened(words: str, room: float) -> str:
    """Return *words*, cut where they are wider than *room* times the type size."""
    if width(words) <= room:
        return words
    kept = words[: int(room)]
    while width(kept) > room - 1:
        kept = kept[:-1]
    return kept.rstrip() + _CUT


def _sections(build: "Build") -> "Iterator[tuple[_Head, Element | None]]":
    """Yield the running head of each section, and the block that begins the next one.

    A section reaches from page break to page break; one that begins no part goes on with the one above.
    """
    if build.form is Form.TABLE:
        # Its parts begin anywhere, and the place for their names is where a page that lies across has its middle.
        yield _Head(), None
        return
    names = {mark: _name(heading) for heading, mark in build.bookmarks}
    above, parts, bands, goals = _Head(), list[str](), 0, 0
    for block in cast("list[Element]", build.body.xpath(_MARKED, namespaces={"w": W})):
        if _begins_page(block) and _stays(block):
            above = _Head(_from_to(parts), goals if bands == 1 else 0) if parts else above
            yield above, block
            parts, bands = [], 0
        if _style(block) == "TOCHeading":
            parts.append(words_of(block))
        elif _style(block).endswith("Heading1") and (mark := bookmark(block)):
            parts.append(names[mark])
            is_band = build.dressed.get(mark) in {BAND, LONG_BAND}
            bands, goals = bands + is_band, goals + is_band
    yield _Head(_from_to(parts), goals if bands == 1 else 0) if parts else above, None


def _begins_page(block: "Element") -> bool:
    return block.getprevious() is not None and block[0].find(name("pageBreakBefore")) is not None


def _stays(block: "Element") -> bool:
    """Report whether a section can begin with a block: not where that, or the end of the one above, may go."""
    above = block.getprevious()
    return not is_noted(block) and (above is None or not is_noted(above))


def _style(paragraph: "Element") -> str:
    return str(paragraph[0][0].get(name("val"), ""))


def _name(heading: Heading) -> str:
    number = heading.number.text if heading.number else ""
    return " ".join(f"{number} {plain(current(heading.content))}".split())


def _from_to(parts: list[str]) -> str:
    """Return the name of the only part, or the first and the last one."""
    ends = [part for part in (parts if len(parts) < _ENDS else (parts[0], parts[-1])) if part]
    return _FROM_TO.join(shortened(end, _LONGEST_PART / len(ends)) for end in ends)


def _heads(word: "WordDocument", build: "Build", heads: list[_Head], title: str) -> Mapping[_Head, str]:
    """Write a header for each of *heads*, the file's own for the first; return their relationships."""
    own = word.sections[0].header.part
    blank = deepcopy(own.element)
    written: dict[_Head, str] = {}
    for number, head in enumerate(dict.fromkeys(heads), 1):
        header = own.element if number == 1 else deepcopy(blank)
        if head.goal:
            header[0].append(_tab(head.goal, build))
        _write(header[0], shortened(title, _LONGEST_TITLE), head.part)
        written[head] = _own_reference(word) if number == 1 else _relate(word, header, number)
    return written


def _own_reference(word: "WordDocument") -> str:
    return str(word.element.body.sectPr.find(name("headerReference")).get(_IDENTIFIER))


def _tab(goal: int, build: "Build") -> "Element":
    """Return a tab in the colour of a basic goal at the outer edge of the page, lower for every goal."""
    left = build.sheet.across / TWENTIETHS - _TAB_WIDTH
    top = _FIRST_TAB + (goal - 1) % _TABS * _TAB_STEP
    build.pictures += 1
    return behind((Shape(left, top, _TAB_WIDTH, _TAB_HEIGHT, build.theme.goal(goal).band),), build.pictures)


def _relate(word: "WordDocument", header: "BaseOxmlElement", number: int) -> str:
    path = PackURI(f"/word/header{number}.xml")
    part = HeaderPart(path, CONTENT_TYPE.WML_HEADER, header, word.part.package)
    return word.part.relate_to(part, RELATIONSHIP_TYPE.HEADER)


def _write(line: "Element", title: str, part: str) -> None:
    text(line, writable(title) + (f"\t{writable(part)}" if part else ""))


def _refer(properties: "Element", head: str) -> None:
    for reference in properties.iterchildren(name("headerReference")):
        reference.set(_IDENTIFIER, head)


def _close(following: "Element", properties: "Element") -> None:
    """Let a section end above *following*, whose page break it takes over."""
    last, body = following.getprevious(), following.getparent()
    holds_the_break = _style(following) == "Spacer" and not words_of(following)
    if last is None or body is None:
        return
    if _cannot_end(last):
        closing = following if holds_the_break else paragraph(root("body"), "Spacer")[0]
        last.addnext(closing)
        last = closing
    elif holds_the_break:
        body.remove(following)
    for mark in following[0].findall(name("pageBreakBefore")):
        following[0].remove(mark)
    last[0].append(properties)


def _cannot_end(last: "Element") -> bool:
    """Report whether a section needs a paragraph below *last*: a table is none, and an open field takes the footer's.

    The contents are one field, open until the end of their last paragraph; LibreOffice reads the footer before that.
    """
    return last.tag == name("tbl") or any(
        mark.get(name("fldCharType")) == "end" for mark in last.iterfind(f"{name('r')}/{name('fldChar')}")
    )
