"""PLN510 half-width-kana."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.characters import HALF_WIDTH_KANA, full_width_kana
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.language import Bilingual
from planspec.model import TextKind
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_HALF_WIDTH = "[ぁ-ヺ](?=[ﾞﾟ])[｡-ﾟ]+|[｡-ﾟ]+"
_WORDED = frozenset({TextKind.LINE, TextKind.PROSE})


class HalfWidthKana(PlanRule):
    """Kana or Japanese punctuation is written in half width.

    ## What it checks
    Half-width katakana and half-width `｡ ｢ ｣ ､ ･` in the plan's sentences and headings.

    ## Why
    Half-width kana look uneven in print, and their sound marks are characters of their own, so that a search for ガ
    does not find ｶﾞ.

    ## Bad
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: ﾎﾞﾗﾝﾃｨｱ活動を支援します。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: ボランティア活動を支援します。}
    ```

    ## Basis
    Custom of public documents. The Unicode standard keeps half-width kana only for conversion from older codes.
    """

    code = "PLN510"
    name = "half-width-kana"
    severity = Severity.WARNING
    title = Bilingual("半角カナが使われている", "Kana is written in half width")
    help = Bilingual("全角で書いてください。", "Write it in full width.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "幅だけの違いなので、意味は変わりません。",
            "Only the width changes.",
        ),
    )
    page_ja = """
    半角のカタカナや句読点が使われています。

    ## 調べること
    計画の文と見出しの中の半角カタカナと、半角の「｡」「｢」「｣」「､」「･」を調べます。

    ## 理由
    印刷すると不ぞろいになり、濁点が別の文字になるため「ガ」で検索しても「ｶﾞ」が見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    公的な文書の慣行。Unicode 規格でも、半角カナは旧来の文字コードとの変換のためだけに残された文字です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for half-width kana, together with a full-width kana before a half-width sound mark."""
        if subject.characters.isdisjoint(HALF_WIDTH_KANA):
            return
        found = (
            Occurrence(text, run.start(), run.end(), "half")
            for text in subject.texts
            if text.kind in _WORDED and text.at[0] != "sources"
            for run in re.compile(_HALF_WIDTH).finditer(text.text)
        )
        for stretch in stretches(found, lambda run: full_width_kana(run.written)):
            yield Finding(
                Bilingual(
                    f"{stretch.named.ja}は半角です。全角で書いてください。",
                    f"{stretch.named.en} is half-width, full width was expected.",
                ),
                stretch.at,
                stretch.chars,
                fix=Fix(stretch.replacement, safe=True),
            )
