"""PLN105 bad-choice."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule
from planspec.rules.fixable import Fixable


class BadChoice(Rule):
    """A field with a fixed set of values has another one.

    ## What it checks
    Fields such as `phase` whose values are given.

    ## Why
    Checks depend on the phase, so it must be one that cannot be mistaken.

    ## Bad
    ```yaml
    phase: 原案
    ```

    ## Good
    ```yaml
    phase: 素案
    ```

    ## Basis
    The plan file format, plan/1.
    """

    code = "PLN105"
    name = "bad-choice"
    severity = Severity.ERROR
    title = Bilingual("選べない値", "A value is not one of the choices")
    help = Bilingual(
        "メッセージにある値から選んでください。",
        "Choose one of the values that the message lists.",
    )
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "全角・半角や空白の違いだけなら安全です。似た選択肢を推測したものは --unsafe が要ります。",
            "Safe where only width and spaces differ from a choice; the choice most like it is a guess and unsafe.",
        ),
    )
    page_ja = """
    決まった値から選ぶ項目に、それ以外の値が書かれています。

    ## 調べること
    `phase` など、値が決まっている項目の値。

    ## 理由
    段階によって確認の厳しさが変わるため、読み違えられない値が要ります。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec の計画ファイルの書式 (plan/1)。
    """
