"""PLN006 alias."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class Alias(Rule):
    """A value is a YAML alias, a copy of another place; or it starts with `*` and looks like one.

    ## What it checks
    Values that start with `*`.

    ## Why
    A copy hides what the plan says, and copies of copies can grow a small file without limit.

    ## Bad
    ```yaml whole
    title: *name
    ```

    ```yaml whole
    title: *重要* 架空市計画
    ```

    ## Good
    ```yaml
    title: "*重要* 架空市計画"
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN006"
    name = "alias"
    severity = Severity.ERROR
    title = Bilingual("YAML のエイリアスがある", "A YAML alias is used")
    help = Bilingual(
        "写したい内容をそのまま書いてください。文字として書くなら、値を引用符で囲んでください。",
        "Write the content itself, or put the value in quotes if it is text.",
    )
    page_ja = """
    値が YAML のエイリアス (他の場所の写し) になっています。または「*」で始まるため、そう読まれます。

    ## 調べること
    「*」で始まる値。

    ## 理由
    写しがあると計画の内容が読み取りにくく、写しの写しを重ねると小さなファイルが際限なく膨らみます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
