"""What the parts of a document become in a Word file."""

import io
import zipfile
from importlib.resources import files

import docx
import pytest

from planspec.document import (
    Badge,
    Contents,
    Document,
    Figure,
    Group,
    Heading,
    LineBreak,
    Link,
    Metadata,
    PageBreak,
    Paragraph,
    Role,
    Table,
    Text,
)
from planspec_renderers.word import RENDERER
from planspec_renderers.word.package import TEMPLATE_PARTS
from word_sample import COVER, METADATA, SAMPLE, W, body, document, number, part, picture, texts, values, words


def test_properties() -> None:
    """The file says what the metadata of the document say, and nothing of the clock."""
    properties = docx.Document(io.BytesIO(RENDERER.render(SAMPLE))).core_properties
    assert (properties.title, properties.author, properties.subject) == (
        SAMPLE.title,
        METADATA.author,
        METADATA.subject,
    )
    assert properties.language == "ja-JP"
    assert properties.created == properties.modified
    assert properties.created is not None
    assert properties.created.date() == METADATA.date


@pytest.mark.parametrize(("language", "tag"), [("ja", "ja-JP"), ("en", "en-US")])
def test_language(language: str, tag: str) -> None:
    """The styles name the language of the document, and Japanese for Japanese characters."""
    metadata = Metadata(language="en" if language == "en" else "ja")
    styles = part(RENDERER.render(Document("架空", metadata, ())), "word/styles.xml")
    assert values(styles, "lang") == [tag]
    assert values(styles, "lang", "eastAsia") == ["ja-JP"]


def test_page() -> None:
    """Pages are A4 with a grid of lines, and the font is the universal design one in all scripts."""
    root = body()
    assert (values(root, "pgSz", "w"), values(root, "pgSz", "h")) == (["11906"], ["16838"])
    assert values(root, "docGrid", "type") == ["lines"]
    (fonts,) = part(RENDERER.render(document()), "word/styles.xml").iter(f"{W}rFonts")
    assert set(fonts.attrib.values()) == {"BIZ UDPゴシック"}


def test_cover() -> None:
    """The cover is a section of its own without header and footer."""
    root = body(COVER, Paragraph(words("次の頁")))
    assert values(root, "pStyle") == ["Title", "Subtitle", "CoverText", "BodyText"]
    ends = [paragraph.find(f"{W}pPr/{W}sectPr") is not None for paragraph in root.iter(f"{W}p")]
    assert ends == [False, False, True, False]
    assert [section.find(f"{W}titlePg") is not None for section in root.iter(f"{W}sectPr")] == [True, False]


def test_no_cover() -> None:
    """Without a cover the first page has a header and a footer like the others."""
    assert list(body(Paragraph(words("文"))).iter(f"{W}titlePg")) == []


def test_head_and_foot() -> None:
    """The header says the title; the footer counts the pages."""
    file = RENDERER.render(SAMPLE)
    assert texts(part(file, "word/header1.xml")) == [SAMPLE.title]
    footer = part(file, "word/footer1.xml")
    assert [str(code).split() for code in values(footer, "fldSimple", "instr")] == [["PAGE"], ["NUMPAGES"]]
    assert texts(footer) == ["1 / 5"]


def test_contents() -> None:
    """The contents are one field of entries that lead to their headings and show numbers, marks and pages."""
    first = Heading(1, words("一"), number("1", 1), "one")
    second = Heading(2, (Text("二"), Badge("新")), number("(1)", 1), "two")
    root = body(Contents(words("目次"), 2), PageBreak(), first, second, Heading(3, words("三")), PageBreak(), first)
    assert texts(root)[:4] == ["目次", "1 一2", "(1) 二(新)2", "1 一3"]
    assert values(root, "pStyle")[:4] == ["TOCHeading", "TOC1", "TOC2", "TOC1"]
    codes = [code.text or "" for code in root.iter(f"{W}instrText")]
    assert codes[0] == ' TOC \\o "1-2" \\h \\z '
    assert [code.split()[0] for code in codes[1:]] == ["PAGEREF"] * 3
    assert values(root, "hyperlink", "anchor") == ["_Toc000000001", "_Toc000000002", "_Toc000000004"]


def test_contents_leave_out() -> None:
    """A heading that is not listed has a style of its own, which an update of the field leaves out, and its level."""
    blocks = (Heading(1, words("一")), Heading(2, words("【課題】"), listed=False), Heading(3, words("三")))
    file = RENDERER.render(document(Contents(words("目次"), 3), *blocks))
    root = part(file)
    assert texts(root)[:4] == ["目次", "一1", "三1", "一"]
    assert values(root, "pStyle")[3:] == ["Heading1", "UnlistedHeading2", "Heading3"]
    based_on = part(file, "word/styles.xml").find(f"{W}style[@{W}styleId='UnlistedHeading2']/{W}basedOn")
    assert based_on is not None
    assert based_on.get(f"{W}val") == "Heading2"


@pytest.mark.parametrize(("listed", "indents"), [(True, [0, 320, 640]), (False, [0, 320, 320])])
def test_contents_indent_without_a_gap(*, listed: bool, indents: list[int]) -> None:
    """The styles of the entries are indented by what the contents list, so that an update leaves no gap either."""
    blocks = (Heading(1, words("一")), Heading(2, words("二"), listed=listed), Heading(3, words("三")))
    two = (Heading(1, words("四")), Heading(2, words("五")))
    styles = part(RENDERER.render(document(Contents(words("目次"), 3), *blocks, *two)), "word/styles.xml")
    found = [styles.find(f"{W}style[@{W}styleId='TOC{level}']/{W}pPr/{W}ind") for level in (1, 2, 3)]
    assert [int(ind.get(f"{W}left", "")) for ind in found if ind is not None] == indents


def test_contents_without_headings() -> None:
    """Without headings the contents are their title, and no field that finds nothing."""
    root = body(Contents(words("目次")), Heading(3, words("深い")))
    assert list(root.iter(f"{W}instrText")) == []


def test_headings_stay_headings() -> None:
    """The look of a role is laid over the built-in style of the level."""
    root = body(*(Heading(1, words("目標"), role=role) for role in Role))
    assert set(values(root, "pStyle")) == {"Heading1"}
    assert len(list(root.iter(f"{W}shd"))) == 4


def test_box() -> None:
    """Heading and items of an evaluation stand in one box: same borders, same indentation."""
    styles = part(RENDERER.render(SAMPLE), "word/styles.xml")
    (indent,) = styles.iterfind(f"{W}style[@{W}styleId='Evaluation']/{W}pPr/{W}ind")
    root = part(RENDERER.render(SAMPLE))
    found = [
        (paragraph.findtext(f"{W}r/{W}t"), ind.get(f"{W}left"), ind.get(f"{W}hanging"))
        for paragraph in root.iter(f"{W}p")
        if (ind := paragraph.find(f"{W}pPr/{W}ind")) is not None
    ]
    expected = (indent.get(f"{W}left"), indent.get(f"{W}hanging"))
    assert [place for words_, *place in found if words_ in {"【評価】", "評価1の一。", "評価1の二。"}] == [
        list(expected)
    ] * 4


def test_table() -> None:
    """A table has a header row that repeats, rows that are not cut, a caption, and the width of the page."""
    rows = ((words("北支部"), words("架空市北町" * 9)), (words("南支部"),))
    root = body(Table((words("名称"), words("住所")), rows, "支部の一覧"))
    assert texts(root)[0] == "支部の一覧"
    assert len(list(root.iter(f"{W}tblHeader"))) == 1
    assert len(list(root.iter(f"{W}cantSplit"))) == 3
    assert values(root, "tblCaption") == values(root, "tblDescription") == ["支部の一覧"]
    assert sum(int(str(width)) for width in values(root, "gridCol", "w")) == 9184


def test_caption_is_not_said_twice() -> None:
    """A caption that repeats the heading above is not printed again; it stays as alternative text."""
    root = body(Heading(1, words("支部")), Table((words("名称"),), ((words("北"),),), "支部"))
    assert texts(root)[:2] == ["支部", "名称"]
    assert values(root, "tblCaption") == ["支部"]


def test_tables_side_by_side() -> None:
    """Two tables in a row stay two tables, and a page can begin with a table."""
    table = Table((words("名称"),), ())
    tags = [element.tag.removeprefix(W) for element in body(table, table, PageBreak(), table)[0]]
    assert tags == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]


def test_figure() -> None:
    """A picture has its alternative text and is never wider than the page; equal pictures are stored once."""
    wide = Figure(picture(1200, 10), "横長の絵")
    file = RENDERER.render(document(wide, wide))
    extents = [int(element.get("cx", "0")) for element in part(file).iter("{*}extent")]
    assert extents == [459 * 12700] * 2
    assert [element.get("descr") for element in part(file).iter("{*}docPr")] == ["横長の絵"] * 2
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert [name for name in archive.namelist() if "media" in name] == ["word/media/image1.png"]


def test_links() -> None:
    """Addresses become relationships, each once and with every character allowed; anchors lead to bookmarks."""
    outside = Link(words("外"), "https://example.jp/架空 の道?a=b")
    inside, nowhere = Link(words("内"), "#one"), Link(words("無"), "#none")
    nested = Link((Link(words("重"), "#one"),), "https://example.jp/")
    empty = Link(words("空"), "")
    blocks = (Paragraph((outside, outside, inside, nowhere, nested, empty)), Heading(1, words("一"), anchor="one"))
    file = RENDERER.render(document(*blocks))
    links = [
        element.get("Target") for element in part(file, "word/_rels/document.xml.rels") if element.get("TargetMode")
    ]
    assert links == ["https://example.jp/%E6%9E%B6%E7%A9%BA%20%E3%81%AE%E9%81%93?a=b", "https://example.jp/"]
    assert len(list(part(file).iter(f"{W}hyperlink"))) == 4
    assert texts(part(file)) == ["外外内無重空", "一"]


def test_todo_is_marked() -> None:
    """What is not settled stands in a frame of its own style, in a group too."""
    root = body(Group(Role.EVALUATION, (Paragraph(words("(未定)"), Role.TODO), Paragraph(words("文")))))
    assert values(root, "pStyle") == ["Todo", "Evaluation"]


def test_line_break() -> None:
    """Line breaks and tabs are elements, whether they come as nodes or inside text."""
    root = body(Paragraph((Text("一\n二\r\n三\t四"), LineBreak(), Text(" 五 "))))
    (paragraph,) = root.iter(f"{W}p")
    kinds = [element.tag.removeprefix(W) for run in paragraph.iter(f"{W}r") for element in run]
    assert kinds == ["t", "br", "t", "br", "t", "tab", "t", "br", "t"]
    assert texts(root) == ["一二三四 五 "]


def test_template_is_complete() -> None:
    """Every part of the template is installed, and none is forgotten."""
    home = files("planspec_renderers.word").joinpath("template")
    assert all(home.joinpath(name).is_file() for name in TEMPLATE_PARTS)
    with zipfile.ZipFile(io.BytesIO(RENDERER.render(document()))) as archive:
        assert sorted(archive.namelist()) == sorted(TEMPLATE_PARTS)
