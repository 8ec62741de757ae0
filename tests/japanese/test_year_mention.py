"""Years in prose."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planspec.japanese.year_mention import year_mentions, year_ranges
from planspec.model import FiscalYear


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和8年度に", [("令和8年度", 2026)]),
        ("令和 8 年度に", [("令和 8 年度", 2026)]),
        ("\u4ee4\u548c\uff18年度", [("令和\uff18年度", 2026)]),
        ("R8年度とH30年", [("R8年度", 2026), ("H30年", 2018)]),
        ("2026年に", [("2026年", 2026)]),
        ("\uff12\uff10\uff12\uff16年度", [("\uff12\uff10\uff12\uff16年度", 2026)]),
        ("令和8(2026)年度まで", [("令和8(2026)年度", 2026)]),
        (
            "令和8年度\uff08\uff12\uff10\uff12\uff16年度\uff09",
            [("令和8年度\uff08\uff12\uff10\uff12\uff16年度\uff09", 2026)],
        ),
        ("令和8年度【2026年度】", [("令和8年度【2026年度】", 2026)]),
        ("令和8年度(\u4ee4\u548c7年策定)", [("令和8年度", 2026), ("令和7年", 2025)]),
        ("2026(令和8)年度", [("2026(令和8)年度", 2026)]),
        ("R8(2026)", [("R8(2026)", 2026)]),
        ("平成元年度", [("平成元年度", 1989)]),
        ("令和8～12年度", [("令和8", 2026), ("12年度", 2030)]),
        ("令和7年度(2026年3月)", [("令和7年度", 2025), ("2026年", 2026)]),
        ("2026", []),
        ("2026人", []),
        ("12,026年", []),
        ("1.2026年", []),
        ("20204年度", []),
        ("令和0年", []),
        ("H1N1型", []),
        ("R8", []),
        ("CR8年", []),
        ("0191-23-6020", []),
        ("2026(2030)", []),
        ("第3次計画", []),
        ("5年間", []),
    ],
)
def test_years_are_found(text: str, expected: list[tuple[str, int]]) -> None:
    """A year is found where the text says that it is one, with all that belongs to it."""
    assert [(text[mention.start : mention.end], mention.year.year) for mention in year_mentions(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和8年度～令和12年度", [("令和8年度～令和12年度", 2026, 2030)]),
        ("令和8年度から令和12年度まで", [("令和8年度から令和12年度", 2026, 2030)]),
        (
            "令和8年度(2026年度)\u301c令和12年度(2030年度)",
            [("令和8年度(2026年度)\u301c令和12年度(2030年度)", 2026, 2030)],
        ),
        ("令和8～12年度", [("令和8～12年度", 2026, 2030)]),
        ("令和8年度-12年度", [("令和8年度-12年度", 2026, 2030)]),
        ("平成30年度～令和4年度", [("平成30年度～令和4年度", 2018, 2022)]),
        ("2026～2030年度", [("2026～2030年度", 2026, 2030)]),
        ("2026～30年度", [("2026～30年度", 2026, 2030)]),
        ("計画2026-2030", [("2026-2030", 2026, 2030)]),
        ("R8～R12", [("R8～R12", 2026, 2030)]),
        ("令和8～12年度(2026～2030年度)", [("令和8～12年度", 2026, 2030), ("2026～2030年度", 2026, 2030)]),
        ("令和8年度から5年間", []),
        ("令和2年度から5年後", []),
        ("令和8年4月から令和13年3月まで", []),
        ("令和8年度と令和12年度", []),
        ("令和8年度から3年度分", []),
        ("2026～26年度", []),
        ("令和8年度から", []),
    ],
)
def test_ranges_are_found(text: str, expected: list[tuple[str, int, int]]) -> None:
    """A first and a last year with から or a dash between them are a range; the last may leave its era to the first."""
    found = [(text[slice(*item.span)], item.first.year.year, item.last.year.year) for item in year_ranges(text)]
    assert found == expected


@given(st.integers(1989, 2099), st.sampled_from(["{j}", "{j}({w}年度)", "{w}年度({j})", "{b}", "{w}年度"]))
def test_every_written_year_is_found_in_its_place(year: int, form: str) -> None:
    """A year in either calendar or both is found where it stands."""
    known = FiscalYear(year)
    text = form.format(j=known.japanese, w=year, b=known.both)
    assert [(m.start, m.end, m.year.year) for m in year_mentions(f"この計画は{text}に始めます。")] == [
        (5, 5 + len(text), year)
    ]


@given(st.text("令和平成8元12026年度()～- \uff18\uff08から"))
def test_places_lie_in_the_text(text: str) -> None:
    """Whatever the text, mentions follow each other without overlapping."""
    ends = [(mention.start, mention.end) for mention in year_mentions(text)]
    assert all(0 <= start < end <= len(text) for start, end in ends)
    assert all(one[1] <= other[0] for one, other in pairwise(ends))
