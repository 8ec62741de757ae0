"""PLN015 control-character."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ControlCharacter(Rule):
    r"""The file has a control character.

    ## What it checks
    NUL, ESC, DEL and all other control characters but the tab and line breaks, also as escapes in
    double quotes (`"\x07"`).

    ## Why
    They cannot be seen, come from copying out of other programs, and make Word and other programs refuse the text.

    ## Bad
    ```yaml whole escaped
    title: 架空市\x08地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    YAML 1.2, 5.1: the characters that a file may have.
    """

    code = "PLN015"
    name = "control-character"
    severity = Severity.ERROR
    title = Bilingual("制御文字がある", "There is a control character")
    help = Bilingual(
        "印の付いた場所の目に見えない文字を削除してください。", "Delete the invisible character at the mark."
    )
    page_ja = """
    目に見えない制御文字があります。

    ## 調べること
    NUL・ESC・DEL など、タブと改行を除くすべての制御文字。
    " " の中に「\\x07」のように書かれたものも調べます。

    ## 理由
    他のソフトから写したときに紛れ込みやすく、Word などが文書を開けなくなる原因になります。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 5.1 (ファイルに使える文字)。
    """
