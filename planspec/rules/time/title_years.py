"""PLN304 title-years."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.other_plan_mention import OtherPlanMention, sentence
from planspec.japanese.year_mention import YearMention, year_mentions, year_ranges
from planspec.language import Bilingual
from planspec.model import Period, Plan, PlanText
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer

# A date, or the year in which the plan was made or changed, need not be one of the plan's own years.
_OF_MAKING = r"\s?(?:[0-9\uff10-\uff19]{1,2}\s?月|[((\uff08]?\s?(?:策定|改訂|改定|見直|修正|作成|発行|版|中間))"
# 計画期間内の… and …を重点期間とします speak of a part of the period.
_PERIOD = r"計画の?期間(?!内|の?中|のうち|の途中)"
_OTHER_PERIOD = r"[^、]*?[一-鿿]期間(?<!計画期間)"
_STAGE = r"前期|後期|前半|後半|中間|第\s?[0-9一二三\uff10-\uff19]\s?期|見直|改訂|改定|当初"


class TitleYears(PlanRule):
    """The years in the title, or in a sentence about the 計画期間, are not those of the period.

    ## What it checks
    A range of years in `title` (令和8年度～令和12年度, 2026-2030), and in sentences that speak of this plan's 計画期間,
    is the plan's `period`; a single year in `title` lies within it. Dates, years of making and revision
    (令和7年度策定), and sentences about another plan or about a part of this one (前期,
    計画期間内の…を重点期間とします) are passed over.

    ## Why
    The title is copied from the last plan, and the period moved on by five years.

    ## Bad
    ```yaml
    title: 架空市地域福祉活動計画(令和3年度～令和7年度)
    ```

    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 計画期間は、令和8年度から令和13年度までとします。
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画(令和8年度～令和12年度)
    vision:
      statement: ともに暮らす架空のまち
      text: 計画期間は、2026年度から2030年度までとします。
    ```

    ## Basis
    The plan's own words.
    """

    code = "PLN304"
    name = "title-years"
    severity = Severity.WARNING
    title = Bilingual("題名や文章の期間が計画期間と違う", "The years in the title or text are not the period")
    help = Bilingual("題名や文章の年か、period を直してください。", "Correct the years there, or `period`.")
    page_ja = """
    題名や、計画期間を述べた文の年が、計画期間と違います。

    ## 調べること
    `title` にある年の範囲 (「令和8年度～令和12年度」「2026-2030」) と、
    この計画の計画期間を述べた文にある年の範囲が `period` と同じこと。`title` に1つだけある年は期間の中にあること。
    日付や、策定・改訂の年 (「令和7年度策定」)、別の計画や計画の一部 (前期、重点期間など) を述べた文は調べません。

    ## 理由
    前の計画の題名を写したまま、期間だけを改めることがあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の記述。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look at the title, then at the sentences about the period."""
        period = subject.plan.period
        if period is None or period.end < period.start:
            return
        for at, text, chars in _strange(subject, period):
            written = text[slice(*chars)]
            yield Finding(
                Bilingual(
                    f"「{written}」とありますが、計画期間は{period.start}～{period.end}です。",
                    f"「{written}」 is written, but the period is 「{period.start}～{period.end}」.",
                ),
                at=at,
                chars=chars,
                related=(Note(Bilingual("計画期間はこちら", "The period"), ("period",)),),
            )


def _strange(subject: Subject, period: Period) -> Iterator[tuple[Pointer, str, tuple[int, int]]]:
    plan, title = subject.plan, subject.plan.title
    for chars in _strange_in_title(title, period):
        yield ("title",), title, chars
    for text in subject.words_without_labels:
        for chars in _strange_in(text, period, plan):
            yield text.at, text.text, chars


def _strange_in_title(title: str, period: Period) -> Iterator[tuple[int, int]]:
    ranges = year_ranges(title)
    if ranges and not re.search(_STAGE, title):
        yield from (found.span for found in ranges if (found.first.year, found.last.year) != (period.start, period.end))
    in_ranges = {end.start for found in ranges for end in (found.first, found.last)}
    for mention in year_mentions(title):
        if (
            mention.start not in in_ranges
            and not _lies_in(mention, period)
            and not re.match(_OF_MAKING, title[mention.end :])
        ):
            yield mention.start, mention.end


def _lies_in(mention: YearMention, period: Period) -> Period | None:
    """Return *period* where the year, in one calendar or the other, belongs to it."""
    years = (mention.year, mention.other or mention.year)
    return period if any(period.start <= year <= period.end for year in years) else None


def _strange_in(text: PlanText, period: Period, plan: Plan) -> Iterator[tuple[int, int]]:
    if "期間" not in text.text or text.at == ("title",):
        return
    for found in year_ranges(text.text):
        first, last = sentence(text.text, found.span[0])
        words = text.text[first:last]
        if (
            re.search(_PERIOD, words)
            and not re.match(_OTHER_PERIOD, text.text[found.span[1] : last])
            and not re.search(_STAGE, words)
            and (found.first.year, found.last.year) != (period.start, period.end)
            and OtherPlanMention.beside(plan).governing(text.text, *found.span) is None
        ):
            yield found.span
