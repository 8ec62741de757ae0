"""Running heads: every part that begins a page is a section, whose header names it."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.parts.hdrftr import HeaderPart

from planspec.document import Form
from planspec_renderers.word.build import Look
from planspec_renderers.word.display import words_of
from planspec_renderers.word.oxml import R, name, paragraph, root, text, writable
from planspec_renderers.word.revisions import is_noted, note_fate
from planspec_renderers.word.running_parts import Head, Section, sections_of, shortened, style_of
from planspec_renderers.word.sections import keep
from planspec_renderers.word.shapes import Shape, behind
from planspec_renderers.word.styles import TWENTIETHS

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from lxml.etree import _Element as Element

    from planspec_renderers.word.build import Build

_LONGEST_TITLE = 26.0
"""Width of the half of a running head that says the title, in multiples of its type size."""

_GONE, _COME = Look(deleted=True), Look(inserted=True)
_IDENTIFIER = f"{{{R}}}id"

_TAB_WIDTH, _TAB_HEIGHT, _TAB_STEP, _FIRST_TAB, _TABS = 15.0, 64.0, 72.0, 112.0, 8
"""Measures in points of the tabs at the edge of the page, and how many places there are for them."""


def set_running_heads(word: "WordDocument", build: "Build", titles: tuple[str, str], *, covered: bool) -> None:
    """Divide the blocks of *build* into sections, each with a header that says the title and names its part.

    Args:
        word: The file; its own section is the pattern of all.
        build: The blocks, which are not yet in the file.
        titles: Title of the document in the older version, and in the newer or only one.
        covered: Whether the first section is a cover, which has no header.
    """
    pattern = word.element.body.sectPr
    sections = tuple(_sections(build)) if _is_blank(word) else ()
    heads = _heads(word, build, [section.head for section in sections], titles)
    properties = [*(deepcopy(pattern) for _ in sections[1:]), pattern]
    for section, own in zip(sections, properties, strict=False):
        _refer(own, heads[section.head])
        if section.following is not None:
            _close(section.following, section.fate, own)
    properties[0].titlePg_val = covered


def headers_of(word: "WordDocument") -> "Iterator[Element]":
    """Yield the headers of a file."""
    relationships = word.part.rels.values()
    return (one.target_part.element for one in relationships if one.reltype == RELATIONSHIP_TYPE.HEADER)


def _is_blank(word: "WordDocument") -> bool:
    """Report whether the header is there and waits for words; a template's own header stays as it is."""
    return not word.sections[0].header.is_linked_to_previous and not words_of(word.sections[0].header.part.element)


def _sections(build: "Build") -> Iterator[Section]:
    if build.form is Form.TABLE:
        # Its parts begin anywhere, and the place for their names is where a page that lies across has its middle.
        return iter((Section(Head(), "", None),))
    return sections_of(build)


def _heads(word: "WordDocument", build: "Build", heads: list[Head], titles: tuple[str, str]) -> Mapping[Head, str]:
    """Write a header for each of *heads*, the file's own for the first; return their relationships."""
    own = word.sections[0].header.part
    blank = deepcopy(own.element)
    written: dict[Head, str] = {}
    for number, head in enumerate(dict.fromkeys(heads), 1):
        header = own.element if number == 1 else deepcopy(blank)
        if head.goal:
            header[0].append(_tab(head.goal, build))
        _write(header[0], titles, head, build)
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


def _write(line: "Element", titles: tuple[str, str], head: Head, build: "Build") -> None:
    """Write a header; where its words are tracked, what both versions say stays."""
    older, newer = (writable(shortened(title, _LONGEST_TITLE)) for title in titles)
    before, after = (f"\t{writable(part)}" if part else "" for part in (head.older, head.newer))
    if (older, before) == (newer, after):
        text(line, newer + after)
        return
    for former, latter in ((older, newer), (before, after)):
        if former == latter:
            text(line, latter)
            continue
        text(line, former, build.run_properties(_GONE))
        text(line, latter, build.run_properties(_COME))


def _refer(properties: "Element", head: str) -> None:
    for reference in properties.iterchildren(name("headerReference")):
        reference.set(_IDENTIFIER, head)


def _close(following: "Element", fate: str, properties: "Element") -> None:
    """Let a section end above *following*, whose page break it takes over; its end has the *fate* of its blocks."""
    last, body = following.getprevious(), following.getparent()
    holds_the_break = style_of(following) == "Spacer" and not words_of(following)
    if last is None or body is None:
        return
    if _cannot_end(last):
        closing = following if holds_the_break and not fate else paragraph(root("body"), "Spacer")[0]
        note_fate(closing, fate)
        if is_noted(last) and not fate:
            keep(closing)
        last.addnext(closing)
        last = closing
    elif holds_the_break:
        body.remove(following)
    for mark in following[0].findall(name("pageBreakBefore")):
        following[0].remove(mark)
    last[0].append(properties)


def _cannot_end(last: "Element") -> bool:
    """Report whether a section needs a paragraph below *last*: a table is none, and one that may go takes it along.

    The contents are one field, open until the end of their last paragraph; LibreOffice reads the footer before that.
    """
    return (
        is_noted(last)
        or last.tag == name("tbl")
        or any(mark.get(name("fldCharType")) == "end" for mark in last.iterfind(f"{name('r')}/{name('fldChar')}"))
    )
