"""PLN007 merge-key."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class MergeKey(Rule):
    """A mapping has the YAML merge key `<<`, which takes in the fields of another.

    ## What it checks
    The key `<<`.

    ## Why
    YAML 1.2 no longer has it, and it hides which fields a part of the plan has.

    ## Bad
    ```yaml
    period:
      <<: {start: 令和8年度}
      end: 令和12年度
    ```

    ## Good
    ```yaml
    period:
      start: 令和8年度
      end: 令和12年度
    ```

    ## Basis
    YAML 1.2, which dropped the merge key of YAML 1.1.
    """

    code = "PLN007"
    name = "merge-key"
    severity = Severity.ERROR
    title = Bilingual("YAML のマージキーがある", "A YAML merge key is used")
    help = Bilingual(
        "「<<」で取り込みたい項目を、そのまま書いてください。", "Write the fields themselves instead of `<<`."
    )
    page_ja = """
    YAML のマージキー「<<」(他の項目の取り込み) があります。

    ## 調べること
    項目名「<<」。

    ## 理由
    YAML 1.2 で廃止された書き方で、どの項目があるのかが読み取りにくくなります。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 (YAML 1.1 のマージキーを廃止)。
    """
