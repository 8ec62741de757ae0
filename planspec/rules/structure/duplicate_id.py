"""PLN201 duplicate-id."""

from collections.abc import Iterable, Iterator
from itertools import chain

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.goal_part import basic_goals, promotion_goals
from planspec.inquiry.repetition import repeated
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer


class DuplicateId(PlanRule):
    """Two goals have the same identifier.

    ## What it checks
    The `id` of basic goals and promotion goals, all of them together, and of the goals listed under `city_plan` and
    under `previous_plan`, each list for itself.

    ## Why
    Annual plans, evaluations and later versions refer to a goal by its `id`; with two goals of one name nobody knows
    which one is meant.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: 見守りを進めます, actions: [見守りの輪を広げます。]}
          - {id: 1-1, title: 居場所をつくります, actions: [居場所を支援します。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: 見守りを進めます, actions: [見守りの輪を広げます。]}
          - {id: 1-2, title: 居場所をつくります, actions: [居場所を支援します。]}
    ```

    ## Basis
    The format of plan files: an identifier stands for one goal.
    """

    code = "PLN201"
    name = "duplicate-id"
    severity = Severity.ERROR
    title = Bilingual("識別子が重なっている", "Two goals have the same identifier")
    help = Bilingual(
        "あとから書いたほうに、まだ使っていない id を付けてください。",
        "Give the later one an `id` that is not in use yet.",
    )
    page_ja = """
    2つの目標に同じ識別子が付いています。

    ## 調べること
    `id` の重なり。
    この計画の基本目標と推進目標は合わせて、`city_plan` と `previous_plan` に並べた目標はそれぞれの中で調べます。

    ## 理由
    年次計画や評価、のちの版は `id` で目標を指します。同じ `id` が2つあると、どちらのことか分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (1つの識別子は1つの目標を指す)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for repeated identifiers, a plan at a time."""
        for goals in _groups(subject.plan):
            for at, first in repeated(((*goal_at, "id"), identifier) for goal_at, identifier in goals):
                yield Finding(
                    Bilingual(
                        "この識別子は別の目標が使っています。", "This identifier belongs to another goal already."
                    ),
                    at=at,
                    related=(Note(Bilingual("先に使っているのはこちら", "First used here"), first),),
                )


def _groups(plan: Plan) -> Iterator[Iterable[tuple[Pointer, str]]]:
    upper, lower = basic_goals(plan), promotion_goals(plan)
    yield chain(((at, goal.id) for at, goal in upper), ((at, goal.id) for at, goal in lower))
    for name, other in (("previous_plan", plan.previous_plan), ("city_plan", plan.city_plan)):
        goals = other.goals if other is not None else None
        yield (((name, "goals", index), goal.id) for index, goal in enumerate(goals or ()))
