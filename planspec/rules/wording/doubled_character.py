"""PLN516 doubled-character."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_DOUBLED = ("。。", "、、", "。、", "、。", "をを", "がが", "のの", "にに", "でで", "へへ")
_RUN = "[。、]{2,}|を{2,}|が{2,}|の{2,}|に{2,}|で{2,}|へ{2,}"


class DoubledCharacter(PlanRule):
    """A punctuation mark or a particle is doubled.

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
    title = Bilingual("句読点や助詞が重なっている", "A punctuation mark or a particle is doubled")
    help = Bilingual("余分な文字を消してください。", "Delete the extra one.")
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "重なった1字を除きます。「。、」は、どちらが正しいか分からないので --unsafe が要ります。",
            "The doubled character is taken away; of 。、 either may be meant, so that is unsafe.",
        ),
    )
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
        if not any(doubled in subject.joined_words for doubled in _DOUBLED):
            return
        found = (
            Occurrence(text, match.start(), match.end(), match[0])
            for text in subject.words
            for match in re.compile(_RUN).finditer(text.text)
            if _is_slip(text.text, match)
        )
        for stretch in stretches(found, _single):
            yield Finding(
                Bilingual(f"{stretch.named.ja}と重なっています。", f"{stretch.named.en}: the same character twice."),
                stretch.at,
                stretch.chars,
                fix=Fix(stretch.replacement, safe="。、" not in stretch.way),
            )


def _is_slip(text: str, run: re.Match[str]) -> bool:
    """Tell a doubled particle from a word that begins with the same kana, by the letters beside it."""
    if run[0][0] in "。、を":
        return True
    before, after = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
    return _is_of_word(before, "々ー") and _is_of_word(after, "")


def _is_of_word(letter: str, others: str) -> bool:
    return "一" <= letter <= "鿿" or "ァ" <= letter <= "ヺ" or (letter != "" and letter in others)


def _single(one: Occurrence) -> str:
    return "。" if "。" in one.written else one.written[0]
