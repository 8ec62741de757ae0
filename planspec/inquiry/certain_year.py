"""Which of the two calendars is right where a year in both of them contradicts itself."""

import re
from collections.abc import Callable, Collection

from planspec.inquiry.file_name_year import years_in_name
from planspec.japanese.folding import half_width
from planspec.japanese.year_mention import year_ranges
from planspec.model import ERAS, FiscalYear, Period, Plan
from planspec.source import Pointer

# Strings, so that they are compiled only where two calendars disagree.
_WESTERN = r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])"
_ERA = rf"(?P<era>{'|'.join(era.name for era in ERAS)}|(?<![A-Za-z])[RHSTM])\s?(?P<number>元|[0-9]{{1,2}})(?![0-9])"
_TO_WIDE = {ord(digit): chr(ord(digit) + 0xFEE0) for digit in "0123456789"}
Years = tuple[int, int]
"""The two years that one place names."""


def certain_in_field(at: Pointer, years: Years, plan: Plan, file_name: str) -> int | None:
    """Return the right one of two *years* in a field of the plan's own period, or ``None`` where it is not certain.

    It is certain where one of them, and not the other, follows from the declared length, from the end of the previous
    plan, or from the years in the title or in the name of the file; or where the other would end the period before it
    begins or lie outside of it.
    """
    period = plan.period
    if period is None or at[0] != "period":
        return None
    start, end = (year.year if year.calendars_agree else None for year in (period.start, period.end))
    if at[1] == "start":
        return _certain(years, _firsts(plan, end, file_name), lambda year: end is not None and year > end)
    if at[1] == "end":
        return _certain(years, _lasts(plan, start, file_name), lambda year: start is not None and year < start)
    whole = start is not None and end is not None
    return _certain(years, (), lambda year: whole and not (start or 0) <= year <= (end or 0))


def certain_in_text(years: Years, period: Period | None) -> int | None:
    """Return the right one of two *years* in the text: the first or last year of the period, if the other is outside.

    A year within the period and one outside of it are no proof: the text may speak of either.
    """
    if period is None or not (period.start.calendars_agree and period.end.calendars_agree):
        return None
    first, last = period.start.year, period.end.year
    right = [year for year in years if year in (first, last)]
    outside = [year for year in years if not first <= year <= last]
    return right[0] if len(right) == 1 and len(outside) == 1 else None


def _firsts(plan: Plan, end: int | None, file_name: str) -> set[int]:
    period, previous = plan.period, plan.previous_plan.period if plan.previous_plan else None
    known = {first for first, _ in _named(plan.title, file_name)}
    if previous is not None and previous.end.calendars_agree:
        known.add(previous.end.year + 1)
    if period is not None and period.years and end is not None:
        known.add(end - period.years + 1)
    return known


def _lasts(plan: Plan, start: int | None, file_name: str) -> set[int]:
    known = {last for _, last in _named(plan.title, file_name)}
    if plan.period is not None and plan.period.years and start is not None:
        known.add(start + plan.period.years - 1)
    return known


def _named(title: str, file_name: str) -> set[Years]:
    """Return the ranges of years that the title and the name of the file give."""
    in_title = {(found.first.year.year, found.last.year.year) for found in year_ranges(title)}
    return in_title | {(first, last) for _, first, last in years_in_name(file_name) if first != last}


def _certain(years: Years, known: Collection[int], impossible: Callable[[int], bool]) -> int | None:
    found = [year for year in years if year in known] or [year for year in years if not impossible(year)]
    return found[0] if len(found) == 1 else None


def agreeing(written: str, year: int) -> str | None:
    """Return *written*, a year in one calendar or in both, with its numbers changed so that they name *year*.

    Returns:
        The text, in the width of digits that it has; ``None`` where it has no number that could be changed.
    """
    plain = half_width(written)
    changes: list[tuple[int, int, str]] = []
    if western := re.search(_WESTERN, plain):
        changes.append((*western.span(), str(year)))
    if era := re.search(_ERA, plain):
        changes += _era_changes(era, year)
    for start, end, text in sorted(changes, reverse=True):
        wide = written[end - 1].isdecimal() and not written[end - 1].isascii()
        written = written[:start] + (text.translate(_TO_WIDE) if wide else text) + written[end:]
    return written if changes else None


def _era_changes(found: re.Match[str], year: int) -> list[tuple[int, int, str]]:
    own = next(era for era in ERAS if found["era"] in (era.name, era.letter))
    if own.base < year <= own.base + (own.last or year):
        number = year - own.base
        return [] if found["number"] == "元" and number == 1 else [(*found.span("number"), _numbered(number, found))]
    right = FiscalYear(year).japanese.removesuffix("年度")
    return [(found.start(), found.end(), right)] if len(found["era"]) > 1 else []


def _numbered(number: int, found: re.Match[str]) -> str:
    return "元" if number == 1 and found["number"] != "1" else str(number)
