"""The cover of a Word file: its field and strip, the size of the title, pictures in their places."""

import pytest
from lxml.etree import _Element as Element

from planspec.document import Block, Figure, Group, PageBreak, Paragraph, Role
from planspec.theme import Theme
from planspec_renderers.word import RENDERER
from word_lint import lint
from word_sample import COVER, W, body, document, faults, goal, part, picture, texts, values, words

_GOALS = Theme().colours.goals
_PAGE = 595 * 12700
"""Width of a page in the units of drawings."""


def _cover(*blocks: Block) -> Group:
    return Group(Role.COVER, (*COVER.blocks[:2], *blocks, *COVER.blocks[2:]))


def _titled(title: str) -> Group:
    return Group(Role.COVER, (Paragraph(words(title), Role.TITLE), *COVER.blocks[1:]))


def _fills(root: Element) -> list[str | None]:
    return [colour.get("val") for colour in root.iterfind(".//{*}spPr/{*}solidFill/{*}srgbClr")]


def _before(root: Element, place: int) -> float:
    """Return the space above a paragraph in points."""
    paragraph = list(root.iter(f"{W}p"))[place]
    (before,) = values(paragraph, "spacing", "before")
    return int(str(before)) / 20


def test_field_and_strip() -> None:
    """The field has the ground of the title, the strip below it a part for each goal; both are decoration."""
    root = body(COVER, goal(1), goal(2))
    white, ground, *strip = _fills(root)
    assert (white, ground) == ("FFFFFF", Theme().colours.accent)
    assert strip[:2] == list(_GOALS[:2])
    (properties,) = root.iter("{*}docPr")
    assert properties.get("descr") == ""
    assert [element.get("val") for element in properties.iter("{*}decorative")] == ["1"]


def test_strip_of_many_goals() -> None:
    """More goals than colours have a strip of all colours."""
    assert _fills(body(COVER, *map(goal, range(1, 20))))[2 : 2 + len(_GOALS)] == list(_GOALS)


def test_sound() -> None:
    """Neither openxml-audit nor the lint finds anything in a cover with both pictures."""
    shown = (Figure(picture(90, 50), "架空の公園", role=Role.PICTURE), Figure(picture(), "架空の印", role=Role.LOGO))
    file = RENDERER.render(document(_cover(*shown), goal(1)))
    assert (faults(file), lint(file)) == ([], [])


def test_title_on_its_own_ground() -> None:
    """White type on the cover has a ground of its own, for programs that do not draw the field."""
    styles = part(RENDERER.render(document(COVER)), "word/styles.xml")
    for style in ("Title", "Subtitle"):
        (found,) = styles.iterfind(f"{W}style[@{W}styleId='{style}']")
        assert values(found, "color") == ["FFFFFF"]
        assert values(found, "shd", "fill") == [Theme().colours.accent]


def test_title_breaks_at_spaces() -> None:
    """A title too wide for one line breaks at its space, which stays."""
    root = body(COVER)
    first = next(root.iter(f"{W}p"))
    assert [element.text for element in first.iter(f"{W}t")] == ["第1次 ", "架空市地域福祉活動計画"]
    assert len(list(first.iter(f"{W}br"))) == 1


@pytest.mark.parametrize(
    ("length", "style"), [(11, "Title"), (30, "TitleLong"), (100, "TitleLonger"), (400, "TitleLongest")]
)
def test_long_title(length: int, style: str) -> None:
    """A title is the smaller the longer it is, and never cut."""
    root = body(_titled("題" * length))
    assert values(root, "pStyle")[0] == style
    assert texts(root)[0] == "題" * length


def test_long_cover_has_no_negative_space() -> None:
    """A title that fills the field leaves some space above the foot."""
    root = body(_titled("題" * 400))
    assert _before(root, 0) >= 0
    assert _before(root, 2) >= 40


def test_foot() -> None:
    """The publisher stands the higher the more lines there are, so that the last one is at the foot of the page."""
    more = _cover(Paragraph(words("中間見直し"), Role.COVER), Paragraph(words("(素案)"), Role.COVER))
    assert _before(body(COVER), 2) - _before(body(more), 2) == pytest.approx(2 * 22, abs=0.1)


@pytest.mark.parametrize("size", [(1600, 900), (600, 900), (1000, 300), (3, 2)])
def test_picture(size: tuple[int, int]) -> None:
    """A picture stands at the head of the page behind the title, as large as it can be, and is not cut or bent."""
    root = body(_cover(Figure(picture(*size), "架空の公園", role=Role.PICTURE)), PageBreak(), goal(1))
    _, anchor = root.iter("{*}anchor")
    (extent,) = anchor.iterchildren("{*}extent")
    wide, high = (int(extent.get(key, "0")) for key in ("cx", "cy"))
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.001)
    assert wide <= _PAGE * 1.001
    assert wide == pytest.approx(_PAGE, rel=0.001) or high == pytest.approx(0.4 * 842 * 12700, rel=0.001)
    assert anchor.get("behindDoc") == "1"
    assert [element.get("descr") for element in anchor.iter("{*}docPr")] == ["架空の公園"]


def test_no_circles_on_a_picture() -> None:
    """The circles of the field are left out where there is a picture."""
    drawn = [{form.get("prst") for form in body(cover).iter("{*}prstGeom")} for cover in (COVER, _cover(_PICTURE))]
    assert drawn == [{"rect", "ellipse"}, {"rect"}]


def test_logo() -> None:
    """A logo stands in the text, no larger than a line of the cover can bear."""
    root = body(_cover(Figure(picture(4000, 1000), "架空の印", role=Role.LOGO)))
    (inline,) = root.iter("{*}inline")
    (extent,) = inline.iterchildren("{*}extent")
    assert int(extent.get("cx", "0")) <= 200 * 12700
    assert int(extent.get("cy", "0")) <= 64 * 12700
    assert values(root, "pStyle") == ["Title", "Subtitle", "CoverLogo", "CoverText"]


def test_cover_further_down() -> None:
    """Only a cover at the head of the document has a field."""
    assert _fills(body(Paragraph(words("前")), COVER)) == []


_PICTURE = Figure(picture(90, 50), "架空の公園", role=Role.PICTURE)
