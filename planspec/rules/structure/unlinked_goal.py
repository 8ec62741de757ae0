"""PLN220 unlinked-goal."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.goal_part import basic_goals
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class UnlinkedGoal(PlanRule):
    """A basic goal follows no goal of the city plan.

    ## What it checks
    Where `city_plan.goals` lists goals, every basic goal names at least one of them in `city_plan_goals`, or says in a
    `todo` of its own why it does not yet.

    ## Why
    The two plans are made to be carried out together, and the external evaluation of both goes by these links.

    ## Bad
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: c1, title: 支え合いの輪を広げる}]
    ```

    ## Good
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: c1, title: 支え合いの輪を広げる}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [c1]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Basis
    Article 107 of the Social Welfare Act makes the city plan; that the council's plan goes with it is the custom of
    the field and what the plan says by naming a city plan.
    """

    code = "PLN220"
    name = "unlinked-goal"
    severity = Severity.WARNING
    title = Bilingual("市計画と連動していない基本目標がある", "A basic goal follows no goal of the city plan")
    help = Bilingual(
        "連動する市計画の目標を city_plan_goals に書くか、未定の理由を todo に書いてください。",
        "Name the goals that it follows in `city_plan_goals`, or say in `todo` why that is open.",
    )
    page_ja = """
    市町村地域福祉計画のどの目標とも連動していない基本目標があります。

    ## 調べること
    `city_plan.goals` に目標が並んでいるとき、どの基本目標にも `city_plan_goals` が1つ以上あること。
    その目標の `todo` に理由があれば指摘しません。

    ## 理由
    2つの計画は一体となって進めるもので、外部評価もこの結び付きをもとに行われます。

    ## 悪い例

    ## 良い例

    ## 根拠
    市町村地域福祉計画は社会福祉法第107条によります。
    社協の計画がそれと連動することは、この分野の慣行であり、連動する計画を挙げた計画自身の言葉です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for goals without a link where there is something to link to."""
        city_plan = subject.plan.city_plan
        if city_plan is None or not city_plan.goals:
            return
        for at, goal in basic_goals(subject.plan):
            if not goal.city_plan_goals and goal.todo is None:
                yield Finding(
                    Bilingual(
                        f"「{goal.title}」に連動する市計画の目標がありません。",
                        f"「{goal.title}」 follows no goal of the city plan.",
                    ),
                    at=(*at, "title"),
                    related=(Note(Bilingual("市計画の目標", "The goals of the city plan"), ("city_plan", "goals")),),
                )
