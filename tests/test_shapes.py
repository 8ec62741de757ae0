"""Plans of other shapes than the first user's: other levels, names, numbers, depths and years."""

from pathlib import Path

import pytest

from planspec.checker import check
from planspec.compose import compose
from planspec.document import Block, Group, ListItem, OrderedList, headings
from planspec.model import Plan
from planspec.rendering import discover, load
from printed import first_missing, normal, printed

SHAPES = sorted(Path(__file__, "../shapes").resolve().glob("*.yaml"))


def read(name: str) -> Plan:
    """Return the plan in the file *name* of tests/shapes/."""
    plan = check(Path(__file__, f"../shapes/{name}.yaml").resolve().read_bytes()).plan
    assert plan is not None
    return plan


def numbers(plan: Plan) -> list[str]:
    """Return the printed numbers of the headings of *plan*."""
    return [heading.number.text for heading in headings(compose(plan).blocks) if heading.number]


@pytest.mark.parametrize("file", SHAPES, ids=lambda file: file.stem)
def test_checks(file: Path) -> None:
    """The plan has no error and nothing to be warned of."""
    severities = {str(diagnostic.severity) for diagnostic in check(file.read_bytes(), name=file.name).diagnostics}
    assert severities <= {"info"}


@pytest.mark.parametrize("name", discover())
@pytest.mark.parametrize("file", SHAPES, ids=lambda file: file.stem)
def test_renders(file: Path, name: str) -> None:
    """Every renderer writes the plan, twice the same."""
    document = compose(read(file.stem))
    renderer = load(discover()[name])
    assert renderer.render(document) == renderer.render(document) != b""


@pytest.mark.parametrize("file", SHAPES, ids=lambda file: file.stem)
def test_markdown_as_written(file: Path) -> None:
    """Nothing in these plans needs a backslash: the Markdown holds every printed string as it is."""
    plan = read(file.stem)
    text = load(discover()["markdown"]).render(compose(plan)).decode()
    after_contents = text[: text.index("## 目次") + 5] + text[text.index("\n## ", text.index("## 目次") + 5) :]
    assert first_missing(printed(plan), normal(after_contents)) is None


class TestContinuousNumbers:
    """基本目標Ⅰ–Ⅲ → 取り組み1… numbered through the whole plan, without actions."""

    def test_numbers(self) -> None:
        """Basic goals count in Roman numerals, the level below goes on from one goal to the next."""
        assert numbers(read("continuous_numbers")) == [
            "基本目標Ⅰ", "取り組み1", "取り組み2", "基本目標Ⅱ", "取り組み3", "取り組み4",
            "基本目標Ⅲ", "取り組み5", "取り組み6",
        ]  # fmt: skip


class TestFourLevels:
    """基本目標 → 施策の方向 (1) → 実施計画 ① → 事業, with those who act."""

    def test_headings(self) -> None:
        """The two upper levels are headings."""
        assert numbers(read("four_levels")) == ["基本目標1", "(1)", "(2)", "基本目標2", "(1)", "第1", "第2"]

    def test_actions(self) -> None:
        """The lower levels are numbered lists with plain lists inside, as deep as they are written."""
        lists = [block for block in _blocks(compose(read("four_levels")).blocks) if isinstance(block, OrderedList)]
        assert [[number.text for number, _ in found.items] for found in lists] == [["①", "②"], ["①"], ["①"]]
        assert [_depth(item) for found in lists for _, item in found.items] == [2, 2, 1, 3]


class TestOneLevelSixYears:
    """推進目標 alone, over six years from 平成 into 令和, without branches or a city plan."""

    def test_period(self) -> None:
        """The years are counted across the change of the era."""
        period = read("one_level_six_years").period
        assert period is not None
        assert (period.length, period.years) == (6, 6)
        assert [year.both for year in (period.start, period.end)] == ["平成29年度(2017年度)", "令和4年度(2022年度)"]

    def test_one_level(self) -> None:
        """The only level of goals has the council's own name."""
        assert numbers(read("one_level_six_years")) == ["推進目標1", "推進目標2", "推進目標3"]


def _blocks(blocks: tuple[Block, ...]) -> list[Block]:
    return [inner for block in blocks for inner in (_blocks(block.blocks) if isinstance(block, Group) else [block])]


def _depth(item: ListItem) -> int:
    below = [inner for block in item.blocks for inner in getattr(block, "items", ())]
    return 1 + max((_depth(inner) for inner in below), default=0)
