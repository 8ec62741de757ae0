"""Word files under a theme."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element as Element

from environment import needed
from planspec.checker import check
from planspec.compose import compose
from planspec.document import BulletList, Document, Figure, Group, Heading, ListItem, Paragraph, Role, Table
from planspec.model import Plan
from planspec.theme import Colour, Colours, Fonts, Picture, Spacing, Theme
from planspec_renderers.word import RENDERER
from planspec_renderers.word import dress as dressing
from planspec_renderers.word.dress import dress, shades
from planspec_renderers.word.leaflet import take_grid
from planspec_renderers.word.package import open_template
from word_lint import lint
from word_sample import W, document, faults, goal, part, picture, values, words

_HOUSE = Theme()
_GREEN = Theme(
    fonts=Fonts(text=("架空明朝", "別の明朝"), headings=("架空ゴシック",)),
    colours=Colours(text="2B2B2B", quiet="5E6A5A", accent="2F5D3A", note="7A3B00", goals=("2F5D3A", "8A4B08")),
    spacing=Spacing(lines=1.2, paragraphs=1.5, margin=20),
)
_LARGE = Theme(fonts=Fonts(size=14))
_PARTS = ("document", "styles", "numbering", "fontTable", "theme/theme1")
_OWN = frozenset({"FFFFFF", "auto", "0B5394", "9A3412", "FBD9C6"})
"""Colours that no theme changes: white, links, and the badge of new goals."""


def _document() -> Document:
    todo = Paragraph(words("未定です。"), Role.TODO)
    table = Table((words("名称"), words("電話")), ((words("北支部"), words("0000-00-0000")),), "支部")
    nested = BulletList((ListItem(words("一"), (BulletList((ListItem(words("二")),)),)),))
    return document(Heading(1, words("架空の部")), Paragraph(words("本文。")), todo, nested, table, goal(1), goal(2))


@cache
def _file(theme: Theme) -> bytes:
    return RENDERER.themed(theme).render(_document())


def _style(file: bytes, identifier: str) -> Element:
    (found,) = part(file, "word/styles.xml").iterfind(f"{W}style[@{W}styleId='{identifier}']")
    return found


def test_house() -> None:
    """The house's own theme leaves the template exactly as it is, and so do pictures alone."""
    pictures = Theme(logo=Picture(file="架空.png", alternative="架空の印"))
    for theme in (_HOUSE, pictures):
        word = open_template()
        before = [etree.tostring(element) for element in (word.part.styles.element, word.element)]
        dress(word, theme)
        assert [etree.tostring(element) for element in (word.part.styles.element, word.element)] == before
    assert _file(pictures) == _file(_HOUSE) == RENDERER.render(_document())


@pytest.mark.parametrize("theme", [_GREEN, _LARGE, Theme(fonts=Fonts(size=24)), Theme(fonts=Fonts(size=6))])
def test_sound(theme: Theme) -> None:
    """A file in any theme is sound, and the same on every run."""
    file = _file(theme)
    assert (faults(file), lint(file)) == ([], [])
    assert file == RENDERER.themed(theme).render(_document())


class TestColours:
    """Colours."""

    def test_every_colour_of_the_template_is_known(self) -> None:
        """No colour of the template, of the booklet or of the leaflet, is out of a theme's reach."""
        every = {**Colours().model_dump(), "text": "010101", "quiet": "020202", "accent": "030303", "note": "040404"}
        told = shades(Theme(colours=Colours(**every)))
        for leaflet in (False, True):
            word = open_template()
            if leaflet:
                take_grid(word)
            written = etree.tostring(word.part.styles.element).decode()
            found = set(re.findall(r'w:(?:color|fill)="([0-9A-F]{6})"|w:color w:val="([0-9A-F]{6})"', written))
            assert {one or other for one, other in found} <= told.keys() | _OWN

    def test_styles(self) -> None:
        """Text, headings, grounds, lines and notes have the theme's colours, and none of the house's is left."""
        file = _file(_GREEN)
        accent = Colour("2F5D3A")
        assert values(part(file, "word/styles.xml"), "rPrDefault/rPr/color") == ["2B2B2B"]
        assert values(_style(file, "Heading1"), "color") == [accent.band]
        assert set(values(_style(file, "Vision"), "shd", "fill")) == {accent.tint}
        assert values(_style(file, "Header"), "rPr/color") == ["5E6A5A"]
        assert values(_style(file, "Todo"), "rPr/color") == ["7A3B00"]
        left = set(shades(_GREEN)) & set(re.findall(rb'"([0-9A-F]{6})"', _xml(file, "styles")))
        assert left == set()

    def test_goals(self) -> None:
        """Goals take the theme's colours in turn."""
        root = part(_file(_GREEN))
        fills = [fill for fill in values(root, "pPr/shd", "fill") if fill in {"2F5D3A", "8A4B08"}]
        assert {"2F5D3A", "8A4B08"} == set(fills)

    def test_only_what_differs(self) -> None:
        """A colour that the theme leaves alone is the house's own to the letter."""
        told = shades(Theme(colours=Colours(accent="2F5D3A")))
        assert {_HOUSE.colours.text, _HOUSE.colours.note, _HOUSE.colours.quiet} & told.keys() == set()

    def test_menu(self) -> None:
        """The colours that people find in Word's menus are the theme's."""
        root = part(_file(_GREEN), "word/theme/theme1.xml")
        shown = {element.getparent().tag.rpartition("}")[2]: element.get("val") for element in root.iter("{*}srgbClr")}
        assert (shown["dk1"], shown["accent1"], shown["accent2"]) == ("2B2B2B", "2F5D3A", "2F5D3A")
        assert shown["accent3"] == "8A4B08"


def _xml(file: bytes, name: str) -> bytes:
    return etree.tostring(part(file, f"word/{name}.xml"))


class TestFonts:
    """Fonts and sizes."""

    def test_slots(self) -> None:
        """Running text and headings have their fonts for every kind of script; the house's is named nowhere."""
        file = _file(_GREEN)
        slots = ("ascii", "hAnsi", "eastAsia", "cs")
        (text,) = part(file, "word/styles.xml").iterfind(f"{W}docDefaults//{W}rFonts")
        assert {text.get(f"{W}{slot}") for slot in slots} == {"架空明朝"}
        for identifier in ("Heading1", "Heading4", "Title", "Vision", "OverviewVision", "TOCHeading"):
            (faces,) = _style(file, identifier).iterfind(f"{W}rPr/{W}rFonts")
            assert {faces.get(f"{W}{slot}") for slot in slots} == {"架空ゴシック"}
        assert "BIZ UDP" not in "".join(_xml(file, name).decode() for name in ("styles", "theme/theme1"))

    def test_headings_are_known(self) -> None:
        """Every style that is to have the font of headings is one of the template's."""
        known = {style.get(f"{W}styleId") for style in open_template().part.styles.element.iter(f"{W}style")}
        assert known >= dressing.HEADINGS

    def test_font_table(self) -> None:
        """The font table has the theme's fonts, with those that stand in for the first."""
        root = part(_file(_GREEN), "word/fontTable.xml")
        assert {"架空明朝", "架空ゴシック"} <= set(values(root, "font", "name"))
        (font,) = root.iterfind(f"{W}font[@{W}name='架空明朝']")
        assert values(font, "altName") == ["別の明朝"]

    def test_sizes(self) -> None:
        """All sizes go with that of running text, in half points."""
        file = _file(_LARGE)
        assert values(part(file, "word/styles.xml"), "rPrDefault/rPr/sz") == ["28"]
        for identifier in ("Heading1", "TableText", "Footer"):
            (house,), (large,) = (values(_style(one, identifier), "sz") for one in (_file(_HOUSE), file))
            assert int(str(large)) == round(int(str(house)) * 14 / 10.5)

    def test_columns_of_marks(self) -> None:
        """Bullets have a column that is as much wider."""
        (first,) = part(_file(_LARGE), "word/numbering.xml").iterfind(
            f"{W}abstractNum[@{W}abstractNumId='0']/{W}lvl[@{W}ilvl='0']//{W}ind"
        )
        assert first.get(f"{W}hanging") == "320"


class TestSpacing:
    """Lines, paragraphs and margins."""

    def test_lines_and_paragraphs(self) -> None:
        """Distances are those of the house times the factors."""
        (house,), (green,) = (_style(_file(one), "Heading1").iterfind(f"{W}pPr/{W}spacing") for one in (_HOUSE, _GREEN))
        for key, factor in (("line", 1.2), ("before", 1.5), ("after", 1.5)):
            assert int(green.get(f"{W}{key}", "")) == round(int(house.get(f"{W}{key}", "")) * factor)

    @pytest.mark.parametrize("theme", [_GREEN, _LARGE])
    def test_grid(self, theme: Theme) -> None:
        """Running text stands on the grid of lines, which fills the page."""
        file = _file(theme)
        section = part(file).find(f"{W}body/{W}sectPr")
        assert section is not None
        (pitch,) = values(section, "docGrid", "linePitch")
        assert values(part(file, "word/styles.xml"), "pPrDefault/pPr/spacing", "line") == [pitch]
        assert (16838 - 1531 - 1361) % int(str(pitch)) < 40

    def test_tall_fonts(self) -> None:
        """Lines in another font stand on no grid, where tall ones would take two lines each."""
        types = [values(part(_file(theme)), "sectPr/docGrid", "type") for theme in (_HOUSE, _LARGE, _GREEN)]
        assert types == [["lines"], ["lines"], [None]]

    def test_margin(self) -> None:
        """The type area, tables and the tabs of the contents follow the margins."""
        file = _file(_GREEN)
        root = part(file)
        (left,), (right,) = (values(root, "body/sectPr/pgMar", side) for side in ("left", "right"))
        assert (left, right) == ("1134", "1134")
        room = str(11906 - 2 * 1134)
        assert values(_style(file, "TOC1"), "tab", "pos") == [room]
        assert values(root, "tblW", "w") == [room]


# --- pictures --------------------------------------------------------------------------------------------------------

_REAL = Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml"
_PICTURES = {
    Role.PICTURE: Figure(picture(40, 20), "架空の町の絵"),
    Role.LOGO: Figure(picture(9, 9), "架空の印", role=Role.LOGO),
}


def _plan() -> Plan:
    plan = check(_REAL.read_bytes(), rules=()).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize(
    ("edition", "role", "shown"),
    [("booklet", Role.COVER, [Role.PICTURE, Role.LOGO]), ("leaflet", Role.MASTHEAD, [Role.LOGO])],
)
def test_pictures(edition: str, role: Role, shown: list[Role]) -> None:
    """The booklet has picture and logo on its cover, the leaflet its logo at the head, each with its role."""
    (group,) = (
        block
        for block in compose(_plan(), edition=edition, pictures=_PICTURES).blocks
        if isinstance(block, Group) and block.role is role
    )
    figures = [block for block in group.blocks if isinstance(block, Figure)]
    assert [figure.role for figure in figures] == shown
    assert [figure.alternative for figure in figures] == [_PICTURES[one].alternative for one in shown]


def test_no_pictures() -> None:
    """Without pictures the document is as it always was."""
    assert compose(_plan(), pictures={}) == compose(_plan())


# --- large print -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "upright"), [(10.5, 1), (14, 1), (24, 0)])
def test_vision_of_large_print(size: float, upright: int) -> None:
    """In the overview the vision runs from top to bottom only where a page is high enough for it in its size."""
    root = part(RENDERER.themed(Theme(fonts=Fonts(size=size))).render(compose(_plan())))
    assert len(set(values(root, "tcPr/textDirection"))) == upright


def test_page_numbers_of_large_print(tmp_path: Path) -> None:
    """The contents of a plan in large print have the page numbers that LibreOffice comes to."""
    needed("soffice", "pdftotext")
    file = RENDERER.themed(_LARGE).render(compose(_plan()))
    (tmp_path / "plan.docx").write_bytes(file)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "plan.docx"]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    told = subprocess.run(["pdftotext", "-raw", tmp_path / "plan.pdf", "-"], capture_output=True, check=True).stdout
    pages = [[re.sub(r"\s", "", line) for line in page.splitlines()] for page in told.decode().split("\f")]
    entries = list(_entries(part(file)))
    assert len(entries) > 20
    body = int(entries[1][1])
    for heading, page in entries[1:]:
        found = next(place for place, lines in enumerate(pages, 1) if place >= body and _begins(lines, heading))
        assert (heading, found) == (heading, int(page))


def _entries(root: Element) -> list[tuple[str, str]]:
    """Return the words and the page number of each entry of the contents."""
    found = []
    for paragraph in root.iter(f"{W}p"):
        (style,) = values(paragraph, "pPr/pStyle") or [None]
        if str(style).startswith("TOC") and style != "TOCHeading":
            *heading, page = (element.text or "" for element in paragraph.iter(f"{W}t"))
            found.append((re.sub(r"\s", "", "".join(heading)), page))
    return found


def _begins(lines: list[str], heading: str) -> bool:
    return any(line and (line.startswith(heading[:9]) or line == heading) for line in lines)
