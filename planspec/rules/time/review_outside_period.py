"""PLN307 review-outside-period."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.plan_period import periods
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class ReviewOutsidePeriod(PlanRule):
    """A mid-term review lies outside the period of its plan.

    ## What it checks
    Every year in `midterm_review` lies between `start` and `end` of the same period, both included.

    ## Why
    A review before the plan begins or after it has ended cannot change it.

    ## Bad
    ```yaml
    period: {start: 令和8年度, end: 令和12年度, midterm_review: [令和15年度]}
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度, end: 令和12年度, midterm_review: [令和10年度]}
    ```

    ## Basis
    The meaning of the word; that a plan names its review years is custom.
    """

    code = "PLN307"
    name = "review-outside-period"
    severity = Severity.ERROR
    title = Bilingual("中間見直しの年度が期間の外にある", "A mid-term review lies outside the period")
    help = Bilingual("中間見直しの年度か、期間を直してください。", "Correct the year of the review, or the period.")
    page_ja = """
    中間見直しの年度が、計画の期間の外にあります。

    ## 調べること
    `midterm_review` の年度が、同じ期間の `start` から `end` まで (両方を含む) にあること。

    ## 理由
    始まる前や終わったあとの見直しでは、計画を改めることができません。

    ## 悪い例

    ## 良い例

    ## 根拠
    「中間」という言葉の意味。見直しの年度を計画に書くことは慣行です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look every review year up in its period."""
        for at, period in periods(subject.plan):
            for index, year in enumerate(period.midterm_review):
                if period.start <= period.end and not period.start <= year <= period.end:
                    yield Finding(
                        Bilingual(
                            f"中間見直しの「{year}」は、期間「{period.start}～{period.end}」の外です。",
                            f"The review in 「{year}」 lies outside the period 「{period.start}～{period.end}」.",
                        ),
                        at=(*at, "midterm_review", index),
                        related=(
                            Note(Bilingual("開始年度", "The first year"), (*at, "start")),
                            Note(Bilingual("終了年度", "The last year"), (*at, "end")),
                        ),
                    )
