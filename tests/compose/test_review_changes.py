"""Tests of the list of changes as a document."""

import pytest
from hypothesis import given

from comparison_sample import NAMES, SMALL, added, comparison, reworded
from effort import examples
from planspec.compose.review.changes import changes
from planspec.compose.review.names import Names
from planspec.compose.review.told import counts, words
from planspec.document import Deleted, Inserted, Role, Table, Text, plain
from planspec.wording import Fate, Segment
from planspec_renderers.markdown import RENDERER as MARKDOWN
from planspec_renderers.text import RENDERER as TEXT
from planspec_renderers.word import RENDERER as WORD
from strategies import prose


def test_list_of_changes() -> None:
    """The counts, then a table of all changes with the changed words marked."""
    document = changes(SMALL, NAMES)
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert document.title == f"{SMALL.new.title} 変更点の一覧"
    assert [plain(row[0]) for row in table.rows] == [change.subject.ja for change in SMALL.changes]
    _, what, content = table.rows[0]
    assert plain(what) == "文言の変更 (推定 82%)"
    assert content == (
        Text("地域福祉を"),
        Deleted((Text("進めます"),)),
        Inserted((Text("推進します"),)),
        Text("。"),
    )


def test_nothing_changed() -> None:
    """A list without changes says so and has no table."""
    document = changes(comparison(), Names("旧\udcff", "新\n"), language="en")
    assert not any(isinstance(block, Table) for block in document.blocks)
    assert b"Nothing changed" in MARKDOWN.render(document)


@given(prose(), prose())
@examples(15)
def test_odd_texts(old: str, new: str) -> None:
    """Whatever a plan says, every renderer writes it."""
    document = changes(comparison(reworded(old, new), added(new)), NAMES)
    for renderer in (MARKDOWN, TEXT, WORD):
        assert renderer.render(document)


@pytest.mark.parametrize("renderer", [MARKDOWN, TEXT])
def test_words_are_marked(renderer: object) -> None:
    """Both versions of a word are there."""
    page = renderer.render(changes(SMALL, NAMES)).decode()  # type: ignore[attr-defined]
    assert "進めます" in page
    assert "推進します" in page


def test_marks_are_told_by_title() -> None:
    """What got or lost the mark of a new goal is told by its title, not by values that only programs know."""
    marked = reworded("false", "true")._replace(code="CHG008", segments=())
    assert words(marked) == (Segment(Fate.KEPT, "架空の目標"),)


def test_columns() -> None:
    """The role of the table stands for its columns."""
    assert [block.role for block in changes(SMALL, NAMES).blocks if isinstance(block, Table)] == [Role.CHANGES]


def test_counts_of_kinds() -> None:
    """How many changes there are of each kind stands in one line, in both languages."""
    assert counts(SMALL.changes) == (
        "追加 1件、削除 1件、文言の変更 1件、表記のみ 1件",
        "added: 1, removed: 1, reworded: 1, notation only: 1",
    )
