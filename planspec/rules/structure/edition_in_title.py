"""PLN212 edition-in-title."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.folding import half_width
from planspec.japanese.quantity import whole_number, written_like
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_EDITION = r"第\s?(?P<number>[^\W第]{1,6}?)\s?(?P<kind>次|期)"


class EditionInTitle(PlanRule):
    """The edition that a title names is not the one that `edition` gives.

    ## What it checks
    第3次, 第三次 or 第3期 in `title` against `edition`, for this plan and for `previous_plan`. Where a title
    has both 次 and 期, it is 次 that counts editions.

    ## Why
    A file begun as a copy of the last plan keeps the old title or the old number.

    ## Bad
    ```yaml
    title: 第2次 架空市地域福祉活動計画
    edition: 3
    ```

    ## Good
    ```yaml
    title: 第三次 架空市地域福祉活動計画
    edition: 3
    ```

    ## Basis
    The custom of counting plans as 第N次 or 第N期 in their titles.
    """

    code = "PLN212"
    name = "edition-in-title"
    severity = Severity.WARNING
    title = Bilingual("題名の次数が edition と違う", "The edition in the title differs from `edition`")
    help = Bilingual("題名と edition のどちらか誤っているほうを直してください。", "Correct the title or `edition`.")
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "この計画と前計画の edition が続いているときに限り、題名の次数を直します。題名が正しいこともあるので、"
            "安全ではありません。",
            "The title is mended where `edition` here and that of the previous plan follow each other; the title "
            "may be what is right, so it is unsafe.",
        ),
    )
    page_ja = """
    題名の次数が `edition` と違います。

    ## 調べること
    題名の「第3次」「第三次」「第3期」と `edition` を照合します。前計画 (`previous_plan`) も同じです。
    「次」と「期」の両方がある題名では、「次」を次数とみなします。

    ## 理由
    前の計画のファイルを写して作り始めると、古い題名や次数が残りがちです。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画の題名に「第N次」「第N期」と数を付ける慣行。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the titles of this plan and of the previous one with their editions."""
        plan, previous = subject.plan, subject.plan.previous_plan
        editions = (previous.edition if previous else None, plan.edition)
        # Two editions that follow each other are not wrong both, and what differs from them is the title.
        certain = editions[0] is not None and editions[1] == editions[0] + 1
        yield from _compared(plan.title, plan.edition, (), certain=certain)
        if previous is not None:
            yield from _compared(previous.title, previous.edition, ("previous_plan",), certain=certain)


def _compared(title: str, edition: int | None, at: tuple[str, ...], *, certain: bool) -> Iterator[Finding]:
    if edition is None or "第" not in title:
        return
    found = [match for match in re.finditer(_EDITION, half_width(title)) if whole_number(match["number"]) is not None]
    found = [match for match in found if match["kind"] == "次"] or found
    if not found or edition in {whole_number(match["number"]) for match in found}:
        return
    written = title[slice(*found[0].span())]
    yield Finding(
        Bilingual(
            f"題名は「{written}」ですが、edition は {edition} です。",
            f"The title says 「{written}」, but `edition` is {edition}.",
        ),
        at=(*at, "title"),
        chars=found[0].span("number"),
        related=(Note(Bilingual("次数はこちら", "The edition stands here"), (*at, "edition")),),
        fix=Fix(written_like(edition, title[slice(*found[0].span("number"))]), safe=False) if certain else None,
    )
