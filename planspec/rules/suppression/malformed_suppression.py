"""PLN905 malformed-suppression."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class MalformedSuppression(Rule):
    """A comment is meant to silence findings, but is not written as one that does.

    ## What it checks
    Comments that start with `planspec` and look like a suppression: that the signs are half-width, that `ignore`,
    `ignore-block` or `ignore-file` is followed by rules in brackets, that `until=` is followed by a date, and that
    nothing but `until=` and `by=` is set. A comment that is malformed does not work.

    ## Why
    It would be taken for one that works, or would work longer than it was meant to.

    ## Bad
    ```yaml
    structure:
      basic_goals: 1 # planspec: ignore［PLN210］ 第1章だけを先に載せるため
    ```

    ## Good
    ```yaml
    structure:
      basic_goals: 2 # planspec: ignore[PLN210] 第1章だけを先に載せるため by=総務係
    ```

    ## Basis
    planspec's comments for findings that are to be left alone (docs/suppressions.md).
    """

    code = "PLN905"
    name = "malformed-suppression"
    since = "2026.2"
    severity = Severity.WARNING
    title = Bilingual("「指摘しない」コメントの書き方が違う", "A suppression cannot be understood")
    help = Bilingual(
        "「# planspec: ignore[PLN402] 理由 until=2027-03-31 by=担当」の形に書いてください。記号は半角です。",
        "Write it as in `# planspec: ignore[PLN402] reason until=2027-03-31 by=name`.",
    )
    page_ja = """
    「指摘しない」つもりのコメントが、そのように読めません。

    ## 調べること
    `planspec` で始まる、それらしいコメントについて、記号が半角か、`ignore`、`ignore-block`、`ignore-file` の後ろに
    [ ] で囲んだ規則があるか、`until=` の後ろが日付か、`until=` と `by=` のほかの項目がないか。
    書き方の違うコメントは効きません。

    ## 理由
    効いていると思い込んだり、思ったより長く効いたりするのを防ぐためです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の「指摘しない」コメントの書き方 (docs/suppressions.md)。
    """
