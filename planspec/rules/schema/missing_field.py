"""PLN101 missing-field."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class MissingField(Rule):
    """A field that every plan needs is not there.

    ## What it checks
    That every field the format asks for is written. A field that is not settled yet may be left out where a `todo` in
    the same mapping says why.

    ## Why
    A plan without it can be neither compared nor printed.

    ## Bad
    ```yaml
    municipality: {code: "032093"}
    ```

    ## Good
    ```yaml
    municipality: {name: 一関市, code: "032093"}
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN101"
    name = "missing-field"
    severity = Severity.ERROR
    title = Bilingual("必要な項目がない", "A required field is missing")
    help = Bilingual(
        "項目を書き足してください。未定なら、識別子と題名の他は、同じまとまりの「todo: 理由」で代えられます。",
        "Add it; while it is not settled, `todo: reason` in the same mapping may stand in (not for identifiers).",
    )
    page_ja = """
    必要な項目が書かれていません。

    ## 調べること
    書式が求める項目がすべてあるか。まだ決まっていない項目は、同じまとまりに `todo` で理由を書けば省略できます。

    ## 理由
    項目が欠けた計画は、比べることも印刷することもできません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
