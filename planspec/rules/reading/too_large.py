"""PLN012 too-large."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class TooLarge(Rule):
    """The file is larger than 5 MiB, or has a line longer than 250,000 characters.

    ## What it checks
    The size of the file and of its lines. A plan of a hundred printed pages has less than 1 MiB.

    ## Why
    Anything larger is hardly a plan, and reading it would take memory and time for nothing.

    ## Bad
    ```yaml whole times=200000
    # 架空市地域福祉活動計画の資料
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN012"
    name = "too-large"
    severity = Severity.ERROR
    title = Bilingual("ファイルか行が大きすぎる", "The file or a line is too large")
    help = Bilingual(
        "別のファイルを指定していないか確かめてください。計画なら、本文でない資料を別のファイルに分けてください。",
        "See whether it is the right file; if it is a plan, move material that is not its text to other files.",
    )
    page_ja = """
    ファイルが 5 MiB を超えているか、25 万文字を超える行があります。

    ## 調べること
    ファイルと行の大きさ。100 ページの計画でも 1 MiB に届きません。

    ## 理由
    それより大きなものが計画であることはまずなく、読んでも時間と記憶領域を費やすだけです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
