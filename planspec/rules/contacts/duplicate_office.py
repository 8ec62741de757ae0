"""PLN412 duplicate-office."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class DuplicateOffice(PlanRule):
    """Two offices have the same name.

    ## What it checks
    The names of the head office and of all branches; width and spaces make no difference.

    ## Why
    A branch was listed twice, or its name was left standing when the line above was copied.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部}
      branches: [{name: 東支部}, {name: 東支部}]
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部}
      branches: [{name: 東支部}, {name: 西支部}]
    ```

    ## Basis
    Custom: a name in a list of offices stands for one office.
    """

    code = "PLN412"
    name = "duplicate-office"
    severity = Severity.WARNING
    title = Bilingual("同じ名称の事務所が2つある", "Two offices have one name")
    help = Bilingual(
        "名称を直すか、重複した事務所を削ってください。", "Correct the name, or remove the office listed twice."
    )
    page_ja = """
    同じ名称の事務所が2つあります。

    ## 調べること
    本部とすべての支部の名称。全角・半角と空白の違いは区別しません。

    ## 理由
    同じ支部を2度載せたか、上の行を写したときに名称を直し忘れたものです。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣習。一覧の中の1つの名称は、1つの事務所を指します。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Remember where each name was seen first, and report every later one."""
        seen: dict[str, tuple[str | int, ...]] = {}
        for placed in subject.offices:
            at = (*placed.at, "name")
            first = seen.setdefault(folded(placed.office.name), at)
            if first != at:
                yield Finding(
                    Bilingual(
                        f"「{placed.office.name}」という事務所がすでにあります。",
                        f"There is an office 「{placed.office.name}」 already.",
                    ),
                    at,
                    related=(Note(Bilingual("最初の事務所", "The first one"), first),),
                )
