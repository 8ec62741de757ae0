"""PLN520 source-variant."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.model import PlanText, SourceDocument, Variant
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer

_BETWEEN = "\0"
"""What no text of a plan holds: it keeps words apart that stand in two texts."""


class SourceVariant(PlanRule):
    """A source of the plan words a passage differently.

    ## What it checks
    Every entry of `sources[].variants`. The finding stands at the first place where the plan has the words of `here`,
    or at the entry itself where the plan no longer has them.

    ## Why
    Which spelling is right is for the council to say. Until it has, the difference should not be forgotten.

    ## Bad
    ```yaml
    vision: {statement: 支え合い ともに暮らす架空のまち}
    sources:
      - title: 架空市社会福祉協議会のウェブサイト
        variants: [{here: 支え合い, there: 支えあい}]
    ```

    ## Good
    ```yaml
    vision: {statement: 支え合い ともに暮らす架空のまち}
    sources:
      - title: 架空市社会福祉協議会のウェブサイト
    ```

    ## Basis
    The plan file itself, which records the difference.
    """

    code = "PLN520"
    name = "source-variant"
    severity = Severity.INFO
    title = Bilingual("出典と表記が違う", "A source words it differently")
    help = Bilingual(
        "どちらの表記が正しいかを確認し、済んだら variants の項目を消してください。",
        "Find out which is right, then remove the entry from `variants`.",
    )
    page_ja = """
    計画の文章の一部が、出典では違う書き方になっています。

    ## 調べること
    `sources[].variants` の項目ごとに、計画の中で `here` の言葉が最初に現れる箇所を示します。
    計画の中にその言葉がなければ、項目そのものを示します。

    ## 理由
    どちらの表記が正しいかを決めるのは社会福祉協議会です。確認が済むまで、違いがあることを忘れないようにします。

    ## 悪い例

    ## 良い例

    ## 根拠
    違いを記録している計画ファイル自身。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Show every recorded difference."""
        texts = [text for text in subject.texts if text.at[0] != "sources"] if subject.plan.sources else []
        joined = _BETWEEN.join(text.text for text in texts)
        starts = list(accumulate((len(text.text) + 1 for text in texts), initial=0))
        for number, source in enumerate(subject.plan.sources):
            for index, variant in enumerate(source.variants):
                at = ("sources", number, "variants", index)
                found = joined.find(variant.here)
                place = texts[bisect_right(starts, found) - 1] if found >= 0 else None
                yield _lost(variant, at) if place is None else _differs(source, variant, at, place)


def _differs(source: SourceDocument, variant: Variant, at: Pointer, place: PlanText) -> Finding:
    start = place.text.index(variant.here)
    note = Bilingual(f": {variant.note}", f": 「{variant.note}」") if variant.note else Bilingual("", "")
    return Finding(
        Bilingual(
            f"「{variant.here}」は、出典「{source.title}」では「{variant.there}」と書かれています。",
            f"「{variant.here}」 is 「{variant.there}」 in the source 「{source.title}」.",
        ),
        place.at,
        (start, start + len(variant.here)),
        related=(Note(Bilingual(f"出典の表記の記録{note.ja}", f"The difference is recorded here{note.en}"), at),),
    )


def _lost(variant: Variant, at: Pointer) -> Finding:
    return Finding(
        Bilingual(
            f"「{variant.here}」は、計画の中に見当たりません。",
            f"「{variant.here}」 does not occur in the plan.",
        ),
        (*at, "here"),
    )
