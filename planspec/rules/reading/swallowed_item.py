"""PLN022 swallowed-item."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class SwallowedItem(Rule):
    """A line that looks like an item of a list is read as going on with the text before.

    ## What it checks
    Texts of several lines without quotes in which a line starts with `- `, or with a mark such as `－`, `ー` or `・`.
    Texts in quotes and texts after `|` and `>` are left alone.

    ## Why
    A line that is indented deeper than the item before belongs to that item: two items become one, and no program
    complains.

    ## Bad
    ```yaml
    definitions:
      - 架空の資料です。
       - 架空の別の資料です。
    ```

    ```yaml
    definitions:
      - 架空の資料です。
        －架空の別の資料です。
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: |
        架空の文です。
        - 架空の続きです。
    ```

    ## Basis
    YAML 1.2, 7.3.3: plain scalars of several lines.
    """

    code = "PLN022"
    name = "swallowed-item"
    severity = Severity.ERROR
    title = Bilingual("項目が前の行の続きになっている", "An item is read as part of the line before")
    help = Bilingual(
        "行頭の「- 」の位置を上の項目とそろえてください。文の続きなら、文全体を引用符で囲んでください。",
        "Start the line with `- ` right below that of the item above; if it is no item, put the whole text in quotes.",
    )
    page_ja = """
    項目のように見える行が、前の行の続きと読まれています。

    ## 調べること
    引用符で囲んでいない複数行の文の中に、「- 」や「－」「ー」「・」などで始まる行がないか。
    引用符で囲んだ文と、「|」「>」で始めた文の中は構いません。

    ## 理由
    前の項目より深く字下げされた行は、YAML では前の項目の続きになります。
    2つの項目が1つになっても、どのソフトも知らせません。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 7.3.3 (複数行の文)。
    """
