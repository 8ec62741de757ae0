"""Headings: built-in styles, numbers, bookmarks, and the look of their roles."""

from typing import TYPE_CHECKING

from planspec.document import (
    Deleted,
    Heading,
    Inlines,
    Inserted,
    Mark,
    Role,
    current,
    marked_whole,
    newer,
    older,
    plain,
)
from planspec_renderers.word.build import Build, Look, Place
from planspec_renderers.word.inlines import inlines, literal, sentence
from planspec_renderers.word.number_format import width
from planspec_renderers.word.numbering import Level, heading_room, reference
from planspec_renderers.word.order import PARAGRAPH_ORDER
from planspec_renderers.word.oxml import child, copies, name
from planspec_renderers.word.paint import paint
from planspec_renderers.word.revised_numbers import RevisedNumbers, versions
from planspec_renderers.word.styles import HEADING_LEVELS, TWENTIETHS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

BAND, LONG_BAND = "BasicGoal", "BasicGoalLong"
"""The styles of the band that opens a basic goal, and of one with many words."""

_LONG = 60.0
"""From which width on a title has many words, in multiples of the type size."""

_STYLES = {
    Role.BASIC_GOAL: BAND,
    Role.PROMOTION_GOALS: "PromotionGoals",
    Role.PROMOTION_GOAL: "PromotionGoal",
    Role.EVALUATION: "EvaluationHeading",
    Role.ISSUES: "IssuesHeading",
    Role.SOURCES: "SourcesHeading",
}
"""Styles that dress a heading over its built-in style, so that it stays a heading for Word and for screen readers."""

_POSITIONS = {name(local): position for position, local in enumerate(PARAGRAPH_ORDER)}


def heading(node: Heading, place: Place, build: Build) -> None:
    """Append a heading."""
    # What came or went itself leaves the other version where it was.
    above = build.above if marked_whole(node.content) else {}
    level = min(node.level, HEADING_LEVELS)
    style = f"{'' if node.listed else 'Unlisted'}Heading{level}"
    look = Look(_style(node, build))
    added, properties = build.paragraph(style)
    _dress(properties, look, build)
    if node.role is Role.BASIC_GOAL:
        build.open_goal(is_gone=marked_whole(node.content) is Deleted)
    if build.goal and look.paragraph not in build.styles.fixed:
        paint(properties, node.role, build.theme.goal(build.goal))
    _begin_page(properties)
    gap = _number(properties, level, node, look, build)
    in_order(properties)
    bookmark = _open_bookmark(added, look, place, build)
    if gap and node.number:
        inlines(added, literal(node.number, gap, node.content), build, look)
    sentence(added, node.content, build, look)
    if bookmark:
        child(added, "bookmarkEnd", id=bookmark)
    build.above = {**above, **_said(node.content)}


def _said(content: Inlines) -> dict[Mark, str]:
    """Return the words of a heading in each version that has it."""
    whole = marked_whole(content)
    said: dict[Mark, str] = {Deleted: plain(older(content)), Inserted: plain(newer(content))}
    return {mark: words for mark, words in said.items() if whole in {None, mark}}


def is_long(content: Inlines) -> bool:
    """Report whether a title has many words."""
    return width(plain(current(content))) > _LONG


def _style(node: Heading, build: Build) -> str:
    """Return the style that dresses a heading, or nothing."""
    style = _STYLES.get(node.role, "")
    if style == BAND and is_long(node.content) and build.styles[LONG_BAND].size < build.styles[BAND].size:
        return LONG_BAND
    return style


def in_order(properties: "Element") -> None:
    """Put the properties of a paragraph into the order of the schema."""
    properties[:] = sorted(properties, key=lambda element: _POSITIONS[str(element.tag)])


def _dress(properties: "Element", look: Look, build: Build) -> None:
    if look.paragraph:
        own = build.styles.own(look.paragraph)
        copies(properties, tuple(element for element in own.frame if properties.find(str(element.tag)) is None))
        copies(child(properties, "rPr"), tuple(own.run.values()))


def _begin_page(properties: "Element") -> None:
    """Let a heading that begins a page stand at its very top, which not every office suite does by itself."""
    if properties.find(name("pageBreakBefore")) is not None:
        spacing = properties.find(name("spacing"))
        (child(properties, "spacing") if spacing is None else spacing).set(name("before"), "0")


def _number(properties: "Element", level: int, node: Heading, look: Look, build: Build) -> str:
    """Number a heading; return what stands behind the number where it is words, as Word's own numbering cannot."""
    number = node.number
    if number is None:
        return ""
    style = build.styles[look.paragraph or f"Heading{level}"]
    left = round(style.indents[0] * TWENTIETHS)
    hanging = heading_room(number.text, style.size)
    _indent(properties, left, hanging)
    in_list = reference(properties, 0, level - 1)
    if _is_placed(node, Level(level - 1, left + hanging, hanging, look.paragraph), in_list, build):
        return ""
    properties.remove(properties[-1])
    return "\t" if hanging else " "


def _is_placed(node: Heading, level: Level, in_list: "Element", build: Build) -> bool:
    """Put a heading into a list; report whether there is one that prints its number."""
    if isinstance(build.numbers, RevisedNumbers):
        return build.numbers.place(versions(node.number, marked_whole(node.content)), level, in_list)
    return node.number is not None and not node.number.former and build.numbers.place(node.number, level, in_list)


def _indent(properties: "Element", left: int, hanging: int) -> None:
    indentation = properties.find(name("ind"))
    if indentation is None:
        indentation = child(properties, "ind")
    indentation.set(name("left"), str(left + hanging))
    indentation.set(name("hanging"), str(hanging))


def _open_bookmark(added: "Element", look: Look, place: Place, build: Build) -> str:
    """Open the bookmark of a heading and return its identifier; a heading in a list or a table has none."""
    if place.depth or build.opened == len(build.bookmarks):
        return ""
    _, bookmark = build.bookmarks[build.opened]
    build.opened += 1
    if look.paragraph:
        build.dressed[bookmark] = look.paragraph
    if look.paragraph in {BAND, LONG_BAND}:
        build.bands[bookmark] = build.goal
    child(added, "bookmarkStart", id=str(build.opened), name=bookmark)
    return str(build.opened)
