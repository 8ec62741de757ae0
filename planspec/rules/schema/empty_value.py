"""PLN104 empty-value."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class EmptyValue(Rule):
    """A field is there, but nothing is written for it.

    ## What it checks
    Fields without a value, and texts of nothing but spaces.

    ## Why
    Nobody can tell whether it was forgotten or is not settled yet.

    ## Bad
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text:
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      todo: 説明文は策定委員会で検討中
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN104"
    name = "empty-value"
    severity = Severity.ERROR
    title = Bilingual("値が空", "A value is empty")
    help = Bilingual(
        "値を書いてください。まだ決まっていなければ、項目を消して、同じまとまりに「todo: 理由」を書いてください。",
        "Write the value; while it is not settled, take the field out and say `todo: reason` beside it.",
    )
    page_ja = """
    項目はありますが、値が書かれていません。

    ## 調べること
    値が空の項目や、空白だけの文章がないか。

    ## 理由
    空の項目は、書き忘れか未定かが分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
