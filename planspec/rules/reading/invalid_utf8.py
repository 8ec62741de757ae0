"""PLN018 invalid-utf8."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class InvalidUtf8(Rule):
    r"""Some bytes of the file, which is UTF-8 otherwise, are not UTF-8.

    ## What it checks
    Every byte of the file. Half a character (a lone surrogate) counts too.

    ## Why
    A character was cut in two or two files in different encodings were joined; nobody can say what it was.

    ## Bad
    ```yaml escaped
    title: 架空市\ud83d地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    The Unicode Standard, 3.9: which bytes are well-formed UTF-8.
    """

    code = "PLN018"
    name = "invalid-utf8"
    severity = Severity.ERROR
    title = Bilingual("UTF-8 として壊れた文字がある", "A character is not valid UTF-8")
    help = Bilingual(
        "印の付いた場所の文字を打ち直し、UTF-8 で保存してください。",
        "Type the character at the mark again, and save the file in UTF-8.",
    )
    page_ja = """
    UTF-8 のファイルの中に、UTF-8 として読めないバイトがあります。

    ## 調べること
    ファイルのすべてのバイト。文字の片割れ (サロゲート) も含みます。

    ## 理由
    文字が途中で切れたか、文字コードの違うファイルがつなげられています。もとの文字は分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode 標準 3.9 (UTF-8)。
    """
