"""PLN233 promotion-goal-without-actions."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import lacking, promotion_goals
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class PromotionGoalWithoutActions(PlanRule):
    """A promotion goal has no actions, while others have some.

    ## What it checks
    `actions` of promotion goals, where at least one promotion goal has them. A `todo` in the promotion goal
    that speaks of actions excuses it.

    ## Why
    Annual plans are made from the actions; a promotion goal without any drops out of them.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        promotion_goals:
          - {id: 1-1, title: 福祉への理解を広げます, actions: [広報で知らせます。]}
          - {id: 1-2, title: 担い手を育てます}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        promotion_goals:
          - {id: 1-1, title: 福祉への理解を広げます, actions: [広報で知らせます。]}
          - {id: 1-2, title: 担い手を育てます, actions: [講座を開きます。]}
    ```

    ## Basis
    The plan's own form: readers expect of every goal what most goals have.
    """

    code = "PLN233"
    name = "promotion-goal-without-actions"
    severity = Severity.WARNING
    title = Bilingual("取組がない推進目標がある", "A promotion goal has no actions")
    help = Bilingual(
        "actions に取組を書くか、取組が未定の理由をその推進目標の todo に書いてください。",
        "Write its `actions`, or say in a `todo` of that promotion goal why they are missing.",
    )
    page_ja = """
    他の推進目標にある「取組」が、ない推進目標があります。

    ## 調べること
    1つ以上の推進目標に `actions` があるとき、他の推進目標にもあること。
    その推進目標の `todo` に取組のことが書かれていれば指摘しません。

    ## 理由
    年次計画は取組から作ります。取組のない推進目標は年次計画から漏れます。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の形 (他の目標にあるものは、どの目標にもあると読み手は考えます)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for promotion goals without actions beside others that have some."""
        plan = subject.plan
        return lacking(promotion_goals(plan), "actions", plan.labels.action)
