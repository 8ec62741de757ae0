"""The Word files as somebody meets them who cannot see them."""

from itertools import pairwise

import pytest

from planspec.document import Block, BulletList, Group, ListItem, OrderedList
from printed import first_missing, normal
from proof.shelf import Shelf
from proof.word_file import WordFile, words
from word_lint import W
from word_strings import strings

NAMES = [
    f"{plan}-{edition}"
    for plan in ("real", "continuous_numbers", "four_levels", "one_level_six_years")
    for edition in ("booklet", "leaflet")
]


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """Return the name of each edition in turn."""
    return str(request.param)


@pytest.fixture
def file(shelf: Shelf, name: str) -> WordFile:
    """Return the Word file of each edition in turn."""
    return WordFile(shelf.word[name])


def test_names_are_all(shelf: Shelf) -> None:
    """Every document on the shelf is looked at."""
    assert sorted(NAMES) == sorted(shelf.documents)


def test_one_title(shelf: Shelf, file: WordFile, name: str) -> None:
    """There is one title; the file has the same one as its property."""
    (title,) = file.paragraphs("Title")
    assert normal(title) == shelf.documents[name].title == file.property("title")


def test_heading_order(file: WordFile) -> None:
    """Headings begin at the first level and never go down by more than one level at once."""
    levels = [level for level, _ in file.headings()]
    assert levels[0] == 1
    assert [(above, below) for above, below in pairwise(levels) if below > above + 1] == []


def test_headings_say_something(file: WordFile) -> None:
    """No heading is empty."""
    assert [heading for _, heading in file.headings() if not words(heading)] == []


def test_language(file: WordFile) -> None:
    """The whole text is Japanese; no run and no style says otherwise."""
    assert file.property("language") == "ja-JP"
    told = [*file.language_part.iter(f"{W}lang"), *file.body.iter(f"{W}lang")]
    assert {one.get(W + name) for one in told for name in ("val", "eastAsia")} == {"ja-JP"}


def test_header_rows(file: WordFile) -> None:
    """Every table with several rows has a first row that is marked as the header, and says what each column holds."""
    for table in file.tables():
        first, *others = table.iterfind(f"{W}tr")
        if others:
            assert first.find(f"{W}trPr/{W}tblHeader") is not None
            assert all(words(cell) for cell in first.iterfind(f"{W}tc"))


def test_alternative_texts(file: WordFile) -> None:
    """Every table has a title and a description, every picture an alternative text."""
    for table in file.tables():
        for told in ("tblCaption", "tblDescription"):
            assert table.find(f"{W}tblPr/{W}{told}").get(f"{W}val").strip()  # type: ignore[union-attr]
    assert all(map(str.strip, file.alternatives()))


def test_lists_are_lists(shelf: Shelf, file: WordFile, name: str) -> None:
    """Every item is an item of a list of Word's, which says how many there are; none is drawn by hand."""
    assert len(file.items()) == _items(shelf.documents[name].blocks)
    assert [words(item) for item in file.items() if words(item)[:1] in "・•●○■-"] == []


def test_links_say_where_they_lead(file: WordFile) -> None:
    """The words of a link make sense alone."""
    assert [link for link in file.links() if len(link) < 4 or link in {"こちら", "ここから", "click here"}] == []


def test_reading_order(shelf: Shelf, file: WordFile, name: str) -> None:
    """Everything is read in the order of the document, and nothing floats beside the text."""
    assert first_missing(strings(shelf.documents[name]), normal(file.read())) is None
    assert list(file.body.iter(f"{W}txbxContent", f"{W}framePr", f"{W}tblpPr")) == []


def _items(blocks: tuple[Block, ...]) -> int:
    count = 0
    for block in blocks:
        if isinstance(block, Group):
            count += _items(block.blocks)
        elif isinstance(block, BulletList):
            count += sum(map(_below, block.items))
        elif isinstance(block, OrderedList):
            count += sum(_below(item) for _, item in block.items)
    return count


def _below(item: ListItem) -> int:
    return 1 + _items(item.blocks)
