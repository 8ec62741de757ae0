"""PLN221 unresolved-link."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.inquiry.goal_part import basic_goals
from planspec.inquiry.other_goal import named, suggestion
from planspec.language import Bilingual
from planspec.model import CityPlan
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class UnresolvedLink(PlanRule):
    """A basic goal follows a goal that the city plan does not have.

    ## What it checks
    Every identifier in `city_plan_goals` is the `id` of a goal in `city_plan.goals`.

    ## Why
    A link that leads nowhere hides which goal of the city plan was meant.

    ## Bad
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: city-1, title: 支え合いの輪を広げる}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [city1]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Good
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: city-1, title: 支え合いの輪を広げる}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [city-1]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Basis
    The format of plan files: a reference leads to something in the file.
    """

    code = "PLN221"
    name = "unresolved-link"
    severity = Severity.ERROR
    title = Bilingual("連動先の市計画の目標がない", "A linked goal of the city plan does not exist")
    help = Bilingual(
        "city_plan_goals には city_plan.goals にある id を書いてください。",
        "Write in `city_plan_goals` the `id` of a goal under `city_plan.goals`.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "よく似た id があるときだけです。推測なので、安全ではありません。",
            "Only where there is an id much like it; that is a guess and unsafe.",
        ),
    )
    page_ja = """
    連動先に書かれた目標が、市町村地域福祉計画にありません。

    ## 調べること
    `city_plan_goals` の識別子が、どれも `city_plan.goals` の `id` にあること。

    ## 理由
    行き先のない結び付きでは、市計画のどの目標のことか分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (参照する先は同じファイルの中にある)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look every link up."""
        city_plan = subject.plan.city_plan
        goals = (city_plan.goals if city_plan is not None else None) or ()
        known = {goal.id for goal in goals}
        for at, goal in basic_goals(subject.plan):
            for index, link in enumerate(goal.city_plan_goals):
                if link not in known:
                    near = suggestion(link, goals)
                    hint, why = named(near), _why(city_plan)
                    yield Finding(
                        Bilingual(
                            f"連動先「{link}」が見つかりません。{why.ja}{hint.ja}",
                            f"The linked goal 「{link}」 is not there: {why.en}{hint.en}",
                        ),
                        at=(*at, "city_plan_goals", index),
                        related=_places(city_plan),
                        fix=Fix(near.id, safe=False) if near else None,
                    )


def _why(city_plan: CityPlan | None) -> Bilingual:
    if city_plan is None:
        return Bilingual("市計画 (city_plan) がありません。", "the plan has no `city_plan`.")
    if city_plan.goals is None:
        return Bilingual("市計画の目標 (goals) はまだ書かれていません。", "the goals of the city plan are still open.")
    return Bilingual("市計画の目標の一覧にありません。", "the city plan lists no such goal.")


def _places(city_plan: CityPlan | None) -> tuple[Note, ...]:
    if city_plan is None:
        return ()
    part = "todo" if city_plan.goals is None else "goals"
    return (Note(Bilingual("市計画の目標", "The goals of the city plan"), ("city_plan", part)),)
