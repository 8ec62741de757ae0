"""PLN603 evaluators-in-text."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import EvaluationSystem, Plan
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer

_SYSTEM: Pointer = ("management", "evaluation_system")


class EvaluatorsInText(PlanRule):
    """An evaluator is given as data, but the printed text does not mention it.

    ## What it checks
    Whether the evaluators and the receiver of the report under `internal` and `external` occur in the text on the
    evaluation, or elsewhere under `management`. The council's name before a body, spaces, width of characters and a 等
    or など at the end make no difference.

    ## Why
    Readers see the text, the follow-up of the plan uses the data: both should name the same people.

    ## Bad
    ```yaml
    management:
      evaluation_system:
        text: 計画推進チームで確認し、理事会に報告します。
        internal: {evaluators: [計画推進チーム], reports_to: 評議員会}
    ```

    ## Good
    ```yaml
    management:
      evaluation_system:
        text: 計画推進チームで確認し、理事会に報告します。
        internal: {evaluators: [計画推進チーム], reports_to: 理事会}
    ```

    ## Basis
    The plan's own text.
    """

    code = "PLN603"
    name = "evaluators-in-text"
    severity = Severity.INFO
    title = Bilingual("評価する人が本文に出てこない", "The text does not mention an evaluator")
    help = Bilingual(
        "評価体制の文章か、internal・external の項目のどちらかを直してください。",
        "Correct the text of the evaluation system, or the data under `internal` or `external`.",
    )
    page_ja = """
    項目に書かれた評価者や報告先が、評価体制の文章に出てきません。

    ## 調べること
    `internal` と `external` に書かれた評価者と報告先が、
    評価体制の文章または `management` の他の文章に出てくるかを調べます。
    前に付く団体名、空白、全角半角、末尾の「等」「など」の違いは問いません。

    ## 理由
    住民が読むのは文章で、進行管理に使われるのは項目です。両方が同じ人を指している必要があります。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の文章。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for every body in the printed text."""
        management = subject.plan.management
        system = management and management.evaluation_system
        if not management or not system or not system.text:
            return
        printed = folded(
            "\n".join(filter(None, (system.text, management.promotion_system, management.progress_management)))
        )
        for at, name in _bodies(system):
            if not any(core and core in printed for core in _cores(name, subject.plan)):
                yield Finding(
                    Bilingual(
                        f"「{name}」は、評価体制の文章に出てきません。",
                        f"「{name}」 does not occur in the text on the evaluation.",
                    ),
                    (*_SYSTEM, *at),
                    related=(Note(Bilingual("評価体制の文章", "The text on the evaluation"), (*_SYSTEM, "text")),),
                )


def _bodies(system: EvaluationSystem) -> Iterator[tuple[Pointer, str]]:
    for part, evaluation in (("internal", system.internal), ("external", system.external)):
        for index, name in enumerate((evaluation and evaluation.evaluators) or ()):
            yield (part, "evaluators", index), name
    if system.internal and system.internal.reports_to:
        yield ("internal", "reports_to"), system.internal.reports_to


def _cores(name: str, plan: Plan) -> Iterator[str]:
    core = folded(name)
    yield core
    core = core.removesuffix("等").removesuffix("など")
    organization = plan.organization or ""
    # 社会福祉法人 架空市社会福祉協議会 is called 架空市社会福祉協議会, too.
    for prefix in (organization, *organization.split()[-1:], "社会福祉協議会", "社協", "本会"):
        core = core.removeprefix(folded(prefix))
    yield core.removeprefix("の")
