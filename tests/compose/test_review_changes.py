"""Tests of the list of changes as a document."""

import pytest
from hypothesis import given

from comparison_sample import NAMES, SMALL, added, comparison, reworded
from effort import examples
from planspec.compare import Change, compare
from planspec.compose.review.changes import changes
from planspec.compose.review.names import Names
from planspec.compose.review.told import counts, words
from planspec.document import Deleted, Inserted, Role, Strong, Table, Text, plain
from planspec.model import Plan
from planspec.reader import read
from planspec.testing import plan_text
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
    assert plain(what) == "文言の変更 (通常、推定 82%)"
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
    assert words(marked, "ja") == (Segment(Fate.KEPT, "架空の目標"),)


def test_every_row_tells_how_important_it_is() -> None:
    """What a committee decides is called so in its row, in bold; all else is called by its weight as well."""
    (table,) = (block for block in changes(SMALL, NAMES, language="en").blocks if isinstance(block, Table))
    assert [plain(row[1]) for row in table.rows] == [
        "reworded (normal, estimated 82%)",
        "notation only (minor)",
        "added (major)",
        "removed (major)",
    ]
    assert [Strong((Text("major"),)) in row[1] for row in table.rows] == [False, False, True, True]


def _between(old: str, new: str) -> tuple[Change, ...]:
    """Return what changes between two texts that are put into the same plan."""
    return compare(*(Plan.model_validate(read(plan_text() + text).data) for text in (old, new))).changes


_NONE_YET = "contacts: {head_office: {name: 架空本部}}\n"
_BRANCH = (
    "contacts: {head_office: {name: 架空本部}, branches: [{name: 架空支部, phone: 0191-00-0000, fax: 0191-00-0001}]}\n"
)


def test_numbers_are_told_with_what_they_are() -> None:
    """The numbers of a branch that came or went have labels, and its name is not said once more."""
    (came,), (went,) = _between(_NONE_YET, _BRANCH), _between(_BRANCH, _NONE_YET)
    assert came.subject.ja == "連絡先 > 支部「架空支部」"
    assert words(came, "ja") == (Segment(Fate.INSERTED, "電話番号 0191-00-0000\nFAX番号 0191-00-0001"),)
    assert words(went, "en") == (Segment(Fate.DELETED, "Phone 0191-00-0000\nFax 0191-00-0001"),)


def test_settings_are_told_in_words() -> None:
    """What planners write as values is told as people say it."""
    style, continuous = _between("", "numbering: {management: '1', continuous: true}\n")
    assert words(style, "ja") == (Segment(Fate.DELETED, "番号なし"), Segment(Fate.INSERTED, "1"))
    assert words(continuous, "ja") == (Segment(Fate.DELETED, "なし"), Segment(Fate.INSERTED, "あり"))
    assert words(continuous, "en") == (Segment(Fate.DELETED, "no"), Segment(Fate.INSERTED, "yes"))


def test_what_had_no_number() -> None:
    """An action that had no number is not told with that of its goal."""
    _, numbered = _between("", "numbering: {action: ①}\n")[::-1]
    assert numbered.code == "CHG005"
    assert words(numbered, "ja")[:2] == (Segment(Fate.DELETED, "番号なし"), Segment(Fate.INSERTED, "取組①"))


def test_columns() -> None:
    """The role of the table stands for its columns."""
    assert [block.role for block in changes(SMALL, NAMES).blocks if isinstance(block, Table)] == [Role.CHANGES]


def test_counts_of_kinds() -> None:
    """How many changes there are of each kind stands in one line, in both languages."""
    assert counts(SMALL.changes) == (
        "追加 1件、削除 1件、文言の変更 1件、表記のみ 1件",
        "added: 1, removed: 1, reworded: 1, notation only: 1",
    )
