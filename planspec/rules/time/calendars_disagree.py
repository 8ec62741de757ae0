"""PLN301 calendars-disagree."""

import re
from collections.abc import Iterator
from itertools import pairwise

from planspec.diagnostics import Finding, Fix, Severity
from planspec.inquiry.certain_year import Years, agreeing, certain_in_field, certain_in_text
from planspec.inquiry.plan_period import fiscal_years
from planspec.japanese.folding import half_width
from planspec.japanese.year_mention import YearMention, year_mentions, year_ranges
from planspec.language import Bilingual
from planspec.model import FiscalYear
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable
from planspec.source import Pointer

_OPENS = r"\s?\(\s?"


class CalendarsDisagree(PlanRule):
    """A year is written in two calendars, and they name different years.

    ## What it checks
    Years with their counterpart in brackets, such as 令和8年度(2026年度), 2026(令和8)年度 or
    令和8～12年度(2026～2030年度), in the fields that take a fiscal year and everywhere in the text, in half- and
    full-width characters.

    ## Why
    One of the two is wrong, and each reader goes by the one he is used to.

    ## Bad
    ```yaml
    period: {start: 令和8年度(2026年度), end: 令和12年度(2031年度)}
    ```

    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 2025(令和8)年度から取り組みます。
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度(2026年度), end: 令和12年度(2030年度)}
    vision:
      statement: ともに暮らす架空のまち
      text: 2019(平成31)年度の調査を踏まえ、2026(令和8)年度から取り組みます。
    ```

    ## Basis
    The orders under the Era Name Act: 令和元年 is 2019, 平成元年 is 1989, 昭和元年 is 1926.
    """

    code = "PLN301"
    name = "calendars-disagree"
    severity = Severity.ERROR
    title = Bilingual("和暦と西暦が食い違う", "The two calendars disagree")
    help = Bilingual(
        "和暦か西暦のどちらか誤っているほうを直してください。", "Correct the one of the two years that is wrong."
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "どちらの暦が正しいかが計画自身から分かるときだけです。計画期間の欄では、宣言した年数、前計画の終わり、"
            "題名かファイル名の年から一方だけが導けるか、もう一方では期間の前後が逆になるとき。文章では、一方が計"
            "画期間の最初か最後の年で、もう一方が期間の外のとき。",
            "Only where the plan itself says which calendar is right. In the fields of the period: one of the "
            "two follows from the declared length, the end of the previous plan, or the years in the title or "
            "the file name, or the other would turn the period round. In the text: one is the first or last year "
            "of the period and the other lies outside of it.",
        ),
    )
    page_ja = """
    和暦と西暦を並べた年が、別々の年を指しています。

    ## 調べること
    「令和8年度(2026年度)」「2026(令和8)年度」「令和8～12年度(2026～2030年度)」のように2つの暦で書かれた年。
    年度を書く項目と、すべての文章を調べます。全角の数字や括弧でも同じです。

    ## 理由
    どちらかが誤りで、読み手はそれぞれ慣れたほうの暦で受け取ります。

    ## 悪い例

    ## 良い例

    ## 根拠
    元号法に基づく政令 (令和元年は2019年、平成元年は1989年、昭和元年は1926年)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the calendars in the period fields, then in the text."""
        for at, year in fiscal_years(subject.plan):
            if not year.calendars_agree:
                years = (year.year, year.era.base + (year.era_year or 0) if year.era else year.year)
                certain = certain_in_field(at, years, subject.plan, subject.file_name)
                yield _finding(at, None, FiscalYear(year.year), year.written)._replace(fix=_fix(year.written, certain))
        for text in subject.dated_texts:
            for chars, year, years in _disagreeing(text.text):
                written = text.text[slice(*chars)]
                fix = _fix(written, certain_in_text(years, subject.plan.period))
                yield _finding(text.at, chars, year, written)._replace(fix=fix)


def _fix(written: str, certain: int | None) -> Fix | None:
    mended = None if certain is None else agreeing(written, certain)
    return None if mended in {None, written} else Fix(str(mended), safe=True)


def _disagreeing(text: str) -> Iterator[tuple[tuple[int, int], FiscalYear, Years]]:
    for mention in year_mentions(text):
        if mention.other is not None and mention.other != mention.year and _same_unit(mention):
            yield (mention.start, mention.end), _western(mention), (mention.year.year, mention.other.year)
    ranges = year_ranges(text)
    for one, other in pairwise(ranges):
        if re.fullmatch(_OPENS, half_width(text[one.span[1] : other.span[0]])):
            years = [(one.first, other.first), (one.last, other.last)]
            for mention, twin in years:
                if mention.year != twin.year and bool(mention.year.era) != bool(twin.year.era):
                    wrong = twin if mention.year.era else mention
                    yield (wrong.start, wrong.end), wrong.year, (mention.year.year, twin.year.year)


def _same_unit(mention: YearMention) -> bool:
    """Tell pairs of years from a fiscal year with a calendar year behind it (令和7年度(2026年))."""
    return not mention.other_unit or mention.unit == mention.other_unit


def _western(mention: YearMention) -> FiscalYear:
    return mention.year if mention.year.era is None or mention.other is None else mention.other


def _finding(at: Pointer, chars: tuple[int, int] | None, western: FiscalYear, written: str) -> Finding:
    unit = "年度" if chars is None or "年度" in written else "年"
    japanese, year = FiscalYear(western.year).japanese.removesuffix("年度") + unit, f"{western.year}{unit}"
    return Finding(
        Bilingual(
            f"「{written}」の和暦と西暦が合いません。{year}は{japanese}です。",
            f"The calendars in 「{written}」 disagree: 「{year}」 is 「{japanese}」.",
        ),
        at=at,
        chars=chars,
    )
