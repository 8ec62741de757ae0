"""Fiscal years (年度, April to March) in the Japanese and the Western calendar."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


class Era(NamedTuple):
    """An era (元号): year *n* of it is the Western year ``base + n``; *last* is its last fiscal year's number."""

    name: str
    letter: str
    base: int
    last: int | None


ERAS = (
    Era("令和", "R", 2018, None),
    # FY2019 began in April of Heisei 31 and is written both ways; Showa 64 ended before its April.
    Era("平成", "H", 1988, 31),
    Era("昭和", "S", 1925, 63),
    Era("大正", "T", 1911, 15),
    Era("明治", "M", 1867, 45),
)
"""The eras that plans speak of, latest first (source: the Era Name Act's orders; 令和元年 = 2019, 平成元年 = 1989)."""

_BY_NAME = {key: era for era in ERAS for key in (era.name, era.letter)}

_KANJI_DIGITS = "〇一二三四五六七八九"
_KANJI_DIGIT = f"[{_KANJI_DIGITS[1:]}]"
_NUMBER = rf"元|[0-9]{{1,2}}|{_KANJI_DIGIT}?十{_KANJI_DIGIT}?|{_KANJI_DIGIT}"
_ERA_YEAR = rf"(?P<era>{'|'.join(_BY_NAME)})(?P<number>{_NUMBER})"
_WESTERN = r"(?P<western>[0-9]{4})"
_YEAR = r"(?:年度|年)?"
# Strings, so that only those are compiled that a plan uses: 1 ms each.
_ERA_FIRST = rf"{_ERA_YEAR}{_YEAR}(?:\({_WESTERN}{_YEAR}\){_YEAR})?"
_WESTERN_FIRST = rf"{_WESTERN}{_YEAR}(?:\({_ERA_YEAR}{_YEAR}\){_YEAR})?"


@dataclass(frozen=True, slots=True, order=True)
class FiscalYear:
    """A fiscal year, known by the Western year of its April.

    Attributes:
        year: The Western year in which the fiscal year begins. Where two calendars are written, the Western one.
        written: The text it was read from; not part of equality.
        era: The era as written, if one was.
        era_year: The number within that era, if one was written.
        western: The Western year as written, if one was.
    """

    year: int
    written: str = field(default="", compare=False)
    era: Era | None = field(default=None, compare=False)
    era_year: int | None = field(default=None, compare=False)
    western: int | None = field(default=None, compare=False)

    @classmethod
    def parse(cls, text: str) -> "FiscalYear":
        """Read ``令和8年度``, ``令和八年度``, ``R8``, ``2026``, ``令和8年度(2026年度)`` and their like, in any width.

        Raises:
            ValueError: The text is not a fiscal year in any of the known forms.
        """
        plain = "".join(unicodedata.normalize("NFKC", text).split())
        found = re.fullmatch(_WESTERN_FIRST if "0" <= plain[:1] <= "9" else _ERA_FIRST, plain)
        if found is None:
            raise ValueError(text)
        era = _BY_NAME[found["era"]] if found["era"] else None
        number = None if found["number"] is None else _number(found["number"])
        western = int(found["western"]) if found["western"] else None
        if number == 0 or (western is not None and western <= ERAS[-1].base):
            raise ValueError(text)
        year = western if western is not None else _western_year(era, number)
        return cls(year, text, era, number, western)

    @property
    def calendars_agree(self) -> bool:
        """Whether the two calendars, where both are written, name the same year."""
        return self.era is None or self.western is None or _western_year(self.era, self.era_year) == self.western

    @property
    def came(self) -> bool:
        """Whether the era lasted until the year written (平成34年度 never came)."""
        return self.era is None or self.era.last is None or self.era_year is None or self.era_year <= self.era.last

    @property
    def japanese(self) -> str:
        """The year in the Japanese calendar: ``令和8年度``."""
        era = next((era for era in ERAS if self.year > era.base), ERAS[-1])
        number = self.year - era.base
        return f"{era.name}{'元' if number == 1 else number}年度"

    @property
    def both(self) -> str:
        """The year in both calendars: ``令和8年度(2026年度)``."""
        return f"{self.japanese}({self.year}年度)"

    def __str__(self) -> str:
        """Return the text as written, or the year in the Japanese calendar."""
        return self.written or self.japanese

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Read a fiscal year from text; a value that is one already passes."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            _validated, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Describe a fiscal year to editors as text."""
        del schema, handler
        examples = ["令和8年度", "令和8年度(2026年度)", "2026", "R8"]
        return {"type": ["string", "integer"], "pattern": r"\S", "examples": examples}


def _number(written: str) -> int:
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.replace("元", "一").rpartition("十")
    return bool(ten) * 10 * _KANJI_DIGITS.index(tens or "一") + _KANJI_DIGITS.index(ones or "〇")


def _western_year(era: Era | None, number: int | None) -> int:
    if era is None or number is None:
        raise ValueError
    return era.base + number


def _validated(value: object) -> FiscalYear:
    if isinstance(value, FiscalYear):
        return value
    try:
        if isinstance(value, str):
            return FiscalYear.parse(value)
    except ValueError:
        pass
    raise PydanticCustomError("fiscal_year", "not a fiscal year")
