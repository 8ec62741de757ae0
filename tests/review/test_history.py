"""The 改訂履歴: several revisions of a plan in one table."""

import datetime as dt

import pytest

from planspec.compare import Side, compare
from planspec.compose.review.history import Entry, digest, history, printed_day
from planspec.document import Form, Table, plain
from planspec.model import Plan
from planspec.reader import read
from tests.comparison_sample import PLAN, SMALL, comparison, reworded, side
from tests.review.versions import REAL, version

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


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("retitled", "基本目標1 推進目標(3)の題名を変更"),
        ("reworded", "基本目標1 推進目標(1)の取組2の文言を変更"),
        ("marked", "基本目標1の推進目標(3)に「新」の印を付けた"),
        ("contact", "連絡先 支部「花泉支部」の電話番号を変更"),
        ("period", "計画期間の終了年度を変更"),
        ("renamed", "基本目標1 推進目標(3)の識別子を変更"),
    ],
)
def test_digest_of_one_change(name: str, told: str) -> None:
    """A change is told with where it is and what was done, no word of it twice."""
    old = Plan.model_validate(read(REAL.read_text(encoding="utf-8")).data)
    new = Plan.model_validate(read(version(name)).data)
    assert digest(compare(old, new).changes) == told


def test_digest_of_a_move() -> None:
    """What moved is told with both of its places."""
    found = comparison(reworded("架空", "架空")._replace(code="CHG004", old=_at("1", "(4)"), new=_at("2", "(1)")))
    assert digest(found.changes) == "基本目標1の推進目標(4)を基本目標2の推進目標(1)へ移動"


def _at(goal: str, number: str) -> Side:
    return side("架空の目標")._replace(number=f"基本目標{goal} > 推進目標{number}")


def test_eras() -> None:
    """The first year of an era is 元年; before 平成 the year is that of the common era."""
    days = (dt.date(2019, 5, 1), dt.date(2019, 4, 30), dt.date(1989, 1, 8), dt.date(1988, 12, 31))
    assert [*map(printed_day, days)] == ["令和元年5月1日", "平成31年4月30日", "平成元年1月8日", "1988年12月31日"]


def test_no_revisions() -> None:
    """Without a revision there is a sentence instead of a table, and the form is the same."""
    assert _rows() == []
    assert history(()).form is Form.TABLE
