"""Blocks and whole documents as Markdown."""

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from effort import examples
from planspec.compose import compose
from planspec.document import (
    Block,
    BulletList,
    Contents,
    DefinitionList,
    Deleted,
    Document,
    Figure,
    Group,
    Heading,
    LineBreak,
    Link,
    ListItem,
    Metadata,
    Number,
    OrderedList,
    PageBreak,
    Paragraph,
    Role,
    Strong,
    Table,
    Text,
    headings,
)
from planspec.model import Plan
from planspec_renderers.markdown import RENDERER
from planspec_renderers.markdown.blocks import render_block
from planspec_renderers.markdown.outline import Outline, github_anchor
from strategies import plans


def markdown(*blocks: Block) -> str:
    """Return a document of *blocks* as Markdown."""
    return RENDERER.render(Document("題", Metadata(), blocks)).decode()


def text(words: str) -> tuple[Text, ...]:
    """Return *words* as inlines."""
    return (Text(words),)


ONE, TWO = ListItem(text("一")), ListItem(text("二"))


class TestBlocks:
    """One block at a time."""

    @pytest.mark.parametrize(
        ("block", "expected"),
        [
            (Paragraph(text("題"), Role.TITLE), "# 題\n"),
            (Heading(1, text("甲")), "## 甲\n"),
            (Heading(1, text("甲"), Number("(1)", 1, "(1)")), "## (1) 甲\n"),
            (Heading(9, text("甲")), "###### 甲\n"),
            (Heading(1, text("C #")), "## C \\#\n"),
            (Heading(1, text("#")), "## \\#\n"),
            (Heading(1, (Text("甲"), LineBreak(), Text("乙"))), "## 甲 乙\n"),
            (Paragraph(text("理念"), Role.VISION), "> **理念**\n"),
            (Paragraph(text("(未定) 検討中"), Role.TODO), "> (未定) 検討中\n"),
            (BulletList((ONE, TWO)), "- 一\n- 二\n"),
            (BulletList((ListItem(text("一"), (BulletList((TWO,)),)),)), "- 一\n  - 二\n"),
            (BulletList((ListItem(text("一"), (Paragraph(text("注")),)), TWO)), "- 一\n\n  注\n- 二\n"),
            (OrderedList(((Number("①", 1, "①"), ONE), (Number("1.", 1, "1."), TWO))), "- ① 一\n- 1\\. 二\n"),
            (DefinitionList(((text("語"), (text("意味"), text("続き"))),)), "- **語**\n\n  意味\n\n  続き\n"),
            (
                Table(
                    (text("名"), text("値")), (((Text("a|b"),), (Text("一"), LineBreak(), Text("二"))),), caption="表"
                ),
                "**表**\n\n| 名 | 値 |\n| --- | --- |\n| a\\|b | 一<br>二 |\n",
            ),
            (Figure(b"", "体系図", text("図1")), "(図: 体系図) 図1\n"),
            (Group(Role.BODY, (Paragraph(text("一")), Paragraph(text("二")))), "一\n\n二\n"),
            (PageBreak(), "\n"),
        ],
    )
    def test_block(self, block: Block, expected: str) -> None:
        """Each block has one way to be written."""
        assert markdown(block) == expected

    def test_group(self) -> None:
        """A group is its blocks."""
        group = Group(Role.BODY, (Paragraph(text("一")), Paragraph(text("二"))))
        assert render_block(group, Outline((), {})) == "一\n\n二"

    def test_lists_apart(self) -> None:
        """Two lists in a row stay two."""
        assert markdown(BulletList((ONE,)), Group(Role.BODY, (BulletList((TWO,)),))) == "- 一\n\n<!-- -->\n\n- 二\n"


class TestAnchors:
    """The contents lead to the headings as GitHub names them."""

    @pytest.mark.parametrize(
        ("words", "anchor"),
        [
            ("Hello World", "hello-world"),
            ("基本目標1 参加を広げよう", "基本目標1-参加を広げよう"),
            ("(1) 交流、学び・集い(新)", "1-交流学び集い新"),
            ("基本目標Ⅱ ①", "基本目標ⅱ-"),
            ("a_b-c", "a_b-c"),
            ("か\u3099", "か\u3099"),
            ("　全角", "全角"),
        ],
    )
    def test_words(self, words: str, anchor: str) -> None:
        """Letters, digits and marks stay, spaces become hyphens, all else goes."""
        assert github_anchor(words) == anchor

    def test_contents(self) -> None:
        """The contents list the headings down to their depth; a name met again is counted."""
        shown = markdown(
            Paragraph(text("甲"), Role.TITLE),
            Contents(text("目次"), depth=2),
            Heading(1, (Strong((Deleted(text("甲")),)), LineBreak()), anchor="a"),
            Group(Role.BODY, (Heading(2, text("乙"), Number("[1]", 1, "[1]"), anchor="b"), Heading(3, text("丙")))),
        )
        assert shown.split("\n\n")[1:3] == ["## 目次", "- [甲](#甲-1)\n  - [\\[1\\] 乙](#1-乙)"]

    def test_contents_leave_out(self) -> None:
        """A heading that is not listed stays away from the contents and leaves no gap in their indentation."""
        shown = markdown(
            Contents(text("目次"), depth=3),
            Heading(1, text("甲")),
            Heading(2, text("乙"), listed=False),
            Heading(3, text("丙")),
        )
        assert shown == "## 目次\n\n- [甲](#甲)\n  - [丙](#丙)\n\n## 甲\n\n### 乙\n\n#### 丙\n"

    def test_links_inside(self) -> None:
        """A link to an anchor of the document leads to the heading."""
        shown = markdown(Heading(1, text("甲"), anchor="a"), Paragraph((Link(text("上へ"), "#a"),)))
        assert shown.endswith("\n[上へ](#甲)\n")


class TestAnyPlan:
    """Facts about the Markdown of every plan."""

    @examples(100)
    @given(plans())
    def test_headings(self, plan: Plan) -> None:
        """Markdown has the document's headings, its title and the heading of its contents, and no more."""
        document = compose(plan)
        tokens = MarkdownIt("commonmark").parse(RENDERER.render(document).decode())
        levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
        contents = [2] if len(document.blocks) > 1 else []
        assert levels == [1, *contents, *(heading.level + 1 for heading in headings(document.blocks))]

    @examples(100)
    @given(plans())
    def test_same_bytes(self, plan: Plan) -> None:
        """The same document gives the same bytes, in UTF-8 with one line break at the end."""
        written = RENDERER.render(compose(plan))
        assert written == RENDERER.render(compose(plan))
        assert written.decode().rstrip("\n") + "\n" == written.decode()


def test_renderer() -> None:
    """The renderer says what it writes."""
    assert (RENDERER.suffix, RENDERER.media_type) == (".md", "text/markdown")
