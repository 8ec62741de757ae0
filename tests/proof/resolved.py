"""Accepts or rejects the tracked changes of a Word file by the rules of ECMA-376, and tells what it says then."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree
from lxml.etree import _Element as Element

from planspec.model import NumberStyle
from word_lint import W

Line = tuple[str, str]
"""A paragraph: where it stands and its style, and its words behind its printed number, without white space."""

_COUNTERS = {
    "decimal": "1",
    "decimalFullWidth": "\uff11",
    "decimalEnclosedCircle": "①",
    "upperRoman": "Ⅰ",
    "aiueoFullWidth": "ア",
    "upperLetter": "A",
    "lowerLetter": "a",
    "japaneseCounting": "一",
}


def resolve(root: Element, *, accept: bool) -> None:
    """Accept or reject all changes below *root*; what must go with the paragraph after it needs one there."""
    gone, kept = ("del", "ins") if accept else ("ins", "del")
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            _remove(row)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            _remove(table)
    going = [one for one in root.iter(f"{W}p") if one.find(f"{W}pPr/{W}rPr/{W}{gone}") is not None]
    _settle_runs(root, gone, kept)
    for paragraph in going:
        _join(paragraph)


def _settle_runs(root: Element, gone: str, kept: str) -> None:
    for change in list(root.iter(W + gone)):
        _remove(change)
    for change in list(root.iter(W + kept)):
        for inner in list(change):
            change.addprevious(inner)
        _remove(change)
    for words in list(root.iter(f"{W}delText")):
        words.tag = f"{W}t"


def _remove(element: Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _join(paragraph: Element) -> None:
    """Let what is left of a paragraph without its mark begin the next one."""
    left = [one for one in paragraph if one.tag != f"{W}pPr"]
    following = paragraph.getnext()
    if left and any(one.tag in {f"{W}r", f"{W}hyperlink"} for one in left):
        assert following is not None
        assert following.tag == f"{W}p"
        for place, one in enumerate(left, 1):
            following.insert(place, one)
    assert following is not None
    if paragraph.find(f"{W}pPr/{W}sectPr") is not None:
        # The end of a section goes only with all that stands in it; else that would fall to the next one.
        before = paragraph.getprevious()
        assert before is None or before.find(f"{W}pPr/{W}sectPr") is not None
    _remove(paragraph)


def said(file: bytes, *, accept: bool | None = None) -> list[Line]:
    """Return what a Word file says with all changes accepted or rejected, or as it is; contents are left out.

    So are empty paragraphs that only keep tables apart.
    """
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        root, numbering = (etree.fromstring(archive.read(f"word/{part}.xml")) for part in ("document", "numbering"))
    if accept is not None:
        resolve(root, accept=accept)
    assert not list(root.iter(f"{W}ins", f"{W}del", f"{W}delText"))
    return list(lines(root, numbering))


def lines(root: Element, numbering: Element) -> Iterator[Line]:
    """Yield the paragraphs below *root* that say something, those in tables with the place of their cell."""
    lists = _Lists.of(numbering)
    for paragraph in root.iter(f"{W}p"):
        found = paragraph.find(f"{W}pPr/{W}pStyle")
        style = "" if found is None else found.get(f"{W}val", "")
        label = lists.label(paragraph)
        words = "".join("".join(text.text or "" for text in paragraph.iter(f"{W}t")).split())
        if not style.startswith(("TOC", "Contents", "Spacer")) and (words or label or _cell(paragraph)):
            yield _cell(paragraph) + style, "".join(label.split()) + words


def _cell(paragraph: Element) -> str:
    cell = paragraph.getparent()
    if cell is None or cell.tag != f"{W}tc":
        return ""
    row = cell.getparent()
    table = None if row is None else row.getparent()
    if row is None or table is None:
        return ""
    return f"row {table.index(row) - 2} cell {row.index(cell) - 1} "


@dataclass
class _Lists:
    """The lists of a file while they count; lists with one definition count together until one starts anew.

    Attributes:
        definitions: The definition of each list.
        levels: For each definition and level the format and the text.
        starts: The first count of each level of a definition.
        anew: The first count of each level of a list that starts anew and has not begun.
        counts: The last count of each level of a definition.
    """

    definitions: dict[str, str]
    levels: dict[tuple[str, int], tuple[str, str]]
    starts: dict[tuple[str, int], int]
    anew: dict[tuple[str, int], int]
    counts: dict[tuple[str, int], int] = field(default_factory=dict)

    @classmethod
    def of(cls, numbering: Element) -> "_Lists":
        read = cls({}, {}, {}, {})
        for definition in numbering.iter(f"{W}abstractNum"):
            for level in definition.iter(f"{W}lvl"):
                key = definition.get(f"{W}abstractNumId", ""), int(level.get(f"{W}ilvl", "0"))
                read.levels[key] = _value(level, "numFmt"), _value(level, "lvlText")
                read.starts[key] = int(_value(level, "start") or 1)
        for one in numbering.iter(f"{W}num"):
            read.definitions[one.get(f"{W}numId", "")] = _value(one, "abstractNumId")
            for override in one.iter(f"{W}lvlOverride"):
                start = _value(override, "startOverride")
                if start:
                    read.anew[one.get(f"{W}numId", ""), int(override.get(f"{W}ilvl", "0"))] = int(start)
        return read

    def label(self, paragraph: Element) -> str:
        """Count *paragraph* in, and return its printed number."""
        reference = paragraph.find(f"{W}pPr/{W}numPr")
        one = "" if reference is None else _value(reference, "numId")
        if reference is None or one not in self.definitions:
            return ""
        definition, place = self.definitions[one], int(_value(reference, "ilvl") or 0)
        if self.levels[definition, place][0] == "bullet":
            return "•"
        self._count(definition, place, self.anew.pop((one, place), None))
        text = self.levels[definition, place][1]
        for level in range(place + 1):
            if f"%{level + 1}" in text:
                text = text.replace(f"%{level + 1}", self._print(definition, level))
        return text

    def _count(self, definition: str, place: int, anew: int | None) -> None:
        if anew is not None:
            self.starts[definition, place] = anew
        before = None if anew is not None else self.counts.get((definition, place))
        self.counts[definition, place] = self.starts[definition, place] if before is None else before + 1
        for deeper in range(place + 1, 9):
            self.counts.pop((definition, deeper), None)

    def _print(self, definition: str, level: int) -> str:
        counter, _ = self.levels[definition, level]
        return NumberStyle.parse(_COUNTERS[counter]).print(self.counts.get((definition, level), 1))


def _value(element: Element, tag: str) -> str:
    found = element.find(W + tag)
    return "" if found is None else found.get(f"{W}val", "")
