"""PLN107 bad-number-style."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class BadNumberStyle(Rule):
    """A numbering style is not one that planspec knows.

    ## What it checks
    That values under `numbering` show how the first number is written (1, (1), ①, Ⅰ, ア, A, 一, 第1, 1-1 …), or say
    none.

    ## Why
    Printed numbers are made from this style and the order of the goals.

    ## Bad
    ```yaml
    numbering: {promotion_goal: 番号}
    ```

    ## Good
    ```yaml
    numbering: {promotion_goal: (1)}
    ```

    ## Basis
    The plan file format, plan/1.
    """

    code = "PLN107"
    name = "bad-number-style"
    severity = Severity.ERROR
    title = Bilingual("番号の書き方として読めない", "A numbering style cannot be read")
    help = Bilingual(
        "最初の番号をどう書くかを、「(1)」や「①」のようにそのまま書いてください。",
        "Write how the first number looks, such as (1) or ①.",
    )
    page_ja = """
    番号の書き方が、知っている形ではありません。

    ## 調べること
    `numbering` の値が、最初の番号の書き方 (「1」「(1)」「①」「Ⅰ」「ア」「A」「一」「第1」「1-1」など) か、
    none であるか。

    ## 理由
    印刷される番号は、この書き方と順番から作られます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (plan/1)。
    """
