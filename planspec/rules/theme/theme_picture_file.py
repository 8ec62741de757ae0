"""PLN705 theme-picture-file."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ThemePictureFile(Rule):
    """The picture of a theme is neither a PNG nor a JPEG file.

    ## What it checks
    That the name of a picture's file ends in `.png`, `.jpg` or `.jpeg`.

    ## Why
    These are the kinds of picture that Word and PDF files can hold alike.

    ## Bad
    ```yaml
    cover: {file: cover.psd, alternative: 架空の町の公園}
    ```

    ## Good
    ```yaml
    cover: {file: cover.png, alternative: 架空の町の公園}
    ```

    ## Basis
    The theme file format, theme/1.
    """

    code = "PLN705"
    name = "theme-picture-file"
    severity = Severity.ERROR
    title = Bilingual("画像が PNG でも JPEG でもない", "A picture is neither PNG nor JPEG")
    help = Bilingual(
        "画像を PNG か JPEG で保存し、そのファイルの名前を書いてください。",
        "Save the picture as PNG or JPEG and name that file.",
    )
    page_ja = """
    テーマの画像が、PNG でも JPEG でもありません。

    ## 調べること
    画像のファイルの名前が `.png` `.jpg` `.jpeg` のどれかで終わるか。

    ## 理由
    Word と PDF のどちらにも入れられる画像は、この2種類です。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のテーマファイルの書式 (theme/1)。
    """
