"""PLN310 adopted-date."""

import pytest

from planspec.rules.time.adopted_date import AdoptedDate
from single_rule import marked, related, without

_PLAN = "period: {{start: 令和8年度, end: 令和12年度}}\nadopted: {0}\n"


@pytest.mark.parametrize(
    ("day", "plausible"),
    [
        ("2026-03-31", True),
        ("2026-10-01", True),
        ("2023-04-01", True),
        ("2031-03-31", True),
        ("2023-03-31", False),
        ("2031-04-01", False),
        ("2062-03-31", False),
    ],
)
def test_days(day: str, plausible: bool) -> None:  # noqa: FBT001 - a table's column
    """A day after the last one of the period, or more than three years before its first one, is marked."""
    assert [found[2] for found in marked(AdoptedDate(), _PLAN.format(day))] == ([] if plausible else [day])


def test_the_period_is_shown() -> None:
    """The finding leads to the period; without one, or with one that ends before it begins, nothing is compared."""
    assert related(AdoptedDate(), _PLAN.format("2062-03-31"))[0].startswith("{start")
    assert without(AdoptedDate(), "period", "adopted: 2062-03-31\n") == ()
    assert marked(AdoptedDate(), "period: {start: R12, end: R8}\nadopted: 2062-03-31\n") == ()
