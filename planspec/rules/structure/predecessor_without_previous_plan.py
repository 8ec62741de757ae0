"""PLN262 predecessor-without-previous-plan."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import promotion_goals
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class PredecessorWithoutPreviousPlan(PlanRule):
    """A promotion goal carries on a goal of the previous plan, but the file names no previous plan.

    ## What it checks
    Where a promotion goal has a `predecessor`, there is a `previous_plan`.

    ## Why
    Without it nobody can tell which plan the identifier belongs to.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, predecessor: p2-1}]
    ```

    ## Good
    ```yaml
    previous_plan: {title: 第2次計画}
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, predecessor: p2-1}]
    ```

    ## Basis
    The format of plan files: `predecessor` refers to the plan in `previous_plan`.
    """

    code = "PLN262"
    name = "predecessor-without-previous-plan"
    severity = Severity.WARNING
    title = Bilingual("引き継ぎ元の前計画が書かれていない", "The plan that is carried on is not named")
    help = Bilingual("引き継いだ計画を previous_plan に書いてください。", "Name the plan under `previous_plan`.")
    page_ja = """
    前計画の目標を引き継ぐ推進目標がありますが、前計画が書かれていません。

    ## 調べること
    推進目標に `predecessor` があるとき、`previous_plan` があること。

    ## 理由
    前計画がないと、その識別子がどの計画のものか分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (`predecessor` は `previous_plan` の目標を指す)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for the first predecessor in a plan without a previous plan."""
        if subject.plan.previous_plan is not None:
            return
        carried = ((at, goal) for at, goal in promotion_goals(subject.plan) if goal.predecessor is not None)
        if (found := next(carried, None)) is not None:
            at, goal = found
            yield Finding(
                Bilingual(
                    f"前計画の「{goal.predecessor}」を引き継いでいますが、前計画 (previous_plan) がありません。",
                    f"「{goal.predecessor}」 of the previous plan is carried on, but there is no `previous_plan`.",
                ),
                at=(*at, "predecessor"),
            )
