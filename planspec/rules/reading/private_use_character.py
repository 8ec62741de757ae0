"""PLN024 private-use-character."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class PrivateUseCharacter(Rule):
    r"""The file has a private-use character.

    ## What it checks
    Characters from U+E000 to U+F8FF, also as escapes.

    ## Why
    What they look like is a matter of each computer; on others, and in print, they are blank or something else.

    ## Bad
    ```yaml escaped
    title: 架空市\uE000地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    The Unicode Standard, 23.5: private-use characters.
    """

    code = "PLN024"
    name = "private-use-character"
    severity = Severity.WARNING
    title = Bilingual("外字がある", "There is a private-use character")
    help = Bilingual(
        "ふつうの漢字や記号に置き換えてください。人名などの字形が要るときは、IVS (異体字セレクタ) が使えます。",
        "Put an ordinary character in its place; variants of kanji can be written with variation selectors.",
    )
    page_ja = """
    外字 (Unicode の私用領域の文字) があります。

    ## 調べること
    U+E000 から U+F8FF までの文字。「\\uE000」のように書かれたものも調べます。

    ## 理由
    外字の形はパソコンごとに違い、ほかのパソコンや印刷では、空白や別の字になります。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode の 23.5 (私用領域)。
    """
