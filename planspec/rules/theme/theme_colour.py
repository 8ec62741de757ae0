"""PLN702 theme-colour."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ThemeColour(Rule):
    """A colour of a theme is not written as six hexadecimal digits.

    ## What it checks
    That every colour is written as `"#1D4E63"` or `1D4E63`.

    ## Why
    Names of colours and short forms mean different things to different programs. Without quotation marks, YAML takes
    `#` for the start of a comment.

    ## Bad
    ```yaml
    colours: {accent: 紺色}
    ```

    ## Good
    ```yaml
    colours: {accent: "#1D4E63"}
    ```

    ## Basis
    The theme file format, theme/1.
    """

    code = "PLN702"
    name = "theme-colour"
    severity = Severity.ERROR
    title = Bilingual("色として読めない", "A colour cannot be read")
    help = Bilingual(
        '色は "#1D4E63" のように、# と6桁の16進数 (0～9、A～F) を引用符で囲んで書いてください。',
        'Write `#` and six hexadecimal digits (0 to 9, A to F) in quotation marks, as in `"#1D4E63"`.',
    )
    page_ja = """
    テーマの色が、6桁の16進数で書かれていません。

    ## 調べること
    すべての色が `"#1D4E63"` か `1D4E63` の形で書かれているか。

    ## 理由
    色の名前や略した書き方は、ソフトによって違う色になります。
    引用符がないと、YAML は # から先をコメントとみなします。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のテーマファイルの書式 (theme/1)。
    """
