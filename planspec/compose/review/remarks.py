"""The 備考 of a 新旧対照表: what the words of both sides do not say themselves."""

from planspec.compare import Change
from planspec.compose.review.comparison_cell import Cells
from planspec.compose.review.told import kind, marks

_SAY_THEMSELVES = frozenset({"CHG001", "CHG002"})
_PLACES = frozenset({"CHG003", "CHG004", "CHG005"})


def remarks(changes: tuple[Change, ...], old: Cells, new: Cells) -> str:
    """Return the kinds of changes of one row in words; nothing where the row says it all."""
    said = (part for change in changes for part in (_remark(change, old, new), *(mark.ja for mark in marks(change))))
    return "、".join(dict.fromkeys(filter(None, said)))


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
    was = old.label(change.old.at, path=path) if change.old else ""
    now = new.label(change.new.at, path=path) if change.new else ""
    return f"{was}から{now}へ"
