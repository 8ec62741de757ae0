"""PLN306 period-length."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.inquiry.other_plan_mention import OtherPlanMention
from planspec.inquiry.plan_period import periods
from planspec.japanese.folding import half_width
from planspec.japanese.quantity import NUMBER, whole_number, written_like
from planspec.language import Bilingual
from planspec.model import PlanText
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_UNIT = r"(?:[かヶカヵケ箇]年|年間|年(?=です|とし|とする|と定め|[、。)]|$))(?!計画|ごと|毎|後|目|に)"
_YEARS_PLAN = r"\s?[かヶカヵケ箇]?年計画"
# Strings, so that they are compiled only where they are needed.
_IN_TITLE = rf"(?<![0-9])(?P<number>{NUMBER}){_YEARS_PLAN}"
_IN_TEXT = (
    rf"計画の?期間(?:は|を|が|については?|\()?、?[^。\n]{{0,45}}?(?<![0-9])(?P<number>{NUMBER})\s?{_UNIT}"
    rf"|(?:^|[。、\n]|からの|までの|とする|を)\s?(?P<plan>{NUMBER})\s?[かヶカヵケ箇]年計画(?=として|とし、|とします|です)"
    rf"|(?:本計画|この計画|当計画)は、?[^。、\n]{{0,20}}?(?<![0-9])(?P<years>{NUMBER}){_YEARS_PLAN}"
)
_STAGE = r"前期|後期|前半|後半|中間|うち|最初|残り|当初|以降|見直|ごと"


class PeriodLength(PlanRule):
    """The number of years that the plan gives is not the length of its period.

    ## What it checks
    `years` of a period against its first and last year, both counted; and numbers of years in the text where they are
    surely about this plan's period: 計画期間は…5年間, 本計画は…5か年計画, 5か年計画として, and
    5か年計画 in the title.

    ## Why
    From fiscal 2026 to fiscal 2030 is five years, not four: the slip of counting only the steps between.

    ## Bad
    ```yaml
    period: {start: 令和8年度, end: 令和12年度, years: 4}
    ```

    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 計画期間は、令和8年度から令和12年度までの6年間です。
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度, end: 令和12年度, years: 5}
    vision:
      statement: ともに暮らす架空のまち
      text: 計画期間は、令和8年度から令和12年度までの5年間です。
    ```

    ## Basis
    The plan's own words; a period counts its first and its last fiscal year.
    """

    code = "PLN306"
    name = "period-length"
    severity = Severity.ERROR
    title = Bilingual("期間の年数が合わない", "The number of years does not match the period")
    help = Bilingual(
        "年数か、期間の開始年度・終了年度を直してください。", "Correct the number of years, or the first or last year."
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "年数を、開始年度と終了年度から数えた年数にします。年度のほうが誤りのこともあるので、安全ではありません。",
            "The number becomes that of the years from first to last; a year may be what is wrong, so it is unsafe.",
        ),
    )
    page_ja = """
    計画が述べる年数が、期間の長さと合いません。

    ## 調べること
    期間の `years` を、開始年度と終了年度の両方を含めて数えた年数と照合します。
    文章の中の年数は、この計画の期間のことと確かに分かるもの (「計画期間は…5年間」「本計画は…5か年計画」、
    「5か年計画として」、題名の「5か年計画」) だけを照合します。

    ## 理由
    令和8年度から令和12年度までは4年ではなく5年です。間の数だけを数える誤りがよくあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の記述。期間は開始年度と終了年度を含めて数えます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare declared numbers first, then those in the text."""
        for at, period in periods(subject.plan):
            if period.years not in {None, period.length} and period.end >= period.start:
                message = Bilingual(
                    f"期間は{period.years}年とありますが、{period.start}～{period.end}は{period.length}年です。",
                    f"{period.years} years are given, but 「{period.start}～{period.end}」 is {period.length} years.",
                )
                yield Finding(
                    message, (*at, "years"), related=(Note(_THE_PERIOD, at),), fix=Fix(str(period.length), safe=False)
                )
        own = subject.plan.period
        if own is not None and own.end >= own.start:
            for text, count, chars in _wrong_lengths(subject, own.length):
                message = Bilingual(
                    f"{count}年とありますが、計画期間は{own.length}年です。",
                    f"{count} years are written, but the period is {own.length} years long.",
                )
                fix = Fix(written_like(own.length, text.text[slice(*chars)]), safe=False)
                yield Finding(message, text.at, chars, related=(Note(_THE_PERIOD, ("period",)),), fix=fix)


_THE_PERIOD = Bilingual("期間はこちら", "The period")


def _wrong_lengths(subject: Subject, real: int) -> Iterator[tuple[PlanText, int, tuple[int, int]]]:
    for text in subject.words_without_labels:
        if "期間" not in text.text and "年計画" not in text.text:
            continue
        pattern = _IN_TITLE if text.at == ("title",) else _IN_TEXT
        for found in re.finditer(pattern, half_width(text.text)):
            group = found.lastgroup or ""
            count, chars = whole_number(found[group]), found.span(group)
            if (
                count
                and count != real
                and not re.search(_STAGE, found[0])
                and OtherPlanMention.beside(subject.plan).governing(text.text, *chars) is None
            ):
                yield text, count, chars
