"""Values and fields are written in the style around them."""

import pytest

from edit.changing import changed
from planspec.edit import Edited, Remove, Set, change

A = ("a",)


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("a: 一 # 注\n", "二", "a: 二 # 注\n"),
        ("a: '一'\n", "it's", "a: 'it''s'\n"),
        ('a: "一"\n', "二\n三", 'a: "二\\n三"\n'),
        ("a: 一 # 注\n", "二: 三", 'a: "二: 三" # 注\n'),
        ("a: 一 # 注\n", "二\n三", "a: |- # 注\n  二\n  三\n"),
        ("a: 一 # 注\r\nb: 2\r\n", "二\n三\n", "a: | # 注\r\n  二\r\n  三\r\nb: 2\r\n"),
        ("a: |\n    一\n    二\n# 注\n", "三\n四\n五\n", "a: |\n    三\n    四\n    五\n# 注\n"),
        ("a: | # 注\n   一\n", "二", "a: |- # 注\n   二\n"),
        ("a: |2\n   一\n", " 二\n三\n", "a: |2\n   二\n  三\n"),
        ("a: >-\n   一\n   二\n", "三\n四", "a: >-\n   三\n\n   四\n"),
        ("a: |\n  一\n", None, "a:\n"),
        ("a: |\n  一\n  二\n", "一\n\n三\n\n二\n", "a: |\n  一\n\n  三\n\n  二\n"),
        ("a: |\n  一\n  二\n  三\n", "一\n\n三\n", "a: |\n  一\n\n  三\n"),
        ("a: |\r\n  一\r\n  二\r\n", "一\n二\n\n三\n", "a: |\r\n  一\r\n  二\r\n\r\n  三\r\n"),
        ("a: |-\n  一\n", "", 'a: ""\n'),
        ("a:\n    [] # 注\nb: 2\n", ["x"], "a:\n  - x # 注\nb: 2\n"),
        ("a:\n    一 # 注\nb: 2\n", {"x": "一\n二"}, 'a:\n  x: "一\\n二" # 注\nb: 2\n'),
        ("a:    一  # 注", "👨‍👩‍👧 家族", "a:    👨‍👩‍👧 家族  # 注"),
        ("a: 一\t# 注\n", "二", "a: 二\t# 注\n"),
        ('a: "一\n  二"\n', "三\n四", 'a: "三\\n四"\n'),
        ("a: 一\n  二 # 注\nb: 2\n", "三", "a: 三 # 注\nb: 2\n"),
        ("a: 一 # 注\n", None, "a: # 注\n"),
        ("a: # 注\n", "一", "a: 一 # 注\n"),
        ("a:\nb: 2", "一\n二", "a: |-\n  一\n  二\nb: 2"),
        ("a:\n  一\nb: 2\n", "二", "a:\n  二\nb: 2\n"),
        ("a: 1\n", ["x", None, ["y", {}]], 'a:\n  - x\n  -\n  - - "y"\n    - {}\n'),
        ("b:\n- 1\na: 1\n", ["x"], "b:\n- 1\na:\n- x\n"),
        ("b:\n    c: 1\na: 1 # 注\n", {"x": "一\n二"}, "b:\n    c: 1\na: # 注\n    x: |-\n        一\n        二\n"),
        ("a: [x, 'z'] # 注\n", ["p", "q"], "a: [p, q] # 注\n"),
        ("a:\n  - x\n  - z # 注\nb: 2\n", "一", "a: 一\nb: 2\n"),
        ("a: # 注\n  b:\n    c: 1\n", ["x"], "a: # 注\n  - x\n"),
        ("a: >-\n  一\n  二\n\n  三\nb: 2\n", "二", "a: >-\n  二\nb: 2\n"),
        ("a: []\n", ["x"], "a:\n  - x\n"),
        ("a: 1\n", [], "a: []\n"),
        ("a: 一\n", True, "a: true\n"),
        ("a: 一\n", 12, "a: 12\n"),
        ("a: 一\n", "12", 'a: "12"\n'),
        ('a: "1"\n', "2", 'a: "2"\n'),
        ("{a: 一, b: 2}\n", "二, 三", "{a: '二, 三', b: 2}\n"),
        ("{a: 一, b: 2}\n", "二\n三", '{a: "二\\n三", b: 2}\n'),
        ("{a: , b: 2}\n", ["x", {"y": None}], "{a: [x, {y: }], b: 2}\n"),
        ("{a: 一, b: 2}\n", None, "{a: , b: 2}\n"),
        ("{a, b: 2}\n", "一", "{a: 一, b: 2}\n"),
    ],
)
def test_set(before: str, value: object, after: str) -> None:
    """A value takes the place of another one in the style of the file; the comment beside it stays."""
    assert changed(before, Set(A, value)) == after  # type: ignore[arg-type]  # any value of the table


@pytest.mark.parametrize(
    ("before", "at", "value", "after"),
    [
        ("a: 1\n\n# 注\n", ("b",), "x", "a: 1\nb: x\n\n# 注\n"),
        ("a: 1", ("b",), "x", "a: 1\nb: x"),
        ("a: |\n  x", ("b",), "x", "a: |-\n  x\nb: x"),
        ("a:\n  - b: 1\n    # 下\n  - b: 2\n", ("a", 0, "c"), "x", "a:\n  - b: 1\n    c: x\n    # 下\n  - b: 2\n"),
        ("a: {b: 1} # 注\n", ("a", "c"), "x", "a: {b: 1, c: x} # 注\n"),
        ("a: {b: }\n", ("a", "c"), "x", "a: {b: , c: x}\n"),
        ("a: {\n  b: 1, # 一\n  c: 2 # 二\n}\n", ("a", "d"), "x", "a: {\n  b: 1, # 一\n  c: 2, # 二\n  d: x\n}\n"),
        ("a: [b: '1', c]\n", ("a", 0, "c"), "x", "a: [{b: '1', c: x}, c]\n"),
        ("a: {}\n", ("a", "b"), "x", "a:\n  b: x\n"),
        ("a: # 注\n", ("a", "b"), "x", "a: # 注\n  b: x\n"),
        ("{}\n# 注\n", ("b",), ["x"], "b:\n  - x\n# 注\n"),
        ("...\n", ("b",), "x", None),
        ("a: 1\n...\n", ("b",), "x", "a: 1\nb: x\n...\n"),
    ],
)
def test_new_field(before: str, at: tuple[str | int, ...], value: object, after: str | None) -> None:
    """A field that is not there comes after its siblings, before the comments and blank lines that follow them."""
    result = change(before, [Set(at, value)])  # type: ignore[list-item]  # any value of the table
    assert (result.text if isinstance(result, Edited) else None) == after


@pytest.mark.parametrize(
    ("before", "at", "after", "result"),
    [
        ("a: 1\n\n# 注\nb: 2\n", ("c",), "a", "a: 1\n\nc: x\n\n# 注\nb: 2\n"),
        ("a:\n  - 1\n  # 下\nb: 2\n", ("c",), "a", "a:\n  - 1\n  # 下\nc: x\nb: 2\n"),
        ("a: 1 # 注\n\nb: 2\n\nd: 3\n", ("c",), "b", "a: 1 # 注\n\nb: 2\n\nc: x\n\nd: 3\n"),
        ("l:\n  - a: 1\n    # 上\n    b: 2\n", ("l", 0, "c"), "a", "l:\n  - a: 1\n    c: x\n    # 上\n    b: 2\n"),
        ("l: {a: 1, b: 2}\n", ("l", "c"), "a", "l: {a: 1, c: x, b: 2}\n"),
        ("l: {\n  a: 1, # 注\n  b: 2\n}\n", ("l", "c"), "a", "l: {\n  a: 1, # 注\n  c: x,\n  b: 2\n}\n"),
        ("a: 1\nb: 2\n", ("c",), "d", "a: 1\nb: 2\nc: x\n"),
        ("a: 1\nb: 2\n", ("b",), "a", "a: 1\nb: x\n"),
        ("a: |+\n  1\n\nb: 2\n", ("c",), "a", "a: |+\n  1\n\nc: x\nb: 2\n"),
    ],
)
def test_new_field_after_another(before: str, at: tuple[str | int, ...], after: str, result: str) -> None:
    """A new field goes after the field that is named; the comments of what follows stay with that."""
    assert changed(before, Set(at, "x", after)) == result


def test_new_fields_after_each_other() -> None:
    """A field may go after one that has just been added, or come after all where that has just gone."""
    assert changed("a: 1\nb: 2\n", Set(("c",), "x", "a"), Set(("d",), "z", "c")) == "a: 1\nc: x\nd: z\nb: 2\n"
    assert changed("a: 1\nb: 2\n", Remove(("a",)), Set(("d",), "z", "a")) == "b: 2\nd: z\n"
