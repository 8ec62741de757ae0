"""Printed numbers."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from planspec.model import Numbering, NumberStyle

COUNTERS = ["1", "\uff11", "①", "Ⅰ", "ア", "A", "a", "一"]
NUMBERS = st.integers(1, 999)


@pytest.mark.parametrize(
    ("sample", "number", "printed"),
    [
        ("1", 14, "14"),
        ("(1)", 5, "(5)"),
        ("1.", 2, "2."),
        ("第1", 3, "第3"),
        ("基本目標1", 2, "基本目標2"),
        ("\uff11", 12, "\uff11\uff12"),
        ("①", 1, "①"),
        ("①", 20, "⑳"),
        ("①", 21, "(21)"),
        ("Ⅰ", 4, "Ⅳ"),
        ("Ⅰ", 12, "Ⅻ"),
        ("Ⅰ", 13, "ⅩⅢ"),
        ("Ⅰ", 49, "ⅩⅬⅨ"),
        ("Ⅰ", 90, "ⅩⅭ"),
        ("ア", 2, "イ"),
        ("ア", 47, "アア"),
        ("(ア)", 3, "(ウ)"),
        ("A", 26, "Z"),
        ("A", 27, "AA"),
        ("a)", 2, "b)"),
        ("一", 10, "十"),
        ("一", 14, "十四"),
        ("一", 20, "二十"),
        ("一", 100, "百"),
        ("一", 115, "百十五"),
        ("一", 2026, "二千二十六"),
        ("一", 10_000, "10000"),
        ("第一", 3, "第三"),
        ("none", 3, ""),
    ],
)
def test_styles_print_numbers(sample: str, number: int, printed: str) -> None:
    """A style prints every number the way it prints the first one."""
    assert NumberStyle.parse(sample).print(number) == printed


@pytest.mark.parametrize(
    ("sample", "printed"),
    [("1-1", "2-3"), ("1.1", "2.3"), ("1‐1", "2‐3"), ("取組1-1", "取組2-3")],
)
def test_nested_styles_print_the_parent_first(sample: str, printed: str) -> None:
    """A nested style puts the printed number of the level above in front."""
    assert NumberStyle.parse(sample).print(3, "2") == printed


@pytest.mark.parametrize("sample", ["1-1", "1.1", "1‐1"])
def test_nested_styles_print_no_joint_without_a_parent(sample: str) -> None:
    """A nested style below a level without numbers prints the count alone."""
    assert NumberStyle.parse(sample).print(3) == "3"
    assert NumberStyle.parse(f"取組{sample}").print(3) == "取組3"


def test_nested_styles_print_their_word_once() -> None:
    """Below a level with the same word, the word is not said again."""
    assert NumberStyle.parse("取組1-1").print(3, "取組1-2") == "取組1-2-3"


@pytest.mark.parametrize("sample", COUNTERS)
def test_a_sample_is_its_own_first_number(sample: str) -> None:
    """A sample shows how the first number is printed."""
    assert NumberStyle.parse(sample).print(1) == sample
    assert NumberStyle.parse(f"第{sample}の").print(1) == f"第{sample}の"


@given(st.sampled_from(COUNTERS), NUMBERS, NUMBERS)
def test_different_numbers_print_differently(sample: str, one: int, other: int) -> None:
    """No two numbers look alike in a style."""
    style = NumberStyle.parse(sample)
    assert (style.print(one) == style.print(other)) == (one == other)


@given(NUMBERS)
def test_roman_numerals_have_their_value(number: int) -> None:
    """A Roman numeral's letters add up to its number."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    letters = [values[letter] for letter in unicodedata.normalize("NFKC", NumberStyle.parse("Ⅰ").print(number))]
    signs = [-value if value < after else value for value, after in zip(letters, [*letters[1:], 0], strict=True)]
    assert sum(signs) == number


@pytest.mark.parametrize("sample", ["", "x", "第", "2", "1a", "11", "ⅠⅠ", "NONE"])
def test_other_samples_are_refused(sample: str) -> None:
    """A sample without exactly one first number is no style."""
    with pytest.raises(ValueError, match=f"^{re.escape(sample)}$"):
        NumberStyle.parse(sample)


def test_models_read_and_write_styles() -> None:
    """The model takes a style as its sample or as a value and writes the sample."""
    numbering = Numbering.model_validate({"basic_goal": "Ⅰ", "promotion_goal": NumberStyle.parse("①")})
    assert numbering.model_dump()["basic_goal"] == "Ⅰ"
    assert numbering.promotion_goal.print(2) == "②"
    assert "(1)" in Numbering.model_json_schema()["properties"]["promotion_goal"]["examples"]


@pytest.mark.parametrize(("continuous", "first"), [("false", (1, 1, 1)), ("true", (1, 5, 5))])
def test_promotion_goals_start_again_or_go_on(continuous: str, first: tuple[int, ...]) -> None:
    """Promotion goals are counted anew under each basic goal, or through the whole plan."""
    assert Numbering.model_validate({"continuous": continuous}).first_numbers([4, 0, 5]) == first


@pytest.mark.parametrize("value", ["x", 1, None])
def test_models_refuse_other_values(value: object) -> None:
    """A value that is no sample is an error of the field with a code of its own."""
    with pytest.raises(ValidationError) as caught:
        Numbering.model_validate({"action": value})
    assert [error["type"] for error in caught.value.errors()] == ["number_style"]
