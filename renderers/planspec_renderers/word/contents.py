"""The table of contents: a field that is filled in already, so that Word has no reason to ask.

The field collects the built-in heading styles. A heading that is not listed wears a style based on one of them: it
keeps its outline level, and an update in Word leaves it out as well. (LibreOffice goes by outline levels and lists it.)
"""

from typing import TYPE_CHECKING

from planspec.document import Contents, Deleted, Heading, current, marked_whole, plain, ranks
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import inlines
from planspec_renderers.word.oxml import child, field, field_end, field_start, run, text
from planspec_renderers.word.styles import HEADING_LEVELS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNKNOWN_PAGE = "1"
_STEP = 320
"""Indentation of the entries of each level, in twentieths of a point."""


def contents(node: Contents, build: Build) -> None:
    """Append the table of contents; its page numbers are filled in when the document is complete."""
    if node.title:
        added, _ = build.paragraph("TOCHeading")
        inlines(added, node.title, build)
    depth = min(node.depth, HEADING_LEVELS)
    listed = tuple((heading, bookmark) for heading, bookmark in build.bookmarks if _is_listed(heading, depth))
    _indent([_level(heading) for heading, _ in listed], build)
    for place, (heading, bookmark) in enumerate(listed):
        added, _ = build.paragraph(f"TOC{_level(heading)}")
        if place == 0:
            field_start(added, f'TOC \\o "1-{depth}" \\h \\z')
        _entry(added, heading, bookmark, build)
        if place == len(listed) - 1:
            field_end(added)


def _level(heading: Heading) -> int:
    return min(heading.level, HEADING_LEVELS)


def _is_listed(heading: Heading, depth: int) -> bool:
    has_words = bool(heading.number or plain(heading.content).strip())
    # The contents are those of the newer version.
    stays = marked_whole(heading.content) is not Deleted
    return heading.listed and _level(heading) <= depth and has_words and stays


def _indent(levels: list[int], build: Build) -> None:
    """Indent the styles of the entries, which Word takes by level, so that a level not listed leaves no gap."""
    deepest: dict[int, int] = {}
    for level, rank in zip(levels, ranks(levels), strict=True):
        deepest[level] = max(rank, deepest.get(level, 0))
    for level, rank in deepest.items():
        build.styles.indent(f"TOC{level}", _STEP * (rank - 1))


def _entry(added: "Element", heading: Heading, bookmark: str, build: Build) -> None:
    link = child(added, "hyperlink", anchor=bookmark, history="1")
    number = f"{heading.number.text} " if heading.number else ""
    text(link, number + plain(current(heading.content)))
    child(run(link), "tab")
    build.page_numbers.append((field(link, f"PAGEREF {bookmark} \\h", _UNKNOWN_PAGE), bookmark))
