"""PLN305 file-name-years."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.inquiry.file_name_year import years_in_name
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class FileNameYears(PlanRule):
    """The years in the name of the file are not those of the period.

    ## What it checks
    A range of years in the file's name (2026_2030, r8-r12, 令和8-12年度) is the plan's period; a single year (2026,
    令和8年度) lies within it. Dates (20260401, 2026-04) and versions (v2026) are passed over.

    ## Why
    The name is what people pick a file by; with wrong years they open the wrong plan.

    ## Bad
    ```yaml name=third_2021_2025.yaml
    period: {start: 令和8年度, end: 令和12年度}
    ```

    ```yaml name=plan_r8-r13.yaml
    period: {start: 令和8年度, end: 令和12年度}
    ```

    ## Good
    ```yaml name=third_2026_2030.yaml
    period: {start: 令和8年度, end: 令和12年度}
    ```

    ## Basis
    Custom only: plan files are named by their years.
    """

    code = "PLN305"
    name = "file-name-years"
    severity = Severity.WARNING
    title = Bilingual("ファイル名の年が計画期間と違う", "The years in the file's name are not the period")
    help = Bilingual("ファイル名か period を直してください。", "Rename the file, or correct `period`.")
    page_ja = """
    ファイル名の年が、計画期間と違います。

    ## 調べること
    ファイル名にある年の範囲 (2026_2030、r8-r12、令和8-12年度) が計画期間と同じこと。
    年が1つだけ (2026、令和8年度) なら期間の中にあること。日付 (20260401、2026-04) や版の番号 (v2026) は調べません。

    ## 理由
    ファイルは名前で選ばれます。年が違うと、別の計画を開いてしまいます。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣行だけです。計画のファイルには期間の年を名前に付けます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the years in the name with the period."""
        period = subject.plan.period
        if period is None or not subject.file_name or period.end < period.start:
            return
        own = (period.start.year, period.end.year)
        for written, first, last in years_in_name(subject.file_name):
            if (first, last) != own and (first != last or not own[0] <= first <= own[1]):
                yield Finding(
                    Bilingual(
                        f"ファイル名「{subject.file_name}」の「{written}」は、"
                        f"計画期間「{period.start}～{period.end}」と合いません。",
                        f"「{written}」 in the file's name 「{subject.file_name}」 "
                        f"does not agree with the period 「{period.start}～{period.end}」.",
                    ),
                    at=("period",),
                )
