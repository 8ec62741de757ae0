"""Places: words in double braces of a template, which the plan's own replace."""

import datetime as dt

import pytest

from planspec.compose import compose
from planspec.document import Document, Metadata
from planspec_renderers.word import RENDERER
from sample import sample
from word_lint import lint
from word_sample import faults, part, texts
from word_template import PLACE, SAMPLE, altered, with_body

_BOX = (
    "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' style='width:200pt;height:50pt'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
_CONTROL = "<w:sdt><w:sdtPr>{}<w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
_LINE = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def _cover(blocks: str, what: Document = SAMPLE) -> list[str]:
    """Return the words of the first block of a file whose cover is *blocks* below a line of all that is needed."""
    needed = _LINE.format("{{title}}{{period}}{{organization}}")
    root = part(RENDERER.templated(with_body(blocks + needed + PLACE)).render(what))
    return texts(root[0][0])


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{{題名}}", SAMPLE.title),
        ("{{title}}", SAMPLE.title),
        ("{{ Title }}", SAMPLE.title),
        ("｛｛題名｝｝", SAMPLE.title),
        ("「{{題名}}」{{組織}}", f"「{SAMPLE.title}」{SAMPLE.metadata.author}"),
        ("{{日付}}", "令和8年3月31日"),
        ("{{段階}}", ""),
        ("{題名}", "{題名}"),
        ("{{題目}}", "{{題目}}"),
    ],
)
def test_place(written: str, shown: str) -> None:
    """A place is filled by its Japanese or English name, wherever in a line it stands; other words stay."""
    assert _cover(_LINE.format(written)) == [shown]


@pytest.mark.parametrize("cuts", [(1,), (2, 4), (1, 2, 3, 4, 5)])
def test_split_place(cuts: tuple[int, ...]) -> None:
    """A place is filled where Word has spread it over several runs, and looks as it begins."""
    word, pieces, start = "前{{題名}}後", [], 0
    for cut in (*cuts, len("前{{題名}}後")):
        pieces.append(word[start:cut])
        start = cut
    runs = "".join(f"<w:r><w:rPr><w:b/></w:rPr><w:t>{piece}</w:t></w:r>" for piece in pieces)
    assert _cover(f"<w:p>{runs}</w:p>") == [f"前{SAMPLE.title}後"]


def test_text_box() -> None:
    """A place in a text box is filled."""
    assert _cover(_BOX.format("{{組織}}"))[-1] == SAMPLE.metadata.author


@pytest.mark.parametrize("outside", [True, False])
def test_content_control(*, outside: bool) -> None:
    """A place in a content control is filled, and the control no longer asks for words."""
    run = "<w:r><w:t>{{組織}}</w:t></w:r>"
    binding = '<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/>'
    block = _CONTROL.format(binding, f"<w:p>{run}</w:p>") if outside else f"<w:p>{_CONTROL.format(binding, run)}</w:p>"
    file = RENDERER.templated(with_body(block + _LINE.format("{{題名}}{{期間}}") + PLACE)).render(SAMPLE)
    assert texts(part(file))[0] == SAMPLE.metadata.author
    assert b"showingPlcHdr" not in file
    assert b"dataBinding" not in file
    assert faults(file) == []


@pytest.mark.parametrize("name", ["word/header1.xml", "word/footer1.xml"])
def test_header_and_footer(name: str) -> None:
    """Places in headers and footers are filled."""
    line = _LINE.format("『{{組織}}』")
    template = altered(with_body(PLACE), name, lambda text: text.replace("<w:p>", f"{line}<w:p>", 1))
    assert texts(part(RENDERER.templated(template).render(SAMPLE), name))[0] == f"『{SAMPLE.metadata.author}』"


def test_body_in_a_content_control() -> None:
    """The place of the document may be a content control, which it replaces."""
    file = RENDERER.templated(with_body(_CONTROL.format("", PLACE))).render(SAMPLE)
    assert b"w:sdt" not in file
    assert lint(file) == []


@pytest.mark.parametrize(("phase", "shown"), [("素案", "(素案)"), ("確定", ""), ("", "")])
def test_phase(phase: str, shown: str) -> None:
    """The phase of a draft is said as on our own cover; a plan that is settled does not say so."""
    plan = sample(phase=phase or None)
    assert _cover(_LINE.format("{{段階}}"), compose(plan)) == [shown]


@pytest.mark.parametrize(
    ("date", "language", "shown"),
    [
        ("2019-05-01", "ja", "令和元年5月1日"),
        ("2019-04-30", "ja", "平成31年4月30日"),
        ("1988-12-31", "ja", "1988年12月31日"),
        ("2026-03-31", "en", "31 March 2026"),
        ("1980-01-01", "ja", ""),
    ],
)
def test_date(date: str, language: str, shown: str) -> None:
    """A day is written in the era it lies in, and not at all where there is none."""
    metadata = Metadata("架空", dt.date.fromisoformat(date), "en" if language == "en" else "ja")
    assert _cover(_LINE.format("{{日付}}"), Document("題", metadata, ())) == [shown]


def test_long_title() -> None:
    """A long title stands whole wherever there is a place for it."""
    title = "長い題名" * 100
    assert _cover(_LINE.format("{{題名}}"), Document(title, Metadata(), ())) == [title]


def test_odd_characters() -> None:
    """Characters that XML cannot hold are replaced, others are kept."""
    odd = Document("葛\U000e0100<&\x00𠮷", Metadata(), ())
    assert _cover(_LINE.format("{{題名}}"), odd) == ["葛\U000e0100<&\ufffd𠮷"]


def test_words_like_places() -> None:
    """A title that looks like a place is not filled in again."""
    assert _cover(_LINE.format("{{題名}}"), Document("{{組織}}", Metadata("架空"), ())) == ["{{組織}}"]


def test_missing_places() -> None:
    """A cover with some places is told which others are missing, and which one is not known."""
    lines = RENDERER.lacking(with_body(_LINE.format("{{期間}} {{題目}}") + PLACE, _headless()))
    assert ["{{題名}}" in lines[0].ja, "{{organization}}" in lines[1].en, "{{題目}}" in lines[2].ja] == [True] * 3
    assert "{{題名}}" in lines[2].ja
    assert len(lines) == 3


def test_own_contents() -> None:
    """Contents of the template's own are told of, as the document brings its own."""
    field = '<w:p><w:fldSimple w:instr=" TOC \\o "><w:r><w:t>目次</w:t></w:r></w:fldSimple></w:p>'
    (line,) = RENDERER.lacking(with_body(field + PLACE))
    assert "目次" in line.ja


def _headless() -> bytes:
    return altered(with_body(PLACE), "word/header1.xml", lambda text: text.replace("{{題名}}", ""))
