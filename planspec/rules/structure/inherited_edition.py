"""PLN214 inherited-edition."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.japanese.folding import folded, half_width
from planspec.japanese.quantity import whole_number, written_like
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

# A string, so that it is compiled only where a vision was taken over.
_EDITION = "第([0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})[次期]"


class InheritedEdition(PlanRule):
    """The vision is taken over from another edition than the previous plan.

    ## What it checks
    The edition in `vision.inherited_from` (第2次計画) against the edition of `previous_plan`, in `edition` or in its
    title. Plans of another name are not compared.

    ## Why
    When a file is begun as a copy of the last plan, this number is easily forgotten.

    ## Bad
    ```yaml
    previous_plan: {title: 第2次計画, edition: 2}
    vision: {statement: ともに暮らす架空のまち, inherited_from: 第1次計画}
    ```

    ## Good
    ```yaml
    previous_plan: {title: 第2次計画, edition: 2}
    vision: {statement: ともに暮らす架空のまち, inherited_from: 第2次計画}
    ```

    ## Basis
    The plan's own words; that a vision goes from one plan to the next is custom.
    """

    code = "PLN214"
    name = "inherited-edition"
    severity = Severity.WARNING
    title = Bilingual("基本理念の引き継ぎ元と前計画の次数が違う", "The vision is taken over from another edition")
    help = Bilingual(
        "inherited_from と previous_plan のどちらか誤っているほうを直してください。",
        "Correct `inherited_from` or `previous_plan`.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "前計画の次数がこの計画の1つ前のときに限り、引き継ぎ元の次数を直します。もっと前の計画から引き継いだ"
            "こともあるので、安全ではありません。",
            "Mended where the previous plan is the edition right before this one; a vision may come from an "
            "older plan, so it is unsafe.",
        ),
    )
    page_ja = """
    基本理念の引き継ぎ元とされた計画の次数が、前計画の次数と違います。

    ## 調べること
    `vision.inherited_from` の次数 (第2次計画) を、`previous_plan` の `edition` または題名の次数と照合します。
    名称の違う計画とは比べません。

    ## 理由
    前の計画のファイルを写して作り始めると、ここの数が直されずに残りがちです。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画自身の記述。基本理念を次の計画に引き継ぐことは慣行です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the two editions where both are given."""
        plan, previous = subject.plan, subject.plan.previous_plan
        source = plan.vision.inherited_from if plan.vision is not None else None
        found = re.search(_EDITION, folded(source or ""))
        if source is None or previous is None or found is None:
            return
        name, in_title = folded(source).replace(found[0], ""), re.search(_EDITION, folded(previous.title))
        known = previous.edition or (whole_number(in_title[1]) if in_title else None)
        if known in {None, whole_number(found[1])} or name not in f"{folded(previous.title)} {folded(plan.title)} 計画":
            return
        yield Finding(
            Bilingual(
                f"基本理念の引き継ぎ元は「{source}」ですが、前計画は第{known}次です。",
                f"The vision is taken over from 「{source}」, but the previous plan is edition {known}.",
            ),
            ("vision", "inherited_from"),
            related=(Note(Bilingual("前計画", "The previous plan"), ("previous_plan", "title")),),
            fix=_fix(source, known) if plan.edition == known + 1 else None,
        )


def _fix(source: str, edition: int) -> Fix | None:
    """Return the name of the plan with the edition right before this plan's."""
    found = re.search(_EDITION, half_width(source))
    if found is None:
        return None
    start, end = found.span(1)
    return Fix(source[:start] + written_like(edition, source[start:end]) + source[end:], safe=False)
