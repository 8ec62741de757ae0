"""PLN261 new-with-predecessor."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.goal_part import promotion_goals
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class NewWithPredecessor(PlanRule):
    """A promotion goal is called new and carries on a goal of the previous plan.

    ## What it checks
    `new: true` and `predecessor` do not stand in one promotion goal.

    ## Why
    One of them is wrong, and the printed mark 「新」 tells readers so.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, new: true, predecessor: p2-1}]
    previous_plan: {title: 第2次計画}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals: [{id: 1-1, title: 見守りの輪を広げます, new: true}]
    previous_plan: {title: 第2次計画}
    ```

    ## Basis
    The plan's own words: what is new has nothing before it.
    """

    code = "PLN261"
    name = "new-with-predecessor"
    severity = Severity.ERROR
    title = Bilingual("新しい目標に引き継ぎ元がある", "A new goal carries on an old one")
    help = Bilingual(
        "新しい目標なら predecessor を、引き継いだ目標なら new を消してください。",
        "Remove `predecessor` where the goal is new, or `new` where it is carried on.",
    )
    page_ja = """
    新しい目標としながら、前計画の目標を引き継いでいます。

    ## 調べること
    1つの推進目標に `new: true` と `predecessor` が並んでいないこと。

    ## 理由
    どちらかが誤りで、「新」の印が付いたまま印刷されると読み手に誤って伝わります。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の記述 (新しい目標には引き継ぎ元がない)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for promotion goals with both."""
        for at, goal in promotion_goals(subject.plan):
            if goal.new and goal.predecessor is not None:
                yield Finding(
                    Bilingual(
                        f"新しい目標ですが、前計画の「{goal.predecessor}」を引き継いでいます。",
                        f"The goal is new, but carries on 「{goal.predecessor}」 of the previous plan.",
                    ),
                    at=(*at, "new"),
                    related=(Note(Bilingual("引き継ぎ元", "What it carries on"), (*at, "predecessor")),),
                )
