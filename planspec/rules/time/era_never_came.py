"""PLN302 era-never-came."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.inquiry.plan_period import fiscal_years
from planspec.japanese.folding import half_width
from planspec.japanese.year_mention import YearMention, year_mentions
from planspec.language import Bilingual
from planspec.model import FiscalYear
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable
from planspec.source import Pointer

_LAST_OF_SHOWA = 64


class EraNeverCame(PlanRule):
    """A year is counted in an era that had ended before it came.

    ## What it checks
    Years such as 平成34年度 or 昭和65年, in the fields that take a fiscal year and everywhere in the text. A year whose
    counterpart in the following era stands in brackets behind it, as in 平成34年度(令和4年度), is meant so.

    ## Why
    The year is taken over from a document that was written before the era changed, and readers have to reckon.

    ## Bad
    ```yaml
    period: {start: 平成30年度, end: 平成34年度}
    ```

    ## Good
    ```yaml
    period: {start: 平成30年度, end: 令和4年度}
    ```

    ## Basis
    The orders under the Era Name Act: 平成 ended on 30 April 2019, 昭和 on 7 January 1989.
    """

    code = "PLN302"
    name = "era-never-came"
    severity = Severity.WARNING
    title = Bilingual("来なかった元号の年がある", "A year of an era that had already ended")
    help = Bilingual("その年の元号に書き換えてください。", "Count the year in the era that it belongs to.")
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "同じ年を正しい元号で書きます。計画期間などの欄では安全です。文章では、ほかの文書の名称の一部かもしれ"
            "ないので --unsafe が要ります。",
            "The same year in its own era; safe in fields of periods, unsafe in the text, where it may be part "
            "of another document's name.",
        ),
    )
    page_ja = """
    改元のあとの年が、前の元号で数えられています。

    ## 調べること
    「平成34年度」「昭和65年」のような年。年度を書く項目と、すべての文章を調べます。
    「平成34年度(令和4年度)」のように、すぐ後ろに次の元号の年を括弧で添えたものは、承知のうえとみなします。

    ## 理由
    改元の前に書かれた文書から写した年で、読み手が数え直すことになります。

    ## 悪い例

    ## 良い例

    ## 根拠
    元号法に基づく政令 (平成は2019年4月30日まで、昭和は1989年1月7日まで)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look at the period fields, then at the text."""
        for at, year in fiscal_years(subject.plan):
            if not year.came:
                yield _finding(at, None, year, year.written)
        for text in subject.dated_texts:
            for mention in year_mentions(text.text):
                for year in _never_came(mention):
                    written = text.text[mention.start : mention.end]
                    yield _finding(text.at, (mention.start, mention.end), year, written)


def _never_came(mention: YearMention) -> Iterator[FiscalYear]:
    if mention.other is not None and mention.other.era is not None and mention.year.era is not None:
        return
    year = mention.year if mention.year.era is not None or mention.other is None else mention.other
    # 昭和64 lasted seven days: there was such a year, but no fiscal year began in it.
    if not year.came and (mention.unit == "年度" or year.era_year != _LAST_OF_SHOWA):
        yield year


def _finding(at: Pointer, chars: tuple[int, int] | None, year: FiscalYear, written: str) -> Finding:
    right = FiscalYear(year.year if year.era is None else year.era.base + (year.era_year or 0)).japanese
    if chars is not None and "年度" not in written:
        right = right.removesuffix("度")
    return Finding(
        Bilingual(
            f"「{written}」は来ませんでした。この年は{right}です。",
            f"「{written}」 never came; that year is 「{right}」.",
        ),
        at=at,
        chars=chars,
        fix=_fix(written, right, of_period=chars is None),
    )


def _fix(written: str, right: str, *, of_period: bool) -> Fix | None:
    """Return the same year in its own era; in the text it may be the name of another document."""
    alone = re.fullmatch(r"\S{2}\s?[0-9]+\s?年?度?", half_width(written))
    return Fix(right, safe=of_period) if alone else None
