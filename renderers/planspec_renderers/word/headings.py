"""Headings: built-in styles, numbers, bookmarks, and the look of their roles."""

from typing import TYPE_CHECKING

from planspec.document import Heading, Number, Role, plain
from planspec_renderers.word.build import Build, Look, Place
from planspec_renderers.word.inlines import inlines
from planspec_renderers.word.numbering import Level, heading_room, reference
from planspec_renderers.word.oxml import child, copies, name, text
from planspec_renderers.word.styles import HEADING_LEVELS, TWENTIETHS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STYLES = {
    Role.BASIC_GOAL: "BasicGoal",
    Role.PROMOTION_GOALS: "PromotionGoals",
    Role.PROMOTION_GOAL: "PromotionGoal",
    Role.EVALUATION: "EvaluationHeading",
    Role.ISSUES: "IssuesHeading",
}
"""Styles that dress a heading over its built-in style, so that it stays a heading for Word and for screen readers."""

_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "kinsoku"),
    *("overflowPunct", "autoSpaceDE", "autoSpaceDN", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc", "rPr"),
)
"""Order of paragraph properties in the schema, as far as they are used."""

_PAINTED = tuple(map(name, ("top", "left", "bottom", "right", "shd")))

_POSITIONS = {name(local): position for position, local in enumerate(_ORDER)}


def heading(node: Heading, place: Place, build: Build) -> None:
    """Append a heading."""
    level = min(node.level, HEADING_LEVELS)
    style = f"{'' if node.listed else 'Unlisted'}Heading{level}"
    look = Look(_STYLES.get(node.role, ""))
    added, properties = build.paragraph(style)
    _dress(properties, look, build)
    _colour(properties, node.role, build)
    _begin_page(properties)
    literal = _number(properties, level, node.number, look, build) if node.number else ""
    properties[:] = sorted(properties, key=lambda element: _POSITIONS[str(element.tag)])
    bookmark = _open_bookmark(added, look, place, build)
    if literal:
        text(added, literal, build.run_properties(look))
    inlines(added, node.content, build, look)
    if bookmark:
        child(added, "bookmarkEnd", id=bookmark)
    build.above = plain(node.content)


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


def _colour(properties: "Element", role: Role, build: Build) -> None:
    """Give a heading the colour of its basic goal: the band, the rules and the numbers below it."""
    if role is Role.BASIC_GOAL:
        build.goals += 1
    if not build.goals:
        return
    colour = build.theme.goal(build.goals)
    match role:
        case Role.BASIC_GOAL | Role.PROMOTION_GOALS:
            _paint(properties, colour.band)
        case Role.PROMOTION_GOAL:
            _paint(properties, colour.rule)
        case _:
            return
    if role is not Role.BASIC_GOAL:
        # The mark at the end of a paragraph gives its number the colour.
        for element in properties.iterfind(f"{name('rPr')}/{name('color')}"):
            element.set(name("val"), colour.band)


def _paint(properties: "Element", colour: str) -> None:
    for element in properties.iter(*_PAINTED):
        if element.get(name("color"), "auto") != "auto":
            element.set(name("color"), colour)
        if element.get(name("fill")):
            element.set(name("fill"), colour)


def _number(properties: "Element", level: int, number: Number, look: Look, build: Build) -> str:
    """Number a heading; return the words that print the number where Word's own numbering cannot."""
    style = build.styles[look.paragraph or f"Heading{level}"]
    left = round(style.indents[0] * TWENTIETHS)
    hanging = heading_room(number.text, style.size)
    _indent(properties, left, hanging)
    in_list = reference(properties, 0, level - 1)
    if build.numbers.place(number, Level(level - 1, left + hanging, hanging, look.paragraph), in_list):
        return ""
    properties.remove(properties[-1])
    return number.text + ("\t" if hanging else " ")


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
    child(added, "bookmarkStart", id=str(build.opened), name=bookmark)
    return str(build.opened)
