"""PDF files look as the theme says."""

import re

import pytest

from pdf_sample import bare, document, pages, poppler, third_plan, written
from planspec.compose import EDITIONS, compose
from planspec.document import (
    Block,
    Document,
    Figure,
    Form,
    Group,
    Heading,
    Metadata,
    Paragraph,
    RenderWarning,
    Role,
    Text,
)
from planspec.theme import Colours, Fonts, Spacing, Theme
from planspec_renderers.pdf import RENDERER
from word_sample import goal, picture

_BODY = Paragraph((Text("架空の本文です。" * 30),))


def _words(text: str, role: Role) -> Paragraph:
    return Paragraph((Text(text),), role)


def _themed(theme: Theme, *blocks: Block) -> bytes:
    return RENDERER.themed(theme).render(document(*blocks))


def _type(file: bytes) -> list[tuple[str, int, str]]:
    """Return colour, size and words of every piece of text; the size in thirds of a point."""
    told = poppler(file, "pdftohtml", "-xml", "-i", "-stdout", "-zoom", "3")
    found = re.findall(r'<fontspec id="(\d+)" size="(\d+)"[^>]* color="(#[0-9a-f]{6})"', told)
    faces = {number: (colour, int(size)) for number, size, colour in found}
    texts = re.findall(r'<text [^>]*font="(\d+)">(.*?)</text>', told)
    return [(*faces[number], re.sub("<[^>]*>", "", text)) for number, text in texts]


def test_colours() -> None:
    """Text, headings and each goal have the colours of the theme."""
    colours = Colours(text="101010", accent="7A1F3D", goals=("1D5E2F", "5E1D2F"))
    file = _themed(Theme(colours=colours), Heading(1, (Text("見出し"),)), _BODY, goal(1), goal(2))
    found = {text: colour for colour, _, text in _type(file)}
    assert found["見出し"] == "#7a1f3d"
    assert {colour for text, colour in found.items() if "本文" in text} == {"#101010"}
    assert [colour for colour, _, text in _type(file) if text == "【評価】"] == ["#1d5e2f", "#5e1d2f"]


def test_size() -> None:
    """Running text has the size of the theme."""
    sizes = {size for _, size, text in _type(_themed(Theme(fonts=Fonts(size=14)), _BODY)) if "本文" in text}
    assert sizes == {14 * 3}


def test_spacing() -> None:
    """Margin, lines and paragraphs stand as far apart as the theme says."""
    near, wide = (
        pages(_themed(Theme(spacing=spacing), _BODY, _BODY))[0].words
        for spacing in (Spacing(), Spacing(lines=1.5, paragraphs=2, margin=40))
    )
    assert min(word.left for word in wide) == pytest.approx(40 / 25.4 * 72, abs=1)
    assert min(word.left for word in near) == pytest.approx(24 / 25.4 * 72, abs=1)
    first_two = [sorted({word.top for word in words if word.top > 60})[:2] for words in (near, wide)]
    near_line, wide_line = (below - above for above, below in first_two)
    assert wide_line == pytest.approx(1.5 * near_line, rel=0.02)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("size", [6, 24])
def test_extremes(edition: str, size: float) -> None:
    """Nothing is lost or reaches over an edge in the smallest and the largest type, on lines as short as can be."""
    theme = Theme(fonts=Fonts(size=size), spacing=Spacing(lines=2, paragraphs=2, margin=40))
    document = compose(third_plan(), edition=edition)
    file = RENDERER.themed(theme).render(document)
    assert [word for page in pages(file) for word in page.words if not page.holds(word)] == []
    assert all(bare(string) in written(file) for string in ("市全域で取組に差が出ない", "info@ichinoseki-shakyo.com"))


def test_fonts() -> None:
    """Headings and running text have families of their own, by their Japanese names too."""
    fonts = Fonts(text=("BIZ UDゴシック",), headings=("BIZ UDPGothic",))
    told = poppler(_themed(Theme(fonts=fonts), Heading(1, (Text("見出し"),)), _BODY), "pdffonts")
    assert set(re.findall(r"\+(BIZ\w+)-", told)) == {"BIZUDGothic", "BIZUDPGothic"}


def test_missing_font() -> None:
    """A family that is not installed is named, and another one is taken."""
    with pytest.warns(RenderWarning, match="架空ゴシック"):
        file = _themed(Theme(fonts=Fonts(text=("架空ゴシック",))), _BODY)
    assert "BIZUDPGothic" in poppler(file, "pdffonts")


@pytest.mark.parametrize(("role", "form"), [(Role.COVER, Form.BOOKLET), (Role.MASTHEAD, Form.LEAFLET)])
def test_pictures(role: Role, form: Form) -> None:
    """Picture and logo stand on the first page, each tagged as a figure."""
    blocks = (
        _words("架空の計画", Role.TITLE),
        Figure(picture(30, 20), "里山の写真", role=Role.PICTURE),
        Figure(picture(3, 2), "架空社協のロゴ", role=Role.LOGO),
        _words("架空市社会福祉協議会", Role.COVER),
    )
    file = RENDERER.render(Document("架空", Metadata(), (Group(role, blocks),), form=form))
    assert len(pages(file)) == 1
    assert poppler(file, "pdfinfo", "-struct").count("Figure") == 2
    assert [line.split()[3:5] for line in poppler(file, "pdfimages", "-list").splitlines()[2:]] == [
        ["30", "20"],
        ["3", "2"],
    ]
