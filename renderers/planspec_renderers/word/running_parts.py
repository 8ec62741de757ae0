"""Which parts of a document stand on the pages of a section, in either version where changes are tracked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple, cast

from lxml import etree

from planspec.document import Deleted, Heading, Inlines, Inserted, current, marked_whole, newer, older, plain
from planspec.model import Number
from planspec_renderers.word.display import words_of
from planspec_renderers.word.measure import bookmark
from planspec_renderers.word.number_format import width
from planspec_renderers.word.oxml import W, name
from planspec_renderers.word.revisions import fate_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from planspec_renderers.word.build import Build

_PAGE_BEGINS = etree.XPath("w:p[w:pPr/w:pageBreakBefore]", namespaces={"w": W})
_LONGEST_PART = 28.0
"""Width of the half of a running head that names the parts, in multiples of its type size."""

_ENDS = 2
_FROM_TO, _CUT = " ～ ", "…"


class Head(NamedTuple):
    """What a running head says beside the title.

    Attributes:
        older: Name of the part in the older version.
        newer: The same for the newer version, which may be the only one.
        goal: Place of the only basic goal in it, whose colour marks the edge of its pages; 0 for none.
    """

    older: str = ""
    newer: str = ""
    goal: int = 0


class Section(NamedTuple):
    """One section.

    Attributes:
        head: Its running head.
        fate: What becomes of it with all its blocks; nothing where it stays.
        following: The block that begins the next one; nothing for the last one.
    """

    head: Head
    fate: str
    following: "Element | None"


class _Title(NamedTuple):
    """The heading of a part: its words in each version that has it, and its place where it is a basic goal's."""

    older: str | None
    newer: str | None
    goal: int = 0


def sections_of(build: "Build") -> Iterator[Section]:
    """Return the sections of a document, which reach from page break to page break.

    One that begins no part goes on with the one above.
    """
    titles = {mark: _title(heading, build.bands.get(mark, 0), build) for heading, mark in build.bookmarks}
    runs = tuple(_runs(build.body))
    fates = [fate_of(run) if build.revised else "" for run in runs]
    heads = accumulate(runs, lambda above, run: _head(_titles(run, titles), above), initial=Head())
    following = (*(run[0] for run in runs[1:]), None)
    return map(Section, _alone(list(heads)[1:], fates), fates, following)


def shortened(words: str, room: float) -> str:
    """Return *words*, cut where they are wider than *room* times the type size."""
    if width(words) <= room:
        return words
    kept = words[: int(room)]
    while width(kept) > room - 1:
        kept = kept[:-1]
    return kept.rstrip() + _CUT


def style_of(paragraph: "Element") -> str:
    """Return the identifier of the style of a paragraph."""
    return str(paragraph[0][0].get(name("val"), ""))


def _runs(body: "Element") -> "Iterator[list[Element]]":
    """Return the blocks from page break to page break; last ones that may all go stay with those above them."""
    # A search in C takes a tenth of the time that asking each of many thousands of blocks takes.
    blocks, first = list(body), set(cast("list[Element]", _PAGE_BEGINS(body)))
    starts = [place for place, block in enumerate(blocks) if not place or block in first] or [0]
    while len(starts) > 1 and fate_of(blocks[starts[-1] :]):
        starts.pop()
    return (blocks[start:end] for start, end in pairwise((*starts, len(blocks))))


def _titles(blocks: "Iterable[Element]", titles: Mapping[str, _Title]) -> list[_Title]:
    return [title for block in blocks if block.tag == name("p") for title in _title_in(block, titles)]


def _title_in(paragraph: "Element", titles: Mapping[str, _Title]) -> Iterator[_Title]:
    style = style_of(paragraph)
    if style == "TOCHeading":
        yield _Title(words_of(paragraph), words_of(paragraph))
    elif style.endswith("Heading1") and (mark := bookmark(paragraph)):
        yield titles[mark]


def _title(heading: Heading, goal: int, build: "Build") -> _Title:
    number, mark = heading.number, marked_whole(heading.content)
    if not build.revised:
        name = _name(number, current(heading.content))
        return _Title(name, name, goal)
    before = _name(number and (number.former or number), older(heading.content))
    after = _name(number, newer(heading.content))
    return _Title(None if mark is Inserted else before, None if mark is Deleted else after, goal)


def _name(number: Number | None, content: Inlines) -> str:
    return " ".join(f"{number.text if number else ''} {plain(content)}".split())


def _head(titles: Sequence[_Title], above: Head) -> Head:
    """Return the running head of a section with *titles*; a version without any goes on with that *above*."""
    olds = [title.older for title in titles if title.older is not None]
    news = [title.newer for title in titles if title.newer is not None]
    goals = [title.goal for title in titles if title.goal and (title.newer is not None or not news)]
    return Head(
        _from_to(olds) if olds else above.older,
        _from_to(news) if news else above.newer,
        (goals[0] if len(goals) == 1 else 0) if titles else above.goal,
    )


def _alone(heads: Sequence[Head], fates: Sequence[str]) -> list[Head]:
    """Return *heads*, those of sections that only one version has with the words of the next one in the other version.

    LibreOffice, which takes a header for a matter of a page's first paragraph, leaves it to what moves up there.
    """
    found: list[Head] = []
    following = Head()
    for head, fate in zip(reversed(heads), reversed(fates), strict=True):
        match fate:
            case "ins":
                following = head._replace(older=following.older)
            case "del":
                following = head._replace(newer=following.newer)
            case _:
                following = head
        found.append(following)
    return found[::-1]


def _from_to(parts: Sequence[str]) -> str:
    """Return the name of the only part, or the first and the last one."""
    ends = [part for part in (parts if len(parts) < _ENDS else (parts[0], parts[-1])) if part]
    return _FROM_TO.join(shortened(end, _LONGEST_PART / len(ends)) for end in ends)
