"""PLN516 doubled-character."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_DOUBLED = ("。。", "、、", "。、", "、。", "をを", "がが", "のの", "にに", "でで", "へへ")
_PATTERN = "[。、]{2,}|を{2,}|(?:が{2,}|の{2,}|に{2,}|で{2,}|へ{2,})(?=[一-鿿ァ-ヺ])(?<=[一-鿿々ァ-ヺー]..)"


class DoubledCharacter(PlanRule):
    """A punctuation mark or a particle stands twice.

    ## What it checks
    。 and 、 next to each other, をを, and がが, のの, にに, でで, へへ between two kanji or katakana, where no word
    can begin with the second one.

    ## Why
    It is a slip of the keyboard that the eye passes over.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 福祉を支える人をを育てます。。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: 福祉を支える人を育てます。}
    ```

    ## Basis
    Japanese grammar: none of these particles follows itself. For the marks, Japanese orthography.
    """

    code = "PLN516"
    name = "doubled-character"
    severity = Severity.WARNING
    title = Bilingual("句読点や助詞が重なっている", "A punctuation mark or a particle stands twice")
    help = Bilingual("余分な文字を消してください。", "Take out the one left over.")
    page_ja = """
    句読点や助詞が重なっています。

    ## 調べること
    「。」「、」の連続、「をを」、漢字やカタカナに挟まれた「がが」「のの」「にに」「でで」「へへ」を調べます。

    ## 理由
    目で読むと見落としやすい打ち間違いです。

    ## 悪い例

    ## 良い例

    ## 根拠
    これらの助詞が続くことはないという日本語の文法と、句読点の表記の決まり。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for doubled characters, if the plan has any at all."""
        everything = "\n".join(text.text for text in subject.words)
        if not any(doubled in everything for doubled in _DOUBLED):
            return
        found = (
            Occurrence(text, match.start(), match.end(), match[0])
            for text in subject.words
            for match in re.compile(_PATTERN).finditer(text.text)
        )
        for stretch in stretches(found, _single):
            yield Finding(
                Bilingual(f"{stretch.named.ja}と重なっています。", f"{stretch.named.en}: the same character twice."),
                stretch.at,
                stretch.chars,
                fix=Fix(stretch.replacement, safe="。、" not in stretch.way),
            )


def _single(one: Occurrence) -> str:
    return "。" if "。" in one.written else one.written[0]
