"""PLN301 calendars-disagree, PLN302 era-never-came and PLN308 malformed-year."""

import pytest

from planspec.rules.time.calendars_disagree import CalendarsDisagree
from planspec.rules.time.era_never_came import EraNeverCame
from planspec.rules.time.malformed_year import MalformedYear
from single_rule import Marked, diagnostics, marked


def _vision(text: str) -> str:
    return f"vision: {{statement: 架空の理念, text: {text!r}}}\n"


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("令和8年度(2026年度)から", ()),
        ("令和8(2026)年、2026(令和8)年度、R8(2026)", ()),
        ("平成31年度(2019年度)、令和元年度(2019年度)", ()),
        ("平成31年(令和元年)", ()),
        ("昭和64(1989)年", ()),
        ("令和8～12年度(2026～2030年度)", ()),
        ("令和3～7年度と2026～2030年度", ()),
        ("令和7年度(2026年)", ()),
        ("令和7年度(2026年3月)", ()),
        ("令和8年度(3,000人)", ()),
        ("会員数2026(令和8年度末)", ()),
        ("令和8年度(2027年度)から", ("令和8年度(2027年度)",)),
        ("令和8(2025)年度から", ("令和8(2025)年度",)),
        ("2025(令和8)年度から", ("2025(令和8)年度",)),
        ("2025年度(令和8年度)から", ("2025年度(令和8年度)",)),
        ("R8(2025)から", ("R8(2025)",)),
        ("平成30年度(令和元年度)から", ("平成30年度(令和元年度)",)),
        (
            "令和\uff18年度\uff08\uff12\uff10\uff12\uff17年度\uff09から",
            ("令和\uff18年度\uff08\uff12\uff10\uff12\uff17年度\uff09",),
        ),
        ("令和8年度〔2027年度〕", ("令和8年度〔2027年度〕",)),
        ("令和8年度(2026年度)～令和12年度(2031年度)", ("令和12年度(2031年度)",)),
        ("令和8～12年度(2026～2031年度)", ("2031年度",)),
        ("2026～2030年度(令和7～12年度)", ("2026",)),
        ("令和元年(2018年)と令和2年(2021年)", ("令和元年(2018年)", "令和2年(2021年)")),
    ],
)
def test_pairs_in_prose(text: str, letters: tuple[str, ...]) -> None:
    """A pair of years that differ is marked from the first digit to the last bracket, and a right pair is not."""
    assert tuple(found[2] for found in marked(CalendarsDisagree(), _vision(text))) == letters


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("period: {start: 令和8年度(2026年度), end: 令和12年度(2030年度)}\n", ()),
        ("period: {start: 令和8年度(2025年度), end: 令和12年度(2030年度)}\n", ((1, 17, "令和8年度(2025年度)"),)),
        ("period: {start: R8, end: R12, midterm_review: [2028, 2029(R10)]}\n", ((1, 54, "2029(R10)"),)),
        ("previous_plan: {title: 前計画, period: {start: R3, end: 2024(R7)}}\n", ((1, 52, "2024(R7)"),)),
        ("city_plan: {title: 市計画, goals: [], period: {start: R8(2027), end: R12}}\n", ((1, 52, "R8(2027)"),)),
        ("title: 架空市地域福祉活動計画 令和8年度(2027年度)\n", ((1, 21, "令和8年度(2027年度)"),)),
        ("organization: 架空市社協 令和8年度(2027年度)\n", ()),
    ],
)
def test_pairs_in_fields(fragment: str, expected: tuple[Marked, ...]) -> None:
    """Every fiscal year of the file is compared, and titles as well; names are right as they are."""
    assert tuple(found[2] for found in marked(CalendarsDisagree(), fragment)) == tuple(found[2] for found in expected)


def test_place_in_block_text() -> None:
    """The pair is marked where it stands in text of several lines."""
    fragment = (
        "vision:\n  statement: 架空の理念\n  text: |\n    架空の理念です。\n    計画は令和8年度(2027年度)からです。\n"
    )
    assert marked(CalendarsDisagree(), fragment) == ((5, 8, "令和8年度(2027年度)"),)
    (found,) = diagnostics(CalendarsDisagree(), fragment)
    assert found.message.ja == "「令和8年度(2027年度)」の和暦と西暦が合いません。2027年度は令和9年度です。"


@pytest.mark.parametrize(
    ("text", "letters", "right"),
    [
        ("平成34年度までに", ("平成34年度",), "令和4年度"),
        ("平成32年に", ("平成32年",), "令和2年"),
        ("昭和65年に", ("昭和65年",), "平成2年"),
        ("昭和64年度に", ("昭和64年度",), "平成元年度"),
        ("H34年度に", ("H34年度",), "令和4年度"),
        ("平成34(2022)年度に", ("平成34(2022)年度",), "令和4年度"),
        ("2022(平成34)年度に", ("2022(平成34)年度",), "令和4年度"),
        ("平成30～34年度に", ("34年度",), "令和4年度"),
        ("昭和64年に", (), ""),
        ("平成31年度に", (), ""),
        ("平成34年度(令和4年度)に", (), ""),
        ("令和20年度に", (), ""),
        ("2050年度に", (), ""),
    ],
)
def test_eras_in_prose(text: str, letters: tuple[str, ...], right: str) -> None:
    """A year counted past the end of its era is marked, and the message says which year it is."""
    assert tuple(found[2] for found in marked(EraNeverCame(), _vision(text))) == letters
    for found in diagnostics(EraNeverCame(), _vision(text)):
        assert found.message.ja.endswith(f"この年は{right}です。")


def test_eras_in_fields() -> None:
    """Fiscal years that never came are accepted as values and reported."""
    fragment = (
        "period: {start: 平成30年度, end: 平成34年度}\nprevious_plan: {title: 前計画, period: {start: H25, end: H29}}\n"
    )
    assert marked(EraNeverCame(), fragment) == ((1, 30, "平成34年度"),)
    assert "この年は令和8年度です" in diagnostics(EraNeverCame(), "period: {start: R1, end: H38}\n")[0].message.ja
    assert "令和4年度" in diagnostics(EraNeverCame(), "period: {start: R1, end: 平成34年度(2023年度)}\n")[0].message.ja


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("20204年度に", ("20204年度",)),
        ("20204年に", ("20204年",)),
        ("202年度に", ("202年度",)),
        ("202\uff14\uff14年度に", ("202\uff14\uff14年度",)),
        ("令和2026年度に", ("令和2026年度",)),
        ("令和0年度に", ("令和0年度",)),
        ("令和2度に", ("令和2度",)),
        ("令和元度に", ("令和元度",)),
        ("令和8年年度に", ("8年年度",)),
        ("令和8年度年度に", ("8年度年度",)),
        ("令和8年度度に", ("8年度度",)),
        ("令和年度に", ("令和年度",)),
        ("令和○年度に", ("令和○年度",)),
        ("令和〇〇年に", ("令和〇〇年",)),
        ("2024年度に", ()),
        ("令和8年度に", ()),
        ("令和 8 年度に", ()),
        ("令和8年年末に", ()),
        ("令和8年度年次計画", ()),
        ("平成年間に", ()),
        ("令和の年度", ()),
        ("12,020年度分", ()),
        ("20000年前", ()),
        ("35度の暑さが令和に", ()),
        ("年1000年の歴史", ()),
        ("平成30度数分布", ()),
        ("青年度外視", ()),
    ],
)
def test_slips(text: str, letters: tuple[str, ...]) -> None:
    """Sure slips are marked, and whatever can be meant as it stands is not."""
    assert tuple(found[2] for found in marked(MalformedYear(), _vision(text))) == letters
