"""PLN103 wrong-type."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class WrongType(Rule):
    """A value is text, a number, a list or a mapping where the format wants another of them.

    ## What it checks
    That every value is of the kind that the format asks for.

    ## Why
    Such a value cannot be read; a forgotten `- ` and full-width digits are the usual causes.

    ## Bad
    ```yaml
    structure: {basic_goals: 三つ}
    ```

    ## Good
    ```yaml
    structure: {basic_goals: 1}
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN103"
    name = "wrong-type"
    severity = Severity.ERROR
    title = Bilingual("値の種類が違う", "A value is of the wrong kind")
    help = Bilingual(
        "メッセージにある書き方に直してください。「- 」の書き忘れ、全角の数字、引用符のない「: 」がよくある原因です。",
        "Write it the way the message says; a forgotten `- `, full-width digits and an unquoted `: ` are usual causes.",
    )
    page_ja = """
    文章・数・一覧・項目のまとまりのどれを書くかが、書式と違います。

    ## 調べること
    それぞれの値が、書式の求める種類であるか。

    ## 理由
    種類が違う値は読み取れません。「- 」の書き忘れや全角の数字がよくある原因です。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
