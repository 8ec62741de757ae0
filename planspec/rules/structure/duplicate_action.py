"""PLN241 duplicate-action."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.repetition import repeated
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class DuplicateAction(PlanRule):
    """The same action stands in two places of the plan.

    ## What it checks
    The texts of all actions, nested ones too; differences of width, of spaces and of ～ and 〜 do not count.

    ## Why
    An action that is written twice is planned, reported and evaluated twice.

    ## Bad
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: 理解を広げます, actions: [学ぶ機会を増やします。]}
          - {id: 1-2, title: 人材を育てます, actions: [学ぶ機会を増やします。]}
    ```

    ## Good
    ```yaml
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        promotion_goals:
          - {id: 1-1, title: 理解を広げます, actions: [学ぶ機会を増やします。]}
          - {id: 1-2, title: 人材を育てます, actions: [実習を受け入れます。]}
    ```

    ## Basis
    Custom of the field: annual plans and evaluation sheets have one row for each action.
    """

    code = "PLN241"
    name = "duplicate-action"
    severity = Severity.WARNING
    title = Bilingual("同じ取組が2か所にある", "The same action stands in two places")
    help = Bilingual(
        "どちらかを消すか、それぞれの目標での違いが分かるように書き分けてください。",
        "Remove one of them, or word them so that the difference can be seen.",
    )
    page_ja = """
    同じ取組が計画の2か所に書かれています。

    ## 調べること
    すべての取組 (内訳の取組も含む) の文章の重なり。全角と半角、空白、～と〜の違いは同じとみなします。

    ## 理由
    2か所に書かれた取組は、計画も報告も評価も2度行うことになります。

    ## 悪い例

    ## 良い例

    ## 根拠
    年次計画や評価シートで取組ごとに1行を設ける、この分野の慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for actions that come again."""
        actions = (text for text in subject.texts if text.at[-1] == "text" and "actions" in text.at)
        for at, first in repeated((text.at, folded(text.text)) for text in actions):
            yield Finding(
                Bilingual("同じ取組が別の場所にもあります。", "The same action stands in another place, too."),
                at=at,
                related=(Note(Bilingual("先に書かれているのはこちら", "First written here"), first),),
            )
