"""PLN310 adopted-date."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_APRIL = 4
_YEARS_BEFORE = 3


class AdoptedDate(PlanRule):
    """The day of adoption does not fit the plan's period.

    ## What it checks
    `adopted` lies before the end of the period's last fiscal year (31 March), and not more than three years before its
    first day (1 April).

    ## Why
    A plan is adopted shortly before or after it begins; another date has a slip in its year, or is that of the last
    plan.

    ## Bad
    ```yaml
    period: {start: 令和8年度, end: 令和12年度}
    adopted: 2062-03-31
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度, end: 令和12年度}
    adopted: 2026-03-31
    ```

    ## Basis
    Custom of the field: a council adopts its plan in the months before it begins, sometimes a little later.
    """

    code = "PLN310"
    name = "adopted-date"
    severity = Severity.WARNING
    title = Bilingual("策定日が計画期間と合わない", "The day of adoption does not fit the period")
    help = Bilingual(
        "策定日か計画期間を直してください。",
        "Correct `adopted`, or the period.",
    )
    page_ja = """
    策定日が、計画期間と合いません。

    ## 調べること
    `adopted` が、計画期間の最後の日 (終了年度の3月31日) より後でなく、
    最初の日 (開始年度の4月1日) の3年前より前でもないこと。

    ## 理由
    計画は期間の始まる前後に策定します。離れた日付は、年の書き誤りか、前の計画の日付です。

    ## 悪い例

    ## 良い例

    ## 根拠
    期間の始まる数か月前に、ときには始まってから策定するという、この分野の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the day with the days from which and until which it is plausible."""
        day, period = subject.plan.adopted, subject.plan.period
        if day is None or period is None or period.end < period.start:
            return
        year = day.year - (day.month < _APRIL)
        if period.start.year - _YEARS_BEFORE <= year <= period.end.year:
            return
        yield Finding(
            Bilingual(
                f"策定日 {day.isoformat()} は、計画期間「{period.start}～{period.end}」から離れています。",
                f"The plan was adopted on {day.isoformat()}, far from its period 「{period.start}～{period.end}」.",
            ),
            ("adopted",),
            related=(Note(Bilingual("計画期間", "The period"), ("period",)),),
        )
