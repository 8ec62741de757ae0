"""PLN801 same-municipality-same-years."""

import re
from collections.abc import Iterator

from planspec.across.councils import Council, NumberedPlan
from planspec.across.digest import PlanDigest
from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.across_rule import AcrossRule

# A string, so that it is compiled only where two plans are of the same years.
_DISTRICT = "[^第次期 　]{1,8}(?:地区|支部|圏域|学区|校区)"


class SameMunicipalitySameYears(AcrossRule):
    """Two plans of one municipality cover the same years.

    ## What it checks
    `municipality` (its code, or else its name) and `period` of all plans that are checked together. Plans of different
    councils (`organization`) are left out, and plans whose titles name different districts (地区).

    ## Why
    A draft, a copy or an old version beside the plan itself is easily corrected or printed in its place. Where one of
    the periods is a slip, it is a plan of other years.

    ## Bad
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    period: {start: 令和8年度, end: 令和12年度}
    ```
    ```yaml name=third_draft.yaml
    # third_draft.yaml
    id: kaku-3-draft
    period: {start: 令和8年度, end: 令和12年度}
    ```

    ## Good
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    period: {start: 令和8年度, end: 令和12年度}
    ```
    ```yaml name=second.yaml
    # second.yaml
    id: kaku-2
    period: {start: 令和3年度, end: 令和7年度}
    ```

    ## Basis
    Custom of the field: a council has one plan for a year.
    """

    code = "PLN801"
    name = "same-municipality-same-years"
    severity = Severity.WARNING
    title = Bilingual("同じ市町村の同じ年度の計画が2つある", "Two plans of one municipality cover the same years")
    help = Bilingual(
        "期間を確かめてください。下書きや写しなら、調べるフォルダーの外に移してください。",
        "Check both periods; move a draft or a copy out of the folder that is checked.",
    )
    page_ja = """
    同じ市町村の2つの計画の期間が重なっています。

    ## 調べること
    いっしょに調べたすべての計画の `municipality` (番号、なければ名称) と `period`。
    社協 (`organization`) の違う計画と、題名の地区名が違う計画は除きます。

    ## 理由
    下書きや写し、古い版が計画と並んでいると、取り違えて直したり印刷したりします。
    期間の書き誤りなら、別の年度の計画です。

    ## 悪い例

    ## 良い例

    ## 根拠
    1つの年度に1つの計画を持つ、この分野の慣行。
    """

    def check(self, council: Council) -> Iterator[tuple[int, Finding]]:
        """Walk through the plans, the oldest first, and remember the one that lasts the longest."""
        lasting: dict[str, NumberedPlan] = {}
        for numbered in council:
            start, end = numbered.plan.start, numbered.plan.end
            if start is None or end is None or end.number < start.number:
                continue
            district = _district(numbered.plan)
            before = lasting.get(district)
            if before is not None and _end(before.plan) >= start.number:
                yield _finding(before, numbered)
            if before is None or _end(before.plan) < end.number:
                lasting[district] = numbered


def _end(plan: PlanDigest) -> int:
    return plan.end.number if plan.end is not None else 0


def _district(plan: PlanDigest) -> str:
    found = re.search(_DISTRICT, plan.title.text)
    return found[0] if found else ""


def _finding(one: NumberedPlan, two: NumberedPlan) -> tuple[int, Finding]:
    """Return the finding in the file that comes later in the run."""
    first, second = sorted((one, two))
    ours, theirs = second.plan, first.plan
    place = ours.municipality.text if ours.municipality is not None else ours.code
    period = ours.start.word if ours.start is not None else ours.title
    return second.number, Finding(
        Bilingual(
            f"{place}の計画がもう1つあり、期間が重なります ({_years(theirs)})。",
            f"There is another plan of 「{place}」 that covers the same years ({_years(theirs)}).",
        ),
        period.at[:1],
        related=(_note(theirs),),
    )


def _years(plan: PlanDigest) -> str:
    start, end = plan.start, plan.end
    return f"{start.number}–{end.number}" if start is not None and end is not None else ""


def _note(plan: PlanDigest) -> Note:
    word = plan.title
    return Note(
        Bilingual(f"もう1つの計画「{word.text}」", f"The other plan, 「{word.text}」"),
        word.at,
        None,
        plan.path,
        word.span,
    )
