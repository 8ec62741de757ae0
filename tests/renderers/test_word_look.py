"""How the Word file of a plan looks: colours, boxes, the overview, what stays together."""

import pytest
from lxml.etree import _Element as Element

from planspec.document import (
    Badge,
    BulletList,
    Deleted,
    Group,
    Heading,
    Inlines,
    Inserted,
    LineBreak,
    ListItem,
    PageBreak,
    Paragraph,
    Role,
    Table,
    Text,
)
from planspec.theme import Colour, Theme
from planspec.theme.sight import contrast
from planspec_renderers.word import RENDERER
from word_lint import lint
from word_sample import W, body, document, faults, goal, part, texts, values, words

_WHITE = "FFFFFF"
PALETTE = tuple(map(Colour, Theme().colours.goals))


class TestPalette:
    """The colours of basic goals."""

    @pytest.mark.parametrize("colour", PALETTE, ids=lambda colour: colour.band)
    def test_contrast(self, colour: Colour) -> None:
        """White type on a band, a number on the page or on a tint, and dark type on a tint can be read."""
        assert contrast(colour.band, _WHITE) >= 4.5
        assert contrast(colour.band, colour.tint) >= 4.5
        assert contrast("222222", colour.tint) >= 7

    def test_many(self) -> None:
        """There are at least six, none twice."""
        assert len({colour.band for colour in PALETTE}) == len(PALETTE) >= 6

    def test_badge(self) -> None:
        """The words of a badge can be read on its ground."""
        (badge,) = part(RENDERER.render(document()), "word/styles.xml").iterfind(f"{W}style[@{W}styleId='Badge']")
        (ground,), (colour,) = values(badge, "shd", "fill"), values(badge, "color")
        assert contrast(str(ground), str(colour)) >= 4.5


class TestGoals:
    """Basic goals and what stands below them."""

    def test_colours(self) -> None:
        """Bands take the colours in turn; the bars, grounds and numbers of promotion goals follow."""
        root = body(*(goal(place) for place in range(1, len(PALETTE) + 2)))
        titles = [f"架空の目標{place}" for place in range(1, len(PALETTE) + 2)]
        bands = [fill for title in titles for fill in values(_paragraphs(root, title)[0], "pPr/shd", "fill")]
        assert bands == [*(colour.band for colour in PALETTE), PALETTE[0].band]
        second = _paragraphs(root, "推進2")[1]
        assert values(second, "pBdr/left", "color") == [PALETTE[1].band]
        assert values(second, "pPr/shd", "fill") == [PALETTE[1].tint]
        assert values(second, "pPr/rPr/color") == [PALETTE[1].band]

    def test_aim(self) -> None:
        """The aim has the ground of its goal's colour and joins the band; without a band it has the accent's."""
        (aim,) = _paragraphs(body(goal(1), goal(2)), "めざす姿です。")[1:]
        assert values(aim, "pPr/shd", "fill") == [PALETTE[1].tint]
        assert values(aim, "pBdr/left", "color") == [PALETTE[1].band]
        (band,) = _paragraphs(body(goal(1)), "架空の目標1")
        assert values(band, "spacing", "after") == ["0"]

    def test_long_band(self) -> None:
        """A title with many words is set smaller in its band, and is a heading all the same."""
        short, long = (Heading(1, words("目標" * count), role=Role.BASIC_GOAL) for count in (5, 100))
        root = body(short, long)
        sizes = [int(str(values(paragraph, "pPr/rPr/sz")[0])) for paragraph in root.iter(f"{W}p")]
        assert sizes[0] > sizes[1]
        assert values(root, "pStyle") == ["Heading1", "Heading1"]

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

    def test_mark_in_running_text(self) -> None:
        """A mark in a list is quiet, so that many of them do not shout; its words are the same."""
        root = body(BulletList((ListItem((Text("取組"), Badge("社協"))),), Role.ACTIONS))
        assert values(root, "rStyle") == ["Mark"]
        assert texts(root) == ["取組(社協)"]

    def test_badge(self) -> None:
        """A badge keeps its colours inside a heading with colours of its own."""
        root = body(Heading(3, (Text("推進"), Badge("新")), role=Role.PROMOTION_GOAL))
        *_, badge = root.iter(f"{W}r")
        assert (values(badge, "rStyle"), values(badge, "color"), values(badge, "shd", "fill")) == (
            ["Badge"],
            [_WHITE],
            ["9A3412"],
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

    def test_links(self) -> None:
        """Cells lead to the headings that say the same, and a mark stands beside the link; others lead nowhere."""
        rows = (
            (
                _VISION,
                (Text("基本目標1"), LineBreak(), Text("架空の目標1")),
                (Text("(1) "), Text("推進1"), Badge("新")),
            ),
            (_VISION, words("他の目標"), words("(1) 推進1(新)")),
        )
        vision = Heading(1, words("基本理念"), role=Role.VISION)
        root = body(_overview(*rows), vision, goal(1))
        assert values(root, "hyperlink", "anchor") == ["_Toc000000001", "_Toc000000002", "_Toc000000006"]
        assert ["".join(link.itertext()) for link in root.iter(f"{W}hyperlink")] == [
            "支え合うまち", "基本目標1架空の目標1", "(1) 推進1",
        ]  # fmt: skip

    def test_same_title_twice(self) -> None:
        """A promotion goal leads to the heading below its own basic goal."""
        rows = tuple((_VISION, words(f"基本目標{place} 架空の目標{place}"), words("(2) 推進2")) for place in (1, 2))
        anchors = values(body(_overview(*rows), goal(1), goal(2)), "hyperlink", "anchor")
        assert anchors == ["_Toc000000001", "_Toc000000006", "_Toc000000007", "_Toc000000012"]

    def test_two_visions(self) -> None:
        """Cells that differ stay apart, and so does all that stands beside them."""
        root = body(_overview((_VISION, _SECOND, words("一")), (words("他"), _SECOND, words("二"))))
        assert values(root, "vMerge") == []


class TestVision:
    """The vision as a display line."""

    def test_breaks_at_spaces(self) -> None:
        """A vision wider than a line breaks at its spaces, which stay."""
        (line,) = body(Paragraph(words("ともに暮らす架空のまち 支え合う架空のまち"), Role.VISION)).iter(f"{W}p")
        assert [text.text for text in line.iter(f"{W}t")] == ["ともに暮らす架空のまち ", "支え合う架空のまち"]

    def test_breaks_where_words_changed(self) -> None:
        """A vision in two versions breaks at its spaces too, within what changed and where a change begins."""
        marks = (Deleted(words("学び合う架空のまち ")), Inserted(words("支え合う架空のまち 育てる")))
        root = body(Paragraph((*words("ともに暮らす架空のまち "), *marks), Role.VISION))
        (line,) = root.iter(f"{W}p")
        said = "".join("／" if one.tag == f"{W}br" else one.text or "" for one in line.iter(f"{W}t", f"{W}br"))
        assert said == "ともに暮らす架空のまち ／学び合う架空のまち 支え合う架空のまち ／育てる"

    def test_long(self) -> None:
        """A vision of many words is set smaller."""
        short, long = (Paragraph(words("理念" * count), Role.VISION) for count in (5, 100))
        assert values(body(short, long), "pStyle") == ["Vision", "VisionLong"]


def test_sources() -> None:
    """Sources stand in small type below a rule, as footnotes do, and their heading stays one."""
    heading = Heading(1, words("出典"), role=Role.SOURCES)
    root = body(heading, BulletList((ListItem(words("架空の資料")),), Role.SOURCES))
    assert values(root, "pStyle") == ["Heading1", "Source"]
    assert values(root, "pBdr/top") == ["single"]
    assert values(root, "pBdr/bottom") == ["nil"]


def test_fonts() -> None:
    """The font table names what stands in for the font on Windows, macOS and Linux."""
    fonts = part(RENDERER.render(document()), "word/fontTable.xml")
    others = str(values(fonts, "altName")[0]).split(",")
    assert {"Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP"} <= set(others)


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
