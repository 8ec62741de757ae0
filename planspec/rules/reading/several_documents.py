"""PLN008 several-documents."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class SeveralDocuments(Rule):
    """A second YAML document starts in the file.

    ## What it checks
    Lines with `---` after the plan has started. One at the very start is no harm.

    ## Why
    A file holds one plan; of two, nobody could say which one holds.

    ## Bad
    ```yaml whole
    planspec: plan/1
    id: second
    ---
    planspec: plan/1
    id: third
    ```

    ## Good
    ```yaml
    ---
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN008"
    name = "several-documents"
    severity = Severity.ERROR
    title = Bilingual("1つのファイルに文書が2つ以上ある", "The file has several documents")
    help = Bilingual(
        "「---」から後ろを別のファイルに分けるか、「---」の行を削除してください。",
        "Move what follows `---` to a file of its own, or delete the line.",
    )
    page_ja = """
    ファイルの途中から、2つ目の YAML 文書が始まっています。

    ## 調べること
    計画の途中にある「---」の行。ファイルの先頭にあるものは問題ありません。

    ## 理由
    1つのファイルに書ける計画は1つです。2つあると、どちらが正しいのか分かりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
