"""PLN303, PLN306, PLN307 and PLN309: periods, their lengths, reviews and neighbours."""

import pytest

from planspec.rules.time.end_before_start import EndBeforeStart
from planspec.rules.time.period_length import PeriodLength
from planspec.rules.time.review_outside_period import ReviewOutsidePeriod
from planspec.rules.time.unjoined_periods import UnjoinedPeriods
from single_rule import marked, related, without


@pytest.mark.parametrize(
    ("fragment", "letters"),
    [
        ("period: {start: 令和8年度, end: 令和12年度}\n", ()),
        ("period: {start: 令和8年度, end: 2026}\n", ()),
        ("period: {start: 平成31年度, end: 令和元年度}\n", ()),
        ("period: {start: 令和8年度, end: 令和2年度}\n", ("令和2年度",)),
        ("period: {start: 2026, end: 平成30年度}\n", ("平成30年度",)),
        ("previous_plan: {title: 前計画, period: {start: R7, end: R3}}\n", ("R3",)),
        ("city_plan: {title: 市計画, goals: [], period: {start: R8, end: R7}}\n", ("R7",)),
        ("city_plan: {title: 市計画, goals: []}\n", ()),
        ("period: {start: 令和8年度, end: 令和12年度, todo: 確認中}\n", ()),
    ],
)
def test_ends_come_after_starts(fragment: str, letters: tuple[str, ...]) -> None:
    """An end before its start is marked, in the period of this plan and of the others."""
    assert tuple(found[2] for found in marked(EndBeforeStart(), fragment)) == letters


def test_the_start_is_shown() -> None:
    """The first year is shown beside the last one."""
    assert related(EndBeforeStart(), "period: {start: 令和8年度, end: 令和2年度}\n") == ("令和8年度",)


@pytest.mark.parametrize(
    ("period", "letters"),
    [
        ("start: 令和8年度, end: 令和12年度, years: 5", ()),
        ("start: 令和8年度, end: 令和12年度", ()),
        ("start: 令和8年度, end: 令和8年度, years: 1", ()),
        ("start: 平成28年度, end: 令和3年度, years: 6", ()),
        ("start: 令和8年度, end: 令和12年度, years: 4", ("4",)),
        ("start: 令和8年度, end: 令和2年度, years: 5", ()),
    ],
)
def test_declared_lengths(period: str, letters: tuple[str, ...]) -> None:
    """The declared number counts the first and the last year; a period without years is another rule's."""
    assert tuple(found[2] for found in marked(PeriodLength(), f"period: {{{period}}}\n")) == letters
    previous = f"previous_plan: {{title: 前計画, period: {{{period}}}}}\n"
    assert tuple(found[2] for found in marked(PeriodLength(), previous)) == letters


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("計画期間は5年間です。", ()),
        ("計画期間は、令和8年度から令和12年度までの5か年とします。", ()),
        ("計画期間は、令和8年度から令和12年度までの6年間です。", ("6",)),
        ("計画の期間は令和8年度を初年度とする六か年とします。", ("六",)),
        ("計画期間を\uff13年とし、見直しを行います。", ("\uff13",)),
        ("計画期間(6年間)に取り組みます。", ("6",)),
        ("計画期間について、市の地域福祉計画に合わせ、6年間とします。", ("6",)),
        ("本計画は、令和8年度を初年度とする6か年計画です。", ("6",)),
        ("この計画は6年計画です。", ("6",)),
        ("計画期間の前半3年間に取り組みます。", ()),
        ("計画期間のうち2年間で見直します。", ()),
        ("計画期間中、3年ごとに見直します。", ()),
        ("計画期間は3年後に見直します。", ()),
        ("市の地域福祉計画の計画期間は6年間です。", ()),
        ("第2次計画の計画期間は6年間でした。", ()),
        ("前計画は6か年計画でした。", ()),
        ("国の防災のための6か年計画に沿います。", ()),
        ("6年間の活動を振り返ります。", ()),
        ("計画期間は令和8年度からです。6年間の活動を振り返ります。", ()),
        ("計画期間は協議中です。", ()),
        ("6か年計画として策定しました。", ("6",)),
        ("令和8年度からの6か年計画とします。", ("6",)),
        ("5か年計画として策定しました。", ()),
        ("県は10か年計画として定めました。", ()),
        ("市の総合計画を10か年計画として定めました。", ()),
        ("県の10か年計画として定めました。", ()),
    ],
)
def test_lengths_in_prose(text: str, letters: tuple[str, ...]) -> None:
    """A number of years is compared only where it is surely about this plan's period."""
    fragment = f"vision: {{statement: 架空の理念, text: {text!r}}}\n"
    assert tuple(found[2] for found in marked(PeriodLength(), fragment)) == letters


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("架空市地域福祉活動5か年計画", ()),
        ("架空市地域福祉活動6か年計画", ("6",)),
        ("架空市地域福祉活動三ヶ年計画", ("三",)),
    ],
)
def test_lengths_in_titles(title: str, letters: tuple[str, ...]) -> None:
    """A number of years in the title is the plan's own."""
    assert tuple(found[2] for found in marked(PeriodLength(), f"title: {title}\n")) == letters
    reverse = f"title: {title}\nperiod: {{start: 令和8年度, end: 令和2年度}}\n"
    assert marked(PeriodLength(), reverse) == ()
    assert without(PeriodLength(), "period", f"title: {title}\n") == ()


@pytest.mark.parametrize(
    ("reviews", "letters"),
    [
        ("令和10年度", ()),
        ("令和8年度, 2030", ()),
        ("令和7年度", ("令和7年度",)),
        ("令和10年度, 2031", ("2031",)),
    ],
)
def test_reviews_lie_in_the_period(reviews: str, letters: tuple[str, ...]) -> None:
    """A review before the first or after the last year is marked, and both ends of the period are shown."""
    fragment = f"period: {{start: 令和8年度, end: 令和12年度, midterm_review: [{reviews}]}}\n"
    assert tuple(found[2] for found in marked(ReviewOutsidePeriod(), fragment)) == letters
    if letters:
        assert related(ReviewOutsidePeriod(), fragment) == ("令和8年度", "令和12年度")


def test_reviews_of_a_reversed_period_are_left_alone() -> None:
    """Where the period itself is wrong, its reviews are not judged."""
    assert marked(ReviewOutsidePeriod(), "period: {start: R8, end: R2, midterm_review: [R5]}\n") == ()


@pytest.mark.parametrize(
    ("end", "letters"),
    [("令和7年度", ()), ("2025", ()), ("令和8年度", ("令和8年度",)), ("令和6年度", ("令和6年度",)), ("R9", ("R9",))],
)
def test_plans_follow_each_other(end: str, letters: tuple[str, ...]) -> None:
    """The previous plan ends in the year before this one begins; overlaps and gaps are marked at its end."""
    fragment = f"previous_plan: {{title: 前計画, period: {{start: 令和3年度, end: {end}}}}}\n"
    assert tuple(found[2] for found in marked(UnjoinedPeriods(), fragment)) == letters
    assert marked(UnjoinedPeriods(), "previous_plan: {title: 前計画}\n") == ()
    assert without(UnjoinedPeriods(), "period", fragment) == ()
