"""PLN704 theme-alike-goals."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class ThemeAlikeGoals(Rule):
    """Two goal colours that follow each other look alike to some readers.

    ## What it checks
    That neighbours in the list of goal colours differ for common sight and for the three kinds of colour blindness.

    ## Why
    About one man in twenty in Japan sees colours differently. The titles and numbers tell goals apart for them too, but
    colours that look the same are of no help in finding a goal.

    ## Bad
    ```yaml
    colours:
      goals: ["#B04A00", "#4F6B00"]
    ```

    ## Good
    ```yaml
    colours:
      goals: ["#1D4E63", "#B04A00"]
    ```

    ## Basis
    Machado, Oliveira and Fernandes 2009, *A physiologically-based model for simulation of color vision deficiency*.
    """

    code = "PLN704"
    name = "theme-alike-goals"
    severity = Severity.WARNING
    title = Bilingual("隣り合う目標の色が見分けにくい", "Colours of neighbouring goals look alike")
    help = Bilingual(
        "どちらかの色を変えるか、並べる順を入れ替えてください。明るさの違う色を隣に置くと見分けやすくなります。",
        "Change one of the two, or their order; neighbours that differ in lightness are easy to tell apart.",
    )
    page_ja = """
    続けて並ぶ2つの目標の色が、人によっては同じように見えます。

    ## 調べること
    目標の色のうち隣り合うものが、一般の色覚でも、3つの型の色覚でも見分けられるか。

    ## 理由
    日本では、男性のおよそ20人に1人が色を違って見ています。
    題名と番号があるので内容は伝わりますが、同じに見える色は、目標を探す手がかりになりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    Machado、Oliveira、Fernandes (2009) の色覚のモデル。
    """
