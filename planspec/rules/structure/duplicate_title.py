"""PLN240 duplicate-title."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.goal_part import basic_goals
from planspec.inquiry.repetition import repeated
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer


class DuplicateTitle(PlanRule):
    """Two goals of the plan have the same title.

    ## What it checks
    The titles of basic goals and promotion goals; differences of width, of spaces and of ～ and 〜 do not count.

    ## Why
    A goal copied as a beginning for the next one was left unfinished, or one goal stands in two places.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: NPO活動を促進します, actions: [情報を発信します。]}
          - {id: 1-2, title: ＮＰＯ 活動を促進します, actions: [助成を行います。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: NPO活動を促進します, actions: [情報を発信します。]}
          - {id: 1-2, title: 企業の地域活動を促進します, actions: [助成を行います。]}
    ```

    ## Basis
    Custom of the field: a goal is called by its title in annual plans and evaluations.
    """

    code = "PLN240"
    name = "duplicate-title"
    severity = Severity.WARNING
    title = Bilingual("同じ題名の目標がある", "Two goals have the same title")
    help = Bilingual(
        "どちらかの題名を書き直すか、同じ目標なら1つにまとめてください。",
        "Reword one of them, or merge them if they are one goal.",
    )
    page_ja = """
    2つの目標の題名が同じです。

    ## 調べること
    基本目標と推進目標の題名の重なり。全角と半角、空白、～と〜の違いは同じとみなします。

    ## 理由
    次の目標の下書きに写したものが残ったか、1つの目標が2か所に書かれています。

    ## 悪い例

    ## 良い例

    ## 根拠
    年次計画や評価で目標を題名で呼ぶ、この分野の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for titles that come again."""
        for at, first in repeated(_titles(subject.plan)):
            yield Finding(
                Bilingual("この題名は別の目標の題名と同じです。", "This is the title of another goal, too."),
                at=at,
                related=(Note(Bilingual("同じ題名の目標", "The goal of the same title"), first),),
            )


def _titles(plan: Plan) -> Iterator[tuple[Pointer, str]]:
    """Yield the titles in the order of the file: each basic goal's own, then those of its promotion goals."""
    for at, goal in basic_goals(plan):
        yield from _title(at, goal.title)
        for index, promotion_goal in enumerate(goal.promotion_goals):
            yield from _title((*at, "promotion_goals", index), promotion_goal.title)


def _title(at: Pointer, title: str | None) -> Iterator[tuple[Pointer, str]]:
    if title is not None:
        yield (*at, "title"), folded(title)
