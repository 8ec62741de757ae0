"""見え消し: a goal that moved is noted at its old place and at its new one."""

import datetime as dt

from planspec.compose import compose
from planspec.compose.review.marked import marked
from planspec.document import Block, Document, Group, Heading, Paragraph, Revision, Role, plain
from planspec.wording import by_class
from sample import goal, sample

_FIRST, _SECOND, _THIRD = (
    ("参加を広げよう", ("見守りの輪を広げます", "集まる場所をつくります")),
    ("暮らしを守ろう", ("災害に備えます", "医療と福祉をつなぎます")),
    ("つながりを深めよう", ("声をかけ合います", "学びの場をひらきます")),
)


def _document(*goals: tuple[str, tuple[str, ...]]) -> Document:
    made = [
        goal(
            id=title, title=title, aim=f"{title}とします", promotion_goals=[{"id": one, "title": one} for one in below]
        )
        for title, below in goals
    ]
    return compose(sample(basic_goals=made))


def _notes(old: Document, new: Document, revision: Revision | None = None) -> list[tuple[str, str]]:
    """Return each note with the heading that it stands below."""
    found: list[tuple[str, str]] = []
    heading = ""
    for block in _flat(marked(old, new, cut=by_class, revision=revision).blocks):
        if isinstance(block, Heading):
            heading = plain(block.content)
        if isinstance(block, Paragraph) and block.role is Role.NOTE:
            found.append((heading, plain(block.content)))
    return found


def _flat(blocks: tuple[Block, ...]) -> list[Block]:
    return [one for block in blocks for one in (_flat(block.blocks) if isinstance(block, Group) else [block])]


_OLD = _document(_FIRST, _SECOND, _THIRD)
_NEW = _document((_FIRST[0], _FIRST[1][:1]), (_SECOND[0], (_FIRST[1][1], *_SECOND[1])), _THIRD)


def test_a_promotion_goal_that_moved() -> None:
    """Each note says where else to look, by the numbers of the version that has the goal there."""
    assert _notes(_OLD, _NEW) == [
        ("集まる場所をつくります", "基本目標2 (1) へ移動しました。"),
        ("集まる場所をつくります", "基本目標1 (2) から移動しました。"),
    ]


def test_a_basic_goal_that_moved() -> None:
    """A basic goal that moved with all that stands below it is noted once at each place."""
    assert _notes(_OLD, _document(_THIRD, _FIRST, _SECOND)) == [
        ("つながりを深めよう", "基本目標3 から移動しました。"),
        ("つながりを深めよう", "基本目標1 へ移動しました。"),
    ]


def test_goals_that_came_or_went() -> None:
    """Nothing is noted of goals that are new or left out, nor of two that are called the same."""
    assert _notes(_OLD, _document(_FIRST, _SECOND)) == []
    twice = _document((_FIRST[0], _FIRST[1][:1]), (_SECOND[0], (*_FIRST[1][1:] * 2, *_SECOND[1])), _THIRD)
    assert _notes(_OLD, twice) == []


def test_nothing_is_noted_in_tracked_changes() -> None:
    """Where readers accept or reject changes nothing stands that is in neither version."""
    revision = Revision("架空 花子", dt.datetime(2026, 4, 1, 9, 30))  # noqa: DTZ001 - local time, as a revision has it
    assert _notes(_OLD, _NEW, revision) == []
