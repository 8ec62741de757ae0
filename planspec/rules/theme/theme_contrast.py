"""PLN703 theme-contrast."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule
from planspec.rules.fixable import Fixable


class ThemeContrast(Rule):
    """A colour of a theme is too light to be read on white, or to carry white type.

    ## What it checks
    That the contrast of every colour with white is at least 4.5:1.

    ## Why
    Text, headings and numbers stand on white in these colours, and titles of goals stand in white on them. Below this
    contrast, readers with weak sight cannot read them, and nobody can on a copy in black and white.

    ## Bad
    ```yaml
    colours: {accent: "#66B2CC"}
    ```

    ## Good
    ```yaml
    colours: {accent: "#1D4E63"}
    ```

    ## Basis
    WCAG 2.2, success criterion 1.4.3 (JIS X 8341-3).
    """

    code = "PLN703"
    name = "theme-contrast"
    severity = Severity.ERROR
    title = Bilingual("色が薄くて読みにくい", "A colour is too light to be read")
    help = Bilingual(
        "メッセージにある濃い色にするか、別の濃い色を選んでください。",
        "Take the darker colour that the message names, or any other that is dark enough.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "最も近い濃い色にします。色は好みでもあるので、安全ではありません。",
            "The colour becomes the nearest one that is dark enough; colours are also a matter of taste, so it "
            "is unsafe.",
        ),
    )
    page_ja = """
    テーマの色が薄く、白い紙の上の文字や、白い文字の下地としては読みにくくなります。

    ## 調べること
    すべての色と白との明るさの比 (コントラスト比) が 4.5:1 以上か。

    ## 理由
    本文や見出し、番号は白い紙の上にこれらの色で、目標の題名はこれらの色の上に白で印刷されます。
    比がこれより小さいと、見えにくい人が読めず、白黒のコピーでは誰にも読めなくなります。

    ## 悪い例

    ## 良い例

    ## 根拠
    WCAG 2.2 の達成基準 1.4.3 (JIS X 8341-3)。
    """
