"""PLN521 unused-reading."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class UnusedReading(PlanRule):
    """A word with a reading does not occur in the plan.

    ## What it checks
    Every `word` of `readings` occurs in some text of the plan, names and addresses included.

    ## Why
    The word was changed or removed, or is written with other characters, and its reading is not printed.

    ## Bad
    ```yaml
    readings: [{word: 千厩, reading: せんまや}]
    ```

    ## Good
    ```yaml
    readings: [{word: 千厩, reading: せんまや}]
    contacts: {head_office: {name: 千厩支部}}
    ```

    ## Basis
    The format of plan files: readings are printed at the words they belong to.
    """

    code = "PLN521"
    name = "unused-reading"
    severity = Severity.INFO
    title = Bilingual("読み仮名の語が計画にない", "A word with a reading does not occur")
    help = Bilingual(
        "計画の中での書き方に合わせるか、いらなければ消してください。",
        "Write the word as the plan does, or remove it.",
    )
    page_ja = """
    読み仮名を付けた語が、計画の中にありません。

    ## 調べること
    `readings` の `word` が、名称や住所も含めて、計画のどこかの文章にあること。

    ## 理由
    語が改められたか、別の字で書かれていて、読みが印刷されません。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式 (読み仮名は、その語のところに印刷される)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look every word up in the texts that are printed."""
        readings = subject.plan.readings
        printed = (text.text for text in subject.texts if text.at[0] != "readings") if readings else ()
        everything = "\n".join(printed)
        for index, reading in enumerate(readings):
            if reading.word.strip() not in everything:
                yield Finding(
                    Bilingual(
                        f"読みを付けた「{reading.word}」が、計画の中に見当たりません。",
                        f"「{reading.word}」, which has a reading, does not occur in the plan.",
                    ),
                    ("readings", index, "word"),
                )
