"""PLN004 directive."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class Directive(Rule):
    """The file has a YAML directive.

    ## What it checks
    Lines that start with `%`, such as `%YAML 1.1` and `%TAG`.

    ## Why
    A directive changes how the rest of the file is read; a plan needs none.

    ## Bad
    ```yaml
    %YAML 1.2
    ---
    title: 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    ---
    title: 架空市地域福祉活動計画
    ```

    ## Basis
    planspec's plan file, which uses a plain subset of YAML 1.2.
    """

    code = "PLN004"
    name = "directive"
    severity = Severity.ERROR
    title = Bilingual("YAML の指示行がある", "A YAML directive is used")
    help = Bilingual("「%」で始まる行を削除してください。", "Delete the line that starts with `%`.")
    page_ja = """
    YAML の指示行があります。

    ## 調べること
    `%YAML 1.1` や `%TAG` など、「%」で始まる行。

    ## 理由
    指示行はファイル全体の読み方を変えます。計画には必要ありません。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (YAML 1.2 の分かりやすい部分だけを使います)。
    """
