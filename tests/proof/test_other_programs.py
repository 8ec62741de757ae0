"""Programs that are not ours read every string of the plan in the files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from planspec.compose import EDITIONS
from printed import first_missing, printed
from proof.comparable import comparable
from proof.paper import fonts, told
from proof.reading import by_docx2python_file, by_mammoth_file, by_pandoc, by_pdftotext, drawn, expected, in_bare_words
from proof.shelf import PROGRAMS, REAL, SHAPES, Shelf, plan

READERS = [by_mammoth_file, by_docx2python_file, by_pandoc]
PLANS = ("real", *(file.stem for file in SHAPES))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("reader", READERS)
def test_word_files(shelf: Shelf, reader: Callable[[Path], str], name: str, edition: str) -> None:
    """Every string of the document stands in the Word file, in order."""
    key = f"{name}-{edition}"
    assert first_missing(expected(shelf.documents[key]), reader(shelf.word[key])) is None


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("reader", READERS)
def test_whole_plan(shelf: Shelf, reader: Callable[[Path], str], edition: str) -> None:
    """Every string of the real plan that is printed in an edition stands in its Word file, in order."""
    wanted = in_bare_words(printed(plan(REAL), edition))
    assert first_missing(wanted, reader(shelf.word[f"real-{edition}"])) is None


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_paper(shelf: Shelf, program: str, name: str, edition: str) -> None:
    """Every string of the document stands on the pages, in order."""
    key = f"{name}-{edition}"
    document = shelf.documents[key]
    wanted, read = (
        {"word": expected, "pdf": drawn}[program](document),
        by_pdftotext(shelf.paper(program)[key], document),
    )
    assert first_missing(wanted, read) is None
    assert [string for string in expected(document) if string.strip("()") not in read] == []


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_fonts(shelf: Shelf, program: str, edition: str) -> None:
    """BIZ UDPGothic is embedded, and no other face stands in for it anywhere."""
    found = fonts(shelf.paper(program)[f"real-{edition}"])
    comparable(any("BIZUDPGothic" in font for font in found), "BIZ UDPGothic is not installed")
    assert {font.partition("-")[0] for font in found} == {"BIZUDPGothic"}
    assert all(found.values())


@pytest.mark.parametrize("program", PROGRAMS)
def test_pages(shelf: Shelf, program: str) -> None:
    """The booklet has nine A4 pages and the leaflet four, which fold into one sheet."""
    said = {edition: told(shelf.paper(program)[f"real-{edition}"]) for edition in EDITIONS}
    assert {edition: one["Pages"] for edition, one in said.items()} == {"booklet": "9", "leaflet": "4"}
    assert all(one["Page size"].endswith("(A4)") for one in said.values())
