"""Texts that look like something else stand in quotation marks, so that other readers of YAML take them for texts."""

from typing import Any

import pytest
from ruamel.yaml import YAML

from edit.changing import changed
from planspec.edit import Insert, Set, Word
from planspec.edit.look import Look, look_of

ALIKE = (
    "null",
    "Null",
    "NULL",
    "~",
    "true",
    "True",
    "TRUE",
    "false",
    "yes",
    "Yes",
    "no",
    "NO",
    "on",
    "off",
    "y",
    "N",
    "12",
    "-3",
    "+1",
    "1_000",
    "1.5",
    ".5",
    "1e3",
    "6.02E+23",
    "0x1F",
    "-0x1f",
    "0o17",
    "0b101",
    "017",
    "1:30",
    "190:20:30.15",
    ".inf",
    "-.INF",
    ".nan",
    ".NaN",
    "2026-04-01",
    "2001-12-14t21:59:43.10-05:00",
    "=",
    "<<",
)
TEXTS = (
    "1-3",
    "0191-23-6020",
    "021-0877",
    "R8",
    "令和8年度",
    "No.1",
    "yes.",
    "nullと空",
    "1.2.3",
    "v1",
    "12%",
    "-",
    "true story",
)


def _read(text: str, version: str) -> Any:
    reader = YAML(typ="safe", pure=True)
    reader.version = version  # type: ignore[assignment]  # stubs want a tuple
    return reader.load(text)


@pytest.mark.parametrize("version", ["1.1", "1.2"])
@pytest.mark.parametrize("word", [*ALIKE, *TEXTS])
def test_a_text_stays_one(word: str, version: str) -> None:
    """In the place of a text without quotation marks, as a new field, and in a new place of a list."""
    text = "a: 一\nlist: [一]\nlines:\n  - 一\n"
    steps = (Set(("a",), word), Set(("b",), word), Insert(("list", 1), word), Set(("lines", 0), word))
    read = _read(changed(text, *steps), version)
    assert read == {"a": word, "b": word, "list": ["一", word], "lines": [word]}


@pytest.mark.parametrize("word", ALIKE)
def test_what_is_meant_as_such_has_no_quotation_marks(word: str) -> None:
    """A `Word` is written as it is."""
    assert changed("a: 一\n", Set(("a",), Word(word))) == f"a: {word}\n"


@pytest.mark.parametrize(
    ("old", "new", "written"),
    [
        ("032093", "032094", "032094"),
        ("3", "4", "4"),
        ("3", "true", '"true"'),
        ("3", "2026-04-01", '"2026-04-01"'),
        ("2026-03-01", "2026-04-01", "2026-04-01"),
        ("true", "no", "no"),
        ("一", "3", '"3"'),
        ("'3'", "4", "'4'"),
    ],
)
def test_a_plan_keeps_its_habit(old: str, new: str, written: str) -> None:
    """What looks like the word in its place has no quotation marks either."""
    assert changed(f"code: {old}\n", Set(("code",), new)) == f"code: {written}\n"


@pytest.mark.parametrize("word", TEXTS)
def test_most_texts_look_like_nothing_else(word: str) -> None:
    """Telephone numbers, postal codes and identifiers of goals are no numbers and no dates."""
    assert look_of(word) is None


def test_looks() -> None:
    """A number is no date."""
    assert look_of("2026") is Look.NUMBER
    assert look_of("2026-04-01") is Look.DATE
