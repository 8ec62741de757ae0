"""PLN023 replacement-character."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ReplacementCharacter(Rule):
    r"""The file has U+FFFD, which programs write for a character that they could not convert.

    ## What it checks
    U+FFFD anywhere in the file, also as an escape.

    ## Why
    The character that was meant is lost, and printed matter shows a question mark in a lozenge.

    ## Bad
    ```yaml escaped
    title: 架空市\uFFFD域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    The Unicode Standard: U+FFFD REPLACEMENT CHARACTER.
    """

    code = "PLN023"
    name = "replacement-character"
    severity = Severity.WARNING
    title = Bilingual("変換で失われた文字がある", "A character was lost in a conversion")
    help = Bilingual(
        "もとの文書を見て、正しい文字に直してください。",
        "Look at the original and write the character that was meant.",
    )
    page_ja = """
    変換できなかった文字の代わりに書かれる文字 (U+FFFD) があります。

    ## 調べること
    ファイルの中の U+FFFD。「\\uFFFD」と書かれたものも調べます。

    ## 理由
    もとの文字は失われていて、印刷するとひし形の疑問符などになります。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode の U+FFFD (置換文字)。
    """
