"""PLN005 anchor."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class Anchor(Rule):
    """A value has a YAML anchor, a name for other places to copy it by.

    ## What it checks
    Words that start with `&` before a value.

    ## Why
    Whoever reads one place of the plan should not have to look for another to know what it says.

    ## Bad
    ```yaml
    title: &name 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: "&name 架空市地域福祉活動計画"
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN005"
    name = "anchor"
    severity = Severity.ERROR
    title = Bilingual("YAML のアンカーがある", "A YAML anchor is used")
    help = Bilingual(
        "「&」で始まる語を削除してください。文字として書くなら、値を引用符で囲んでください。",
        "Delete the word that starts with `&`, or put the value in quotes if it is text.",
    )
    page_ja = """
    値に YAML のアンカー (他の場所に写すための名札) が付いています。

    ## 調べること
    値の前にある「&」で始まる語。

    ## 理由
    計画のある場所を読むのに、別の場所を探さなければならないのでは不便です。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
