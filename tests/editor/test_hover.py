"""What an editor shows over a plan."""

import re
from pathlib import Path

import pytest

from editor.language_server import Place
from editor.opened import Desk, Opened

_PLAN = (Path(__file__).parents[2] / "plans" / "third_2026_2030.yaml").read_text(encoding="utf-8")
_JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def plan(desk: Desk) -> Opened:
    """Return the real plan, opened."""
    return desk.open(_PLAN)


def _place(pattern: str) -> Place:
    """Return the place of the first line that *pattern* fits, inside its first group."""
    found = re.search(pattern, _PLAN, re.MULTILINE)
    assert found
    return Place(_PLAN[: found.start(1)].count("\n"), found.start(1) - _PLAN.rfind("\n", 0, found.start(1)))


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        (
            r"^(title):",
            ("#### 題名", "計画の正式な名称。", "**必ず書きます。**", "例:", "第3次 一関市地域福祉活動計画"),
        ),
        (r"^(vision):", ("#### 基本理念", "同じ場所の `todo` に理由", "中に書く項目:", "- `statement` 基本理念")),
        (r"^(phase):", ("#### 段階", "* `素案`: 文章を書いている段階です。")),
        (r"^phase: (確定)", ("* `確定`: 理事会などで決まった計画です。",)),
        (r"^(basic_goals):", ("#### 基本目標", "- `promotion_goals` 推進目標")),
        (r"^      - (id):", ("#### 識別子", "印刷される番号ではありません。", "1-1")),
        (r"^ {8}(title):", ("#### 推進目標の題名", "番号は印刷のときに付くので書きません。")),
        (r"^ {10}- (.)", ("#### 取組", "取組の内容を一文で。")),
        (r"^ {2}(code):", ("#### 全国地方公共団体コード", "032093")),
        (r"^ {2}(start):", ("#### 開始年度", "令和8年度(2026年度)")),
    ],
)
def test_fields_are_explained(plan: Opened, pattern: str, told: tuple[str, ...]) -> None:
    """A field shows its title, what to write, whether it is needed, and an example, in Japanese."""
    shown = plan.hover(_place(pattern))
    assert [words for words in told if words not in shown] == []


def test_every_field_of_the_real_plan_is_explained(plan: Opened) -> None:
    """Over the name of every field there is a Japanese title and an explanation."""
    names = {found[1]: found.start(1) for found in re.finditer(r"^[ -]*([a-z_]+):", _PLAN, re.MULTILINE)}
    silent = []
    for name, start in names.items():
        shown = plan.hover(Place(_PLAN[:start].count("\n"), start - _PLAN.rfind("\n", 0, start)))
        if not (shown.startswith("#### ") and len(_JAPANESE.findall(shown)) > 15):
            silent.append((name, shown))
    assert silent == []


def test_no_place_of_the_schema_is_shown(plan: Opened) -> None:
    """The path of the schema's file, which tells a planner nothing, is left out."""
    assert "schema.json" not in plan.hover(_place(r"^(title):"))
