"""The periods of a plan's file: its own and those of the plans it names."""

from collections.abc import Iterator

from planspec.model import FiscalYear, Period, Plan
from planspec.source import Pointer


def periods(plan: Plan) -> Iterator[tuple[Pointer, Period]]:
    """Yield every period in *plan* with its pointer, the plan's own first."""
    for at, owner in (((), plan), (("previous_plan",), plan.previous_plan), (("city_plan",), plan.city_plan)):
        if owner is not None and owner.period is not None:
            yield (*at, "period"), owner.period


def fiscal_years(plan: Plan) -> Iterator[tuple[Pointer, FiscalYear]]:
    """Yield every value of *plan* that is a fiscal year with its pointer."""
    for at, period in periods(plan):
        yield (*at, "start"), period.start
        yield (*at, "end"), period.end
        for index, year in enumerate(period.midterm_review):
            yield (*at, "midterm_review", index), year
