"""PLN108 bad-date."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class BadDate(Rule):
    """The value of a field that takes a date is not one.

    ## What it checks
    That a date is written like 2026-03-31 and exists.

    ## Why
    The date becomes the date of the printed document.

    ## Bad
    ```yaml
    adopted: 令和8年3月31日
    ```

    ## Good
    ```yaml
    adopted: 2026-03-31
    ```

    ## Basis
    ISO 8601, the standard for writing dates.
    """

    code = "PLN108"
    name = "bad-date"
    severity = Severity.ERROR
    title = Bilingual("日付として読めない", "A date cannot be read")
    help = Bilingual(
        "「2026-03-31」のように、半角数字の年-月-日で書いてください。",
        "Write year-month-day in half-width digits, such as 2026-03-31.",
    )
    page_ja = """
    日付を書く項目の値が、日付として読めません。

    ## 調べること
    日付が「2026-03-31」の形で、暦にある日か。

    ## 理由
    この日付は印刷物の作成日になります。

    ## 悪い例

    ## 良い例

    ## 根拠
    日付の表記の規格 JIS X 0301 (ISO 8601)。
    """
