"""PLN901 unused-suppression."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class UnusedSuppression(Rule):
    """A comment silences a finding that is not there.

    ## What it checks
    That every rule in the brackets of `# planspec: ignore[…]` really has a finding there. A rule that the settings or
    the plan's phase make silent, and a rule over many plans in a check of one, do not count.

    ## Why
    Such a comment stays when its reason is gone, and would hide the next mistake in its place.

    ## Bad
    ```yaml
    structure:
      basic_goals: 1 # planspec: ignore[PLN210] 第1章だけを先に載せるため
    ```

    ## Good
    ```yaml
    structure:
      basic_goals: 2 # planspec: ignore[PLN210] 第1章だけを先に載せるため
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN901"
    name = "unused-suppression"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual("要らなくなった「指摘しない」コメント", "A suppression is no longer needed")
    help = Bilingual(
        "コメントか、[ ] の中の規則の番号を消してください。", "Remove the comment, or the rule from its brackets."
    )
    page_ja = """
    「指摘しない」コメントの規則が、そこには見つかりません。

    ## 調べること
    `# planspec: ignore[…]` の [ ] の中の規則が、実際にそこで見つかっているか。
    設定や計画の段階 (phase) で黙っている規則と、1つの計画だけを調べるときの、複数の計画を比べる規則は数えません。

    ## 理由
    理由がなくなったあとも残ったコメントは、次の誤りを隠してしまいます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
