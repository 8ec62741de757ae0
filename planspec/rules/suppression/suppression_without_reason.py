"""PLN903 suppression-without-reason."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class SuppressionWithoutReason(Rule):
    """A comment silences a finding and does not say why.

    ## What it checks
    That words follow the brackets of a suppression; `until=` and `by=` are none. The comment works all the same.

    ## Why
    Whoever takes over the plan has to know whether the reason still holds.

    ## Bad
    ```yaml
    structure:
      basic_goals: 2 # planspec: ignore[PLN210]
    ```

    ## Good
    ```yaml
    structure:
      basic_goals: 2 # planspec: ignore[PLN210] 第1章だけを先に載せるため
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN903"
    name = "suppression-without-reason"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual("理由のない「指摘しない」コメント", "A suppression gives no reason")
    help = Bilingual(
        "[ ] の後ろに、指摘しなくてよい理由を書いてください。", "Write after the brackets why it may be left alone."
    )
    page_ja = """
    「指摘しない」コメントに理由が書かれていません。

    ## 調べること
    [ ] の後ろに理由があるか。`until=` と `by=` は理由に数えません。理由がなくてもコメントは効きます。

    ## 理由
    計画を引き継いだ人が、その理由が今も成り立つかどうかを確かめられるようにするためです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
