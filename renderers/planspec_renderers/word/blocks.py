"""Blocks as paragraphs."""

from collections.abc import Iterable, Mapping
from itertools import islice, takewhile
from typing import TYPE_CHECKING, assert_never

from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Figure,
    Form,
    Group,
    Heading,
    Inlines,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Table,
    plain,
)
from planspec_renderers.word.build import Build, Place, Span
from planspec_renderers.word.contents import contents
from planspec_renderers.word.display import break_lines, display_style, room_of
from planspec_renderers.word.figures import figure
from planspec_renderers.word.headings import BAND, LONG_BAND, heading, in_order
from planspec_renderers.word.inlines import sentence
from planspec_renderers.word.items import indent, item, markers
from planspec_renderers.word.measure import bookmark
from planspec_renderers.word.oxml import copies, name, root
from planspec_renderers.word.paint import paint
from planspec_renderers.word.tables import table

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STYLES: Mapping[Role, str] = {
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.COVER: "CoverText",
    Role.VISION: "Vision",
    Role.AIM: "Aim",
    Role.LABEL: "Label",
    Role.EVALUATION: "Evaluation",
    Role.ISSUES: "Issues",
    Role.GUIDELINE: "Guideline",
    Role.CONTACTS: "Contact",
    Role.SOURCES: "Source",
    Role.TODO: "Todo",
    Role.NOTE: "Todo",
}
_SHARED = frozenset({Role.COVER, Role.EVALUATION, Role.ISSUES, Role.GUIDELINE})
"""Roles of groups whose look the paragraphs inside share."""

_BOXED = frozenset({Role.EVALUATION, Role.ISSUES})
"""Roles of groups that stand in a box."""

_LONGEST_BOX = 20
"""Paragraphs of a box that is kept on one page; a longer one may need more than that."""


def blocks(nodes: Iterable[Block], place: Place, build: Build) -> None:
    """Append *nodes* in order."""
    for node in nodes:
        block(node, place, build)


def block(node: Block, place: Place, build: Build) -> None:
    """Append one block."""
    match node:
        case Heading():
            heading(node, place, build)
        case Paragraph(content, role):
            _paragraph(content, role, place, build)
        case BulletList() | OrderedList():
            _list(node, place, build)
        case DefinitionList(items):
            _definitions(items, build)
        case Table():
            table(node, build)
        case Figure():
            figure(node, place, build)
        case Group(role, nodes):
            _group(role, nodes, place, build)
        case Contents():
            contents(node, build)
        case PageBreak():
            build.page_break = _last(build) is not None
        case _:
            assert_never(node)


def _look(role: Role, place: Place) -> str:
    """Return the style of a role; a paragraph without one shares the look of its group."""
    shared = place.role if place.role in _SHARED else Role.BODY
    return _STYLES.get(role) or _STYLES.get(shared, "")


def _paragraph(content: Inlines, role: Role, place: Place, build: Build) -> None:
    style = _look(role, place) or "BodyText"
    if role is Role.VISION:
        style = display_style(plain(content), style, build)
    if role is Role.TITLE and build.form is Form.TABLE:
        # The title of a cover fills half of a page that lies across.
        style = "Heading1"
    added, properties = build.paragraph(style)
    if place.depth:
        indent(properties, style, place.depth, build)
    if role is Role.AIM and style not in build.styles.fixed:
        _below_band(added, properties, build)
    sentence(added, content, build)
    if role is Role.VISION:
        break_lines(added, room_of(style, build))


def _below_band(added: "Element", properties: "Element", build: Build) -> None:
    """Give the aim of a basic goal the ground of its colour, and let it join the band above."""
    drawn = build.styles[_STYLES[Role.AIM]].paragraph
    copies(properties, tuple(drawn[key] for key in map(name, ("pBdr", "shd")) if key in drawn))
    paint(properties, Role.AIM, build.theme.goal(build.goal))
    in_order(properties)
    band = added.getprevious()
    if band is not None and build.dressed.get(bookmark(band)) in {BAND, LONG_BAND}:
        for spacing in band[0].iterchildren(name("spacing")):
            spacing.set(name("after"), "0")


def _list(node: BulletList | OrderedList, place: Place, build: Build) -> None:
    style = _look(node.role, place)
    for marker, entry in markers(node, place.depth, build):
        item(entry.content, marker, style, place.depth, build)
        if entry.blocks:
            blocks(entry.blocks, place.deeper(), build)


def _definitions(items: Iterable[tuple[Inlines, tuple[Inlines, ...]]], build: Build) -> None:
    for term, meanings in items:
        added, _ = build.paragraph("DefinitionTerm")
        sentence(added, term, build)
        for meaning in meanings:
            added, _ = build.paragraph("Definition")
            sentence(added, meaning, build)


def _group(role: Role, nodes: Iterable[Block], place: Place, build: Build) -> None:
    on_its_own = role is Role.COVER
    build.page_break = build.page_break or (on_its_own and len(build.body) > 0)
    above = _last(build)
    blocks(nodes, place.inside(role), build)
    if role in _BOXED:
        _keep_together(above, build)
    _note(role, above, build)
    build.page_break = build.page_break or (on_its_own and len(build.body) > 0)


def _note(role: Role, above: "Element | None", build: Build) -> None:
    """Note which blocks, all that come after *above*, a group has."""
    first, last = next(iter(build.body), None) if above is None else above.getnext(), _last(build)
    if first is not None and last is not None:
        build.spans.append(Span(role, first, last))


def _last(build: Build) -> "Element | None":
    return next(build.body.iterchildren(reversed=True), None)


def _keep_together(above: "Element | None", build: Build) -> None:
    """Keep the paragraphs of a box, all that comes after *above*, on one page."""
    last = _last(build)
    if last is None or last is above:
        return
    others = tuple(islice(takewhile(lambda one: one is not above, last.itersiblings(preceding=True)), _LONGEST_BOX))
    if len(others) == _LONGEST_BOX:
        return
    for paragraph in others:
        properties = paragraph[0]
        if properties.tag == name("pPr") and properties.find(name("keepNext")) is None:
            properties.insert(1, root("keepNext"))
