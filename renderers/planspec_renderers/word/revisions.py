"""Tracked changes: words, paragraphs and rows that readers of a file accept or reject."""

from itertools import count
from typing import TYPE_CHECKING

from planspec.document import Deleted, Inserted, Mark, Revision
from planspec_renderers.word.oxml import name, root, writable
from planspec_renderers.word.styles import RUN_ORDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

FATE = "fate"
"""What says, while a file is being built, what becomes of a paragraph or a row, or of a run by its properties."""

_TAGS: dict[Mark, str] = {Inserted: "ins", Deleted: "del"}
_NOTED = {name(local): local for local in ("p", "tr", "rPr")}
_IN_DELETIONS = {name("t"): name("delText"), name("instrText"): name("delInstrText")}


def note(element: "Element", mark: Mark | None) -> None:
    """Note what becomes of a paragraph, a row, or the run that has these properties; nothing for what stays."""
    if mark is not None:
        element.set(FATE, _TAGS[mark])


def is_noted(block: "Element") -> bool:
    """Report whether a paragraph came or went, or a table with all its rows."""
    return None not in _fates(block)


def fate_of(blocks: "Iterable[Element]") -> str:
    """Return what is noted of *blocks* where it is the same of all of them, else nothing."""
    found = {fate for block in blocks for fate in _fates(block)}
    return (found.pop() or "") if len(found) == 1 else ""


def note_fate(paragraph: "Element", fate: str) -> None:
    """Note of a paragraph what ``fate_of`` says of others."""
    if fate:
        paragraph.set(FATE, fate)


def _fates(block: "Element") -> set[str | None]:
    noted = block.iterchildren(name("tr")) if block.tag == name("tbl") else (block,)
    return {element.get(FATE) for element in noted}


def track(roots: "Iterable[Element]", revision: Revision) -> None:
    """Turn what is noted in *roots* into tracked changes by the author of *revision*."""
    made = _Changes(revision)
    for element in [element for one in roots for element in one.iter(*_NOTED)]:
        tag = element.attrib.pop(FATE, "")
        if tag:
            _track(element, made.change(str(tag)))


def _track(element: "Element", change: "Element") -> None:
    match _NOTED[str(element.tag)], element.getparent():
        case "p", _:
            _mark_of(element).insert(0, change)
        case "tr", _:
            element[0].append(change)
        case _, None:
            return
        case _, run:
            if not len(element):
                run.remove(element)
            _wrap(run, change)


def line_mark(paragraph: "Element", *, deleted: bool) -> None:
    """Strike or underline the mark of a paragraph, and with it the number in front."""
    properties = _mark_of(paragraph)
    for old in properties.findall(name("u")):
        properties.remove(old)
    line = root("strike" if deleted else "u")
    if not deleted:
        line.set(name("val"), "single")
    properties.append(line)
    properties[:] = sorted(properties, key=lambda element: RUN_ORDER.index(str(element.tag)))


class _Changes:
    """Makes the elements of changes, each with a number of its own."""

    def __init__(self, revision: Revision) -> None:
        self._author = writable(revision.author)
        self._date = revision.date.replace(tzinfo=None, microsecond=0).isoformat() + "Z"
        self._numbers = count(1)

    def change(self, tag: str) -> "Element":
        """Return a new insertion (``ins``) or deletion (``del``)."""
        made = root(tag)
        for key, value in (("id", str(next(self._numbers))), ("author", self._author), ("date", self._date)):
            made.set(name(key), value)
        return made


def _mark_of(paragraph: "Element") -> "Element":
    """Return the properties of a paragraph's mark."""
    properties = paragraph[0]
    found = properties.find(name("rPr"))
    if found is None:
        found = root("rPr")
        properties.insert(sum(element.tag != name("sectPr") for element in properties), found)
    return found


def _wrap(run: "Element", change: "Element") -> None:
    """Put *run* into *change*, or into the change of its kind that ends right before it."""
    if change.tag == name("del"):
        for words in run.iterchildren(*_IN_DELETIONS):
            words.tag = _IN_DELETIONS[str(words.tag)]
    before = run.getprevious()
    if before is not None and before.tag == change.tag:
        before.append(run)
        return
    run.addprevious(change)
    change.append(run)
