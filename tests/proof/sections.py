"""The sections of a Word file: where each begins, and what its pages look like."""

import io
import zipfile
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from proof.resolved import resolve
from word_lint import W

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FIRST = 12
"""Characters that tell with which words a section begins."""


class Section(NamedTuple):
    """One section.

    Attributes:
        first: The first words in it.
        head: What the header says on most pages.
        foot: What the footer says there, without page numbers.
        tabs: Colours of the tabs at the edge of the pages.
        paper: Width and height of the page.
        columns: How many columns it has.
        runs_on: Whether it begins on the page where the one above ends.
    """

    first: str
    head: str
    foot: str
    tabs: tuple[str, ...]
    paper: tuple[str, str]
    columns: str
    runs_on: bool


def sections(file: bytes, *, accept: bool | None = None) -> list[Section]:
    """Return the sections of a Word file with all changes accepted or rejected, or as it is."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")}
        relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
    if accept is not None:
        for name, root in parts.items():
            if name.startswith(("word/document", "word/header", "word/footer")):
                resolve(root, accept=accept)
    targets = {one.get("Id", ""): parts.get(f"word/{one.get('Target')}") for one in relations}
    return list(_sections(parts["word/document.xml"][0], targets))


def uncoloured(section: Section) -> Section:
    """Return *section* with tabs of no colour: one paragraph or tab cannot have another colour in each version."""
    return section._replace(tabs=("",) * len(section.tabs))


def _sections(body: Element, targets: Mapping[str, Element | None]) -> Iterator[Section]:
    words, known = "", dict[str, Element | None]()
    for block in body:
        words += _words(block)
        for properties in block.iter(f"{W}sectPr"):
            known |= _references(properties, targets)
            yield _section(words[:_FIRST], properties, known)
            words = ""


def _references(properties: Element, targets: Mapping[str, Element | None]) -> dict[str, Element | None]:
    """Return the header and the footer of a section; what it does not name it has from the one above."""
    found = (one for one in properties if one.tag in {f"{W}headerReference", f"{W}footerReference"})
    ordinary = (one for one in found if one.get(f"{W}type", "default") == "default")
    return {str(one.tag): targets[one.get(_ID, "")] for one in ordinary}


def _section(first: str, properties: Element, known: Mapping[str, Element | None]) -> Section:
    head, foot = (known.get(f"{W}{kind}Reference") for kind in ("header", "footer"))
    size, columns, kind = (properties.find(f"{W}{local}") for local in ("pgSz", "cols", "type"))
    return Section(
        first,
        _words(head),
        "".join(sign for sign in _words(foot) if not sign.isdigit()),
        () if head is None else tuple(one.get("val", "") for one in head.iter("{*}srgbClr")),
        ("", "") if size is None else (size.get(f"{W}w", ""), size.get(f"{W}h", "")),
        "1" if columns is None else columns.get(f"{W}num", "1"),
        kind is not None and kind.get(f"{W}val") == "continuous",
    )


def _words(part: Element | None) -> str:
    return "" if part is None else "".join("".join(text.text or "" for text in part.iter(f"{W}t")).split())
