"""What the printed plan says about itself as a file."""

import datetime as dt

from planspec.compose.cover import period_line
from planspec.compose.text import one_line
from planspec.document import Metadata
from planspec.model import Plan

_FISCAL_YEAR_STARTS = (4, 1)


def metadata(plan: Plan) -> Metadata:
    """Return author, subject and date of the documents of *plan*: the day of adoption, or the first of its period."""
    return Metadata(
        author=one_line(plan.organization or ""),
        date=_date(plan),
        subject=period_line(plan.period) if plan.period else "",
    )


def _date(plan: Plan) -> dt.date:
    if plan.adopted:
        return plan.adopted
    if plan.period:
        return dt.date(plan.period.start.year, *_FISCAL_YEAR_STARTS)
    return Metadata().date
