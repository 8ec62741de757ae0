"""見え消し of the overview: a goal that both versions have stands once above all that stands below it."""

from typing import NamedTuple

from pdf_sample import heard
from planspec.compose import compose
from planspec.compose.review.marked import marked
from planspec.document import (
    Deleted,
    Document,
    Group,
    Inserted,
    Mark,
    Role,
    Table,
    goal_places,
    joined,
    marked_rows,
    newer,
    older,
    plain,
)
from planspec.wording import by_class
from planspec_renderers.pdf import RENDERER as PDF
from planspec_renderers.text import RENDERER as TEXT
from sample import goal, sample

_VISION = {"statement": "架空の理念"}
_FIRST, _SECOND = (
    ("見守りの輪を広げます", "集まる場所をつくります", "声をかけ合います"),
    ("災害に備えます", "助け合います"),
)


class _Goal(NamedTuple):
    """A cell of a basic goal: what it says in each version, how many rows it has, and its place among the goals."""

    old: str
    new: str
    rows: int
    place: int


def _document(*goals: tuple[str, tuple[str, ...]]) -> Document:
    made = [
        goal(
            id=str(place), title=title, promotion_goals=[{"id": f"{place}-{below}", "title": below} for below in titles]
        )
        for place, (title, titles) in enumerate(goals)
    ]
    return compose(sample(basic_goals=made, vision=_VISION))


_OLD = _document(("参加を広げよう", _FIRST), ("暮らしを守ろう", _SECOND))


def _table(new: Document) -> Table:
    groups = (block for block in marked(_OLD, new, cut=by_class).blocks if isinstance(block, Group))
    blocks = next(group.blocks for group in groups if group.role is Role.OVERVIEW)
    return next(block for block in blocks if isinstance(block, Table))


def _goals(table: Table) -> list[_Goal]:
    found: list[_Goal] = []
    for row, own, place in zip(table.rows, joined(table.rows), goal_places(table.rows), strict=True):
        if own < len(row) - 1:
            found.append(_Goal(plain(older(row[1])), plain(newer(row[1])), 0, place))
        found[-1] = found[-1]._replace(rows=found[-1].rows + 1)
    return found


def _marks(table: Table) -> list[Mark]:
    return [mark for mark in marked_rows(table) if mark]


def test_a_retitled_basic_goal_stands_once() -> None:
    """A basic goal with another title is one cell that says both, and the vision above is one cell without marks."""
    table = _table(_document(("まったく別の題名", _FIRST), ("暮らしを守ろう", _SECOND)))
    assert _goals(table) == [
        _Goal("基本目標1 参加を広げよう", "基本目標1 まったく別の題名", 3, 1),
        _Goal("基本目標2 暮らしを守ろう", "基本目標2 暮らしを守ろう", 2, 2),
    ]
    assert _marks(table) == []
    assert [own for own in joined(table.rows) if own == 0] == [0]


def test_a_promotion_goal_at_the_first_place() -> None:
    """A promotion goal added or removed at the first place changes nothing of the basic goal above it."""
    for second, mark in (((("架空の仕組みをつくります", *_SECOND)), Inserted), (_SECOND[1:], Deleted)):
        table = _table(_document(("参加を広げよう", _FIRST), ("暮らしを守ろう", second)))
        assert [(one.old, one.new, one.place) for one in _goals(table)] == [
            ("基本目標1 参加を広げよう", "基本目標1 参加を広げよう", 1),
            ("基本目標2 暮らしを守ろう", "基本目標2 暮らしを守ろう", 2),
        ]
        assert _marks(table) == [mark]


def test_a_basic_goal_that_went() -> None:
    """A basic goal that went is not counted: those below have the places that they have in the newer version."""
    table = _table(_document(("暮らしを守ろう", _SECOND)))
    assert _goals(table) == [
        _Goal("基本目標1 参加を広げよう", "", 3, 1),
        _Goal("基本目標2 暮らしを守ろう", "基本目標1 暮らしを守ろう", 2, 1),
    ]
    assert _marks(table) == [Deleted] * 3


def test_numbers_are_replaced_whole() -> None:
    """A number that became another one is said whole, however few of its characters changed."""
    new = _document(("参加を広げよう", ("架空の仕組みをつくります", *_FIRST)), ("暮らしを守ろう", _SECOND))
    said = TEXT.render(marked(_OLD, new, cut=by_class)).decode()
    assert "文 (削除)(1)(削除ここまで)(追加)(2)(追加ここまで) 見守りの輪を広げます\n" in said


def test_paper_says_each_goal_once() -> None:
    """The PDF file says a basic goal once, before the promotion goal that was added at its first place."""
    new = _document(("参加を広げよう", _FIRST), ("暮らしを守ろう", ("架空の仕組み", *_SECOND)))
    read = heard(PDF.render(Document("架空", new.metadata, (_table(new),))))
    assert read.endswith("基本目標2暮らしを守ろう(1)架空の仕組み(1)(2)災害に備えます(2)(3)助け合います")
