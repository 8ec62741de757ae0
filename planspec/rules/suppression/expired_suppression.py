"""PLN902 expired-suppression."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ExpiredSuppression(Rule):
    """The last day of a suppression is over.

    ## What it checks
    That the day after `until=` is not over. On the next day the comment does not work any more, and what it hid is told
    again.

    ## Why
    What was put off until a day has to come back on that day.

    ## Bad
    ```yaml today=2027-04-01
    vision:
      statement: ともに暮らす架空のまち
      todo: 副題を検討中 # planspec: ignore[PLN250] 委員会で決める until=2027-03-31
    ```

    ## Good
    ```yaml today=2027-04-01
    vision:
      statement: ともに暮らす架空のまち
      todo: 副題を検討中 # planspec: ignore[PLN250] 委員会で決める until=2028-03-31
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN902"
    name = "expired-suppression"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual("期限を過ぎた「指摘しない」コメント", "A suppression has expired")
    help = Bilingual(
        "指摘されたところを直すか、期限を改めてください。", "Mend what is found there, or set another day."
    )
    page_ja = """
    「指摘しない」コメントの期限が過ぎています。

    ## 調べること
    `until=` の日を過ぎていないか。その日まではコメントが効き、翌日からは、隠していた指摘がまた出ます。

    ## 理由
    期限まで先送りにしたことは、期限が来たら思い出さなければなりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
