"""Sheets to be folded: the order of pages, their size, and letters that stay letters."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effort import examples
from pdf_sample import poppler
from planspec.document import Document, Metadata, PageBreak, Paragraph, RenderError, Text
from planspec_renderers.pdf import RENDERER
from planspec_renderers.pdf.imposition import imposed, sides

_EMPTY = Document("架空の文書", Metadata(), ())
_MM = 72 / 25.4
"""Points in a millimetre."""
_PAGE = re.compile(r'<page width="([0-9.]+)" height="([0-9.]+)"')
_WORD = re.compile(r'xMin="([0-9.]+)" yMin="([0-9.]+)"[^>]*>(架空の頁[0-9]+)<')


def pages(count: int) -> Document:
    """Return a document with *count* pages, each of which says its number."""
    blocks = [
        block for number in range(1, count + 1) for block in (Paragraph((Text(f"架空の頁{number}"),)), PageBreak())
    ]
    return Document("架空の文書", Metadata(), tuple(blocks[:-1]))


def fonts(file: bytes) -> list[str]:
    """Return what poppler says of the fonts in a PDF file, without the numbers of its objects."""
    return sorted(re.sub(" +[0-9]+ +0$", "", line) for line in poppler(file, "pdffonts").splitlines())


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (4, ((4, 1), (2, 3))),
        (8, ((8, 1), (2, 7), (6, 3), (4, 5))),
        (1, ((None, 1), (None, None))),
        (6, ((None, 1), (2, None), (6, 3), (4, 5))),
    ],
)
def test_order_of_pages(count: int, expected: tuple[tuple[int | None, int | None], ...]) -> None:
    """Four pages make one sheet; more make sheets that lie one in the other; blank pages come last."""
    assert sides(count) == expected


@given(st.integers(1, 400))
@examples(100)
def test_a_folded_stack_is_read_in_order(count: int) -> None:
    """Whoever folds the sheets and turns the leaves meets every page once, from the first to the last."""
    fronts, backs = sides(count)[::2], sides(count)[1::2]
    first_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    second_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[0], back[1])]
    read = [*first_half, *reversed(second_half)]
    assert read == [*range(1, count + 1), *[None] * (len(read) - count)]


def test_pages_stand_side_by_side_unscaled() -> None:
    """Every word is where it was on its page, in one of the halves of a sheet of exactly 420 x 297 mm."""
    document = pages(5)
    file = RENDERER.render(document)
    before = {word: (float(x), float(y)) for x, y, word in _WORD.findall(poppler(file, "pdftotext", "-bbox"))}
    sheets = imposed(file, document)
    told = poppler(sheets, "pdftotext", "-bbox")
    sizes = [(float(width), float(height)) for width, height in _PAGE.findall(told)]
    assert sizes == [pytest.approx((420 * _MM, 297 * _MM), abs=0.001)] * 4
    after = {word: (float(x), float(y)) for x, y, word in _WORD.findall(told)}
    moved = {word: (x + 210 * _MM * (word[-1] in "135"), y) for word, (x, y) in before.items()}
    assert after == {word: pytest.approx(place, abs=0.02) for word, place in moved.items()}


def test_letters_stay_letters() -> None:
    """The fonts of the file are embedded in the sheets, and nothing becomes a picture."""
    document = pages(4)
    file = RENDERER.render(document)
    sheets = imposed(file, document)
    assert fonts(sheets) == fonts(file)
    assert len(poppler(sheets, "pdfimages", "-list").splitlines()) == 2  # the heading of an empty table
    assert "Title:           架空の文書" in poppler(sheets, "pdfinfo")


def test_the_same_pages_give_the_same_sheets() -> None:
    """Nothing in the file comes from the clock."""
    file = RENDERER.render(pages(2))
    assert imposed(file, _EMPTY) == imposed(file, _EMPTY)


@pytest.mark.parametrize("file", [b"", b"%PDF-1.7 cut short", b"PK\x03\x04"])
def test_what_is_no_pdf_file_is_told(file: bytes) -> None:
    """As an error of rendering, with what typst says."""
    with pytest.raises(RenderError, match="could not be put on sheets"):
        imposed(file, _EMPTY)


def test_pages_of_another_size_are_told() -> None:
    """Sheets are pages too, and no A4."""
    sheets = imposed(RENDERER.render(pages(1)), _EMPTY)
    with pytest.raises(RenderError, match="Page 1 of the PDF is not upright A4"):
        imposed(sheets, _EMPTY)
