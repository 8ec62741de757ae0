"""PLN251 undecided-word."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_OPEN = (
    "未定 未定です 検討中 検討中です 調整中 協議中 確認中 作成中 策定中 準備中 未記入 未確認 未決定 "
    "後日 後日記入 後日決定 後日追記 追って記入 要確認 TBD TBC TBA TODO"
)
_WORDS = frozenset(_OPEN.split())
_MARKS = "()「」『』【】〔〕[]<>〈〉《》※*。."
_LONGEST = 20


class UndecidedWord(PlanRule):
    """A field says 「未定」 where a `todo` should say why.

    ## What it checks
    Values that are nothing but 未定, 検討中, 調整中, 協議中, 確認中, 未記入, 後日, TBD, TBC or the like, in brackets
    too, in all parts of the plan but `todo` and `sources`.

    ## Why
    Such a word is printed as if it were the title or the name. A `todo` says what is open and why, is shown by every
    check, and lets a required field be left out.

    ## Bad
    ```yaml
    organization: 未定
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, todo: 住所は移転先が決まってから書きます}
    ```

    ## Basis
    The format of plan files: what is not settled stands in a `todo`.
    """

    code = "PLN251"
    name = "undecided-word"
    severity = Severity.WARNING
    title = Bilingual("「未定」という言葉が値になっている", "A word such as 「未定」 stands for the value")
    help = Bilingual(
        "値を書かずに、未定の理由を todo に書いてください。",
        "Leave the field out, and say in a `todo` why it is open.",
    )
    page_ja = """
    「未定」などの言葉が、項目の値として書かれています。

    ## 調べること
    値の全体が「未定」「検討中」「調整中」「後日」「TBD」などの言葉でないこと。括弧に入れたものも同じです。
    `todo` と `sources` を除くすべての項目を調べます。

    ## 理由
    そのままでは題名や名称として印刷されます。
    `todo` に書けば、何がなぜ未定かが確認のたびに示され、必須の項目も省略できます。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (決まっていないことは `todo` に書く)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for texts that hold nothing else."""
        for text in subject.texts:
            if len(text.text) > _LONGEST or text.at[0] == "sources" or text.at[-1] == "todo":
                continue
            if folded(text.text).strip(_MARKS).upper() in _WORDS:
                yield Finding(
                    Bilingual(
                        f"「{text.text.strip()}」は値ではありません。",
                        f"「{text.text.strip()}」 is not a value.",
                    ),
                    at=text.at,
                )
