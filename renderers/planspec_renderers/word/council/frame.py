"""The body of a template around the place of the document: what stands before it and after it."""

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planspec.document import RenderError
from planspec_renderers.word.council.markup import remove
from planspec_renderers.word.council.paging import (
    begin_page,
    breaks_before,
    ends_page,
    first_page,
    last_properties,
    seen,
)
from planspec_renderers.word.council.places import PlaceName, holds_only, paragraphs, words, written_places
from planspec_renderers.word.council.refusals import refusal
from planspec_renderers.word.oxml import name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

_SECTION = name("sectPr")
_BEFORE_KIND = frozenset(map(name, ("headerReference", "footerReference", "footnotePr", "endnotePr")))
_LOOSE = frozenset(map(name, ("bookmarkStart", "bookmarkEnd")))
"""Marks between blocks, which no link to the cover needs."""

_HOLDERS = frozenset(map(name, ("p", "sdt")))


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What stands around the document; blocks in order.

    Attributes:
        before: The cover and other front matter.
        after: The back matter.
        section: Properties of the section that the document stands in, as the template has them.
        last: Properties of the last section where that is another one, or nothing.
        placed: Whether the template says where the document goes.
        breaks: Whether the place of the document says that a page begins there.
    """

    before: "tuple[Element, ...]"
    after: "tuple[Element, ...]"
    section: "Element"
    last: "Element | None"
    placed: bool
    breaks: bool

    @property
    def has_cover(self) -> bool:
        """Whether anything can be seen before the document."""
        return next(seen(self.before), None) is not None

    def page(self, *, turned: bool) -> int:
        """Return the number of the first page of the document, given whether it is to begin one."""
        return first_page(self.before, self.section) + self._breaks(turned=turned)

    def close(self, body: "Element", *, turned: bool) -> None:
        """Put front and back matter around the document.

        Args:
            body: The body of the file: the blocks of the document, and the properties of their section.
            turned: Whether the document is to begin a page.
        """
        if self._breaks(turned=turned):
            begin_page(body[0])
        _begin_alike(next(body.iter(_SECTION)), self.section)
        if self.last is not None:
            self._end_section(body)
        for block in self.after:
            body[-1].addprevious(block)
        body[:0] = list(self.before)

    def _breaks(self, *, turned: bool) -> bool:
        wanted = self.breaks or (turned and self.has_cover)
        return wanted and bool(self.before) and not ends_page(self.before, self.section)

    def _end_section(self, body: "Element") -> None:
        """Let the section of the document end where the template ends it: in the back matter, or right below."""
        section = body[-1]
        body.remove(section)
        end = next((one for block in self.after for one in block.iter(_SECTION)), None)
        holder = last_properties(body) if end is None else end.getparent()
        if end is not None:
            remove(end)
        if holder is not None and self.last is not None:
            holder.append(section)
            body.append(self.last)


def _begin_alike(section: "Element", pattern: "Element") -> None:
    """Let a section begin as *pattern* does: on a new page, or right below."""
    for kind in section.findall(name("type")):
        section.remove(kind)
    wanted = pattern.find(name("type"))
    if wanted is not None:
        section.insert(sum(element.tag in _BEFORE_KIND for element in section), deepcopy(wanted))


def take_apart(body: "Element") -> Frame:
    """Take everything out of the body of a template but the section that the document will stand in.

    Raises:
        RenderError: The place of the document stands twice, beside other words, or in a table or a text box.
    """
    (*blocks, last) = (block for block in body if block.tag not in _LOOSE)
    start, end = _region(blocks)
    placed = start < len(blocks)
    inside, after = blocks[start:end], blocks[end:]
    ending = next((one for block in blocks[start:] for one in block.iter(_SECTION)), None)
    first = inside[0] if inside else None
    breaks = first is not None and any(map(breaks_before, first.iter(name("p"))))
    frame = Frame(
        tuple(blocks[:start]),
        tuple(after),
        deepcopy(last if ending is None else ending),
        None if ending is None else last,
        placed,
        breaks,
    )
    body[:] = [last if ending is None else deepcopy(ending)]
    return frame


def _region(blocks: "Sequence[Element]") -> tuple[int, int]:
    """Return the place of the document among *blocks*, half open; behind the last one where there is none."""
    starts, ends = (_positions(blocks, place) for place in (PlaceName.BODY, PlaceName.END))
    for place, found in ((PlaceName.BODY, starts), (PlaceName.END, ends)):
        if len(found) > 1:
            raise _twice(place)
    if not starts and not ends:
        return len(blocks), len(blocks)
    if not starts or (ends and ends[0] < starts[0]):
        raise _open_end()
    return starts[0], (ends or starts)[0] + 1


def _positions(blocks: "Sequence[Element]", place: PlaceName) -> list[int]:
    """Return which of *blocks* are *place*, each a paragraph or a content control around one."""
    found = []
    for position, block in enumerate(blocks):
        naming = [one for one in paragraphs(block) if any(map(place.is_named, written_places(one)))]
        if not naming:
            continue
        filled = [one for one in paragraphs(block) if words(one).strip()]
        if block.tag not in _HOLDERS or len(filled) > 1 or not holds_only(naming[0], place):
            raise _misplaced(place)
        found.append(position)
    return found


def _twice(place: PlaceName) -> RenderError:
    ja, en = place.written
    return refusal(f"に {ja} が2つ以上あります。1つだけにしてください。", f"has {en} more than once. Leave only one.")


def _open_end() -> RenderError:
    (start_ja, start_en), (end_ja, end_en) = PlaceName.BODY.written, PlaceName.END.written
    ja = f"の {end_ja} より前に {start_ja} がありません。{start_ja} を先に置いてください。"
    return refusal(ja, f"has {end_en} without {start_en} before it. Put {start_en} first.")


def _misplaced(place: PlaceName) -> RenderError:
    ja, en = place.written
    told = f"の {ja} が、表や文字枠の中か、ほかの言葉と同じ段落にあります。{ja} だけの段落にしてください。"
    return refusal(told, f"has {en} in a table or text box, or beside other words. Give it a paragraph of its own.")
