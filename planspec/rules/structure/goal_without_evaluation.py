"""PLN230 goal-without-evaluation."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import basic_goals, lacking
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class GoalWithoutEvaluation(PlanRule):
    """A basic goal has no evaluation of the previous plan, while others have one.

    ## What it checks
    `evaluation` of basic goals, where at least one basic goal has it. A `todo` in the goal that
    speaks of the evaluation excuses it.

    ## Why
    A goal without its evaluation reads as if nothing had been done about it.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        evaluation: [講座の参加者が増えた。]
        promotion_goals: [{id: 1-1, title: 推進目標その1, actions: [取組その1を進めます。]}]
      - id: "2"
        title: 支え合う地域をつくろう
        promotion_goals: [{id: 2-1, title: 推進目標その2, actions: [取組その2を進めます。]}]
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        evaluation: [講座の参加者が増えた。]
        promotion_goals: [{id: 1-1, title: 推進目標その1, actions: [取組その1を進めます。]}]
      - id: "2"
        title: 支え合う地域をつくろう
        evaluation: [助成を続けることができた。]
        promotion_goals: [{id: 2-1, title: 推進目標その2, actions: [取組その2を進めます。]}]
    ```

    ## Basis
    The plan's own form: readers expect of every goal what most goals have.
    """

    code = "PLN230"
    name = "goal-without-evaluation"
    severity = Severity.WARNING
    title = Bilingual("前計画の評価がない基本目標がある", "A basic goal has no evaluation")
    help = Bilingual(
        "evaluation に評価を書くか、評価が未定の理由をその目標の todo に書いてください。",
        "Write the `evaluation`, or say in a `todo` of that goal why it is missing.",
    )
    page_ja = """
    他の基本目標にある「前計画の評価」が、ない基本目標があります。

    ## 調べること
    1つ以上の基本目標に `evaluation` があるとき、他の基本目標にもあること。
    その目標の `todo` に評価のことが書かれていれば指摘しません。

    ## 理由
    評価のない目標は、何も取り組まなかったように読めます。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の形 (他の目標にあるものは、どの目標にもあると読み手は考えます)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for basic goals without an evaluation beside others that have one."""
        plan = subject.plan
        return lacking(basic_goals(plan), "evaluation", plan.labels.evaluation)
