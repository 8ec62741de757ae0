"""PLN906 fixed-rule-suppressed."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class FixedRuleSuppressed(Rule):
    """A suppression names a rule whose findings are always told.

    ## What it checks
    Errors of the families PLN0 and PLN1, which say that a file cannot be read as a plan, and the rules about
    suppressions themselves, PLN9; the latter can be left out in the settings.

    ## Why
    A file that is no plan must not count as one in which nothing was found.

    ## Bad
    ```yaml
    structure:
      basic_goals: 1 # planspec: ignore[PLN103] 数はまだ決まっていないため
    ```

    ## Good
    ```yaml
    structure:
      basic_goals: 1
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN906"
    name = "fixed-rule-suppressed"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual(
        "抑えられない規則への「指摘しない」コメント", "A suppression names a rule that cannot be suppressed"
    )
    help = Bilingual(
        "番号を [ ] から消し、指摘されたところを直してください。",
        "Take it out of the brackets, and mend what is found.",
    )
    page_ja = """
    必ず知らせる規則に「指摘しない」と書かれています。

    ## 調べること
    計画として読めないことを知らせる PLN0 と PLN1 のエラーと、コメントそのものについての規則 PLN9。
    PLN9 は、設定ファイルでなら外せます。

    ## 理由
    計画として読めないファイルを、問題のない計画として扱ってしまわないためです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
