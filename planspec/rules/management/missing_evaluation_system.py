"""PLN604 missing-evaluation-system."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.goal_part import names
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class MissingEvaluationSystem(PlanRule):
    """The plan says how it is carried, but not how it is evaluated.

    ## What it checks
    Whether `management` says anything about evaluation: `evaluation_system`, or the word 評価 in one of its texts. A
    `todo` under `management` that speaks of evaluation excuses it. A plan without `management` is left alone.

    ## Why
    A plan that nobody evaluates leaves the next one without results to build on.

    ## Bad
    ```yaml
    management: {progress_management: 年次計画を策定し、進捗を管理します。}
    ```

    ## Good
    ```yaml
    management:
      progress_management: 年次計画を策定し、進捗を管理します。
      evaluation_system: {text: 進捗状況を理事会に報告し、評価を行います。}
    ```

    ## Basis
    The Social Welfare Act, article 107, asks municipalities to evaluate their community welfare plans regularly;
    councils do the same with their activity plans by custom.
    """

    code = "PLN604"
    name = "missing-evaluation-system"
    severity = Severity.INFO
    title = Bilingual("評価体制が書かれていない", "Nothing is said about evaluation")
    help = Bilingual(
        "evaluation_system に評価の仕方を書くか、評価の仕方が決まっていない理由を todo に書いてください。",
        "Say under `evaluation_system` how the plan is evaluated, or in a `todo` why that is not settled.",
    )
    page_ja = """
    計画の進め方は書かれていますが、評価の仕方が書かれていません。

    ## 調べること
    `management` に `evaluation_system` があるか、いずれかの文章に「評価」の語があるかを調べます。
    `management` の `todo` に評価のことが書かれていれば報告しません。
    `management` のない計画は対象外です。

    ## 理由
    評価の仕方が決まっていないと、次の計画の土台となる結果が残りません。

    ## 悪い例

    ## 良い例

    ## 根拠
    社会福祉法第107条は、市町村に地域福祉計画の定期的な評価に努めるよう求めています。
    活動計画でも慣行として行われています。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for anything on evaluation under `management`."""
        management = subject.plan.management
        label = subject.plan.labels.evaluation_system
        if management is None or management.evaluation_system is not None:
            return
        words = f"{management.promotion_system}{management.progress_management}"
        if "評価" not in words and not names(management.todo or "", "evaluation", label):
            yield Finding(
                Bilingual(
                    f"「{label}」が書かれていません。計画をどのように評価するかが分かりません。",
                    f"There is no 「{label}」: nothing says how the plan is evaluated.",
                ),
                ("management",),
                key=True,
            )
