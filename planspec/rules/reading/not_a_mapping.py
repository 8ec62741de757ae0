"""PLN010 not-a-mapping."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class NotAMapping(Rule):
    """The top level of the file is a list or mere text.

    ## What it checks
    That the file is made of entries such as `title: …` at its top level.

    ## Why
    A plan is a set of named fields; a list or a text has no names.

    ## Bad
    ```yaml whole
    - 架空市地域福祉活動計画
    ```

    ```yaml whole
    架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN010"
    name = "not-a-mapping"
    severity = Severity.ERROR
    title = Bilingual("一番上が「項目名: 値」の形でない", "The top level is not a mapping")
    help = Bilingual(
        "ファイルの一番上を「項目名: 値」の形で書いてください。", "Write `key: value` at the top level of the file."
    )
    page_ja = """
    ファイルの一番上が、リストかただの文字になっています。

    ## 調べること
    一番上が `title: …` のような「項目名: 値」の並びか。

    ## 理由
    計画は名前の付いた項目の集まりです。リストやただの文字には項目名がありません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
