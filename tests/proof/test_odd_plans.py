"""Plans that are hard to print: nothing is lost, cut off or set over anything else."""

import unicodedata
from collections.abc import Iterator

import pytest

from pdf_sample import bare
from planspec.compose import EDITIONS
from printed import first_missing
from proof.odd import ODD_PLANS, large
from proof.paper import Box, Sheet, sheets
from proof.reading import by_pdftotext, drawn, expected, in_bare_words
from proof.shelf import PROGRAMS, Shelf, editions
from proof.word_file import WordFile
from word_strings import strings

NAMES = [f"{name}-{edition}" for name in ODD_PLANS for edition in EDITIONS]

_SHARED = 0.35
"""Of the height of a line, what may be shared with the next: boxes are as high as the font, lines are closer."""


@pytest.fixture(scope="session")
def odd_shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return every edition of the odd plans."""
    return Shelf(editions(ODD_PLANS), tmp_path_factory.mktemp("odd"))


@pytest.fixture(scope="session")
def large_shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return every edition of a plan with 2,000 promotion goals."""
    return Shelf(editions({"large": large()}), tmp_path_factory.mktemp("large"))


@pytest.mark.parametrize("name", NAMES)
def test_word_file_has_everything(odd_shelf: Shelf, name: str) -> None:
    """Every string of the document stands in the Word file, in order."""
    wanted = in_bare_words(strings(odd_shelf.documents[name]))
    assert first_missing(wanted, bare(WordFile(odd_shelf.word[name]).read())) is None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("program", PROGRAMS)
def test_nothing_is_lost(odd_shelf: Shelf, program: str, name: str) -> None:
    """Every string stands on the pages, in order."""
    document = odd_shelf.documents[name]
    wanted = expected(document) if program == "word" else drawn(document)
    read = by_pdftotext(odd_shelf.paper(program)[name], document)
    assert first_missing(filter(_plain, wanted), read) is None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("program", PROGRAMS)
def test_nothing_is_cut_off(odd_shelf: Shelf, program: str, name: str) -> None:
    """Every line ends within its page, and no line is set over another."""
    for sheet in sheets(odd_shelf.paper(program)[name]):
        assert [line for line in sheet.lines if not _within(line, sheet)] == []
        assert list(_overlaps(sheet)) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_two_thousand_goals(large_shelf: Shelf, edition: str) -> None:
    """Every string of 2,000 promotion goals stands in the Word file, in order."""
    name = f"large-{edition}"
    wanted = in_bare_words(strings(large_shelf.documents[name]))
    assert first_missing(wanted, bare(WordFile(large_shelf.word[name]).read())) is None


def _within(line: Box, sheet: Sheet) -> bool:
    return line.left >= 0 and line.top >= 0 and line.right <= sheet.width and line.bottom <= sheet.height


def _overlaps(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Yield the words of lines that share more of the page than lines of a paragraph do."""
    lines = sorted((line for line in sheet.lines if _plain(line.text)), key=lambda line: line.top)
    for place, upper in enumerate(lines):
        for lower in lines[place + 1 :]:
            if lower.top >= upper.bottom:
                break
            across = min(upper.right, lower.right) - max(upper.left, lower.left)
            down = min(upper.bottom, lower.bottom) - lower.top
            if across > 1 and down > _SHARED * min(upper.bottom - upper.top, lower.bottom - lower.top):
                yield upper.text, lower.text


def _plain(text: str) -> bool:
    """Return whether every program finds *text* in a PDF file as it was written.

    Words from right to left are found in another order, and signs that no font on the machine has are found as others
    or not at all; that these stand in the file is for the tests of each renderer.
    """
    return not any(
        letter > "\uffff" or unicodedata.category(letter) == "Cf" or unicodedata.bidirectional(letter) in {"R", "AL"}
        for letter in text
    )


def test_overlaps_are_seen() -> None:
    """A line that is set half over another is found."""
    upper, lower = Box(1, "上", 50, 100, 200, 112), Box(1, "下", 60, 106, 150, 118)
    assert list(_overlaps(Sheet(595, 842, (upper, lower)))) == [("上", "下")]
    assert list(_overlaps(Sheet(595, 842, (upper, lower._replace(top=110, bottom=122))))) == []
    assert not _within(lower._replace(right=596), Sheet(595, 842, ()))
