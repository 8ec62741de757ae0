"""PLN011 too-deep."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class TooDeep(Rule):
    """Lists and mappings are nested more than 32 levels deep.

    ## What it checks
    The nesting of lists and mappings. A plan needs about ten levels.

    ## Why
    Deeper nesting is a slip or an attack: it can bring other programs that read the file to a crash.

    ## Bad
    ```yaml whole
    actions: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[架空の取組]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    ```

    ## Good
    ```yaml
    definitions:
      - {term: 架空の用語, text: 架空の説明です。}
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN011"
    name = "too-deep"
    severity = Severity.ERROR
    title = Bilingual("入れ子が深すぎる", "Nested too deep")
    help = Bilingual(
        "入れ子を浅くしてください。閉じていない「[」や「{」が並んでいないかも確かめてください。",
        "Nest less, and look for rows of `[` or `{` that are not closed.",
    )
    page_ja = """
    リストや項目が、32 段を超えて入れ子になっています。

    ## 調べること
    リストと項目の入れ子の深さ。計画に必要なのは 10 段ほどです。

    ## 理由
    それより深い入れ子は書き間違いか攻撃で、ファイルを読む他のプログラムを異常終了させることがあります。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
