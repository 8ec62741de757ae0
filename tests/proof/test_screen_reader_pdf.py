"""The PDF files as somebody meets them who cannot see them."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from planspec.compose import EDITIONS
from planspec.document import Contents, headings, plain
from planspec_renderers.pdf import RENDERER
from printed import first_missing
from proof.paper import run, told
from proof.shelf import Shelf
from proof.tags import Tag, tags
from proof.test_screen_reader_word import NAMES
from word_sample import SAMPLE
from word_strings import strings


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each edition in turn."""
    return str(request.param)


@pytest.fixture
def file(shelf: Shelf, name: str) -> Path:
    """Return the PDF file of each edition in turn."""
    return shelf.pdf[name]


@pytest.fixture
def document(file: Path) -> Tag:
    """Return the tags of each edition in turn."""
    return tags(file)


def test_says_what_it_is(shelf: Shelf, file: Path, name: str) -> None:
    """The file is tagged, in Japanese, and shows its title in place of its file name."""
    said = told(file)
    assert said["Tagged"] == "yes"
    assert said["Title"] == shelf.documents[name].title
    assert b"/Lang(ja" in file.read_bytes()
    assert b"/DisplayDocTitle true" in file.read_bytes()


def test_heading_order(shelf: Shelf, document: Tag, name: str) -> None:
    """As many headings as the document has begin at the first level and go down by one level at a time."""
    levels = [int(heading.name[1:]) for heading in document.named("H[1-9]")]
    contents = sum(isinstance(block, Contents) for block in shelf.documents[name].blocks)
    assert len(levels) == len(headings(shelf.documents[name].blocks)) + contents
    assert levels[0] == 1
    assert [(above, below) for above, below in pairwise(levels) if below > above + 1] == []


def test_tables(document: Tag) -> None:
    """Every table begins with a row of headers, and every row has cells."""
    for table in document.named("Table"):
        first, *others = table.named("TR")
        assert {cell.name for cell in first.inside} == {"TH"}
        assert all({cell.name for cell in row.inside} <= {"TH", "TD"} and row.inside for row in others)


def test_lists(document: Tag) -> None:
    """Lists hold items or smaller lists, items hold their words apart from their mark."""
    assert list(document.named("L")) != []
    for one in document.named("L"):
        assert {tag.name for tag in one.inside} <= {"LI", "L", "Caption"}
    for item in document.named("LI"):
        assert Counter(tag.name for tag in item.inside)["LBody"] == 1
        assert {tag.name for tag in item.inside} <= {"Lbl", "LBody"}


@pytest.mark.parametrize("edition", EDITIONS)
def test_words(shelf: Shelf, edition: str) -> None:
    """The words are heard in the order of the document; no heading, header or link is without any."""
    name = f"one_level_six_years-{edition}"
    heard = tags(shelf.pdf[name], words=True)
    strings_heard = (_bare(string) for string in strings(shelf.documents[name], alternatives=False))
    assert first_missing(strings_heard, _bare(heard.words)) is None
    assert [tag.name for tag in heard.named("H[1-9]|TH|Link") if len(_bare(tag.words)) < 2] == []


def test_outline(shelf: Shelf, file: Path, name: str) -> None:
    """The outline beside the pages lists the headings of the document."""
    written = run("pdftohtml", "-xml", "-i", "-stdout", file)
    outline = re.search(r"<outline>.*</outline>", written, re.DOTALL)
    assert outline is not None
    entries = iter(_bare("".join(item.itertext())) for item in etree.fromstring(outline[0]).iter("item"))
    listed = (heading for heading in headings(shelf.documents[name].blocks) if heading.listed)
    wanted = (_bare(plain(heading.content).replace("(新)", "")) for heading in listed)
    assert [words for words in wanted if not any(words in entry for entry in entries)] == []


def test_alternative_texts(tmp_path: Path) -> None:
    """Every picture has an alternative text."""
    file = tmp_path / "plan.pdf"
    file.write_bytes(RENDERER.render(SAMPLE))
    figures = sum(1 for _ in tags(file).named("Figure"))
    assert figures == 1
    assert len(re.findall(rb"/Alt ?[(<]", file.read_bytes())) >= figures


def _bare(words: str) -> str:
    return "".join(words.split())
