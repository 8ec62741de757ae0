"""PLN106 bad-fiscal-year."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class BadFiscalYear(Rule):
    """The value of a field that takes a fiscal year is not one.

    ## What it checks
    How years are written; 令和8年度, R8, 2026, 令和8年度(2026年度) and their like can be read.

    ## Why
    Without a period there is no date for annual plans or for the next plan.

    ## Bad
    ```yaml
    period: {start: 20204年度, end: 令和12年度}
    ```

    ## Good
    ```yaml
    period: {start: 令和8年度(2026年度), end: 令和12年度}
    ```

    ## Basis
    The orders under the Era Name Act (令和元年 is 2019, 平成元年 is 1989) and the fiscal year from April to March.
    """

    code = "PLN106"
    name = "bad-fiscal-year"
    severity = Severity.ERROR
    title = Bilingual("年度として読めない", "A fiscal year cannot be read")
    help = Bilingual(
        "「令和8年度」「R8」「2026」「令和8年度(2026年度)」のように書いてください。",
        "Write it like 「令和8年度」, `R8`, `2026` or 「令和8年度(2026年度)」.",
    )
    page_ja = """
    年度を書く項目の値が、年度として読めません。

    ## 調べること
    年度の書き方。「令和8年度」「R8」「2026」「令和8年度(2026年度)」などが読めます。

    ## 理由
    期間が読めないと、年次計画も次の計画の準備も期日が定まりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    元号法に基づく政令 (令和元年は2019年、平成元年は1989年) と、4月から翌年3月までの会計年度。
    """
