"""The house's own file as a template that a council can open in Word and make its own."""

import datetime as dt
from typing import TYPE_CHECKING

from planspec.document import Document, Group, Metadata, Paragraph, Role, Text
from planspec.theme import Theme
from planspec_renderers.word.blocks import blocks
from planspec_renderers.word.build import Build, Look, Place, start
from planspec_renderers.word.council.check import is_quiet
from planspec_renderers.word.council.names import japanese, shown
from planspec_renderers.word.council.places import WORDS, PlaceName
from planspec_renderers.word.cover import lay_out_cover
from planspec_renderers.word.dress import dress
from planspec_renderers.word.oxml import child, name, paragraph, run, text
from planspec_renderers.word.package import open_template, save
from planspec_renderers.word.styles import Styles

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

_COVER = (
    (Role.TITLE, PlaceName.TITLE),
    (Role.SUBTITLE, PlaceName.PERIOD),
    (Role.COVER, PlaceName.PHASE),
    (Role.COVER, PlaceName.ORGANIZATION),
    (Role.COVER, PlaceName.DATE),
)
_TWO_LINES = "第1次 架空市地域福祉活動計画"
_ROOM = 2400
"""Height in twentieths of a point that the cover leaves to longer titles."""

_GOALS = 3
"""Goals whose colours the strip of the cover shows."""

_NAMED = "、".join(place.written.ja for place in WORDS)
_STYLES_HINT = (
    "スタイルを変えるには、下の見本の段落を選び、文字や色を変えてから、スタイルの一覧でその名前を右クリックし、"
    "「選択個所と一致するように更新する」を選びます。"
    "余白、ヘッダー、フッター、表紙は、ふつうの Word 文書と同じように変えられます。"
)
_ENGLISH_HINT = (
    "In English: everything from the first to the last line in double braces on these pages is replaced by the plan. "
    "Change styles, margins, header, footer and cover as in any Word document, and keep the words in double braces "
    f"that you need; {', '.join(place.written.en for place in WORDS)} do as well."
)
_HINTS = (
    (
        "上の「本文」の行から、最後の「本文ここまで」の行までが、計画の文章に置き換わります。"
        "間にあるこの説明と見本は印刷されません。"
    ),
    _STYLES_HINT,
    f"表紙、ヘッダー、フッターでは、{_NAMED} が計画の言葉に置き換わります。使わない場所は消してかまいません。",
    _ENGLISH_HINT,
)
_TABLES = (
    ("PlanTable", ("TableHeader", "TableHeader"), ("TableRowHeader", "TableText")),
    ("OverviewTable", ("OverviewHeader",) * 3, ("OverviewVision", "OverviewGoal", "OverviewText")),
)
_IN_TABLES = frozenset(style for _, *rows in _TABLES for row in rows for style in row) | {"ContactLine"}
_ON_COVER = frozenset({"Title", "Subtitle", "CoverText"})
_TITLE = "planspec のひな形"
_ENTRIES = frozenset(f"TOC{level}" for level in range(1, 10))
_GOAL = "OverviewGoal"


def starting_point(theme: Theme) -> bytes:
    """Return the file in the look of *theme*: a cover with places, a header, a footer, and a sample of every style."""
    word = open_template()
    dress(word, theme)
    styles = word.part.styles.element
    build = start(Document("", Metadata(), ()), word.part, Styles(styles), theme)
    _cover(build)
    child(run(build.paragraph("Spacer")[0]), "br", type="page")
    text(build.paragraph("BodyText")[0], PlaceName.BODY.written.ja)
    for hint in _HINTS:
        text(build.paragraph("Todo")[0], hint)
    _samples(styles, build)
    text(build.paragraph("BodyText")[0], PlaceName.END.written.ja)
    word.element.body[:0] = list(build.body)
    _finish(word)
    return save(word)


def _cover(build: Build) -> None:
    """Append our own cover with places; it is laid out for a title of two lines."""
    lines = (Paragraph((Text(_TWO_LINES if role is Role.TITLE else place.written.ja),), role) for role, place in _COVER)
    build.goals = _GOALS
    blocks((Group(Role.COVER, tuple(lines)),), Place(), build)
    lay_out_cover(build)
    build.goals, build.page_break = 0, False
    title, foot = build.body[0], build.body[2]
    for words in [one for one in title.iterchildren(name("r")) if next(one.iter(name("drawing")), None) is None]:
        title.remove(words)
    text(title, PlaceName.TITLE.written.ja)
    for spacing in foot.iter(name("spacing")):
        # A longer title is not to push the foot off the page.
        spacing.set(name("before"), str(max(int(spacing.get(name("before"), "0")) - _ROOM, 0)))


def _samples(styles: "Element", build: Build) -> None:
    """Append a paragraph in every style that a council may want to change, each saying the name of its style."""
    for style in styles.iter(name("style")):
        identifier, label = style.get(name("styleId"), ""), _label(style)
        if is_quiet(identifier) or identifier in _IN_TABLES | _ON_COVER:
            continue
        if style.get(name("type")) == "paragraph":
            text(build.paragraph(identifier)[0], f"{label}\t1" if identifier in _ENTRIES else label)
        elif style.get(name("type")) == "character":
            text(build.paragraph("BodyText")[0], label, build.run_properties(Look(character=identifier)))
    labels = {style.get(name("styleId"), ""): _label(style) for style in styles.iter(name("style"))}
    for identifier, *rows in _TABLES:
        text(build.paragraph("Caption")[0], labels[identifier])
        _table(identifier, rows, labels, build)
        build.paragraph("Spacer")


def _label(style: "Element") -> str:
    """Return the name of a style in Japanese and in English."""
    written = style.find(name("name"))
    english = "" if written is None else written.get(name("val"), "")
    return f"{shown(style.get(name('styleId'), ''), english)} ({english})"


def _table(identifier: str, rows: "Iterable[tuple[str, ...]]", labels: "Mapping[str, str]", build: Build) -> None:
    added = child(build.body, "tbl")
    properties = child(added, "tblPr")
    child(properties, "tblStyle", val=identifier)
    child(properties, "tblW", w=str(build.sheet.width), type="dxa")
    child(properties, "tblLook", val="0620", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1")
    grid = child(added, "tblGrid")
    for row in rows:
        wide = str(build.sheet.width // len(row))
        if not len(grid):
            for _ in row:
                child(grid, "gridCol", w=wide)
        line = child(added, "tr")
        child(child(line, "trPr"), "cantSplit")
        for style in row:
            cell = child(line, "tc")
            dressing = child(cell, "tcPr")
            child(dressing, "tcW", w=wide, type="dxa")
            if style == _GOAL:
                child(dressing, "shd", val="clear", color="auto", fill=build.theme.goal(1).band)
            text(paragraph(cell, style)[0], labels[style])


def _finish(word: "WordDocument") -> None:
    """Give the styles the names that a planner knows, and the file its header and its properties."""
    for style in word.part.styles.element.iter(name("style")):
        for written in style.iterchildren(name("name")):
            written.set(name("val"), japanese(style.get(name("styleId"), ""), written.get(name("val"), "")))
    section = word.sections[0]
    section.different_first_page_header_footer = True
    text(section.header.part.element[0], PlaceName.TITLE.written.ja)
    word.core_properties.title = _TITLE
    word.core_properties.language = "ja-JP"
    word.core_properties.created = word.core_properties.modified = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
