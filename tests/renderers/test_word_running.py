"""Running heads of a Word file: each names the part that its pages belong to."""

import io
import zipfile

from planspec.document import Contents, Heading, PageBreak, Paragraph, Role, Table
from planspec.theme import Theme
from planspec_renderers.word import RENDERER
from planspec_renderers.word.running_parts import shortened
from word_lint import lint
from word_sample import COVER, SAMPLE, W, document, faults, goal, part, texts, words

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _heads(file: bytes) -> list[str]:
    """Return the running head of each section in order."""
    targets = {one.get("Id"): one.get("Target") for one in part(file, "word/_rels/document.xml.rels")}
    references = (section.find(f"{W}headerReference") for section in part(file).iter(f"{W}sectPr"))
    return ["".join(texts(part(file, f"word/{targets[one.get(_ID)]}"))) for one in references if one is not None]


def _rendered(*blocks: object) -> bytes:
    return RENDERER.render(document(*blocks, title="架空計画"))  # type: ignore[arg-type] # blocks of every kind


_ONE, _TWO, _THREE = (Heading(1, words(name)) for name in ("一の部", "二の部", "三の部"))


def test_parts() -> None:
    """A part that begins a page is named beside the title; several parts are the first and the last of them."""
    blocks = (COVER, Contents(words("目次")), PageBreak(), _ONE, _TWO, _THREE, PageBreak(), Paragraph(words("続き")))
    heads = _heads(_rendered(*blocks, PageBreak(), goal(1)))
    three = "一の部 ～ 三の部"
    assert heads == [f"架空計画{part}" for part in ("", "目次", three, three, "基本目標1 架空の目標1")]


def test_one_part_has_one_header() -> None:
    """Sections with the same running head share it."""
    file = _rendered(_ONE, PageBreak(), Paragraph(words("続き")), PageBreak(), Paragraph(words("終わり")))
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert [name for name in archive.namelist() if "header" in name] == ["word/header1.xml"]


def test_no_words_nowhere() -> None:
    """Before the first part the running head says the title only."""
    assert _heads(_rendered(Paragraph(words("前")), PageBreak(), _ONE)) == ["架空計画", "架空計画一の部"]


def test_page_breaks() -> None:
    """A new section is the page break; no paragraph has another one, and none is added between paragraphs."""
    root = part(_rendered(_ONE, PageBreak(), _TWO))
    assert list(root.iter(f"{W}pageBreakBefore")) == []
    assert texts(root) == ["一の部", "二の部"]


def test_tables_at_the_ends() -> None:
    """A section that ends in a table, or begins with one, is closed by one small paragraph."""
    table = Table((words("名称"),), ())
    tags = [element.tag.removeprefix(W) for element in part(_rendered(table, PageBreak(), table))[0]]
    assert tags == ["tbl", "p", "tbl", "p", "sectPr"]
    tags = [element.tag.removeprefix(W) for element in part(_rendered(_ONE, PageBreak(), table))[0]]
    assert tags == ["p", "tbl", "p", "sectPr"]


def test_sound() -> None:
    """Neither openxml-audit nor the lint finds anything in sections with tabs."""
    file = _rendered(COVER, _ONE, PageBreak(), goal(1), PageBreak(), goal(2))
    assert (faults(file), lint(file)) == ([], [])


def test_tab() -> None:
    """The pages of a basic goal have a tab in its colour, lower for each goal; it is decoration."""
    file = _rendered(goal(1), PageBreak(), goal(2), PageBreak(), _ONE, PageBreak(), goal(3), goal(4))
    heads = [part(file, f"word/header{number}.xml") for number in range(1, 5)]
    fills = [[colour.get("val") for colour in head.iter("{*}srgbClr")] for head in heads]
    assert fills == [[Theme().colours.goals[0]], [Theme().colours.goals[1]], [], []]
    first, second = (int(next(head.iter("{*}positionV"))[0].text or "") for head in heads[:2])
    assert first < second


def test_shortened() -> None:
    """Words that are too wide are cut at the end, with an ellipsis; others stay."""
    assert shortened("長い題名" * 100, 10.0) == "長い題名長い題名長…"
    assert shortened("短い題名", 10.0) == "短い題名"
    assert shortened("", 10.0) == ""


def test_title_stays_whole() -> None:
    """Where the running head is cut, the title on the cover and the heading are whole."""
    long = "架空の目標" * 80
    file = _rendered(Heading(1, words(long), role=Role.BASIC_GOAL))
    assert texts(part(file)) == [long]
    assert _heads(file)[0].endswith("…")


def test_sample() -> None:
    """The file of every kind of node has a section for the cover, the contents and the rest."""
    assert len(_heads(RENDERER.render(SAMPLE))) == 3
