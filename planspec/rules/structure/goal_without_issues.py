"""PLN231 goal-without-issues."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import basic_goals, lacking
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class GoalWithoutIssues(PlanRule):
    """A basic goal has no issues, while others have some.

    ## What it checks
    `issues` of basic goals, where at least one basic goal has them. A `todo` in the goal that
    speaks of issues excuses it.

    ## Why
    The promotion goals answer the issues; without issues nobody sees what they are for.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 参加を広げよう
        issues: [担い手が足りない。]
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
        issues: [担い手が足りない。]
        promotion_goals: [{id: 1-1, title: 推進目標その1, actions: [取組その1を進めます。]}]
      - id: "2"
        title: 支え合う地域をつくろう
        issues: [孤立を防ぐ取組が必要。]
        promotion_goals: [{id: 2-1, title: 推進目標その2, actions: [取組その2を進めます。]}]
    ```

    ## Basis
    The plan's own form: readers expect of every goal what most goals have.
    """

    code = "PLN231"
    name = "goal-without-issues"
    severity = Severity.WARNING
    title = Bilingual("課題がない基本目標がある", "A basic goal has no issues")
    help = Bilingual(
        "issues に課題を書くか、課題が未定の理由をその目標の todo に書いてください。",
        "Write the `issues`, or say in a `todo` of that goal why they are missing.",
    )
    page_ja = """
    他の基本目標にある「課題」が、ない基本目標があります。

    ## 調べること
    1つ以上の基本目標に `issues` があるとき、他の基本目標にもあること。
    その目標の `todo` に課題のことが書かれていれば指摘しません。

    ## 理由
    推進目標は課題に応えるものです。課題がないと、何のための目標か分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の形 (他の目標にあるものは、どの目標にもあると読み手は考えます)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for basic goals without issues beside others that have some."""
        plan = subject.plan
        return lacking(basic_goals(plan), "issues", plan.labels.issues)
