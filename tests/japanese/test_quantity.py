"""Numbers in Japanese prose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.japanese.quantity import Quantity, quantities, whole_number, written_like
from planspec.model import NumberStyle

FULL_WIDTH = str.maketrans("0123456789", "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19")


@given(st.integers(0, 9999))
def test_digits_of_any_width_are_read(number: int) -> None:
    """A number reads the same in half- and in full-width digits."""
    assert whole_number(str(number)) == number
    assert whole_number(str(number).translate(FULL_WIDTH)) == number


@given(st.integers(1, 999))
def test_kanji_are_read_as_they_are_printed(number: int) -> None:
    """What the numbering style 一 prints is read back as the same number."""
    assert whole_number(NumberStyle.parse("一").print(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("十", 10), ("十四", 14), ("二十", 20), ("二〇", 20), ("一四", 14), ("百二", 102), ("三百十五", 315), ("〇", 0)],
)
def test_kanji_numbers(text: str, number: int) -> None:
    """Numbers in kanji are read with units and by place."""
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["", "数", "十数", "3つ", "x", "½", "²", "-1", "千", "9" * 5000, "一" * 5000])
def test_other_words_are_no_numbers(text: str) -> None:
    """What is not a number in digits or kanji up to the hundreds is none, nor is a number of thousands of digits."""
    assert whole_number(text) is None


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("3つの基本目標", 3, "3"),
        ("\uff13つの基本目標", 3, "\uff13"),
        ("三つの基本目標", 3, "三"),
        ("3つ の 基本目標", 3, "3"),
        ("3つの「基本目標」", 3, "3"),
        ("3個の基本目標", 3, "3"),
        ("3本の基本目標", 3, "3"),
        ("3件の基本目標", 3, "3"),
        ("3つ基本目標", 3, "3"),
        ("14項目の基本目標", 14, "14"),
        ("\uff11\uff14項目の基本目標", 14, "\uff11\uff14"),
        ("十四項目の基本目標", 14, "十四"),
        ("計画では14の基本目標を", 14, "14"),
        ("全14の基本目標", 14, "14"),
        ("合計十四の基本目標", 14, "十四"),
        ("基本目標3つを", 3, "3"),
        ("基本目標は3つ", 3, "3"),
        ("基本目標を三つ掲げ", 3, "三"),
        ("基本目標(3項目)", 3, "3"),
        ("基本目標\uff08\uff13項目\uff09", 3, "\uff13"),
        ("基本目標は全部で3つ", 3, "3"),
        ("「基本目標」は、", 0, ""),
        ("令和8年度の3つの基本目標", 3, "3"),
    ],
)
def test_quantities_are_found(text: str, value: int, written: str) -> None:
    """A number of things is found before and behind the thing's name, and only its digits are its place."""
    found = tuple((count.value, text[count.start : count.end]) for count in quantities(text, "基本目標"))
    assert found == (((value, written),) if value else ())


@pytest.mark.parametrize(
    "text",
    [
        "第3の基本目標",
        "3つ目の基本目標",
        "3番目の基本目標",
        "基本目標1",
        "基本目標 2 住民相互が協力し",
        "基本目標1の基本目標",
        "テーマ1の基本目標",
        "1-3の基本目標",
        "1～3の基本目標",
        "(1)の基本目標",
        "数十の基本目標",
        "約10の基本目標",
        "唯一の基本目標",
        "統一の基本目標",
        "基本目標を3つの柱で進め",
        "基本目標、3つの柱",
        "基本目標3つ目",
        "基本目標3項目め",
        "重点基本目標3つ",
        "2つの基本目標間の連携",
        "令和8年度の基本目標",
        "3本部の基本目標",
        "12345個の基本目標",
        "目標は3つ",
    ],
)
def test_other_numbers_are_passed_over(text: str) -> None:
    """Ordinals, names, references, rough numbers and numbers of something else are no quantities."""
    assert tuple(quantities(text, "基本目標")) == ()


def test_quantities_come_in_order_of_the_names() -> None:
    """Two counts in one sentence are told apart by the names of the things."""
    text = "3つの基本目標と14項目の推進目標"
    assert tuple(quantities(text, "基本目標")) == (Quantity(3, 0, 1),)
    assert tuple(quantities(text, "推進目標")) == (Quantity(14, 8, 10),)


@given(st.text("3三十14のつ項目基本標は第、。( \uff13"), st.sampled_from(["基本目標", "目標"]))
def test_places_hold_the_value(text: str, thing: str) -> None:
    """Wherever a quantity is found, the characters at its place read as its value."""
    for count in quantities(text, thing):
        assert whole_number(text[count.start : count.end]) == count.value


@pytest.mark.parametrize(
    ("value", "written", "like"),
    [
        (14, "3", "14"),
        (14, "３", "１４"),
        (14, "三", "十四"),
        (20, "十四", "二十"),
        (14, "一五", "一四"),
        (110, "百", "百十"),
        (200, "十", "二百"),
        (1, "二", "一"),
        (0, "二", "0"),
        (1200, "百", "1200"),
    ],
)
def test_numbers_are_written_like_others(value: int, written: str, like: str) -> None:
    """A number takes the characters of the one in whose place it comes."""
    assert written_like(value, written) == like
