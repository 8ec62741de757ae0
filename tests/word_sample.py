"""A fictitious document with every node, and readers of Word files that are not ours."""

import datetime as dt
import html.parser
import io
import struct
import tempfile
import warnings
import zipfile
import zlib
from pathlib import Path

import docx2python
import mammoth
from lxml import etree
from lxml.etree import _Element as Element
from openxml_audit import OpenXmlValidator

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
    Inlines,
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
from planspec.model import NumberStyle
from planspec_renderers.word import RENDERER

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words(text: str) -> Inlines:
    """Return *text* as inlines."""
    return (Text(text),)


def number(sample: str, value: int, parent: str = "") -> Number:
    """Return the number *value* in the style of *sample*."""
    return Number.of(NumberStyle.parse(sample), value, parent)


def picture(width: int = 3, height: int = 2) -> bytes:
    """Return a grey PNG file of *width* × *height* pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


COVER = Group(
    Role.COVER,
    (
        Paragraph(words("第1次 架空市地域福祉活動計画"), Role.TITLE),
        Paragraph(words("令和8年度(2026年度)～令和12年度(2030年度)"), Role.SUBTITLE),
        Paragraph(words("社会福祉法人 架空市社会福祉協議会"), Role.COVER),
    ),
)
VISION = Group(
    Role.VISION,
    (
        Heading(1, words("基本理念"), anchor="vision", role=Role.VISION),
        Paragraph(words("ともに暮らす 架空のまち"), Role.VISION),
        Paragraph((Text("架空市の"), Ruby("千厩", "せんまや"), Strong(words("強い願い")), LineBreak(), Text("です。"))),
        Paragraph((Inserted(words("増えた言葉")), Deleted(words("消えた言葉")), Text("が並びます。"))),
        DefinitionList(((words("地域福祉"), (words("支え合うこと。"), words("二つめの意味。"))),)),
    ),
)


def goal(value: int) -> Group:
    """Return a basic goal with every part."""
    evaluation = BulletList(
        (ListItem(words(f"評価{value}の一。")), ListItem(words(f"評価{value}の二。"))), Role.EVALUATION
    )
    issues = BulletList((ListItem(words(f"課題{value}の一。")),), Role.ISSUES)
    actions = (
        ListItem(words("行動の一。"), (BulletList((ListItem(words("細かな行動。")),)),)),
        ListItem(words("行動の二。")),
    )
    return Group(
        Role.BASIC_GOAL,
        (
            Heading(1, words(f"架空の目標{value}"), number("基本目標1", value), f"goal-{value}", Role.BASIC_GOAL),
            Paragraph(words("めざす姿です。"), Role.AIM),
            Group(Role.EVALUATION, (Heading(2, words("【評価】"), role=Role.EVALUATION, listed=False), evaluation)),
            Group(Role.ISSUES, (Heading(2, words("【課題】"), role=Role.ISSUES, listed=False), issues)),
            Heading(2, words("推進目標"), role=Role.PROMOTION_GOALS, listed=False),
            Heading(3, (Text("推進1"), Badge("新")), number("(1)", 1), f"goal-{value}-1", Role.PROMOTION_GOAL),
            BulletList(actions, Role.ACTIONS),
            Heading(3, words("推進2"), number("(1)", 2), f"goal-{value}-2", Role.PROMOTION_GOAL),
            OrderedList(tuple((number("①", place), ListItem(words(f"順{place}"))) for place in (1, 2)), Role.ACTIONS),
            Group(Role.GUIDELINE, (Paragraph(words("指針の文です。"), Role.GUIDELINE),)),
            Paragraph(words("(未定) 確かめます。"), Role.TODO),
        ),
    )


def _contacts() -> tuple[Block, ...]:
    row = (words("北支部"), (Text("架空市北町1-1"), LineBreak(), Text("福祉館")), words("000-000-0000"))
    mail = Link(words("info@example.jp"), "mailto:info@example.jp")
    return (
        Heading(1, words("連絡先"), anchor="contacts", role=Role.CONTACTS),
        Paragraph(
            (mail, Text("、"), Link(words("理念へ"), "#vision"), Link(words("行先なし"), "#none")), Role.CONTACTS
        ),
        Table((words("名称"), words("住所"), words("電話")), (row, (words("南支部"),)), "支部の一覧", Role.CONTACTS),
        Figure(picture(), "灰色の四角", words("図の説明")),
    )


METADATA = Metadata("架空市社会福祉協議会", dt.date(2026, 3, 31), "ja", "令和8年度～令和12年度")
SAMPLE = Document(
    "第1次 架空市地域福祉活動計画",
    METADATA,
    (COVER, PageBreak(), Contents(words("目次"), 3), PageBreak(), VISION, goal(1), goal(2), *_contacts()),
)


def document(*blocks: Block, title: str = "架空の文書") -> Document:
    """Return a document of *blocks*."""
    return Document(title, Metadata(), blocks)


def part(file: bytes, name: str = "word/document.xml") -> Element:
    """Return the root of one part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return etree.fromstring(archive.read(name))


def body(*blocks: Block) -> Element:
    """Return the main part of the Word file of *blocks*."""
    return part(RENDERER.render(document(*blocks)))


def values(root: Element, path: str, attribute: str = "val") -> list[str | None]:
    """Return an attribute of every element at *path*, whose steps are of the main namespace."""
    steps = "/".join(W + step for step in path.split("/"))
    return [element.get(W + attribute) for element in root.iterfind(f".//{steps}")]


def texts(root: Element) -> list[str]:
    """Return the words of every paragraph."""
    return ["".join(text.text or "" for text in paragraph.iter(f"{W}t")) for paragraph in root.iter(f"{W}p")]


def faults(file: bytes) -> list[str]:
    """Return what openxml-audit finds in a Word file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.docx")
        path.write_bytes(file)
        return [str(error) for error in OpenXmlValidator().validate(path).errors]


def by_docx2python(file: bytes) -> str:
    """Return the text that docx2python reads."""
    with warnings.catch_warnings():
        # It does not know Japanese ways of counting and prints a bullet instead.
        warnings.filterwarnings("ignore", message=".*numbering format not implemented")
        with docx2python.docx2python(io.BytesIO(file)) as content:
            text: str = content.text
    return text


def by_mammoth(file: bytes, *, contents: bool = True) -> str:
    """Return the text that mammoth reads, alternative texts included; the entries of the contents if *contents*."""
    entries = "\n".join(f"p[style-name='toc {level}'] => p.entry:fresh" for level in range(1, 10))
    read = mammoth.convert_to_html(io.BytesIO(file), style_map=entries)  # type: ignore[no-untyped-call] # it has no types
    reader = _Words(contents=contents)
    reader.feed(read.value)
    return "".join(reader.found)


class _Words(html.parser.HTMLParser):
    def __init__(self, *, contents: bool) -> None:
        super().__init__()
        self.found: list[str] = []
        self._contents = contents
        self._in_left_out = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "p":
            self._in_left_out = not self._contents and dict(attrs).get("class") == "entry"
        self.found.append({"img": dict(attrs).get("alt") or "", "br": "\n"}.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self._in_left_out = self._in_left_out and tag != "p"
        self.found.append("\n" if tag in {"p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"} else "")

    def handle_data(self, data: str) -> None:
        self.found.append("" if self._in_left_out else data)
