"""Changes are made one after the other, all or none, and touch nothing else."""

import pytest

from edit.changing import changed, refused
from planspec.edit import Edited, Insert, Move, Operation, Remove, Set, Word, as_written, change
from planspec.reader import read

A = ("a",)


@pytest.mark.parametrize(
    ("text", "operation", "reason"),
    [
        ("a: [1\n", Set(A, "2"), "cannot be read"),
        ("", Set(A, "2"), "cannot be read"),
        ("a: 1\n", Set((), "2"), "as a whole"),
        ("a: 1\n", Set(("b", "c"), "2"), "no such place"),
        ("a: 1\n", Set(("a", "c"), "2"), "no such place"),
        ("a: [1]\n", Set(("a", 1), "2"), "no item of that number"),
        ("a: [1]\n", Set(("a", -1), "2"), "no item of that number"),
        ("a: [1]\n", Insert(("a", 2), "2"), "no item of that number"),
        ("a: [1]\n", Insert(("a", "b"), "2"), "no item of that number"),
        ("a: 1\n", Insert(("a", 0), "2"), "Only items of lists"),
        ("a: [1]\n", Remove(("b",)), "no such place"),
        ("a: [1]\n", Remove(("a", 1)), "no item of that number"),
        ("a: [1]\n", Move(("a", 1), ("a", 0)), "no such place"),
        ("a: [1]\n", Move(A, ("b", 0)), "Only items of lists"),
        ("a: [1]\n", Move(("a", 0), ()), "Only items of lists"),
        ("a: [1]\n", Move(("a", 0), ("a", 1)), "no item of that number"),
        ("a: [1]\n", Insert(("a", 0), None), "Within [ ]"),
        ("a: [1]\nl:\n  - x # 注\n", Move(("l", 0), ("a", 0)), "An item with comments"),
        ("a: 1\n", Set(A, 1.5), "cannot be written"),  # type: ignore[arg-type]  # what the types forbid
        ("a: 1\n", Set(A, {1: "2"}), "cannot be written"),  # type: ignore[dict-item]  # the same
        ("a: 1\n", Set(A, "\ud800"), "no longer be read"),
    ],
)
def test_what_cannot_be_isrefused(text: str, operation: Operation, reason: str) -> None:
    """A change that cannot be made says why, in both languages."""
    assert reason in refused(text, operation)


def test_one_after_the_other() -> None:
    """Each pointer is about the data as the operations before it leave them, and one that fails takes all with it."""
    steps = (
        Insert(("l", 0), "x"),
        Set(("l", 0), "z"),
        Insert(("l", 3), "e"),
        Move(("l", 1), ("l", 3)),
        Remove(("l", 0)),
    )
    assert changed("l:\n  - a\n  - b\n", *steps) == "l:\n  - b\n  - e\n  - a\n"
    assert "no such place" in refused("l:\n  - a\n", Set(("l", 0), "b"), Remove(("m",)))


def test_many_at_one_place() -> None:
    """Entries that come one behind the other, and entries that go side by side, keep their order."""
    steps = [Insert(("l", 1 + number), str(number)) for number in range(3)]
    assert changed("l:\n  - x\n  - z\n", *steps) == 'l:\n  - x\n  - "0"\n  - "1"\n  - "2"\n  - z\n'
    assert changed("l: [x]", *steps) == 'l: [x, "0", "1", "2"]'
    fields = (Set(("c",), "1"), Set(("b",), "2"), Set(("c",), "3"))
    assert changed("a: 1", *fields) == 'a: 1\nc: "3"\nb: "2"'
    assert changed("l:\n- x\n- y\n- z\nm: 1\n", *[Remove(("l", 0))] * 2) == "l:\n- z\nm: 1\n"
    assert changed("l:\n- x\n- y\n- z\nm: 1\n", *[Remove(("l", 0))] * 3, Insert(("l", 0), "a")) == "l:\n  - a\nm: 1\n"


def test_nothing_to_do() -> None:
    """Where nothing is another, nothing is patched."""
    for steps in ((), (Set(A, "1"),), (Move(("l", 0), ("l", 0)),), (Insert(("l", 0), "x"), Remove(("l", 0)))):
        assert change("a:   1\nl: [2]\n", steps) == Edited("a:   1\nl: [2]\n", ())


def test_only_what_differs_is_patched() -> None:
    """Patches leave out what is the same at their ends, and count a byte order mark."""
    result = change("\ufeffa: 地域の福祉\nb: 1\n", [Set(A, "地域と福祉"), Set(("b",), "2")])
    assert isinstance(result, Edited)
    assert result.patches == ((6, 7, "と"), (13, 14, "2"))


def test_numbers_and_yes_keep_their_kind() -> None:
    """A text that others would read as a number gets quotes; a number, and what stands beside one, does not."""
    assert (
        changed("l: 1\n", Set(("m",), {"a": "1", "b": 1, "c": Word("no")})) == 'l: 1\nm:\n  a: "1"\n  b: 1\n  c: no\n'
    )
    text = "l:\n  - n: true\n    c: 'x'\n"
    assert changed(text, Insert(("l", 1), {"n": "false"})) == text + "  - n: false\n"
    other = read("l:\n  - {a: '1', b: 1, c: [no], d: }\n").source_map
    assert changed("l: 1\n", Set(("l",), as_written(other, ("l", 0)))) == 'l:\n  a: "1"\n  b: 1\n  c:\n    - no\n  d:\n'
