"""Fiscal years in both calendars."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from planspec.model import ERAS, Era, FiscalYear

YEARS = st.integers(1868, 2099)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("令和8年度", 2026),
        ("令和8年", 2026),
        ("令和8", 2026),
        ("R8", 2026),
        ("R8年度", 2026),
        ("\uff32\uff18", 2026),
        ("2026", 2026),
        ("2026年度", 2026),
        ("\uff12\uff10\uff12\uff16年度", 2026),
        ("令和8年度(2026年度)", 2026),
        ("令和8(2026)年度", 2026),
        ("令和 8 年度 ( 2026 年度 )", 2026),
        ("令和\uff18年度\uff08\uff12\uff10\uff12\uff16年度\uff09", 2026),
        ("2026(令和8)年度", 2026),
        ("2026年度(令和8年度)", 2026),
        ("2026(R8)", 2026),
        ("令和元年度", 2019),
        ("令和1年度", 2019),
        ("平成31年度", 2019),
        ("\u337b2年度", 1990),
        ("\u32ff8年度", 2026),
        ("平成元年度", 1989),
        ("H30", 2018),
        ("昭和63年度", 1988),
        ("大正15年", 1926),
        ("明治元年", 1868),
        ("平成34年度", 2022),
        ("令和四年度", 2022),
        ("平成三十年度", 2018),
        ("平成三十一年", 2019),
        ("令和十年度(2028年度)", 2028),
        ("昭和六十三年度", 1988),
    ],
)
def test_every_way_of_writing_is_read(text: str, year: int) -> None:
    """The forms that councils use are read as the year of their April, and kept as written."""
    read = FiscalYear.parse(text)
    assert (read.year, str(read)) == (year, text)


@pytest.mark.parametrize(
    "text",
    ["", "8", "20204年度", "202", "令和", "令和年度", "令和0年度", "令和100年度", "平成-1", "0000", "1867", "令和8月",
     "2026-2030", "令和8年度～令和12年度", "2026-04-01", "来年度", "令和百年度", "令和一〇年度",
     "2026(2026)", "令和8(平成38)"],
)  # fmt: skip
def test_other_text_is_refused(text: str) -> None:
    """What is not one fiscal year raises an error, whatever it is."""
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        FiscalYear.parse(text)


@given(YEARS)
def test_japanese_form_reads_back(year: int) -> None:
    """The Japanese form of a year, and the form in both calendars, read as the same year again."""
    known = FiscalYear(year)
    assert FiscalYear.parse(known.japanese) == known
    both = FiscalYear.parse(known.both)
    assert both == known
    assert both.calendars_agree
    assert both.came


@given(st.sampled_from(ERAS), st.integers(1, 99), YEARS)
def test_calendars_agree_where_the_sum_is_right(era: Era, number: int, western: int) -> None:
    """Two calendars agree exactly where base and number add up to the Western year."""
    read = FiscalYear.parse(f"{era.name}{number}年度({western}年度)")
    assert read.calendars_agree == (era.base + number == western)
    assert read.year == western


@pytest.mark.parametrize(
    ("text", "came"),
    [("平成31年度", True), ("平成32年度", False), ("昭和63年度", True), ("昭和64年度", False), ("令和40年度", True),
     ("2026", True), ("大正16年度", False)],
)  # fmt: skip
def test_era_years_that_never_came(text: str, came: bool) -> None:  # noqa: FBT001 -- an expected value
    """A fiscal year that begins after its era ended never came."""
    assert FiscalYear.parse(text).came is came


@pytest.mark.parametrize(
    ("year", "japanese"),
    [(2026, "令和8年度"), (2019, "令和元年度"), (2018, "平成30年度"), (1989, "平成元年度"), (1988, "昭和63年度"),
     (1868, "明治元年度")],
)  # fmt: skip
def test_japanese_form(year: int, japanese: str) -> None:
    """A year is counted in the era that it begins in, the first one as 元年."""
    assert FiscalYear(year).japanese == japanese
    assert str(FiscalYear(year)) == japanese
    assert FiscalYear(year).both == f"{japanese}({year}年度)"


@given(YEARS, YEARS)
def test_years_compare_by_their_number(one: int, other: int) -> None:
    """Order and equality go by the year alone, not by how it is written."""
    assert (FiscalYear.parse(str(one)) < FiscalYear(other)) == (one < other)
    assert (FiscalYear.parse(FiscalYear(one).japanese) == FiscalYear(other)) == (one == other)


@given(st.text())
def test_any_text_is_a_year_or_a_value_error(text: str) -> None:
    """No text makes the parser fail in another way."""
    try:
        read = FiscalYear.parse(text)
    except ValueError:
        return
    assert read.written == text


def test_an_era_needs_its_number() -> None:
    """A year made by hand with an era but without the number in it cannot be compared."""
    with pytest.raises(ValueError, match=r"^$"):
        _ = FiscalYear(2026, era=ERAS[0], western=2026).calendars_agree


class _Holder(BaseModel):
    year: FiscalYear


def test_models_read_and_write_years() -> None:
    """A model takes a year as text or as a value and writes it as it was written."""
    read = _Holder.model_validate({"year": "R8"})
    assert read.year == _Holder(year=FiscalYear(2026)).year
    assert read.model_dump() == {"year": "R8"}
    assert "令和8年度" in _Holder.model_json_schema()["properties"]["year"]["examples"]


@pytest.mark.parametrize("value", ["来年", 2026, None, ["2026"]])
def test_models_refuse_other_values(value: object) -> None:
    """A value that is no text, or text that is no year, is an error of the field with a code of its own."""
    with pytest.raises(ValidationError) as caught:
        _Holder.model_validate({"year": value})
    assert [error["type"] for error in caught.value.errors()] == ["fiscal_year"]
