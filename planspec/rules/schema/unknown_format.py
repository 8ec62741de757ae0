"""PLN110 unknown-format."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class UnknownFormat(Rule):
    """The file says that it is of a kind or version that this planspec does not know.

    ## What it checks
    That the field `planspec` says `plan/1`.

    ## Why
    Guessing at another format would misread the plan.

    ## Bad
    ```yaml
    planspec: plan/9
    ```

    ## Good
    ```yaml
    planspec: plan/1
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN110"
    name = "unknown-format"
    severity = Severity.ERROR
    title = Bilingual("ファイルの種類か版を知らない", "The kind or version of the file is unknown")
    help = Bilingual(
        "「planspec: plan/1」と書くか、planspec を新しくしてください。",
        "Write `planspec: plan/1`, or update planspec.",
    )
    page_ja = """
    ファイルの種類と版が、この planspec の知るものではありません。

    ## 調べること
    最初の項目 `planspec` が `plan/1` であるか。

    ## 理由
    別の版の書式を推測で読むと、内容を取り違えます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
