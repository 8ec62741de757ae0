"""Years in two calendars that are made to agree, in the characters that they are written in."""

import pytest

from planspec.inquiry.certain_year import agreeing, certain_in_text
from planspec.model import FiscalYear, Period


@pytest.mark.parametrize(
    ("written", "year", "agreed"),
    [
        ("令和12年度(2031年度)", 2030, "令和12年度(2030年度)"),
        ("令和13年度(2030年度)", 2030, "令和12年度(2030年度)"),
        ("２０２５（令和８）年度", 2026, "２０２６（令和８）年度"),
        ("２０２６（令和９）年度", 2026, "２０２６（令和８）年度"),
        ("R8(2025)", 2026, "R8(2026)"),
        ("R9(2026)", 2026, "R8(2026)"),
        ("平成31年度(2018年度)", 2019, "平成31年度(2019年度)"),
        ("令和元年度(2018年度)", 2019, "令和元年度(2019年度)"),
        ("令和2年度(2019年度)", 2019, "令和元年度(2019年度)"),
        ("平成29(2020)", 2020, "令和2(2020)"),
        ("H29(2020)", 2020, "H29(2020)"),
        ("八年度", 2026, None),
    ],
)
def test_both_halves_name_the_year(written: str, year: int, agreed: str | None) -> None:
    """Only the half that is wrong changes; width, era signs and units stay."""
    assert agreeing(written, year) == agreed


@pytest.mark.parametrize(
    ("years", "right"),
    [((2026, 2025), 2026), ((2031, 2030), 2030), ((2026, 2027), None), ((2024, 2025), None), ((2026, 2030), None)],
)
def test_the_period_tells_which_half_is_right(years: tuple[int, int], right: int | None) -> None:
    """The first or last year of the period is right beside a year outside of it, and nothing else is certain."""
    period = Period(start=FiscalYear.parse("令和8年度"), end=FiscalYear.parse("令和12年度"))
    assert certain_in_text(years, period) == right


def test_a_period_that_contradicts_itself_tells_nothing() -> None:
    """Where the period itself is in doubt it is no proof."""
    period = Period(start=FiscalYear.parse("令和8年度"), end=FiscalYear.parse("令和12年度(2031年度)"))
    assert certain_in_text((2026, 2025), period) is None
    assert certain_in_text((2026, 2025), None) is None
