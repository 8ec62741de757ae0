"""What a planner typed is written as the plan has it."""

import pytest

from edit.changing import changed
from planspec.edit import Set, Word
from planspec.edit.plan import typed
from planspec.reader import read
from planspec.source import Pointer


@pytest.mark.parametrize(
    ("text", "at", "value", "after"),
    [
        ("a: 1\n", ("edition",), "3", "a: 1\nedition: 3\n"),
        ("a: 1\n", ("id",), "3", 'a: 1\nid: "3"\n'),
        ("edition: '2'\n", ("edition",), "3", "edition: '3'\n"),
        ("structure: {a: 1}\n", ("structure", "basic_goals"), "3", "structure: {a: 1, basic_goals: 3}\n"),
        ("period: {years: 5}\n", ("period", "years"), "6", "period: {years: 6}\n"),
        ("basic_goals: [promotion_goals: [a: 1]]\n", ("basic_goals", 0, "promotion_goals", 0, "new"), "true", None),
        ("x: 2\n", ("x",), "3", "x: 3\n"),
        ("x: |\n  一\n", ("x",), "二", "x: |\n  二\n"),
        ("x: |+\n  一\n\n", ("x",), "二\n三", "x: |+\n  二\n  三\n\n"),
        ("x: |\n  一\n", ("x",), "二\n", "x: |\n  二\n"),
        ("x: |\n  一\n", ("x",), "", 'x: ""\n'),
    ],
)
def test_written(text: str, at: Pointer, value: str, after: str | None) -> None:
    """Numbers, yes and no stand without quotation marks where they are meant; a text keeps its last line break."""
    wanted = "basic_goals: [promotion_goals: [{a: 1, new: true}]]\n" if after is None else after
    assert changed(text, Set(at, typed(read(text).source_map, at, value))) == wanted


def test_kinds() -> None:
    """Where the plan has a text it stays one, whatever it looks like."""
    source_map = read("title: x\nedition:\nlist: ['1']\n").source_map
    assert not isinstance(typed(source_map, ("title",), "12"), Word)
    assert isinstance(typed(source_map, ("edition",), "12"), Word)
    assert not isinstance(typed(source_map, ("list", 0), "12"), Word)
