"""PLN701 theme-measure."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ThemeMeasure(Rule):
    """A measure of a theme is out of range.

    ## What it checks
    Size of running text (6 to 24 points), factors of spacing (0.7 to 2), margin (10 to 50 millimetres), the length
    of a font's name (31 characters), and the length of lists (60 items).

    ## Why
    Outside of these bounds text cannot be read, or does not fit on the page; Word takes no longer names of fonts.

    ## Bad
    ```yaml
    fonts: {size: 4}
    ```

    ## Good
    ```yaml
    fonts: {size: 14}
    ```

    ## Basis
    The theme file format, theme/1; ECMA-376, 17.8.3.10, for names of fonts.
    """

    code = "PLN701"
    name = "theme-measure"
    severity = Severity.ERROR
    title = Bilingual("テーマの数値が範囲の外", "A measure of the theme is out of range")
    help = Bilingual(
        "メッセージにある範囲の数にしてください。大きな文字の版には、14 ポイントほどが目安です。",
        "Write a number within the bounds that the message names; about 14 points is common for large print.",
    )
    page_ja = """
    テーマの数値が、使える範囲の外にあります。

    ## 調べること
    本文の文字の大きさ (6～24 ポイント)、間隔の倍率 (0.7～2)、余白 (10～50 ミリメートル)、
    書体の名前の長さ (31文字まで)、一覧の長さ (60個まで)。

    ## 理由
    この範囲を外れると、文字が読めなかったり、ページに入らなかったりします。
    Word は、これより長い書体の名前を扱えません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のテーマファイルの書式 (theme/1)。書体の名前は ECMA-376 の 17.8.3.10。
    """
