"""How the Word file of a plan looks: colours, boxes, the overview, what stays together."""

from itertools import pairwise

import pytest
from lxml.etree import _Element as Element

from planspec.document import (
    Badge,
    BulletList,
    Group,
    Heading,
    Inlines,
    LineBreak,
    ListItem,
    PageBreak,
    Paragraph,
    Role,
    Table,
    Text,
)
from planspec.theme import Colour, Theme
from planspec_renderers.word import RENDERER
from word_lint import lint
from word_sample import W, body, document, faults, goal, part, texts, values, words

_WHITE = "FFFFFF"
PALETTE = tuple(map(Colour, Theme().colours.goals))
_DEUTERANOPIA = ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969))
_PROTANOPIA = ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052))
"""Machado, Oliveira and Fernandes 2009, severity 1, on linear light."""


def _light(colour: str) -> list[float]:
    parts = (int(colour[start : start + 2], 16) / 255 for start in (0, 2, 4))
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts]


def _luminance(colour: str) -> float:
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), _light(colour), strict=True))


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _lab(light: list[float]) -> list[float]:
    red, green, blue = (max(value, 0.0) for value in light)
    tristimulus = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116 for value in tristimulus)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def _seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> list[float]:
    light = _light(colour)
    return _lab([sum(factor * value for factor, value in zip(row, light, strict=True)) for row in matrix])


class TestPalette:
    """The colours of basic goals."""

    @pytest.mark.parametrize("colour", PALETTE, ids=lambda colour: colour.band)
    def test_contrast(self, colour: Colour) -> None:
        """White type on a band, a number on the page or on a tint, and dark type on a tint can be read."""
        assert _contrast(colour.band, _WHITE) >= 4.5
        assert _contrast(colour.band, colour.tint) >= 4.5
        assert _contrast("222222", colour.tint) >= 7

    @pytest.mark.parametrize("matrix", [_PROTANOPIA, _DEUTERANOPIA], ids=["protanopia", "deuteranopia"])
    def test_neighbours(self, matrix: tuple[tuple[float, ...], ...]) -> None:
        """Colour-blind readers can tell the colours of neighbours apart."""
        bands = [colour.band for colour in (*PALETTE, PALETTE[0])]
        for one, other in pairwise(bands):
            distance = sum((a - b) ** 2 for a, b in zip(_seen(one, matrix), _seen(other, matrix), strict=True)) ** 0.5
            assert distance > 20, (one, other)

    def test_many(self) -> None:
        """There are at least six, none twice."""
        assert len({colour.band for colour in PALETTE}) == len(PALETTE) >= 6

    def test_badge(self) -> None:
        """The words of a badge can be read on its ground."""
        (badge,) = part(RENDERER.render(document()), "word/styles.xml").iterfind(f"{W}style[@{W}styleId='Badge']")
        (ground,), (colour,) = values(badge, "shd", "fill"), values(badge, "color")
        assert _contrast(str(ground), str(colour)) >= 4.5


class TestGoals:
    """Basic goals and what stands below them."""

    def test_colours(self) -> None:
        """Bands take the colours in turn; the rules and the numbers of promotion goals follow."""
        root = body(*(goal(place) for place in range(1, len(PALETTE) + 2)))
        titles = [f"架空の目標{place}" for place in range(1, len(PALETTE) + 2)]
        bands = [fill for title in titles for fill in values(_paragraphs(root, title)[0], "pPr/shd", "fill")]
        assert bands == [*(colour.band for colour in PALETTE), PALETTE[0].band]
        second = _paragraphs(root, "推進2")[1]
        assert values(second, "pBdr/bottom", "color") == [PALETTE[1].rule]
        assert values(second, "pPr/rPr/color") == [PALETTE[1].band]

    def test_stay_together(self) -> None:
        """The band, the aim, the label and all of a box but its last line stay with what follows."""
        label = Paragraph(words("連動する目標"), Role.LABEL)
        root = body(goal(1), label)
        styles = part(RENDERER.render(document()), "word/styles.xml")
        kept = [
            text
            for paragraph, text in zip(root.iter(f"{W}p"), texts(root), strict=True)
            if paragraph.find(f"{W}pPr/{W}keepNext") is not None or _keeps(styles, paragraph)
        ]
        assert kept[:7] == [
            "架空の目標1", "めざす姿です。", "【評価】", "評価1の一。", "【課題】", "推進目標", "推進1(新)",
        ]  # fmt: skip
        assert kept[-1] == "連動する目標"

    @pytest.mark.parametrize(("items", "kept"), [(5, 5), (60, 0)])
    def test_long_box(self, items: int, kept: int) -> None:
        """A box that may need more than a page is left to break."""
        evaluation = BulletList(tuple(ListItem(words("評価。")) for _ in range(items)), Role.EVALUATION)
        heading = Heading(2, words("【評価】"), role=Role.EVALUATION)
        assert len(values(body(Group(Role.EVALUATION, (heading, evaluation))), "keepNext")) == kept

    def test_top_of_the_page(self) -> None:
        """A heading that begins a page has no space above it."""
        root = body(Paragraph(words("前")), PageBreak(), Heading(1, words("目標"), role=Role.BASIC_GOAL))
        (heading,) = _paragraphs(root, "目標")
        assert values(heading, "spacing", "before") == ["0"]

    def test_badge(self) -> None:
        """A badge keeps its colours inside a heading with colours of its own."""
        root = body(Heading(3, (Text("推進"), Badge("新")), role=Role.PROMOTION_GOAL))
        *_, badge = root.iter(f"{W}r")
        assert (values(badge, "rStyle"), values(badge, "color"), values(badge, "shd", "fill")) == (
            ["Badge"],
            ["9A3412"],
            ["FBD9C6"],
        )


_VISION, _FIRST, _SECOND = words("支え合うまち"), (Text("目標1"), LineBreak(), Text("学ぶ")), words("目標2")


def _overview(*rows: tuple[Inlines, ...]) -> Table:
    header = tuple(map(words, ("理念", "基本目標", "推進目標")))
    return Table(header, rows, "計画の体系", Role.OVERVIEW, row_headers=False)


class TestOverview:
    """The overview."""

    rows = ((_VISION, _FIRST, words("一")), (_VISION, _FIRST, words("一")), (_VISION, _SECOND, words("三")))

    def test_merged(self) -> None:
        """Neighbours that say the same are one cell; those of the lowest level stand alone."""
        root = body(Heading(1, words("計画の体系")), _overview(*self.rows))
        merged = ["restart", "restart", "continue", "continue", "continue"]
        assert values(root, "vMerge") == merged
        assert texts(root)[1:] == [
            "理念", "基本目標", "推進目標", "支え合うまち", "目標1学ぶ", "一", "", "", "一", "", "目標2", "三", "",
        ]  # fmt: skip

    def test_colours(self) -> None:
        """Basic goals have the colours of their bands, promotion goals the tints."""
        root = body(_overview(*self.rows))
        fills = [values(row, "shd", "fill")[1:] for row in list(root.iter(f"{W}tr"))[1:]]
        one, two = ([colour.band, colour.tint] for colour in PALETTE[:2])
        assert fills == [one, one, two]

    def test_for_screen_readers(self) -> None:
        """The table has a header row and an alternative text, and is sound."""
        file = RENDERER.render(document(Heading(1, words("計画の体系")), _overview(*self.rows)))
        root = part(file)
        assert len(list(root.iter(f"{W}tblHeader"))) == 1
        assert values(root, "tblDescription") == ["計画の体系: 理念 → 基本目標 → 推進目標"]
        assert (faults(file), lint(file)) == ([], [])

    @pytest.mark.parametrize(("length", "upright"), [(4, True), (90, False)])
    def test_upright(self, length: int, *, upright: bool) -> None:
        """A vision runs from top to bottom where one line has the height for it."""
        vision = words("架" * length)
        root = body(_overview(*((vision, words("目標"), words(str(place))) for place in range(8))))
        assert bool(values(root, "textDirection")) is upright

    def test_two_visions(self) -> None:
        """Cells that differ stay apart, and so does all that stands beside them."""
        root = body(_overview((_VISION, _SECOND, words("一")), (words("他"), _SECOND, words("二"))))
        assert values(root, "vMerge") == []


def test_zebra() -> None:
    """Every other row of a table has a ground."""
    rows = tuple((words("北支部"), words("架空市")) for _ in range(3))
    root = body(Table((words("名称"), words("住所")), rows, "支部"))
    assert [len(values(row, "shd")) for row in root.iter(f"{W}tr")] == [0, 0, 2, 0]


def _paragraphs(root: Element, text: str) -> list[Element]:
    return [paragraph for paragraph, found in zip(root.iter(f"{W}p"), texts(root), strict=True) if found == text]


def _keeps(styles: Element, paragraph: Element) -> bool:
    (style,) = values(paragraph, "pPr/pStyle")
    (found,) = styles.iterfind(f"{W}style[@{W}styleId='{style}']")
    based_on = values(found, "basedOn")
    return found.find(f"{W}pPr/{W}keepNext") is not None or any(
        styles.find(f"{W}style[@{W}styleId='{base}']/{W}pPr/{W}keepNext") is not None for base in based_on
    )
