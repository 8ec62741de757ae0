"""PLN009 empty-file."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class EmptyFile(Rule):
    """The file is empty, or it has nothing but comments.

    ## What it checks
    That there is a plan in the file.

    ## Why
    An empty file is what a failed save or a wrong file name leaves behind.

    ## Bad
    ```yaml whole
    # あとで書く
    ```

    ## Good
    ```yaml
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN009"
    name = "empty-file"
    severity = Severity.ERROR
    title = Bilingual("ファイルに計画がない", "The file is empty")
    help = Bilingual(
        "計画を書いてください。最初の行は「planspec: plan/1」です。",
        "Write the plan; its first line is `planspec: plan/1`.",
    )
    page_ja = """
    ファイルが空か、コメントだけです。

    ## 調べること
    ファイルに計画が書かれているか。

    ## 理由
    保存に失敗したときや、ファイル名を間違えたときに、空のファイルができます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
