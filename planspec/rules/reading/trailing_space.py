"""PLN026 trailing-space."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule
from planspec.rules.fixable import Fixable


class TrailingSpace(Rule):
    r"""A line of the file ends in spaces that belong to no text.

    ## What it checks
    Spaces and tabs at the ends of lines: after values, after comments, in lines that are blank but for them. In texts
    in lines of their own (after | or >) they are part of the text, and PLN515 looks at them.

    ## Why
    Nobody sees them. Editors take them away or put them in, and every such line is shown as changed in a review.

    ## Bad
    ```yaml escaped
    vision: {statement: ともに暮らす架空のまち}\u0020\u0020
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち}
    ```

    ## Basis
    YAML 1.2, 6.1 and 7.3: spaces at the end of a line part nothing and are no content.
    """

    code = "PLN026"
    name = "trailing-space"
    severity = Severity.INFO
    since = "2026.2"
    title = Bilingual("行の終わりに空白がある", "A line ends in spaces")
    help = Bilingual("空白を消してください。", "Delete the spaces.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "値に含まれない空白だけを除くので、意味は変わりません。",
            "Only spaces that belong to no value are taken away: the meaning stays.",
        ),
    )
    page_ja = """
    行の終わりに、どの文にも含まれない空白があります。

    ## 調べること
    値の後ろ、コメントの後ろ、空白だけの行の、行末の空白とタブ。
    「|」や「>」の下に書いた文では、空白も文の一部なので、PLN515 が調べます。

    ## 理由
    目に見えません。エディターが消したり加えたりして、そのたびに、変えていない行が変更として表示されます。

    ## 悪い例

    ## 良い例

    ## 根拠
    YAML 1.2 の 6.1 と 7.3。行末の空白は区切りにも内容にもなりません。
    """
