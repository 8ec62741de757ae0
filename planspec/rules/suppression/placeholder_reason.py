"""PLN907 placeholder-reason."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class PlaceholderReason(Rule):
    """The reason of a suppression is the one that planspec put there.

    ## What it checks
    Suppressions whose reason is still what `planspec check --add-ignores` wrote, in Japanese or in English.

    ## Why
    Only people know why a finding may be left alone.

    ## Bad
    ```yaml
    structure:
      # planspec: ignore[PLN210] 理由を書いてください
      basic_goals: 2
    ```

    ## Good
    ```yaml
    structure:
      # planspec: ignore[PLN210] 第1章だけを先に載せるため
      basic_goals: 2
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN907"
    name = "placeholder-reason"
    since = "2026.2"
    severity = Severity.INFO
    title = Bilingual(
        "「指摘しない」コメントの理由が仮の文のまま", "The reason of a suppression is still a placeholder"
    )
    help = Bilingual("指摘しなくてよい理由に書き換えてください。", "Write there why it may be left alone.")
    page_ja = """
    「指摘しない」コメントの理由が、planspec の書いた仮の文のままです。

    ## 調べること
    `planspec check --add-ignores` が書いた文が、理由として残っていないか。

    ## 理由
    指摘しなくてよい理由は、人にしか分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
