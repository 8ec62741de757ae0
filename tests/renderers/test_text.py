"""Plain text to be heard: what each block sounds like, and where sentences end."""

import re

import pytest

from planspec.document import (
    Badge,
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Document,
    Figure,
    Group,
    Heading,
    Inline,
    Inserted,
    LineBreak,
    Link,
    ListItem,
    Metadata,
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Ruby,
    Strong,
    Table,
    Text,
)
from planspec.language import Bilingual
from planspec.rendering import Adjustable, Renderer
from planspec_renderers.text import RENDERER, TextRenderer


def heard(*blocks: Block) -> str:
    """Return a document of *blocks* as text."""
    return RENDERER.render(Document("題", Metadata(), blocks)).decode()


def text(words: str) -> tuple[Text, ...]:
    """Return *words* as inlines."""
    return (Text(words),)


def said(*content: Inline) -> str:
    """Return *content* as the text of one sentence, without its number."""
    return heard(Paragraph(content)).removeprefix("第1文 ").removesuffix("\n")


ONE, TWO = ListItem(text("一。")), ListItem(text("二"))


class TestBlocks:
    """One block at a time."""

    @pytest.mark.parametrize(
        ("block", "expected"),
        [
            (Paragraph(text("題"), Role.TITLE), "題\n"),
            (Paragraph(text("令和8年度～"), Role.SUBTITLE), "令和8年度～\n"),
            (Paragraph(text("架空市"), Role.COVER), "架空市\n"),
            (Paragraph(text("甲。乙。"), Role.VISION), "第1文 甲。\n第2文 乙。\n"),
            (Paragraph(text("(未定) 検討中"), Role.TODO), "第1文 (未定) 検討中\n"),
            (Paragraph((Text("甲"), LineBreak(), Text("乙"))), "第1文 甲\n第2文 乙\n"),
            (Paragraph(text(" \t ")), ""),
            (Heading(1, text("甲")), "大見出し 甲\n"),
            (Heading(2, text("甲")), "中見出し 甲\n"),
            (Heading(3, text("甲"), Number("(1)", 1, "(1)")), "小見出し (1) 甲\n"),
            (Heading(4, text("甲")), "細目見出し 甲\n"),
            (Heading(9, (Text("甲"), LineBreak(), Text("乙"))), "細目見出し 甲 乙\n"),
            (BulletList((ONE, TWO)), "第1文 一。\n第2文 二\n"),
            (BulletList((ListItem(text("一"), (BulletList((TWO,)),)),)), "第1文 一\n第2文 二\n"),
            (OrderedList(((Number("①", 1, "①"), ONE), (Number("1.", 1, "1."), TWO))), "第1文 ① 一。\n第2文 1. 二\n"),
            (
                DefinitionList(((text("語"), (text("意味。例。"), text("続き"))),)),
                "第1文 語。意味。\n第2文 例。\n第3文 続き\n",
            ),
            (DefinitionList(((text("語"), ()),)), "第1文 語。\n"),
            (Figure(b"", "体系図", text("図1 体系")), "第1文 図: 体系図\n第2文 図1 体系\n"),
            (Group(Role.BODY, (Paragraph(text("一")), Paragraph(text("二")))), "第1文 一\n第2文 二\n"),
            (Contents(text("目次")), ""),
            (PageBreak(), ""),
        ],
    )
    def test_block(self, block: Block, expected: str) -> None:
        """Each block has one way to be said."""
        assert heard(block) == expected

    def test_headings_apart(self) -> None:
        """An empty line stands before and after every heading, never two."""
        shown = heard(Paragraph(text("一")), Heading(1, text("甲")), Heading(2, text("乙")), Paragraph(text("二")))
        assert shown == "第1文 一\n\n大見出し 甲\n\n中見出し 乙\n\n第2文 二\n"


class TestTables:
    """A row is a sentence made of its cells and the header's."""

    HEADER = (text("名称"), text("住所"), text("電話"))
    ROW = (text("架空支部"), (Text("架空市1"), LineBreak(), Text("会館")), text("0191-00-0000"))

    def test_row_headers(self) -> None:
        """The first cell names the row; each other cell follows the header of its column."""
        table = Table(self.HEADER, (self.ROW,), caption="支部")
        assert heard(table) == "第1文 支部\n第2文 架空支部。住所 架空市1 会館。電話 0191-00-0000。\n"

    def test_no_row_headers(self) -> None:
        """Where the first cell is an ordinary one, it follows its header too."""
        assert heard(Table(self.HEADER, (self.ROW,), row_headers=False)).startswith("第1文 名称 架空支部。住所 ")

    def test_empty_cell(self) -> None:
        """A cell without words is not said, nor its header."""
        assert heard(Table(self.HEADER, ((text("架空支部"), (), text("9")),))) == "第1文 架空支部。電話 9。\n"

    def test_ended_cell(self) -> None:
        """A cell that is a sentence gets no second full stop."""
        assert heard(Table((text("案"),), ((text("進めます。"),),))) == "第1文 進めます。\n"

    def test_no_rows(self) -> None:
        """A table without rows is its header."""
        assert heard(Table(self.HEADER, ())) == "第1文 名称。住所。電話。\n"

    def test_overview(self) -> None:
        """The overview says its header, then each cell on a line; what rows share is said once, the caption never."""
        header = (text("理念"), text("基本目標"), text("推進目標"))
        rows = tuple(tuple(map(text, row)) for row in ("甲1a", "甲1a", "甲2a", "乙2a"))
        shown = heard(Table(header, (*rows, (text("乙"), text("3"), ())), "体系", Role.OVERVIEW, row_headers=False))
        assert re.findall(r"文 (.*)", shown) == ["理念。基本目標。推進目標。", *"甲1aa2a乙2a3"]


class TestInlines:
    """What stands inside a line."""

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            ((Text("甲\t \n乙"),), "甲 乙"),
            ((Strong(text("甲")), Badge("新")), "甲(新)"),
            ((Ruby("結い", "ゆい"),), "結い(ゆい)"),
            ((Inserted(text("甲。")), Deleted(text("乙"))), "(追加)甲。(追加ここまで)(削除)乙(削除ここまで)"),
            ((Link(text("架空市"), "https://example.jp/"),), "架空市(https://example.jp/)"),
            ((Link(text("https://example.jp/"), "https://example.jp/"),), "https://example.jp/"),
            ((Link(text("info@example.jp"), "mailto:info@example.jp"),), "info@example.jp"),
            ((Link(text("連絡先"), "#contacts"),), "連絡先"),
        ],
    )
    def test_inline(self, content: tuple[Inline, ...], expected: str) -> None:
        """Each inline has one way to be said."""
        assert said(*content).replace("\n第2文 ", "") == expected


class TestSentences:
    """Where one sentence ends and the next begins."""

    @pytest.mark.parametrize(
        "sentences",
        [
            ("進めます。", "支えます。"),
            ("何ですか？", "はい！", "そう｡", "終わり"),
            ("本当！？", "はい。"),
            ("「はい。」と答えた。", "次。"),
            ("(注です。続き。)次。", "次。"),
            ("『「甲。」乙。』丙。", "丁。"),
            ("甲「乙(丙。」丁。)戊。", "己。"),
            ("閉じるだけ。)", "次。"),
            ("開くだけ「甲。", "次。"),
            ("合字！\ufe0f次。",),
            ("小数1.5と3. 5は文末でない",),
        ],
    )
    def test_sentences(self, sentences: tuple[str, ...]) -> None:
        """A full stop ends a sentence, with the brackets that close after it, never between two of a pair."""
        expected = "".join(f"第{number}文 {words}\n" for number, words in enumerate(sentences, 1))
        assert heard(Paragraph(text("".join(sentences)))) == expected

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            ((Inserted(text("甲です。")),), ["(追加)甲です。(追加ここまで)"]),
            ((Deleted(text("甲。乙。")), Text("丙。")), ["(削除)甲。", "乙。(削除ここまで)", "丙。"]),
            (
                (Text("甲"), Deleted(text("です。")), Inserted(text("でした。")), Text("乙。")),
                ["甲(削除)です。(削除ここまで)(追加)でした。(追加ここまで)", "乙。"],
            ),
        ],
    )
    def test_marks(self, content: tuple[Inline, ...], expected: list[str]) -> None:
        """What ends a mark belongs to the sentence before it, and what replaces the end of a sentence does too."""
        assert re.findall(r"文 (.*)", heard(Paragraph(content))) == expected


class TestOptions:
    """A renderer with other options."""

    def test_protocols(self) -> None:
        """The renderer is found as one, and as one with options."""
        found: Renderer = RENDERER
        adjustable: Adjustable = RENDERER
        assert isinstance(found, Renderer)
        assert isinstance(adjustable, Adjustable)

    def test_blocks(self) -> None:
        """The size of the blocks is taken from words."""
        assert RENDERER.adjusted({"blocks": "800"}) == TextRenderer(800)

    def test_nothing(self) -> None:
        """Without options it stays what it is."""
        assert TextRenderer(60).adjusted({}) == TextRenderer(60)

    @pytest.mark.parametrize("value", ["49", "-800", "800字", "８００", "", "0x50", "1" * 5000])
    def test_wrong_size(self, value: str) -> None:
        """A size that is no whole number from 50 is told in both languages."""
        told = RENDERER.adjusted({"blocks": value})
        assert isinstance(told, Bilingual)
        assert "50" in told.ja
        assert "50" in told.en

    def test_unknown(self) -> None:
        """An option that text has not is named."""
        told = RENDERER.adjusted({"theme": "x", "blocks": "800"})
        assert told == Bilingual("text に theme という設定はありません。", "text has no option theme.")

    def test_too_short(self) -> None:
        """Blocks without room for a phrase cannot be made at all."""
        with pytest.raises(ValueError, match="49"):
            TextRenderer(49)
