"""PLN109 line-break."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class LineBreak(Rule):
    """A text that is printed on one line has a line break in it.

    ## What it checks
    Titles, goals, actions and statements, which are one line each.

    ## Why
    A heading or a list item would be torn in two in print.

    ## Bad
    ```yaml
    title: |
      架空市
      地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市 地域福祉活動計画
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN109"
    name = "line-break"
    severity = Severity.ERROR
    title = Bilingual("1行の項目に改行がある", "A text of one line has a line break")
    help = Bilingual(
        "1行につなげて書いてください。段落を分けられるのは説明文の項目だけです。",
        "Write it on one line; only explanatory texts have paragraphs.",
    )
    page_ja = """
    1行で書く項目の文章に、改行が入っています。

    ## 調べること
    題名や目標、取組など、1行で印刷する文章に改行がないか。

    ## 理由
    見出しや一覧の途中で行が切れて印刷されます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
