"""PLN210 declared-count."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class DeclaredCount(PlanRule):
    """The number of goals that the plan declares differs from the number of goals it has.

    ## What it checks
    `structure.basic_goals` and `structure.promotion_goals` against the goals that are written out.

    ## Why
    A goal added or dropped late leaves the old number behind, and the board votes on a plan that contradicts itself.

    ## Bad
    ```yaml
    structure: {basic_goals: 3, promotion_goals: 1}
    basic_goals:
      - id: "1"
        title: 住民の参加意識を高めよう
        promotion_goals:
          - {id: 1-1, title: 福祉への理解を広げます}
    ```

    ## Good
    ```yaml
    structure: {basic_goals: 1, promotion_goals: 1}
    basic_goals:
      - id: "1"
        title: 住民の参加意識を高めよう
        promotion_goals:
          - {id: 1-1, title: 福祉への理解を広げます}
    ```

    ## Basis
    The plan's own declaration.
    """

    code = "PLN210"
    name = "declared-count"
    severity = Severity.ERROR
    title = Bilingual("宣言した目標の数と実際の数が違う", "The declared number of goals is wrong")
    help = Bilingual(
        "structure の数か、目標の過不足のどちらかを直してください。",
        "Correct the number under `structure`, or add or remove goals.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "structure の数を実際の数にします。目標のほうが書き漏れていることもあるので、安全ではありません。",
            "The number becomes the real one; a goal may be what is missing instead, so it is unsafe.",
        ),
    )
    page_ja = """
    計画が宣言した目標の数と、実際に書かれている目標の数が違います。

    ## 調べること
    `structure.basic_goals` と `structure.promotion_goals` の数を、実際に書かれた目標の数と照合します。

    ## 理由
    目標を追加・削除したあとに古い数が残ると、理事会に諮る計画の中で数が食い違います。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の宣言。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare both declared numbers with the real ones."""
        plan = subject.plan
        if plan.structure is None or plan.basic_goals is None:
            return
        promotion_goals = sum(len(goal.promotion_goals) for goal in plan.basic_goals)
        labels = plan.labels
        for field, label, declared, real in (
            ("basic_goals", labels.basic_goal, plan.structure.basic_goals, len(plan.basic_goals)),
            ("promotion_goals", labels.promotion_goal, plan.structure.promotion_goals, promotion_goals),
        ):
            if declared is not None and declared != real:
                yield Finding(
                    Bilingual(
                        f"{label}の数は{declared}と宣言されていますが、実際の数は{real}です。",
                        f"{declared} declared for 「{label}」, {real} found.",
                    ),
                    at=("structure", field),
                    related=(Note(Bilingual("実際の目標はここから", "The goals start here"), ("basic_goals",)),),
                    fix=Fix(str(real), safe=False),
                )
