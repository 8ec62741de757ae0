"""PLN908 unresolved-conflict."""

from planspec.diagnostics import Severity
from planspec.language import Bilingual
from planspec.rules.base import Rule


class UnresolvedConflict(Rule):
    """Two versions of the plan were merged, and nobody has decided yet which of them is right here.

    ## What it checks
    Comments that `planspec git merge` leaves above each place where two versions disagree. In the file stands what the
    one version says; the comment tells what the other one says. No setting and no comment silences this, and it is told
    whatever phase a plan is in and whatever edition of the rules it keeps to.

    ## Why
    Whoever changed the plan in the other version would find his change gone without a word.

    ## Bad
    ```yaml
    # planspec: conflict 相手の版「架空市みんなの福祉活動計画」、元の版「架空市福祉活動計画」
    title: 架空市地域福祉活動計画
    ```

    ## Good
    ```yaml
    title: 架空市みんなの地域福祉活動計画
    ```

    ## Basis
    planspec's merge of plans under git (docs/git.md).
    """

    code = "PLN908"
    name = "unresolved-conflict"
    since = "2026.2"
    severity = Severity.ERROR
    title = Bilingual("2つの版の食い違いが残っている", "A conflict between two versions is still to be decided")
    help = Bilingual(
        "食い違っている箇所をどう書くか決めて直し、このコメントの行を消してください。",
        "Write the place as it is to be, then delete the line of this comment.",
    )
    page_ja = """
    計画の2つの版を合わせたときの食い違いが、まだ決着していません。

    ## 調べること
    `planspec git merge` が、2つの版の食い違う箇所の上に書いたコメントが残っていないか。
    ファイルには一方の版の書き方があり、もう一方の版の書き方はコメントに書かれています。
    計画の段階や規則の版によらずに知らせます。設定でもコメントでも抑えられません。

    ## 理由
    もう一方の版で計画を直した人の変更が、知らないうちになくなるのを防ぐためです。

    ## 悪い例

    ## 良い例

    ## 根拠
    planspec が git で計画を合わせるしくみ (docs/git.md)。
    """
