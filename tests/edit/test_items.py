"""Items of lists, and fields, come, go and move with their comments, and nothing else is touched."""

import pytest

from edit.changing import changed
from planspec.edit import Insert, Move, Remove

A = ("a",)


@pytest.mark.parametrize(
    ("before", "at", "value", "after"),
    [
        ("a:\n- x\n- z\n", ("a", 1), "一", "a:\n- x\n- 一\n- z\n"),
        ("a:\n    - x\n    # 上\n    - z\n", ("a", 1), "一", "a:\n    - x\n    - 一\n    # 上\n    - z\n"),
        ("a:\n  - x\n\n# 節\nb: 1\n", ("a", 1), "一", "a:\n  - x\n  - 一\n\n# 節\nb: 1\n"),
        ("a:\n  - x\n\n  - z\n", ("a", 2), "一", "a:\n  - x\n\n  - z\n\n  - 一\n"),
        ("a:\r\n  - x\r\n  # 注\r\n  - z\r\n", ("a", 0), "一", "a:\r\n  - 一\r\n  - x\r\n  # 注\r\n  - z\r\n"),
        ("a:\n  - {b: 1}\n", ("a", 1), {"b": 2, "c": ["x"]}, "a:\n  - {b: 1}\n  - {b: 2, c: [x]}\n"),
        ("a:\n  - b: '1'\n    c: [x]\n", ("a", 0), {"b": "2", "c": ["p", "q"]}, None),
        (
            "a:\n  -   b: 1\n      c: 2\n",
            ("a", 1),
            {"b": "x", "c": "z"},
            "a:\n  -   b: 1\n      c: 2\n  -   b: x\n      c: z\n",
        ),
        ("a:\n  - - x\n    - z\n", ("a", 0, 0), "一", "a:\n  - - 一\n    - x\n    - z\n"),
        ("a: [x, z] # 注\n", ("a", 2), "一", "a: [x, z, 一] # 注\n"),
        ("a: [x, z]\n", ("a", 0), "一, 二", 'a: ["一, 二", x, z]\n'),
        ("a: [\n  x,\n  z, # 注\n]\n", ("a", 2), "一", "a: [\n  x,\n  z, # 注\n  一,\n]\n"),
        ("a: [\n  x,\n  z # 注\n]\n", ("a", 1), "一", "a: [\n  x,\n  一,\n  z # 注\n]\n"),
        ("a: [] # 注\n", ("a", 0), "一", "a: # 注\n  - 一\n"),
        ("a:\nb: 1\n", ("a", 0), {"c": 1, "d": 2}, "a:\n  - c: 1\n    d: 2\nb: 1\n"),
        ("{a: []}\n", ("a", 0), "一", "{a: [一]}\n"),
    ],
)
def test_insert(before: str, at: tuple[str | int, ...], value: object, after: str | None) -> None:
    """A new item looks like its neighbours and leaves their comments with them."""
    expected = "a:\n  - b: '2'\n    c: [p, q]\n  - b: '1'\n    c: [x]\n" if after is None else after
    assert changed(before, Insert(at, value)) == expected  # type: ignore[arg-type]  # any value of the table


@pytest.mark.parametrize(
    ("before", "at", "after"),
    [
        ("a: 1\n# 上\nb: 2 # 横\n  # 下\nc: 3\n", ("b",), "a: 1\nc: 3\n"),
        ("# 節\n\n# 上\na: 1\nb: 2\n", A, "# 節\n\nb: 2\n"),
        ("# 節\n\na: 1\n\nb: 2\n", A, "# 節\n\nb: 2\n"),
        ("l:\n\n  - a\n\n  - b\n", ("l", 0), "l:\n\n  - b\n"),
        ("# yaml-language-server: $schema=x\na: 1\nb: 2\n", A, "# yaml-language-server: $schema=x\nb: 2\n"),
        ("a: 1\nb: 2", ("b",), "a: 1"),
        ("a: |\n  x\nb: 2", ("b",), "a: |\n  x\n"),
        ("l:\n  - a\n\n  - b\n\n  - c\n\nm: 1\n", ("l", 0), "l:\n  - b\n\n  - c\n\nm: 1\n"),
        ("l:\n  - a\n\n  - b\n\n  - c\n\nm: 1\n", ("l", 2), "l:\n  - a\n\n  - b\n\nm: 1\n"),
        ("l:\n  - |+\n    a\n\n  - b\n\n  - c\n", ("l", 1), "l:\n  - |+\n    a\n\n  - c\n"),
        ("l: # 注\n- a\nm: 1\n", ("l", 0), "l: [] # 注\nm: 1\n"),
        ("l:\n  m:\n    n: 1\n", ("l", "m", "n"), "l:\n  m: {}\n"),
        ("a: 1\n", A, "{}\n"),
        ("l:\n  - a: 1 # 一\n    # 上\n    b: 2\n", ("l", 0, "a"), "l:\n  - # 上\n    b: 2\n"),
        ("l:\n  - - a\n  - b\n", ("l", 0, 0), "l:\n  - []\n  - b\n"),
        ("l: [a, b, c]\n", ("l", 1), "l: [a, c]\n"),
        ("l: [a, b, c]\n", ("l", 2), "l: [a, b]\n"),
        ("l: [ a ]\n", ("l", 0), "l: []\n"),
        ("l: [\n  # 上\n  a, # 横\n]\n", ("l", 0), "l: []\n"),
        ("l: [ # 始\n  a, # 横\n]\n", ("l", 0), "l: [ # 始\n]\n"),
        ("l: [\n  a, # 一\n  # 上\n  b, # 二\n  c\n]\n", ("l", 1), "l: [\n  a, # 一\n  c\n]\n"),
        ("l: [\n  a, # 一\n  b # 二\n]\n", ("l", 1), "l: [\n  a # 一\n]\n"),
        ("l: {a: 1, b: }\n", ("l", "b"), "l: {a: 1}\n"),
        ("l: [a: 1, b]\n", ("l", 0, "a"), "l: [{}, b]\n"),
    ],
)
def test_remove(before: str, at: tuple[str | int, ...], after: str) -> None:
    """What goes takes its comments and one gap with it; the last of its kind leaves empty brackets."""
    assert changed(before, Remove(at)) == after


@pytest.mark.parametrize(
    ("before", "at", "to", "after"),
    [
        ("l:\n  # 一\n  - a # い\n  # 二\n  - b # ろ\n", 0, ("l", 1), "l:\n  # 二\n  - b # ろ\n  # 一\n  - a # い\n"),
        ("l:\n  - a\n  - b", 1, ("l", 0), "l:\n  - b\n  - a"),
        ("l:\n- a: |2\n     x\n\n    z\n  # 下\n  b: 1\nm:\n    - n\n", 0, ("m", 0), None),
        ("l:\n  - a\nm: []\n", 0, ("m", 0), "l: []\nm:\n  - a\n"),
        ("l:\n  # 上\n  - a # 横\nm: # 注\n", 0, ("m", 0), "l: []\nm: # 注\n  # 上\n  - a # 横\n"),
        ("l:\n  - b: 'x'\n    c: |-\n      y\nm: [z]\n", 0, ("m", 1), "l: []\nm: [z, {b: x, c: 'y'}]\n"),
        (
            "l: [\n  # 上\n  {a: 'x'}, # 横\n  b\n]\nm:\n  - n\n",
            0,
            ("m", 0),
            "l: [\n  b\n]\nm:\n  # 上\n  - {a: 'x'} # 横\n  - n\n",
        ),
        ("l: [a, 'b', c]\n", 1, ("l", 0), "l: ['b', a, c]\n"),
        (
            "l:\n  # 一\n  - a\n\n  # 二\n  - b\n\n  # 三\n  - c\nm: 1\n",
            2,
            ("l", 0),
            "l:\n  # 三\n  - c\n\n  # 一\n  - a\n\n  # 二\n  - b\nm: 1\n",
        ),
    ],
)
def test_move(before: str, at: int, to: tuple[str | int, ...], after: str | None) -> None:
    """An item moves with its comments, and its letters stay as they are but for the spaces before them."""
    block = "l: []\nm:\n    - a: |2\n         x\n\n        z\n      # 下\n      b: 1\n    - n\n"
    assert changed(before, Move(("l", at), to)) == (block if after is None else after)
