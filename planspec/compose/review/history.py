"""The history of a plan over several revisions (改訂履歴) as a document."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from planspec.compare import Change, Comparison
from planspec.compose.metadata import metadata
from planspec.compose.review.names import printable
from planspec.compose.review.told import kinds
from planspec.document import Document, Form, Inlines, LineBreak, Metadata, Paragraph, Role, Table, Text

TITLE = "改訂履歴"
CAPTION = "版ごとの改訂の内容"
_HEADER = ("版", "日付", "改訂者", "内容", "備考")
_ERAS = ((dt.date(2019, 5, 1), "令和", 2018), (dt.date(1989, 1, 8), "平成", 1988))
"""First day, name and the year before the first of each era (source: the Era Name Act's orders)."""
_TOLD_ONE_BY_ONE = 4
_DEEDS = {
    "CHG001": "を追加",
    "CHG002": "を削除",
    "CHG003": "を並び替え",
    "CHG005": "の番号を変更",
    "CHG007": "の文言を変更",
    "CHG008": "に「新」の印を付けた",
    "CHG009": "の「新」の印を外した",
    "CHG015": "の表記を変更",
}
"""What is said of the kinds of changes; of all others that the place was changed."""
_MOVED = "CHG004"


class Entry(NamedTuple):
    """One revision of a plan.

    Attributes:
        name: What the revision is called, such as a short hash or a tag.
        date: The day on which it was made.
        author: Who made it.
        message: What the author said about it; the first line is printed.
        comparison: What changed from the revision before; ``None`` for the first, and where one cannot be read.
        remark: What else there is to say, such as that the revision cannot be read.
    """

    name: str
    date: dt.date
    author: str
    message: str
    comparison: Comparison | None
    remark: str = ""


def history(entries: Sequence[Entry], *, newest_first: bool = True) -> Document:
    """Compose the table of revisions.

    Args:
        entries: The revisions, from the oldest to the newest.
        newest_first: Whether the newest stands at the top.
    """
    latest = next((entry.comparison.new for entry in reversed(entries) if entry.comparison), None)
    title = f"{latest.title.rstrip(chr(10))} {TITLE}" if latest else TITLE
    ordered = reversed(entries) if newest_first else entries
    header = tuple((Text(word),) for word in _HEADER)
    rows = tuple(map(_row, ordered))
    about = metadata(latest) if latest else Metadata()
    body = Table(header, rows, caption=CAPTION) if rows else Paragraph((Text("改訂はありません。"),))
    return Document(title, about, (Paragraph((Text(title),), Role.TITLE), body), form=Form.TABLE)


def printed_day(day: dt.date) -> str:
    """Return a day as documents print it: ``令和8年11月23日``; days before 平成 have the year of the common era."""
    era = next(((name, before) for first, name, before in _ERAS if day >= first), None)
    year = f"{day.year}" if era is None else f"{era[0]}{'元' if day.year - era[1] == 1 else day.year - era[1]}"
    return f"{year}年{day.month}月{day.day}日"


def digest(changes: Sequence[Change]) -> str:
    """Return what changed in a few words; of many changes how many there are of each kind."""
    if not changes:
        return "計画の内容に変更なし"
    if len(changes) > _TOLD_ONE_BY_ONE:
        return "、".join(f"{title.ja} {number}件" for title, number in kinds(changes))
    return "、".join(map(_deed, changes))


def _deed(change: Change) -> str:
    if change.code == _MOVED and change.old and change.new:
        return f"{_where(change.old.number)}を{_where(change.new.number)}へ移動"
    return f"{_where(change.subject.ja)}{_DEEDS.get(change.code, 'を変更')}"


def _where(way: str) -> str:
    """Return a place with the parts that it stands in: 「基本目標1 推進目標(3)の題名」."""
    *parts, last = way.split(" > ")
    return f"{' '.join(parts)}の{last}" if parts else last


def _row(entry: Entry) -> tuple[Inlines, ...]:
    message = next((line.strip() for line in entry.message.splitlines() if line.strip()), "")
    told = "" if entry.comparison is None else digest(entry.comparison.changes)
    parts = [Text(printable(words)) for words in (message, told) if words]
    content: Inlines = (parts[0], LineBreak(), parts[1]) if len(parts) > 1 else tuple(parts)
    plain = (printable(entry.name), printed_day(entry.date), printable(entry.author))
    return (*((Text(words),) for words in plain), content, (Text(entry.remark),) if entry.remark else ())
