"""The table of contents: a field that is filled in already, so that Word has no reason to ask."""

from typing import TYPE_CHECKING

from planspec.document import Contents, Heading
from planspec_renderers.word.build import Build
from planspec_renderers.word.inlines import inlines, printed
from planspec_renderers.word.oxml import child, field, field_end, field_start, run, text
from planspec_renderers.word.styles import HEADING_LEVELS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_UNKNOWN_PAGE = "1"


def contents(node: Contents, build: Build) -> None:
    """Append the table of contents; its page numbers are filled in when the document is complete."""
    if node.title:
        added, _ = build.paragraph("TOCHeading")
        inlines(added, node.title, build)
    depth = min(node.depth, HEADING_LEVELS)
    listed = tuple((heading, bookmark) for heading, bookmark in build.bookmarks if _is_listed(heading, depth))
    for place, (heading, bookmark) in enumerate(listed):
        added, _ = build.paragraph(f"TOC{min(heading.level, HEADING_LEVELS)}")
        if place == 0:
            field_start(added, f'TOC \\o "1-{depth}" \\h \\z \\u')
        _entry(added, heading, bookmark, build)
        if place == len(listed) - 1:
            field_end(added)


def _is_listed(heading: Heading, depth: int) -> bool:
    return min(heading.level, HEADING_LEVELS) <= depth and bool(heading.number or printed(heading.content).strip())


def _entry(added: "Element", heading: Heading, bookmark: str, build: Build) -> None:
    link = child(added, "hyperlink", anchor=bookmark, history="1")
    number = f"{heading.number.text} " if heading.number else ""
    text(link, number + printed(heading.content))
    child(run(link), "tab")
    build.page_numbers.append((field(link, f"PAGEREF {bookmark} \\h", _UNKNOWN_PAGE), bookmark))
