"""PLN242 repeated-entry."""

from collections.abc import Iterable, Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.inquiry.goal_part import basic_goals
from planspec.inquiry.plan_period import periods
from planspec.inquiry.repetition import repeated
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer


class RepeatedEntry(PlanRule):
    """A list names the same thing twice.

    ## What it checks
    `city_plan_goals` of each goal, `midterm_review` of each period (令和10年度 and R10 are one year), `evaluators`, the
    terms of `definitions` and the words of `readings`; differences of width and of spaces do not count.

    ## Why
    The second entry is a slip for another one, or it is printed and counted twice.

    ## Bad
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: A, title: 支え合いの輪を広げる}, {id: B, title: 権利を守る}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [A, B, A]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ```yaml
    period: {start: 令和8年度, end: 令和12年度, midterm_review: [令和10年度, R10]}
    ```

    ## Good
    ```yaml
    city_plan:
      title: 架空市地域福祉計画
      goals: [{id: A, title: 支え合いの輪を広げる}, {id: B, title: 権利を守る}]
    basic_goals:
      - id: "1"
        title: 架空の基本目標
        city_plan_goals: [A, B]
        promotion_goals: [{id: 1-1, title: 架空の推進目標, actions: [架空の取組を進めます。]}]
    ```

    ## Basis
    The meaning of a list in plan files: each entry stands for one thing.
    """

    code = "PLN242"
    name = "repeated-entry"
    severity = Severity.WARNING
    title = Bilingual("一覧に同じものが2度ある", "A list names the same thing twice")
    help = Bilingual(
        "重なったほうを消すか、正しいものに直してください。",
        "Remove the second entry, or write the one that is meant.",
    )
    page_ja = """
    1つの一覧に同じものが2度書かれています。

    ## 調べること
    基本目標の `city_plan_goals`、期間の `midterm_review` (令和10年度とR10は同じ年度)、`evaluators`、
    `definitions` の用語、`readings` の語。全角と半角、空白の違いは同じとみなします。

    ## 理由
    別のものの書き誤りか、同じものを2度印刷し、2度数えることになります。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (一覧の1項目は1つのものを表す)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for entries that come again, a list at a time."""
        for entries in _lists(subject.plan):
            for at, first in repeated((at, folded(value)) for at, value in entries):
                yield Finding(
                    Bilingual("同じものがこの一覧にすでにあります。", "The list has this entry already."),
                    at=at,
                    related=(Note(Bilingual("先に書かれているのはこちら", "First written here"), first),),
                )


def _lists(plan: Plan) -> Iterator[Iterable[tuple[Pointer, str]]]:
    for at, goal in basic_goals(plan):
        yield (((*at, "city_plan_goals", index), link) for index, link in enumerate(goal.city_plan_goals))
    for at, period in periods(plan):
        years = enumerate(period.midterm_review)
        yield (((*at, "midterm_review", index), str(year.year)) for index, year in years)
    system = plan.management.evaluation_system if plan.management is not None else None
    for name in ("internal", "external") if system is not None else ():
        part = getattr(system, name)
        at = ("management", "evaluation_system", name, "evaluators")
        yield (((*at, index), body) for index, body in enumerate((part.evaluators if part else None) or ()))
    yield ((("definitions", index, "term"), item.term) for index, item in enumerate(plan.definitions))
    yield ((("readings", index, "word"), item.word) for index, item in enumerate(plan.readings))
