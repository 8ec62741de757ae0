"""PLN511 decomposed-kana."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.characters import SOUND_MARKS, SPACING_SOUND_MARKS, composed
from planspec.japanese.occurrence import Occurrence, stretches
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_DECOMPOSED = "(?:[ぁ-ヿ][\u3099\u309a゛゜])+"


class DecomposedKana(PlanRule):
    r"""A kana and its sound mark are two characters.

    ## What it checks
    Kana followed by a dakuten or handakuten, a combining one (U+3099, U+309A) or one that stands for itself (ホ゛), for
    which Unicode has one character, in every text of the plan. Pairs that have no character of their own, such as か゚,
    are right.

    ## Why
    が in two characters looks like が in one, but a search, a comparison and a count of characters take it for
    something else. Such kana come from file names of a Mac and from PDF files.

    ## Bad
    ```yaml escaped
    vision: {statement: ともに暮らす架空のまち, text: みんなか\u3099主役です。}
    ```

    ## Good
    ```yaml
    vision: {statement: ともに暮らす架空のまち, text: みんなが主役です。}
    ```

    ## Basis
    Normalization Form C of the Unicode standard, which input methods give and which the W3C recommends for the web.
    """

    code = "PLN511"
    name = "decomposed-kana"
    severity = Severity.WARNING
    title = Bilingual("濁点が分かれている", "A kana and its sound mark are two characters")
    help = Bilingual("打ち直して1文字にしてください。", "Type it again as one character.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "同じ文字の別の符号なので、意味は変わりません。",
            "The same letter with another code: the meaning stays.",
        ),
    )
    page_ja = """
    かなと濁点・半濁点が別の文字になっています。

    ## 調べること
    1文字で表せるかなに、結合用の濁点・半濁点 (U+3099、U+309A) や1文字の濁点・半濁点 (ホ゛) が付いていないかを、
    すべての文字列で調べます。
    「か゚」のように1文字で表せないものは対象外です。

    ## 理由
    見た目は同じ「が」でも、検索・比較・文字数では別のものとして扱われます。
    Mac のファイル名や PDF からの貼り付けで入り込みます。

    ## 悪い例

    ## 良い例

    ## 根拠
    Unicode の正規化形式 C (NFC)。日本語入力では通常この形になり、W3C もウェブでの使用を勧めています。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for kana that one character can stand for."""
        if subject.characters.isdisjoint(SOUND_MARKS | SPACING_SOUND_MARKS):
            return
        found = (
            Occurrence(text, run.start(), run.end(), "decomposed")
            for text in subject.texts
            for run in re.compile(_DECOMPOSED).finditer(text.text)
            if composed(run[0]) != run[0]
        )
        for stretch in stretches(found, lambda run: composed(run.written)):
            yield Finding(
                Bilingual(
                    f"{stretch.named.ja}は、かなと濁点・半濁点が別の文字です。",
                    f"{stretch.named.en} is written with sound marks as characters of their own.",
                ),
                stretch.at,
                stretch.chars,
                fix=Fix(stretch.replacement, safe=True),
            )
