"""PLN222 unused-city-goal."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class UnusedCityGoal(PlanRule):
    """A goal of the city plan is followed by no basic goal, while others are.

    ## What it checks
    Every goal in `city_plan.goals` is named in the `city_plan_goals` of some basic goal. Nothing is said before the
    first link is made.

    ## Why
    The council may leave a goal to the city on purpose, but then somebody should have decided so.

    ## Bad
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals:
        - {id: c1, title: 支え合いの輪を広げる}
        - {id: c2, title: 権利を守る}
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [c1]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Good
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals:
        - {id: c1, title: 支え合いの輪を広げる}
        - {id: c2, title: 権利を守る}
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [c1, c2]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Basis
    Custom of the field only: links between the two plans are many to many, and no law asks for all of them.
    """

    code = "PLN222"
    name = "unused-city-goal"
    severity = Severity.INFO
    title = Bilingual("どの基本目標とも連動しない市計画の目標がある", "No basic goal follows a goal of the city plan")
    help = Bilingual(
        "連動する基本目標があれば、その city_plan_goals に加えてください。市に委ねるならこのままで構いません。",
        "Add it to the `city_plan_goals` of a basic goal that follows it, or leave it where it is the city's alone.",
    )
    page_ja = """
    市町村地域福祉計画の目標のうち、どの基本目標とも連動していないものがあります。

    ## 調べること
    `city_plan.goals` の目標が、いずれかの基本目標の `city_plan_goals` にあること。
    連動先が1つも書かれていないうちは指摘しません。

    ## 理由
    市に委ねると決めた目標ならこのままで構いませんが、決めていないなら検討が要ります。

    ## 悪い例

    ## 良い例

    ## 根拠
    この分野の慣行だけです。2つの計画の目標は多対多で結び付き、すべてを結ぶことを求める法令はありません。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for city goals that no link names."""
        plan = subject.plan
        used = {link for goal in plan.basic_goals or () for link in goal.city_plan_goals}
        goals = (plan.city_plan.goals if plan.city_plan is not None else None) or ()
        if used.isdisjoint(goal.id for goal in goals):
            return
        for index, goal in enumerate(goals):
            if goal.id not in used and goal.todo is None:
                yield Finding(
                    Bilingual(
                        f"市計画の目標「{goal.title}」に連動する基本目標がありません。",
                        f"No basic goal follows 「{goal.title}」 of the city plan.",
                    ),
                    at=("city_plan", "goals", index, "title"),
                )
