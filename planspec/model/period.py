"""The years that a plan covers."""

from planspec.model.base import Model, described
from planspec.model.fiscal_year import FiscalYear
from planspec.model.number import Count


class Period(Model):
    """計画期間: from the first fiscal year to the last, both included."""

    start: FiscalYear = described(
        "開始年度",
        "計画の最初の年度。「令和8年度」「R8」「2026」「令和8年度(2026年度)」のように書けます。",
        en=("First year", "First fiscal year of the plan, in either calendar or both."),
        examples=("令和8年度",),
    )
    end: FiscalYear = described(
        "終了年度",
        "計画の最後の年度。書き方は開始年度と同じです。",
        en=("Last year", "Last fiscal year of the plan, in either calendar or both."),
        examples=("令和12年度",),
    )
    years: Count | None = described(
        "年数",
        "計画期間の年数。書くと、開始年度と終了年度から数えた年数と照合します。",
        en=("Number of years", "Length of the plan in years; compared with the first and last year where given."),
        default=None,
        examples=(5,),
    )
    midterm_review: tuple[FiscalYear, ...] = described(
        "中間見直しの年度",
        "中間見直し (中間評価) を行う年度の一覧。",
        en=("Mid-term reviews", "Fiscal years in which the plan is reviewed."),
        default=(),
        examples=(["令和10年度"],),
    )

    @property
    def length(self) -> int:
        """The number of fiscal years from start to end, both included; below 1 where the end comes first."""
        return self.end.year - self.start.year + 1
