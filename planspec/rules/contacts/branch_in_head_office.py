"""PLN407 branch-in-head-office."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class BranchInHeadOffice(PlanRule):
    """A branch has the address and the numbers of the head office.

    ## What it checks
    Branches whose `address` is the head office's and whose `phone` and `fax` are too.

    ## Why
    That is right where the branch sits in the head office, and a copied block where it does not. It is said here once,
    so that the rules on equal numbers need not repeat it.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001, fax: 0191-00-0002}
      branches:
        - {name: 中央支部, address: 架空市本町 1-1, phone: 0191-00-0001, fax: 0191-00-0002}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001, fax: 0191-00-0002}
      branches:
        - {name: 東支部, address: 架空市東町 1-1, phone: 0191-00-0003, fax: 0191-00-0004}
    ```

    ## Basis
    Custom: many councils run the branch of the town centre from the head office.
    """

    code = "PLN407"
    name = "branch-in-head-office"
    severity = Severity.INFO
    title = Bilingual("支部の住所と番号が本部と同じ", "A branch repeats the head office")
    help = Bilingual(
        "支部が本部の中にあることを確認してください。そうであれば、そのままで構いません。",
        "Confirm that the branch is in the head office. If it is, leave it as it is.",
    )
    page_ja = """
    支部の住所と番号が、本部と同じです。

    ## 調べること
    `address` が本部と同じで、`phone` と `fax` も本部と同じ支部。

    ## 理由
    支部が本部の中にあれば正しく、そうでなければ写したままの誤りです。
    番号の重なりを調べる他の規則で繰り返さないように、ここで1度だけ知らせます。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣習。中心部の支部を本部の中に置く社会福祉協議会は多くあります。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Name every branch that repeats the head office."""
        for placed in subject.offices:
            if placed.repeats_head_office:
                name = placed.office.name
                yield Finding(
                    Bilingual(
                        f"{name}の住所と番号は、本部と同じです。",
                        f"「{name}」 has the address and the numbers of the head office.",
                    ),
                    (*placed.at, "name"),
                    related=(Note(Bilingual("本部", "The head office"), ("contacts", "head_office", "name")),),
                )
