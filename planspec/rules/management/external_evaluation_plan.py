"""PLN602 external-evaluation-plan."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_EDITION = "第?[0-9一二三四五六七八九十]+[次期]"
_KINDS = ("計画", "プラン")
_SHORTEST = 3
_MARKS = str.maketrans(dict.fromkeys("「」『』()[]【】〔〕〈〉《》", ""))


class ExternalEvaluationPlan(PlanRule):
    """The external evaluation is aligned with a plan that this plan does not know.

    ## What it checks
    Whether `management.evaluation_system.external.aligned_with` names the city plan, the previous plan or the plan
    itself. Brackets, spaces, the width of characters and the number of the edition make no difference, nor does a
    longer or shorter form of the name. Without `city_plan` nothing is checked.

    ## Why
    The name of a city plan changes with its edition, and one of the two places is forgotten.

    ## Bad
    ```yaml
    city_plan: {title: 架空市地域福祉計画, goals: [{id: "1", title: ともに支えるまち}]}
    management:
      evaluation_system:
        text: 架空市の計画と連動して、住民による外部評価を行います。
        external: {evaluators: [住民], aligned_with: 架空市総合計画}
    ```

    ## Good
    ```yaml
    city_plan: {title: 架空市地域福祉計画, goals: [{id: "1", title: ともに支えるまち}]}
    management:
      evaluation_system:
        text: 架空市の計画と連動して、住民による外部評価を行います。
        external: {evaluators: [住民], aligned_with: 架空市地域福祉計画}
    ```

    ## Basis
    Custom: where a council evaluates together with its municipality, it does so with the municipality's community
    welfare plan.
    """

    code = "PLN602"
    name = "external-evaluation-plan"
    severity = Severity.WARNING
    title = Bilingual("外部評価が連動する計画が違う", "The external evaluation names another plan")
    help = Bilingual(
        "aligned_with と city_plan の title のどちらかを直してください。",
        "Correct `aligned_with` or the title of `city_plan`.",
    )
    page_ja = """
    外部評価が連動するとされた計画が、この計画に書かれている計画と違います。

    ## 調べること
    `management.evaluation_system.external.aligned_with` が、市計画、前計画、
    この計画のいずれかの名称であるかを調べます。
    括弧・空白・全角半角・次数の違いや、名称の一部の省略は問いません。`city_plan` がなければ調べません。

    ## 理由
    市計画の名称は改定のたびに変わることがあり、片方だけ直されがちです。

    ## 悪い例

    ## 良い例

    ## 根拠
    行政と合わせて評価する場合は市町村の地域福祉計画と連動させるという慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the name with those of the plans that are known."""
        plan = subject.plan
        system = plan.management and plan.management.evaluation_system
        aligned = system and system.external and system.external.aligned_with
        if not aligned or "計画" not in aligned or plan.city_plan is None:
            return
        titles = (plan.city_plan.title, plan.title, plan.previous_plan.title if plan.previous_plan else "")
        telling = _is_telling(_core(plan.city_plan.title))
        if telling and not any(_agree(_core(aligned), _core(title)) for title in titles):
            yield Finding(
                Bilingual(
                    f"外部評価が連動する計画は「{aligned}」とされていますが、市計画は「{plan.city_plan.title}」です。",
                    f"The external evaluation goes with 「{aligned}」, not with 「{plan.city_plan.title}」.",
                ),
                ("management", "evaluation_system", "external", "aligned_with"),
                related=(Note(Bilingual("市計画の名称", "Title of the city plan"), ("city_plan", "title")),),
            )


def _agree(name: str, title: str) -> bool:
    return bool(title) and (name == title or name in title or (title in name and _is_telling(title)))


def _is_telling(title: str) -> bool:
    """Tell whether *title* says which plan it is: 「計画」 and 「市計画」 are part of the name of any other."""
    for kind in _KINDS:
        title = title.replace(kind, "")
    return len(title) >= _SHORTEST


def _core(title: str) -> str:
    plain = folded(title).translate(_MARKS)
    return re.sub(_EDITION, "", plain) if "次" in plain or "期" in plain else plain
