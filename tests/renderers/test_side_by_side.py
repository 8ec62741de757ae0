"""Two versions side by side in every renderer."""

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from pdf_sample import poppler, written
from planspec.document import Deleted, Document, Form, Inlines, Inserted, Metadata, Role, Strong, Table, Text
from planspec_renderers.markdown import RENDERER as MARKDOWN
from planspec_renderers.pdf import RENDERER as PDF
from planspec_renderers.text import RENDERER as TEXT
from planspec_renderers.word import RENDERER as WORD

_HEADER = ((Text("改正後(新)"),), (Text("改正前(旧)"),), (Text("備考"),))
_HEAD = ((Strong((Text("基本目標1"),)),), (Strong((Text("基本目標1"),)),), ())
_CHANGE = (
    (Text("架空の取組を"), Inserted((Text("推進します"),))),
    (Text("架空の取組を"), Deleted((Text("進めます"),))),
    (Text("文言の変更"),),
)
_LONG = ((Text("長い" * 300),), (Text("(新設)"),), ())
_TABLE = Table(_HEADER, (_HEAD, _CHANGE, _LONG), "改正後と改正前の対照", Role.COMPARISON, row_headers=False)
_DOCUMENT = Document("架空計画 新旧対照表", Metadata(), (_TABLE,), form=Form.TABLE)


def _word() -> str:
    with zipfile.ZipFile(BytesIO(WORD.render(_DOCUMENT))) as file:
        return file.read("word/document.xml").decode()


def test_word_underlines_both_sides() -> None:
    """In Word changed words of both versions are underlined, and none is struck out."""
    written = _word()
    assert written.count('<w:u w:val="single"/>') == 2
    assert "<w:strike" not in written


def test_word_lies_across() -> None:
    """The paper lies across, and the columns of the versions are equally wide, the one beside them narrower."""
    written = _word()
    assert 'w:orient="landscape"' in written
    new, old, remarks = (int(part.split('"')[1]) for part in written.split("<w:gridCol w:w=")[1:])
    assert abs(new - old) <= 1
    assert remarks < new


def test_word_repeats_the_header() -> None:
    """The header row is repeated; only the long row may be cut."""
    written = _word()
    assert written.count("<w:tblHeader/>") == 1
    assert written.count("<w:cantSplit/>") == 3


def test_markdown_underlines_both_sides() -> None:
    """In Markdown both sides are underlined."""
    written = MARKDOWN.render(_DOCUMENT).decode()
    assert "<ins>推進します</ins>" in written
    assert "<ins>進めます</ins>" in written


def test_text_tells_one_change_after_the_other() -> None:
    """For ears every change has its number, both versions, the words that changed and the remark."""
    written = TEXT.render(_DOCUMENT).decode()
    assert "基本目標1。" in written
    assert (
        "変更1。改正後(新): 架空の取組を推進します。改正前(旧): 架空の取組を進めます。"
        "変わった言葉: 「進めます」を「推進します」に。備考: 文言の変更。" in written
    )


def _heard(new: Inlines, old: Inlines, *, new_first: bool = True) -> str:
    """Return what is said of the words that changed between two cells."""
    cells = (*((new, old) if new_first else (old, new)), (Text("文言の変更"),))
    written = TEXT.render(replace(_DOCUMENT, blocks=(replace(_TABLE, rows=(cells,)),))).decode()
    return written.partition("変わった言葉: ")[2].partition("備考")[0]


@pytest.mark.parametrize("new_first", [True, False])
def test_text_pairs_words_in_order(*, new_first: bool) -> None:
    """Each replaced word is said with the one in its place, and what only came or went by itself."""
    new = (Text("理解"), Inserted((Text("を深め、"),)), Text("関心を"), Inserted((Text("進めます"),)), Text("。"))
    old = (Text("理解"), Deleted((Text("と"),)), Text("関心を"), Deleted((Text("促進します"),)), Text("。"))
    assert _heard(new, old, new_first=new_first) == "「と」を「を深め、」に。「促進します」を「進めます」に。"
    longer, shorter = (Text("行政"), Inserted((Text("、学校"),)), Text("と")), (Text("行政と"),)
    assert _heard(longer, shorter, new_first=new_first) == "「、学校」を加えた。"
    longer = (Text("行政"), Deleted((Text("、学校"),)), Text("と"))
    assert _heard(shorter, longer, new_first=new_first) == "「、学校」を削った。"


def test_text_tells_white_space() -> None:
    """A space that came is said in words, for nobody hears it."""
    assert _heard((Text("架空"), Inserted((Text(" "),)), Text("市")), (Text("架空市"),)) == "「空白」を加えた。"


def test_text_tells_a_number_once() -> None:
    """A number that the remarks tell is not told among the words as well."""
    sides = ((Inserted((Text("取組2"),)), Text(" 架空")), (Deleted((Text("取組1"),)), Text(" 架空")))
    rows = ((*sides, (Text("番号の変更(取組1から取組2へ)"),)),)
    written = TEXT.render(replace(_DOCUMENT, blocks=(replace(_TABLE, rows=rows),))).decode()
    assert "改正前(旧): 取組1 架空。備考: 番号の変更(取組1から取組2へ)。" in written


def test_text_names_no_words_of_what_only_one_version_has() -> None:
    """What is new is said as a whole, and not once more word by word."""
    assert _heard((Inserted((Text("架空の見守り"),)),), (Text("(新設)"),)) == ""


def test_pdf() -> None:
    """The pages of the PDF file lie across."""
    assert b"/MediaBox[0 0 841.8" in PDF.render(_DOCUMENT).replace(b" [", b"[")


def test_pdf_keeps_heads_with_their_rows() -> None:
    """Wherever a page ends, a row that names a part has one of its own rows below it."""
    head = ((Strong((Text("基本目標"),)),), (Strong((Text("基本目標"),)),), ())
    plain = ((Text("取組"),), (Text("取組"),), ())
    counts = set()
    for before in range(17, 23):
        rows = (*(plain,) * before, head, head, *(plain,) * 3)
        file = PDF.render(replace(_DOCUMENT, blocks=(replace(_TABLE, rows=rows),)))
        first, second, _ = (page.split() for page in poppler(file, "pdftotext", "-raw").split("\f"))
        # The number of the page stands behind its last row.
        assert first[-4] == "取組"
        assert first.count("基本目標") + second.count("基本目標") == 4
        counts.add(first.count("基本目標"))
    assert counts == {0, 4}


def test_pdf_ends_with_a_head() -> None:
    """A table whose last row names a part has it, and so has one with a name as long as a page."""
    head = ((Strong((Text("基本目標"),)),), (Strong((Text("基本目標"),)),), ())
    long = ((Strong((Text("長い題名" * 1500),)),), (), ())
    file = PDF.render(replace(_DOCUMENT, blocks=(replace(_TABLE, rows=(long, head)),)))
    words = written(file)
    assert words.count("長") == 1500
    assert words.count("基本目標") == 2
