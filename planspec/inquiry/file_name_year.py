"""Years in the name of a plan file: third_2026_2030.yaml, plan_r8-r12.yaml, 令和8-12年度.yaml."""

import re
from collections.abc import Iterator

from planspec.japanese.folding import half_width
from planspec.model import ERAS

_ERAS = {era.name: era for era in ERAS} | {"r": ERAS[0], "h": ERAS[1], "reiwa": ERAS[0], "heisei": ERAS[1]}
_ERA = r"令和|平成|reiwa|heisei"
_TO = r"\s?(?:[-_~‐–—−]|から|to){1,3}\s?"
# Strings, so that only those are compiled that a name needs.
_WESTERN_RANGE = (
    rf"(?<![0-9])(20[0-9]{{2}})(?:年度?)?{_TO}(?:fy)?(?:(?P<full>20[0-9]{{2}})|(?P<short>[2-9][0-9]))(?![0-9])"
)
_ERA_RANGE = (
    rf"(?:(?P<era>{_ERA})|(?<![a-z])(?P<letter>[rh]))_?(?P<first>元|[0-9]{{1,2}})(?:年度?)?"
    rf"{_TO}(?:(?P<last_era>{_ERA}|(?<![a-z])[rh])_?)?(?P<last>[0-9]{{1,2}})(?![0-9])"
)
_ERA_YEAR = rf"({_ERA})_?(元|[0-9]{{1,2}})(?![0-9])(?!年?[-_]?[0-9]{{1,2}}月)"
# Eight digits are a date, v2026 a version, 2026-04 a month: none of them is the year of a plan.
_WESTERN_YEAR = r"(?:(?<![0-9a-z.])|(?<=fy))(?<![0-9][-_.])(20[0-9]{2})(?![0-9]|[-_.年][0-9])"

FileNameYears = tuple[str, int, int]
"""The characters of the name, and the first and last year that they stand for (the same one for a single year)."""


def years_in_name(name: str) -> Iterator[FileNameYears]:
    """Yield the range of years in a file's *name*, or where there is none the single years."""
    stem = half_width(name.rpartition(".")[0] or name)
    ranges = tuple(_western_ranges(stem)) or tuple(_era_ranges(stem))
    yield from ranges or (*_western_years(stem), *_era_years(stem))


def _western_ranges(stem: str) -> Iterator[FileNameYears]:
    for found in re.finditer(_WESTERN_RANGE, stem, re.IGNORECASE):
        first = int(found[1])
        last = int(found["full"]) if found["full"] else first - first % 100 + int(found["short"])
        # Two whole years in the wrong order are a range with a slip; a small short number is something else.
        if found["full"] or last > first:
            yield found[0], first, last


def _era_ranges(stem: str) -> Iterator[FileNameYears]:
    for found in re.finditer(_ERA_RANGE, stem, re.IGNORECASE):
        era = found["era"] or found["letter"]
        first, last = _year(era, found["first"]), _year(found["last_era"] or era, found["last"])
        if last > first:
            yield found[0], first, last


def _western_years(stem: str) -> Iterator[FileNameYears]:
    for found in re.finditer(_WESTERN_YEAR, stem, re.IGNORECASE):
        yield found[0], int(found[1]), int(found[1])


def _era_years(stem: str) -> Iterator[FileNameYears]:
    for found in re.finditer(_ERA_YEAR, stem, re.IGNORECASE):
        year = _year(found[1], found[2])
        yield found[0], year, year


def _year(era: str, number: str) -> int:
    return _ERAS[era.lower()].base + (1 if number == "元" else int(number))
