"""Years that prose writes, in one calendar or in both: 令和8年度(2026年度), 令和8～12年度, 2026-2030."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from planspec.japanese.folding import half_width
from planspec.model import ERAS, FiscalYear

# One class before all else: it is looked for three times as fast as several hints. Wider than what it hints at, because
# exact classes of characters take four times as long to compile.
_BEGINS = rf"[{''.join(era.name[0] for era in ERAS)}\dA-Z\uff21-\uff3a]"
_ERA_ENDS = "|".join(f"(?<={era.name[0]}){era.name[1:]}" for era in ERAS)
_HINT = rf"{_BEGINS}(?:{_ERA_ENDS}|(?<=\d)(?:[ \u3000]?年|\d{{3}}[ \u3000]?\W)|(?<=[A-Z\uff21-\uff3a])\d)"
_ERA = rf"(?:{'|'.join(era.name for era in ERAS)}|(?<![A-Za-z])[RHS])\s?"
_SINGLE = rf"(?:{_ERA}(?:元|[0-9]{{1,2}})|(?:1[89]|20)[0-9]{{2}})(?![0-9])"
_UNIT = r"(?:\s?(?:年度|年))?"
# Digits, letters and points before a number make it part of something else: a sum, a code, an item number.
# A string, so that it is compiled only for plans that have years in their text.
_MENTION = (
    rf"(?<![0-9A-Za-z.,])(?P<year>{_SINGLE})(?P<unit>{_UNIT})"
    rf"(?:\s?\(\s?(?P<other>{_SINGLE})(?P<other_unit>{_UNIT})\s?\)(?P<late_unit>{_UNIT}))?"
)
# The last year of a range may leave its era or its century to the first one (令和8～12年度); 5年間 is no year.
_TO = r"\s?(?:から|より|[~\-‐‑–—−])\s?(?:(?P<short>[0-9]{1,2})\s?(?P<unit>年度|年(?![間計後目程以前])))?"


class YearMention(NamedTuple):
    """A year in a text.

    Attributes:
        start: Where it begins, in characters of the text.
        end: Where it ends, brackets and 年度 included.
        year: The year as written first.
        other: The same year as written in brackets behind, if it is.
        unit: 年度, 年, or nothing where only the number is written.
        other_unit: The same of the year in brackets.
    """

    start: int
    end: int
    year: FiscalYear
    other: FiscalYear | None
    unit: str
    other_unit: str


class YearRange(NamedTuple):
    """A first and a last year in a text (令和8年度～令和12年度)."""

    first: YearMention
    last: YearMention

    @property
    def span(self) -> tuple[int, int]:
        """Where the range begins and ends, in characters of the text."""
        return self.first.start, self.last.end


def names_years(text: str) -> re.Match[str] | None:
    """Return the first sign of a year in *text*, to pass over the many texts without one."""
    return re.search(_HINT, text)


def year_mentions(text: str) -> tuple[YearMention, ...]:
    """Return the years that *text* writes as years or as ends of a range; a bare number such as 2026 is none."""
    if not names_years(text):
        return ()
    plain = half_width(text)
    mentions = tuple(_mentions(plain))
    ends = (mention for found in _ranges(mentions, plain) for mention in (found.first, found.last))
    known = {mention.start: mention for mention in (*filter(_is_year, mentions), *ends)}
    return tuple(known[start] for start in sorted(known))


def year_ranges(text: str) -> tuple[YearRange, ...]:
    """Return the ranges of years in *text*: 令和8年度～令和12年度, 令和8～12年度, 2026-2030."""
    if not names_years(text):
        return ()
    plain = half_width(text)
    return tuple(_ranges(tuple(_mentions(plain)), plain))


def _is_year(mention: YearMention) -> bool:
    """Tell years from other numbers: by 年, or by two calendars."""
    return bool(mention.unit) or (mention.other is not None and (mention.year.era or mention.other.era) is not None)


def _mentions(plain: str) -> Iterator[YearMention]:
    for found in re.finditer(_MENTION, plain):
        unit = (found["unit"] or found["late_unit"] or "").strip()
        try:
            year = FiscalYear.parse(found["year"])
            other = FiscalYear.parse(found["other"]) if found["other"] else None
        except ValueError:
            continue
        yield YearMention(*found.span(), year, other, unit, (found["other_unit"] or "").strip())


def _ranges(mentions: tuple[YearMention, ...], plain: str) -> Iterator[YearRange]:
    starts, to = {mention.start: mention for mention in mentions}, re.compile(_TO)
    for first in mentions:
        if (joint := to.match(plain, first.end)) is not None:
            last = starts.get(joint.end()) if joint["short"] is None else _completed(joint, first.year)
            if last is not None:
                yield YearRange(first, last)


def _completed(joint: re.Match[str], first: FiscalYear) -> YearMention | None:
    """Return the last year of a range that leaves its era or its century to the first one."""
    number, earlier = int(joint["short"]), first.era_year if first.era is not None else first.year % 100
    if earlier is None or number <= earlier:
        return None
    year = first.year - earlier + number
    era_year = None if first.era is None else number
    completed = FiscalYear(year, joint["short"], first.era, era_year, None if first.era else year)
    return YearMention(joint.start("short"), joint.end(), completed, None, joint["unit"], "")
