"""PLN232 goal-without-promotion-goals."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import basic_goals, lacking
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class GoalWithoutPromotionGoals(PlanRule):
    """A basic goal has no promotion goals, while others have some.

    ## What it checks
    `promotion_goals` of basic goals, where at least one basic goal has them; a plan of one level is right as it
    is. A `todo` in the goal that speaks of promotion goals excuses it.

    ## Why
    A goal with nothing below it is not carried out by anybody.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        promotion_goals: [{id: 1-1, title: 推進目標その1, actions: [取組その1を進めます。]}]
      - id: "2"
        title: 支え合う地域をつくろう
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        promotion_goals: [{id: 1-1, title: 推進目標その1, actions: [取組その1を進めます。]}]
      - id: "2"
        title: 支え合う地域をつくろう
        promotion_goals: [{id: 2-1, title: 推進目標その2, actions: [取組その2を進めます。]}]
    ```

    ## Basis
    The plan's own form: readers expect of every goal what most goals have.
    """

    code = "PLN232"
    name = "goal-without-promotion-goals"
    severity = Severity.WARNING
    title = Bilingual("推進目標がない基本目標がある", "A basic goal has no promotion goals")
    help = Bilingual(
        "promotion_goals を書くか、推進目標が未定の理由をその目標の todo に書いてください。",
        "Write its `promotion_goals`, or say in a `todo` of that goal why they are missing.",
    )
    page_ja = """
    他の基本目標にある「推進目標」が、ない基本目標があります。

    ## 調べること
    1つ以上の基本目標に `promotion_goals` があるとき、他の基本目標にもあること。
    どの基本目標にもない一段の計画は指摘しません。
    その目標の `todo` に推進目標のことが書かれていれば指摘しません。

    ## 理由
    下に何もない目標は、誰も進めることができません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の形 (他の目標にあるものは、どの目標にもあると読み手は考えます)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for basic goals without promotion goals beside others that have some."""
        plan = subject.plan
        return lacking(basic_goals(plan), "promotion_goals", plan.labels.promotion_goal)
