"""PLN002 duplicate-key."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class DuplicateKey(Rule):
    """A mapping has the same key twice.

    ## What it checks
    Keys of every mapping, at every level. Both places are shown.

    ## Why
    Most programs keep the last one without a word, and what the first one said is lost.

    ## Bad
    ```yaml whole
    title: 架空市地域福祉活動計画
    title: 第3次 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    YAML 1.2, 3.2.1.1: the keys of a mapping are unique.
    """

    code = "PLN002"
    name = "duplicate-key"
    severity = Severity.ERROR
    title = Bilingual("同じ項目が2度書かれている", "A key is written twice")
    help = Bilingual(
        "2つの内容を1つにまとめるか、どちらかの項目名を直してください。",
        "Put both contents under one key, or rename one of the two.",
    )
    page_ja = """
    同じ場所に、同じ名前の項目が2つあります。

    ## 調べること
    すべての階層の項目名。2つの場所を両方示します。

    ## 理由
    多くのプログラムは黙ってあとの方だけを使うため、先に書いた内容が失われます。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 3.2.1.1 (項目名は重複しない)。
    """
