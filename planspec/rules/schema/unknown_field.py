"""PLN102 unknown-field."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule
from planspec.rules.fixable import Fixable


class UnknownField(Rule):
    """A field is written that the format does not know.

    ## What it checks
    That every field name is one of the format's.

    ## Why
    A misspelt field is read by nobody, and what it says is lost from the plan without a word.

    ## Bad
    ```yaml
    vision: {statment: ともに暮らす架空のまち, todo: 検討中}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち}
    ```

    ## Basis
    The file formats of planspec, plan/1 and theme/1.
    """

    code = "PLN102"
    name = "unknown-field"
    severity = Severity.ERROR
    title = Bilingual("知らない項目がある", "A field is unknown")
    help = Bilingual(
        "つづりを確かめてください。項目の一覧は「planspec schema」で見られます。",
        "Check the spelling; `planspec schema` lists the fields.",
    )
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "1字の書き誤り、隣り合う2字の入れ替わり、大文字やハイフンだけの違いと、項目の日本語名を書いたときは、安全です。そ"
            "れより遠い推測は --unsafe が要ります。正しい名前の項目がすでにあれば、直しません。",
            "Safe where one letter differs, or only case, hyphens and underscores, and where the field's "
            "Japanese title is written; guesses from further away are unsafe. Nothing is renamed where a field "
            "of that name stands there already.",
        ),
    )
    page_ja = """
    書式にない項目が書かれています。

    ## 調べること
    項目の名前がすべて書式にあるか。

    ## 理由
    つづりを間違えた項目は読まれず、書いたつもりの内容が計画から抜け落ちます。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec のファイルの書式 (計画は plan/1、テーマは theme/1)。
    """
