"""PLN260 unresolved-predecessor."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.inquiry.goal_part import promotion_goals
from planspec.inquiry.other_goal import named, suggestion
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class UnresolvedPredecessor(PlanRule):
    """A promotion goal carries on a goal that the previous plan does not have.

    ## What it checks
    `predecessor` of every promotion goal against `previous_plan.goals`, where goals are listed there.

    ## Why
    The link shows how a goal grew from one plan to the next; one that leads nowhere shows nothing.

    ## Bad
    ```yaml
    previous_plan:
      title: 第2次計画
      goals: [{id: p2-1, title: 見守りを進めます}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, predecessor: p2_2}]
    ```

    ## Good
    ```yaml
    previous_plan:
      title: 第2次計画
      goals: [{id: p2-1, title: 見守りを進めます}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, predecessor: p2-1}]
    ```

    ## Basis
    The format of plan files: a reference leads to something in the file.
    """

    code = "PLN260"
    name = "unresolved-predecessor"
    severity = Severity.ERROR
    title = Bilingual("引き継いだ前計画の目標がない", "The goal that is carried on does not exist")
    help = Bilingual(
        "predecessor には previous_plan.goals にある id を書いてください。",
        "Write as `predecessor` the `id` of a goal under `previous_plan.goals`.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "よく似た id があるときだけです。推測なので、安全ではありません。",
            "Only where there is an id much like it; that is a guess and unsafe.",
        ),
    )
    page_ja = """
    引き継いだと書かれた目標が、前計画にありません。

    ## 調べること
    `previous_plan.goals` に目標が並んでいるとき、推進目標の `predecessor` がその `id` のどれかであること。

    ## 理由
    目標が前の計画からどう育ったかを示す結び付きが、行き先を失っています。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (参照する先は同じファイルの中にある)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look every predecessor up where the previous plan's goals are listed."""
        previous = subject.plan.previous_plan
        if previous is None or not previous.goals:
            return
        known = {goal.id for goal in previous.goals}
        for at, goal in promotion_goals(subject.plan):
            if goal.predecessor is not None and goal.predecessor not in known:
                near = suggestion(goal.predecessor, previous.goals)
                yield Finding(
                    Bilingual(
                        f"前計画に目標「{goal.predecessor}」がありません。{named(near).ja}",
                        f"The previous plan has no goal 「{goal.predecessor}」.{named(near).en}",
                    ),
                    at=(*at, "predecessor"),
                    related=(Note(Bilingual("前計画の目標", "Its goals"), ("previous_plan", "goals")),),
                    fix=Fix(near.id, safe=False) if near else None,
                )
