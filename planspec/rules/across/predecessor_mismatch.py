"""PLN802 predecessor-mismatch."""

from collections.abc import Iterator

from planspec.across.councils import Council
from planspec.across.digest import Numbered, PlanDigest, PreviousDigest, Word, is_short_for
from planspec.across.predecessors import Predecessors
from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.across_rule import AcrossRule

_TITLE, _EDITION = Bilingual("名称", "title"), Bilingual("次数", "edition")
_START, _END = Bilingual("開始年度", "first year"), Bilingual("終了年度", "last year")


class PredecessorMismatch(AcrossRule):
    """What a plan says of the plan before it does not match that plan's own file.

    ## What it checks
    `previous_plan` against the plan of the same council that it names, by edition, years or title, where that is
    checked together with it: title (a short one such as 第2次計画 is right), edition, period and the titles of goals;
    that the years of the two plans join; and `predecessor` of promotion goals where the file itself lists no goals of
    the previous plan.

    ## Why
    The two files were written years apart. Where they disagree, one of them is wrong, or the plan was changed after
    the other was written.

    ## Bad
    ```yaml name=second.yaml
    # second.yaml
    id: kaku-2
    title: 第2次 架空市地域福祉活動計画
    edition: 2
    period: {start: 令和3年度, end: 令和7年度}
    ```
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    title: 第3次 架空市地域福祉活動計画
    edition: 3
    previous_plan:
      title: 第2次 架空市福祉活動計画
      edition: 2
    ```

    ## Good
    ```yaml name=second.yaml
    # second.yaml
    id: kaku-2
    title: 第2次 架空市地域福祉活動計画
    edition: 2
    period: {start: 令和3年度, end: 令和7年度}
    ```
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    title: 第3次 架空市地域福祉活動計画
    edition: 3
    previous_plan:
      title: 第2次 架空市地域福祉活動計画
      edition: 2
    ```

    ## Basis
    The files of the two plans.
    """

    code = "PLN802"
    name = "predecessor-mismatch"
    severity = Severity.WARNING
    title = Bilingual("前計画についての記述が、前計画のファイルと違う", "The previous plan is not as this plan says")
    help = Bilingual(
        "どちらのファイルが正しいかを確かめて、誤っているほうを直してください。",
        "Find out which of the two files is right, and correct the other.",
    )
    page_ja = """
    前計画について書いてあることが、前計画のファイルと合いません。

    ## 調べること
    いっしょに調べた同じ社協の計画のうち、`previous_plan` が次数・期間・名称で指している計画との、
    名称 (「第2次計画」などと略したものは正しいとします)・次数・期間・目標の名称の照合。
    2つの計画の年度がつながること。
    前計画の目標をファイルの中に並べていなければ、推進目標の `predecessor` も照合します。

    ## 理由
    2つのファイルは年を隔てて書かれています。合わなければ、どちらかが誤りか、後から計画が変わっています。

    ## 悪い例

    ## 良い例

    ## 根拠
    2つの計画のファイル。
    """

    def check(self, council: Council) -> Iterator[tuple[int, Finding]]:
        """Look up the plan that each plan succeeds, and compare what both say."""
        predecessors = Predecessors(council)
        for number, plan in council:
            other = predecessors.of(plan)
            if plan.previous is not None and other is not None:
                yield from ((number, finding) for finding in _compared(plan, plan.previous, other))


def _compared(plan: PlanDigest, previous: PreviousDigest, other: PlanDigest) -> Iterator[Finding]:
    ours, theirs = previous.title.text, other.title.text
    if folded(ours) != folded(theirs) and not is_short_for(ours, theirs):
        yield _differs(_TITLE, previous.title, other, other.title)
    for what, one, another in (
        (_EDITION, previous.edition, other.edition),
        (_START, previous.start, other.start),
        (_END, previous.end, other.end),
    ):
        if one is not None and another is not None and one.number != another.number:
            yield _differs(what, one.word, other, another.word)
    if previous.end is None and plan.start is not None and other.end is not None:
        yield from _unjoined(plan.start, other, other.end)
    yield from _goals(plan, previous, other)


def _differs(what: Bilingual, ours: Word, other: PlanDigest, theirs: Word) -> Finding:
    return Finding(
        Bilingual(
            f"前計画の{what.ja}は「{ours.text}」とありますが、そのファイルでは「{theirs.text}」です。",
            f"The {what.en} of the previous plan is given as 「{ours.text}」, but its file says 「{theirs.text}」.",
        ),
        ours.at,
        related=(_note(other, theirs),),
    )


def _unjoined(start: Numbered, other: PlanDigest, end: Numbered) -> Iterator[Finding]:
    if end.number + 1 != start.number:
        yield Finding(
            Bilingual(
                f"前計画のファイルでは期間が「{end.word.text}」までで、"
                f"この計画の始まり「{start.word.text}」につながりません。",
                f"By its file the previous plan ends in 「{end.word.text}」, and this one begins in "
                f"「{start.word.text}」: the years do not join.",
            ),
            start.word.at,
            related=(_note(other, end.word),),
        )


def _goals(plan: PlanDigest, previous: PreviousDigest, other: PlanDigest) -> Iterator[Finding]:
    titles, ids = frozenset(other.goal_titles), frozenset(other.goal_ids)
    missing = [goal for goal in previous.goals if folded(goal.text) not in titles]
    for goal in (*missing, *(goal for goal in plan.predecessors if goal.text not in ids)):
        yield Finding(
            Bilingual(
                f"前計画のファイルに目標「{goal.text}」がありません。",
                f"The file of the previous plan has no goal 「{goal.text}」.",
            ),
            goal.at,
            related=(_note(other, other.title),),
        )


def _note(plan: PlanDigest, word: Word) -> Note:
    return Note(Bilingual("前計画のファイル", "The file of the previous plan"), word.at, None, plan.path, word.span)
