"""The 新旧対照表: both versions side by side."""

from itertools import pairwise

import pytest
from hypothesis import given

from planspec.checker import check
from planspec.compare import Comparison, compare
from planspec.compose.review.names import Names
from planspec.compose.review.table import table
from planspec.document import Deleted, Form, Inlines, Inserted, LineBreak, Table, heads_rows, plain
from planspec.model import Plan
from tests.comparison_sample import NAMES
from tests.effort import examples
from tests.review.versions import EDITS, REAL, version
from tests.strategies import plans


def _plan(text: str) -> Plan:
    plan = check(text).plan
    assert plan is not None
    return plan


_LAST = "      - {id: kaku-5, title: 架空の見守り, actions: [声をかけます。]}\n"
OLD = _plan(REAL.read_text(encoding="utf-8"))


def _compared(*names: str) -> Comparison:
    return compare(OLD, _plan(version(*names)))


def _rows(comparison: Comparison, *, new_first: bool = True, whole: bool = False) -> tuple[tuple[Inlines, ...], ...]:
    document = table(comparison, NAMES, new_first=new_first, whole=whole)
    return next((block.rows for block in document.blocks if isinstance(block, Table)), ())


def _said(rows: tuple[tuple[Inlines, ...], ...]) -> list[tuple[str, ...]]:
    return [tuple(map(plain, row)) for row in rows]


def _words(text: str) -> str:
    return "".join(text.split())


def test_form() -> None:
    """The document is a wide table, named after the plan, with both versions named."""
    document = table(_compared("reworded"), Names("旧.yaml", "新.yaml"))
    assert document.form is Form.TABLE
    assert document.title == f"{OLD.title} 新旧対照表"
    assert [plain(block.content) for block in document.blocks[1:3] if not isinstance(block, Table)] == [
        "改正後(新): 新.yaml",
        "改正前(旧): 旧.yaml",
    ]


def test_reworded() -> None:
    """A reworded action stands below its goals, with its words marked on both sides and the rest left out."""
    rows = _rows(_compared("reworded"))
    said = _said(rows)
    assert [row[0].split()[0] for row in said] == ["(略)", "基本目標1", "推進目標(1)", "取組2", "(略)"]
    assert said[3][0].endswith("居場所づくりを推進します。")
    assert said[3][1].endswith("居場所づくりへの支援を行います。")
    assert said[3][2].startswith("文言の変更")
    assert any(isinstance(inline, Inserted) for inline in rows[3][0])
    assert any(isinstance(inline, Deleted) for inline in rows[3][1])


def test_added_and_removed() -> None:
    """What only one version has faces 「(新設)」 or 「(削除)」, without a remark."""
    assert any(row[1:] == ("(新設)", "") and "架空の見守り隊" in row[0] for row in _said(_rows(_compared("added"))))
    removed = _said(_rows(_compared("removed")))
    assert any(row[0] == "(削除)" and row[2] == "" and "居場所づくり" in row[1] for row in removed)


def test_moved() -> None:
    """A moved goal has on either side the number that it has there, and the remark says from where to where."""
    row = next(row for row in _said(_rows(_compared("moved"))) if row[2].startswith("移動(基本目標1"))
    assert row[0].startswith("推進目標(1) ")
    assert row[1].startswith("基本目標1 推進目標(4) ")
    assert row[2] == "移動(基本目標1 推進目標(4)から基本目標2 推進目標(1)へ)"


@pytest.mark.parametrize("whole", [False, True])
def test_moved_away(*, whole: bool) -> None:
    """Where a moved goal stood, a row says where it went, below the goal that it left."""
    said = _said(_rows(_compared("moved"), whole=whole))
    at = next(place for place, row in enumerate(said) if row[0] == "(移動)")
    assert said[at][1] == "推進目標(4) 福祉のネットワークの輪が広がるよう支援します"
    assert said[at][2] == "移動(基本目標2 推進目標(1)へ)"
    heads = [row[0].split()[0] for row in said[:at] if row[0].startswith("基本目標")]
    assert heads == ["基本目標1"]


def test_removed_behind_what_moved_away() -> None:
    """What is removed behind a goal that moved away stands in its own place, and not where the goal went."""
    text = version("moved")
    moved, *_ = EDITS["moved"]
    old = REAL.read_text(encoding="utf-8").replace(moved[0], moved[0] + _LAST)
    said = _said(_rows(compare(_plan(old), _plan(text))))
    removed = next(place for place, row in enumerate(said) if row[0] == "(削除)")
    assert said[removed][1].startswith("推進目標(5) 架空")
    assert said[removed - 1][0] == "(移動)"


def test_order() -> None:
    """The old version may stand on the left."""
    comparison = _compared("moved")
    swapped = tuple((old, new, remark) for new, old, remark in _rows(comparison))
    assert _rows(comparison, new_first=False) == swapped


def test_whole() -> None:
    """The whole table leaves nothing out: every text of the plan is there."""
    said = _said(_rows(_compared("reworded"), whole=True))
    assert not any("(略)" in row for row in said)
    assert any(OLD.vision is not None and OLD.vision.statement.strip() in row[0] for row in said)


_UNPRINTED = ("呼び方", "番号の付け方", "全国地方公共団体コード", "計画の構成", "次数", "city_plan_goals に書きます")


def test_whole_is_what_is_printed() -> None:
    """What no document prints has no row in the whole table, unless it changed."""
    said = _said(_rows(_compared("reworded"), whole=True))
    assert not [row for row in said if any(words in row[0] for words in _UNPRINTED)]
    changed = _plan(version("reworded").replace("  promotion_goals: 14", "  promotion_goals: 15"))
    rows = _said(_rows(compare(OLD, changed), whole=True))
    assert ("推進目標の数 15", "推進目標の数 14", "その他の変更") in rows
    assert not any("基本目標の数" in row[0] for row in rows)


def test_nothing_is_left_out_of_what_is_not_printed() -> None:
    """Between two rows, fields that no document prints are not said to be left out."""
    text = REAL.read_text(encoding="utf-8")
    changed = _plan(
        text.replace("  action: none", "  action: ①").replace("  management: 進行管理", "  management: 管理")
    )
    said = [row[0] for row in _said(_rows(compare(OLD, changed)))]
    assert said[said.index("呼び方") + 1 :][:3] == ["「進行管理」の呼び方 管理", "番号の付け方", "取組の番号 ①"]


def test_whole_has_heads() -> None:
    """In the whole table goals that are as they were head their rows, as they do where the rest is left out."""
    rows = _rows(_compared("reworded"), whole=True)
    heads = [plain(row[0]) for row in rows if heads_rows(row)]
    assert "基本目標2 住民相互が協力し、支え合う地域をつくろう" in heads
    assert "推進目標(1) 孤独・孤立を防ぐ取組を促進します" in heads
    assert not any(head.startswith("取組") for head in heads)


def test_a_name_is_said_once() -> None:
    """In the whole table a branch or a term is told by its name, which has no row of its own."""
    said = [row[0] for row in _said(_rows(_compared("reworded"), whole=True))]
    assert "支部「花泉支部」" in said
    assert not any(row.startswith("名称 花泉支部") for row in said)


def test_nothing_changed() -> None:
    """Two equal versions have no table, but a sentence that says so."""
    document = table(compare(OLD, OLD), NAMES)
    assert not any(isinstance(block, Table) for block in document.blocks)


def test_left_out_once() -> None:
    """No two rows in a row are left out."""
    said = _said(_rows(compare(OLD, _plan(version("moved", "added", "contact", "period")))))
    assert not any(row == following == ("(略)", "(略)", "") for row, following in pairwise(said))


@pytest.mark.parametrize("name", sorted(EDITS))
def test_every_edit_is_visible(name: str) -> None:
    """Each edit of the real plan has a row that is more than a heading."""
    assert _visible(_compared(name))


def test_names_hold_any_sign() -> None:
    """A name with the sign that stands between steps is told whole."""
    more = REAL.read_text(encoding="utf-8") + "\nreadings:\n  - {word: 架空 > 引用, reading: かくう}\n"
    assert REAL.read_text(encoding="utf-8").count("\nreadings:") == 0
    assert any("読み「架空 > 引用」" in row[0] for row in _said(_rows(compare(OLD, _plan(more)))))


@given(plans(), plans())
@examples(30)
def test_every_change_is_visible(old: Plan, new: Plan) -> None:
    """Of any two plans, each change is in the table with its words or a remark."""
    assert _visible(compare(old, new))


def _visible(comparison: Comparison) -> bool:
    rows = [row for row in _rows(comparison) if not heads_rows(row)]
    sides = [_words("".join(_text(row[place]) for row in rows)) for place in (0, 1)]
    remarks = any(plain(row[2]) for row in rows)
    for change in comparison.changes:
        alone = change.old is None or change.new is None
        for side, words in ((change.new, sides[0]), (change.old, sides[1])):
            lines = () if side is None else side.text.split("\n")
            if alone and not all(_words(line) in words for line in lines):
                return False
            if not alone and not remarks:
                return False
    return True


def _text(content: Inlines) -> str:
    return plain(tuple(inline for inline in content if not isinstance(inline, LineBreak)))
