"""The last day of a suppression, in the forms in which offices write dates."""

import datetime as dt
import re

from planspec.model.fiscal_year import FiscalYear

_YEAR = r"(?P<year>[0-9]{4}|(?:令和|R)(?:元|[0-9]{1,2}))"
_DAY = (
    rf"{_YEAR}(?:[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<day>[0-9]{{1,2}})|年(?P<m>[0-9]{{1,2}})月(?P<d>[0-9]{{1,2}})日)"
)
_FISCAL_YEAR_END = rf"{_YEAR}年度末"


def last_day(text: str) -> dt.date | None:
    """Read a day: ``2027-03-31``, ``2027/3/31``, ``令和9年3月31日``, ``R9.3.31``, or the last of ``令和8年度末``.

    Args:
        text: The day in half-width characters.

    Returns:
        The day, or ``None`` where the text is none.
    """
    text = text.upper()
    try:
        if found := re.compile(_FISCAL_YEAR_END).fullmatch(text):
            return dt.date(_western(found["year"]) + 1, 3, 31)
        if found := re.compile(_DAY).fullmatch(text):
            return dt.date(_western(found["year"]), int(found["month"] or found["m"]), int(found["day"] or found["d"]))
    except ValueError:
        return None
    return None


def _western(year: str) -> int:
    return FiscalYear.parse(year).year
