"""The 改訂履歴: several revisions of a plan in one table."""

import datetime as dt

from planspec.compare import compare
from planspec.compose.review.history import Entry, digest, history, printed_day
from planspec.document import Form, Table, plain
from tests.comparison_sample import PLAN, SMALL

_FIRST = Entry("0123abc", dt.date(2026, 11, 23), "架空 花子", "最初の案\n\n詳しい説明", None)
_SECOND = Entry("4567def", dt.date(2026, 12, 1), "架空 太郎", "意見を反映", SMALL)
_BROKEN = Entry("89ab012", dt.date(2026, 12, 2), "架空 太郎", "途中の保存", None, "計画として読めません")


def _rows(*entries: Entry, newest_first: bool = True) -> list[tuple[str, ...]]:
    document = history(entries, newest_first=newest_first)
    return [tuple(map(plain, row)) for block in document.blocks if isinstance(block, Table) for row in block.rows]


def test_newest_first() -> None:
    """The newest revision stands at the top, or at the bottom on request."""
    rows = _rows(_FIRST, _SECOND, _BROKEN)
    assert [row[0] for row in rows] == ["89ab012", "4567def", "0123abc"]
    assert _rows(_FIRST, _SECOND, _BROKEN, newest_first=False) == rows[::-1]


def test_row() -> None:
    """A row has the day in the era form, who it was, the first line of the message, and what is to be noted."""
    assert _rows(_FIRST) == [("0123abc", "令和8年11月23日", "架空 花子", "最初の案", "")]
    assert _rows(_BROKEN)[0][-1] == "計画として読めません"


def test_digest() -> None:
    """The content tells the changes: a few one by one, of many how many there are of each kind."""
    assert "基本目標1の推進目標(2)の文言を変更" in digest(SMALL.changes)
    assert digest(SMALL.changes * 2) == "追加 2件、削除 2件、文言の変更 2件、表記のみ 2件"
    assert digest(compare(PLAN, PLAN).changes) == "計画の内容に変更なし"


def test_eras() -> None:
    """The first year of an era is 元年; before 平成 the year is that of the common era."""
    days = (dt.date(2019, 5, 1), dt.date(2019, 4, 30), dt.date(1989, 1, 8), dt.date(1988, 12, 31))
    assert [*map(printed_day, days)] == ["令和元年5月1日", "平成31年4月30日", "平成元年1月8日", "1988年12月31日"]


def test_no_revisions() -> None:
    """Without a revision there is a sentence instead of a table, and the form is the same."""
    assert _rows() == []
    assert history(()).form is Form.TABLE
