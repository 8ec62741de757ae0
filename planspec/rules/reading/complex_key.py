"""PLN020 complex-key."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ComplexKey(Rule):
    """A key is a list or a mapping, or there is no key before the colon.

    ## What it checks
    What stands before the colon of every entry.

    ## Why
    Fields of a plan have names; a list, a mapping or nothing is no name.

    ## Bad
    ```yaml whole
    ? [start, end]
    : 令和8年度
    ```

    ```yaml whole
    title: 架空市地域福祉活動計画
    : 第3次
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN020"
    name = "complex-key"
    severity = Severity.ERROR
    title = Bilingual("項目名が語でない", "A key is not a word")
    help = Bilingual("「:」の前に、項目名を1語で書いてください。", "Write a key of one word before the colon.")
    page_ja = """
    項目名の場所にリストや項目の集まりがあるか、「:」の前に項目名がありません。

    ## 調べること
    すべての項目の「:」の前。

    ## 理由
    計画の項目には名前が必要です。リストや空白は名前になりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
