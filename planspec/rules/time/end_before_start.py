"""PLN303 end-before-start."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.plan_period import periods
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class EndBeforeStart(PlanRule):
    """A period ends before it begins.

    ## What it checks
    `start` and `end` of the plan's period and of the periods of the previous plan and the city plan.

    ## Why
    Such a period has no years, and nothing can be planned for it.

    ## Bad
    ```yaml
    period: {start: 令和8年度, end: 令和2年度}
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度, end: 令和12年度}
    ```

    ## Basis
    The order of time; both years belong to the period.
    """

    code = "PLN303"
    name = "end-before-start"
    severity = Severity.ERROR
    title = Bilingual("期間の終わりが始まりより前にある", "A period ends before it begins")
    help = Bilingual("開始年度か終了年度を直してください。", "Correct the first or the last year.")
    page_ja = """
    期間の終わりが、始まりより前にあります。

    ## 調べること
    この計画、前計画、市町村地域福祉計画の期間の `start` と `end`。

    ## 理由
    このままでは期間に年度が1つもなく、何も計画できません。

    ## 悪い例

    ## 良い例

    ## 根拠
    時の順序 (開始年度と終了年度はどちらも期間に含まれる)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare both ends of every period."""
        for at, period in periods(subject.plan):
            if period.end < period.start:
                yield Finding(
                    Bilingual(
                        f"終了年度「{period.end}」が開始年度「{period.start}」より前です。",
                        f"The last year 「{period.end}」 comes before the first year 「{period.start}」.",
                    ),
                    at=(*at, "end"),
                    related=(Note(Bilingual("開始年度はこちら", "The first year"), (*at, "start")),),
                )
