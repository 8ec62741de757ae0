"""PLN904 unknown-code-in-suppression."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class UnknownCodeInSuppression(Rule):
    """A suppression names a rule that there is not.

    ## What it checks
    That every code or name in the brackets is one of planspec's rules.

    ## Why
    A misspelt rule silences nothing, or will be missed when it is looked for.

    ## Bad
    ```yaml
    structure:
      basic_goals: 1 # planspec: ignore[PLN999] 第1章だけを先に載せるため
    ```

    ## Good
    ```yaml
    structure:
      basic_goals: 2 # planspec: ignore[declared-count] 第1章だけを先に載せるため
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN904"
    name = "unknown-code-in-suppression"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual("「指摘しない」コメントに知らない規則がある", "A suppression names an unknown rule")
    help = Bilingual(
        "規則の番号を確かめてください。「planspec explain」で一覧が見られます。",
        "Check the rule; `planspec explain` lists them.",
    )
    page_ja = """
    「指摘しない」コメントに、ない規則が書かれています。

    ## 調べること
    [ ] の中の番号や名前が、すべて planspec の規則か。

    ## 理由
    つづりを間違えた規則は何も抑えず、あとで探しても見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
