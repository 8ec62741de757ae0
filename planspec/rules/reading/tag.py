"""PLN003 tag."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class Tag(Rule):
    """A value has a YAML tag, which says of what type it is.

    ## What it checks
    Words that start with `!` before a value.

    ## Why
    The format decides types, and a tag can make a program run code when it reads the file.

    ## Bad
    ```yaml
    title: !!str 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: "!!架空市地域福祉活動計画!!"
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN003"
    name = "tag"
    severity = Severity.ERROR
    title = Bilingual("YAML のタグがある", "A YAML tag is used")
    help = Bilingual(
        "「!」で始まる語を削除してください。文字として書くなら、値を引用符で囲んでください。",
        "Delete the word that starts with `!`, or put the value in quotes if it is text.",
    )
    page_ja = """
    値に YAML のタグ (型の指定) が付いています。

    ## 調べること
    値の前にある「!」で始まる語。

    ## 理由
    型は書式が決めるもので、タグはファイルを読むプログラムに思わぬ動作をさせることがあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
