"""PLN251 undecided-word."""

import pytest

from planspec.rules.structure.undecided_word import UndecidedWord
from single_rule import marked


@pytest.mark.parametrize(
    "value",
    [
        "未定",
        "検討中",
        "調整中",
        "（未定）",
        "【検討中】",
        "未 定",
        "後日",
        "TBD",
        "tbd",
        "ＴＢＤ",
        "未定です。",
        "※未定",
    ],
)
def test_words_for_what_is_open(value: str) -> None:
    """A value that only says that it is open is marked whole."""
    assert [found[2] for found in marked(UndecidedWord(), f"organization: {value}\n")] == [value]


@pytest.mark.parametrize(
    "fragment",
    [
        "organization: 未定会\n",
        "vision: {statement: 未定の明日をともに}\n",
        "vision: {statement: ともに, todo: 未定}\n",
        "definitions: [{term: 見直し, text: 見直しの年度は検討中です。}]\n",
        "sources: [{title: 未定}]\n",
        "",
    ],
)
def test_values_that_say_something(fragment: str) -> None:
    """The words as part of a value, in a todo or of a source are left alone."""
    assert marked(UndecidedWord(), fragment) == ()


def test_all_parts_are_looked_at() -> None:
    """Titles, names, addresses and numbers are looked at, however deep they stand."""
    fragment = "title: 未定\ncontacts: {head_office: {name: 本部, address: 調整中, phone: 未定}}\n"
    assert [found[2] for found in marked(UndecidedWord(), fragment)] == ["未定", "調整中", "未定"]
