"""PLN019 misplaced-bom."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class MisplacedBom(Rule):
    r"""A byte order mark (U+FEFF) stands elsewhere than at the start of the file.

    ## What it checks
    U+FEFF anywhere but at the very start of the file.

    ## Why
    It is left behind where files were joined or text was copied; it cannot be seen and makes equal words differ.

    ## Bad
    ```yaml escaped
    title: 架空市\ufeff地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    The Unicode Standard, 23.8: what the byte order mark is for.
    """

    code = "PLN019"
    name = "misplaced-bom"
    severity = Severity.ERROR
    title = Bilingual("BOM がファイルの途中にある", "A byte order mark stands in the middle of the file")
    help = Bilingual(
        "印の付いた場所の目に見えない文字を削除してください。", "Delete the invisible character at the mark."
    )
    page_ja = """
    BOM (U+FEFF) が、ファイルの先頭でない場所にあります。

    ## 調べること
    ファイルの先頭以外にある U+FEFF。

    ## 理由
    ファイルをつなげたり文字を写したりすると残ります。目に見えず、同じはずの言葉が違うものと扱われます。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode 標準 23.8。
    """
