"""PLN213 edition-order."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.folding import half_width
from planspec.japanese.quantity import NUMBER, whole_number
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

# A string, so that it is compiled only where the editions do not follow.
_TERM = rf"第\s?({NUMBER})\s?期"


class EditionOrder(PlanRule):
    """The previous plan is not the edition right before this one.

    ## What it checks
    `previous_plan.edition` is one less than `edition`. Terms of one edition, 第3次…(第2期) after 第3次…(第1期), are
    right.

    ## Why
    A council counts its plans without a gap. A number that does not follow is a slip, or the plan succeeds another
    plan than the one named.

    ## Bad
    ```yaml
    edition: 3
    previous_plan: {title: 架空市地域福祉活動計画, edition: 3}
    ```

    ## Good
    ```yaml
    edition: 3
    previous_plan: {title: 架空市地域福祉活動計画, edition: 2}
    ```

    ## Basis
    The custom of counting plans in order.
    """

    code = "PLN213"
    name = "edition-order"
    severity = Severity.WARNING
    title = Bilingual("前計画の次数が続いていない", "The previous plan is not the edition before")
    help = Bilingual(
        "この計画か前計画の edition を確かめてください。", "Check `edition` here and under `previous_plan`."
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "前計画の題名が1つ前の次数を名乗るときに限り、edition を直します。どちらが正しいかは人が確かめるので、"
            "安全ではありません。",
            "`edition` is mended where the previous plan's title names the edition right before; somebody has to "
            "look, so it is unsafe.",
        ),
    )
    page_ja = """
    前計画の次数が、この計画の1つ前になっていません。

    ## 調べること
    `previous_plan.edition` が `edition` より1だけ小さいこと。
    同じ次数でも、名称が「第3次…(第1期)」「第3次…(第2期)」のように期で続いていれば、正しいものとします。

    ## 理由
    計画の次数は順に数えます。続いていなければ、書き誤りか、引き継ぐ計画の取り違えです。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画を第1次、第2次と順に数える慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare both editions where both are given."""
        edition, previous = subject.plan.edition, subject.plan.previous_plan
        if edition is None or previous is None or previous.edition in {None, edition - 1}:
            return
        if previous.edition == edition and _follows(subject.plan.title, previous.title):
            return
        yield Finding(
            Bilingual(
                f"前計画は第{previous.edition}次とありますが、この計画は第{edition}次です。",
                f"The previous plan is edition {previous.edition}, but this one is edition {edition}.",
            ),
            at=("previous_plan", "edition"),
            related=(Note(Bilingual("この計画の次数", "The edition of this plan"), ("edition",)),),
            fix=Fix(str(edition - 1), safe=False) if _counted(previous.title) == edition - 1 else None,
        )


def _counted(title: str) -> int | None:
    found = re.search(rf"第\s?({NUMBER})\s?次", half_width(title))
    return whole_number(found[1]) if found else None


def _follows(title: str, previous: str) -> bool:
    """Tell whether the titles name two terms (第2期 after 第1期) that follow each other."""
    terms = [re.search(_TERM, half_width(one)) for one in (title, previous)]
    own, before = (whole_number(term[1]) if term else None for term in terms)
    return own is not None and before == own - 1
