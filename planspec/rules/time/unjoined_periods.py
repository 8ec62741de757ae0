"""PLN309 unjoined-periods."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_OVERLAP = Bilingual("重なります", "years belong to both")
_GAP = Bilingual("空いています", "years belong to neither")


class UnjoinedPeriods(PlanRule):
    """The previous plan does not end in the year before this one begins.

    ## What it checks
    `previous_plan.period.end` against `period.start`: no year belongs to both plans, and none to neither.

    ## Why
    In a year of two plans nobody knows which one counts; a year without a plan is mostly a slip in one of the dates,
    unless the old plan was prolonged or the new one late.

    ## Bad
    ```yaml
    previous_plan:
      title: 架空市地域福祉活動計画
      period: {start: 令和3年度, end: 令和8年度}
    ```

    ## Good
    ```yaml
    previous_plan:
      title: 架空市地域福祉活動計画
      period: {start: 令和3年度, end: 令和7年度}
    ```

    ## Basis
    Custom of the field: one plan follows the other year by year.
    """

    code = "PLN309"
    name = "unjoined-periods"
    severity = Severity.WARNING
    title = Bilingual("前計画と期間がつながっていない", "The periods of the two plans do not join")
    help = Bilingual(
        "この計画か前計画の期間を確かめてください。延長などの事情があれば、このままで構いません。",
        "Check both periods; leave them if the old plan was extended or the new one began late.",
    )
    page_ja = """
    前計画の最後の年度が、この計画の最初の年度の前の年ではありません。

    ## 調べること
    `previous_plan.period.end` と `period.start`。両方の計画に入る年度も、どちらにも入らない年度もないこと。

    ## 理由
    2つの計画が重なる年度は、どちらに従うのか分かりません。
    計画のない年度は、前計画の延長などでなければ、年の書き誤りです。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画を年度の切れ目なく引き継ぐ、この分野の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the end of the previous plan with the start of this one."""
        period, previous = subject.plan.period, subject.plan.previous_plan
        if period is None or previous is None or previous.period is None:
            return
        end, start = previous.period.end, period.start
        if end.year + 1 != start.year:
            what = _OVERLAP if end >= start else _GAP
            yield Finding(
                Bilingual(
                    f"前計画は「{end}」まで、この計画は「{start}」からで、期間が{what.ja}。",
                    f"The previous plan ends in 「{end}」 and this one begins in 「{start}」: {what.en}.",
                ),
                at=("previous_plan", "period", "end"),
                related=(Note(Bilingual("この計画の開始年度", "The first year of this plan"), ("period", "start")),),
            )
