"""The 備考 of a 新旧対照表: what the words of both sides do not say themselves."""

from collections.abc import Iterator

from planspec.compare import Change, Side
from planspec.compose.review.comparison_cell import Cells
from planspec.compose.review.comparison_row import Row
from planspec.compose.review.told import kind, marks
from planspec.source import Pointer

_SAY_THEMSELVES = frozenset({"CHG001", "CHG002"})
_PLACES = frozenset({"CHG003", "CHG004", "CHG005"})


def remarks(row: Row, old: Cells, new: Cells) -> str:
    """Return the kinds of changes of one row in words; nothing where the row says it all."""
    if row.away:
        return "、".join(f"{kind(change).ja}({new.label(_at(change.new), path=True)}へ)" for change in row.changes)
    said = (part for change in row.changes for part in _remarks(change, old, new))
    return "、".join(dict.fromkeys(filter(None, said)))


def _remarks(change: Change, old: Cells, new: Cells) -> Iterator[str]:
    yield _remark(change, old, new)
    yield from (mark.ja for mark in marks(change))


def _remark(change: Change, old: Cells, new: Cells) -> str:
    if change.old is None or change.new is None:
        text = "".join(side.text for side in (change.old, change.new) if side)
        return "" if change.code in _SAY_THEMSELVES and text.strip() else kind(change).ja
    if change.code in _PLACES:
        return f"{kind(change).ja}({_way(change, old, new)})"
    if change.code == "CHG014":
        return f"{kind(change).ja}({change.old.text}から{change.new.text}へ)"
    return kind(change).ja


def _way(change: Change, old: Cells, new: Cells) -> str:
    path = change.code == "CHG004"
    return f"{old.label(_at(change.old), path=path)}から{new.label(_at(change.new), path=path)}へ"


def _at(side: Side | None) -> Pointer:
    return side.at if side else ()
