"""PLN501 mixed-wave-dash."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Severity
from planspec.japanese.characters import WAVE_DASHES
from planspec.japanese.mixed_marks import mixed_marks
from planspec.japanese.occurrence import Occurrence
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_WORDED = "0-9０-９ぁ-ヿ一-鿿々"
_WAVE_DASH = f"[～〜]|[~∼](?= ?[{_WORDED}(（])(?:(?<=[{_WORDED})）].)|(?<=[{_WORDED})）] .))"


class MixedWaveDash(PlanRule):
    """Wave dashes are written with different characters.

    ## What it checks
    Whether `～` (U+FF5E), `〜` (U+301C), and `~` or `∼` between numbers or Japanese words occur together in the plan's
    sentences and headings. The rarer ones are reported; if none is rarer, those that differ from the first.

    ## Why
    They look alike on the screen, but not in every font, and a search for one does not find the other.

    ## Bad
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 令和8年度～令和12年度の計画です。前期は令和8年度〜令和10年度です。
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 令和8年度～令和12年度の計画です。前期は令和8年度～令和10年度です。
    ```

    ## Basis
    Windows types U+FF5E where JIS X 0208 has the character that Unicode maps to U+301C, so both get into one file.
    That a document keeps to one of them is custom.
    """

    code = "PLN501"
    name = "mixed-wave-dash"
    severity = Severity.WARNING
    title = Bilingual("波ダッシュの文字が混在している", "Wave dashes are different characters")
    help = Bilingual("波ダッシュはどれか1つの文字にそろえてください。", "Write all wave dashes with one character.")
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "同じ記号の別の符号なので、意味は変わりません。",
            "The same sign with another code: the meaning stays.",
        ),
    )
    page_ja = """
    波ダッシュが異なる文字で書かれています。

    ## 調べること
    計画の文と見出しの中に、「～」(U+FF5E)、「〜」(U+301C)、数字や日本語の間の「~」「∼」が混在していないかを調べます。
    少ない方を報告します。同数のときは、最初のものと違う方を報告します。

    ## 理由
    画面では同じに見えても、書体によって形が変わり、検索でも片方しか見つかりません。

    ## 悪い例

    ## 良い例

    ## 根拠
    Windows では U+FF5E が入力されますが、JIS X 0208 の波ダッシュは Unicode の U+301C に対応するため、
    両方が混ざりがちです。
    1つの文書の中でそろえるのは慣行です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare every wave dash with the most frequent one."""
        if len(subject.characters & WAVE_DASHES) < 2:  # noqa: PLR2004
            return
        found = [
            Occurrence(text, match.start(), match.end(), match[0])
            for text in subject.words
            for match in re.compile(_WAVE_DASH).finditer(text.text)
        ]
        yield from mixed_marks(found, _message)


def _message(named: Bilingual, own: str) -> Bilingual:
    return Bilingual(
        f"波ダッシュ{named.ja}は、この計画の他の箇所の「{own}」と違う文字です。",
        f"The wave dash {named.en} is not 「{own}」 as elsewhere in this plan.",
    )
