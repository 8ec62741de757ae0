"""PLN001 yaml-syntax."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class YamlSyntax(Rule):
    """A place in the file cannot be read as YAML.

    ## What it checks
    Everything that a parser refuses and that has no rule of its own: quotes and brackets that are not closed,
    a colon or a hyphen without a space after it, a value with `: ` in it or with a sign at its start that means
    something else,
    lines indented differently.

    ## Why
    What follows such a place may be read as something else than was meant, so the plan is not checked any further.

    ## Bad
    ```yaml whole
    title: 架空市計画: 第3次
    ```

    ```yaml whole
    title:第3次 架空市計画
    id: example
    ```

    ```yaml whole
    title: "架空市計画
    id: example
    ```

    ```yaml whole
    period: {start: 令和8年度, end: 令和12年度
    id: example
    ```

    ```yaml whole
    period:
        start: 令和8年度
      end: 令和12年度
    ```

    ```yaml whole
    email: @example
    ```

    ```yaml whole
    title: [架空市] 地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: "架空市計画: 第3次"
    ```

    ```yaml
    period:
      start: 令和8年度
      end: 令和12年度
    ```

    ## Basis
    The specification of YAML 1.2.
    """

    code = "PLN001"
    name = "yaml-syntax"
    severity = Severity.ERROR
    title = Bilingual("YAML として読めない", "The file is not valid YAML")
    help = Bilingual(
        "印の付いた行と、その1行前の記号・引用符・字下げを見直してください。",
        "Look at the signs, quotes and indentation of the marked line and of the line before.",
    )
    page_ja = """
    ファイルの中に、YAML として読めない場所があります。

    ## 調べること
    閉じられていない引用符やかっこ、後ろに空白のない「:」「-」、
    「: 」を含む値や特別な記号で始まる値、そろっていない字下げなど、他の規則に当てはまらない YAML の書き間違い。

    ## 理由
    読めない場所があると、そのあとの文も違う意味に読まれるおそれがあるため、計画の点検に進めません。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の仕様。
    """
