"""PLN016 line-separator."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class LineSeparator(Rule):
    r"""The file has a line separator that some programs take for a line break and others do not.

    ## What it checks
    NEL (U+0085), LS (U+2028) and PS (U+2029); in double quotes also the escapes `\N`, `\L`, `\P` and `\r`.

    ## Why
    They cannot be seen, and YAML 1.1 and 1.2 read them differently: a text may end early or break in two.

    ## Bad
    ```yaml whole escaped
    title: 架空市\u2028地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    YAML 1.2, 5.4: line breaks.
    """

    code = "PLN016"
    name = "line-separator"
    severity = Severity.ERROR
    title = Bilingual("特殊な改行文字がある", "There is an unusual line separator")
    help = Bilingual(
        "印の付いた場所を、ふつうの改行か空白に置き換えてください。",
        "Put an ordinary line break or a space at the mark.",
    )
    page_ja = """
    プログラムによって改行と読まれたり読まれなかったりする、特殊な改行文字があります。

    ## 調べること
    NEL (U+0085)、LS (U+2028)、PS (U+2029)。
    " " の中の「\\N」「\\L」「\\P」「\\r」も同じです。

    ## 理由
    目に見えないうえ、YAML の版によって扱いが違うため、文が途中で切れることがあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 5.4 (改行文字)。
    """
