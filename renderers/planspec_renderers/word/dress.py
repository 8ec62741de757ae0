"""Dresses the template in a theme: its colours, fonts, sizes, spacing and margins in place of the house's own."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from planspec.theme import Colour, Theme
from planspec_renderers.word.dress_parts import font_table, office_theme, replace_part
from planspec_renderers.word.oxml import name, root
from planspec_renderers.word.sheet import Sheet

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

_HOUSE = Theme()
HEADINGS = frozenset(
    {
        *("Title", "Subtitle", "TOCHeading", "Vision", "BasicGoal", "PromotionGoals", "PromotionGoal"),
        *("EvaluationHeading", "IssuesHeading", "OverviewVision", "OverviewGoal"),
    }
)
"""Styles that have the font of headings; so have those with an outline level, and all that are based on them."""

_FARTHEST = 1200
"""Space above or below in twentieths of a point; more of it is no space between paragraphs, but a place on the page."""

_FACES = ("ascii", "hAnsi", "eastAsia", "cs")


def dress(word: "WordDocument", theme: Theme) -> None:
    """Give *word*, a document on the template, the look of *theme*; with the house's own nothing changes at all.

    Word knows no list of fonts: it takes the first, and the font table names the others in its place.
    """
    if (theme.fonts, theme.colours, theme.spacing) == (_HOUSE.fonts, _HOUSE.colours, _HOUSE.spacing):
        return
    styles, numbering, section = word.part.styles.element, word.part.numbering_part.element, word.element.body.sectPr
    for element in (styles, numbering):
        _colour(element, shades(theme))
        _resize(element, theme.scale)
    _face(styles, theme)
    _space(styles, section, theme)
    _set_margins(styles, section, theme.spacing.margin / _HOUSE.spacing.margin)
    replace_part(word.part, "theme", lambda blob: office_theme(blob, theme))
    replace_part(word.part, "fontTable", lambda blob: font_table(blob, theme))


def shades(theme: Theme) -> Mapping[str, str]:
    """Return the colours that stand in the places of the template's; what the theme leaves alone is not there."""
    own, house = theme.colours, _HOUSE.colours
    accent, note = Colour(own.accent), Colour(own.note)
    told: dict[str, str] = {}
    if own.text != house.text:
        told |= {house.text: own.text}
    if own.quiet != house.quiet:
        told |= {house.quiet: own.quiet}
    if own.accent != house.accent:
        told |= {house.accent: accent.band, "6F9DAE": accent.rule, "C9D6DB": accent.hair, "EDF4F6": accent.tint}
    if own.note != house.note:
        told |= {house.note: note.band, "6B4100": note.band, "C77700": note.rule, "D9A35B": note.rule}
        told |= {"FCF5EA": note.tint, "FFF6D6": note.tint}
    return told


def _colour(root_element: "Element", told: Mapping[str, str]) -> None:
    keys = tuple(map(name, ("color", "fill")))
    for element in root_element.iter("{*}*"):
        shown = (*keys, name("val")) if element.tag == name("color") else keys
        for key in shown:
            if (value := element.get(key, "")) in told:
                element.set(key, told[value])


def _resize(root_element: "Element", scale: float) -> None:
    """Scale sizes of type to half points, and the columns of numbers and bullets with them."""
    for element in root_element.iter(name("sz"), name("szCs")):
        _multiply(element, ("val",), scale)
    for element in root_element.iter(name("ind")):
        if element.get(name("hanging")) is not None:
            _multiply(element, ("left", "hanging"), scale)


def _face(styles: "Element", theme: Theme) -> None:
    text, headings = theme.fonts.text[0], theme.fonts.headings[0]
    for element in styles.iter(name("rFonts")):
        _set_faces(element, text)
    if headings != text:
        for style in styles.iterchildren(name("style")):
            if style.get(name("styleId")) in HEADINGS or style.find(f"{name('pPr')}/{name('outlineLvl')}") is not None:
                _set_faces(_own_faces(style), headings)


def _own_faces(style: "Element") -> "Element":
    properties = style.find(name("rPr"))
    if properties is None:
        properties = root("rPr")
        style.append(properties)
    faces = properties.find(name("rFonts"))
    if faces is None:
        faces = root("rFonts")
        properties.insert(0, faces)
    return faces


def _set_faces(element: "Element", face: str) -> None:
    for slot in _FACES:
        element.set(name(slot), face)


def _space(styles: "Element", section: "Element", theme: Theme) -> None:
    lines, paragraphs = (theme.scale * factor for factor in (theme.spacing.lines, theme.spacing.paragraphs))
    for element in styles.iter(name("spacing")):
        _multiply(element, ("line",), lines)
        _multiply(element, ("before", "after"), paragraphs, most=_FARTHEST)
    for grid in section.iter(name("docGrid")):
        _multiply(grid, ("linePitch",), lines)
        _fill_page(grid, styles, Sheet.of(section).height)
        if theme.fonts.text != _HOUSE.fonts.text:
            # Fonts with tall lines, such as 游ゴシック and メイリオ, would take two lines of the grid for one.
            grid.attrib.pop(name("type"), "")


def _fill_page(grid: "Element", styles: "Element", height: int) -> None:
    """Widen the grid of lines, and the lines on it, so that a page is full of them.

    LibreOffice shares what is left of a page out above and below its lines.
    """
    pitch = int(grid.get(name("linePitch"), "0"))
    whole = str(height // max(height // max(pitch, 1), 1))
    grid.set(name("linePitch"), whole)
    for element in styles.iterfind(f"{name('docDefaults')}//{name('spacing')}"):
        element.set(name("line"), whole)


def _set_margins(styles: "Element", section: "Element", factor: float) -> None:
    """Move the margins at the left and the right, and the tabs that stand at the right one."""
    size, margins = (section.find(name(local)) for local in ("pgSz", "pgMar"))
    if size is None or margins is None or factor == 1:
        return
    paper = int(size.get(name("w"), "0"))
    before = _room(paper, margins)
    _multiply(margins, ("left", "right"), factor)
    for tab in styles.iter(name("tab")):
        if tab.get(name("pos")) == str(before):
            tab.set(name("pos"), str(_room(paper, margins)))


def _room(paper: int, margins: "Element") -> int:
    return paper - sum(int(margins.get(name(side), "0")) for side in ("left", "right"))


def _multiply(element: "Element", keys: Iterable[str], factor: float, most: float = float("inf")) -> None:
    for key in map(name, keys):
        value = element.get(key, "")
        if value.isdecimal() and int(value) <= most:
            element.set(key, str(round(int(value) * factor)))
