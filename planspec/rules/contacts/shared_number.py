"""PLN406 shared-number."""

from collections.abc import Iterator

from planspec.contact.offices import OfficeNumber, PlacedOffice
from planspec.contact.phone import serves_everywhere
from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class SharedNumber(PlanRule):
    """Two offices have the same phone or fax number.

    ## What it checks
    The digits of every `phone` and `fax` across offices. Left out: branches at the head office's address, and numbers
    that serve a whole organization (0120, 0800, 0570).

    ## Why
    Lists of branches are written by copying the line above; a number that was not changed leads to the wrong branch.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches:
        - {name: 東支部, address: 架空市東町 1-1, phone: 0191-00-0003}
        - {name: 西支部, address: 架空市西町 1-1, phone: 0191-00-0003}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches:
        - {name: 東支部, address: 架空市東町 1-1, phone: 0191-00-0003}
        - {name: 西支部, address: 架空市西町 1-1, phone: 0191-00-0004}
    ```

    ## Basis
    Experience with lists of offices.
    """

    code = "PLN406"
    name = "shared-number"
    severity = Severity.WARNING
    title = Bilingual("2つの事務所の番号が同じ", "Two offices share a number")
    help = Bilingual(
        "どちらの事務所の番号かを確認してください。共用の番号なら、そのままで構いません。",
        "Confirm whose number it is. If the offices do share it, leave it as it is.",
    )
    page_ja = """
    2つの事務所の電話番号またはFAX番号が同じです。

    ## 調べること
    すべての事務所の `phone` と `fax` の数字を比べます。
    本部と同じ住所にある支部と、団体全体で使う番号 (0120、0800、0570) は除きます。

    ## 理由
    支部の一覧は上の行を写して作ることが多く、直し忘れた番号は別の支部につながります。

    ## 悪い例

    ## 良い例

    ## 根拠
    事務所の一覧でよく見られる誤り。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Remember where each number was seen first, and report every later office that has it."""
        seen: dict[str, tuple[PlacedOffice, OfficeNumber]] = {}
        for placed in subject.offices:
            for number in placed.numbers:
                digits = number.digits
                if not digits or serves_everywhere(digits):
                    continue
                first, where = seen.setdefault(digits, (placed, number))
                if first.at != placed.at and not (first.at_head_office and placed.at_head_office):
                    yield _finding(placed, number, first, where)


def _finding(placed: PlacedOffice, number: OfficeNumber, first: PlacedOffice, where: OfficeNumber) -> Finding:
    ours, theirs = placed.office.name, first.office.name
    return Finding(
        Bilingual(
            f"{ours}の{number.label.ja}{number.text}は、{theirs}の{where.label.ja}と同じです。",
            f"The {number.label.en} of 「{ours}」, {number.text}, is also the {where.label.en} of 「{theirs}」.",
        ),
        number.at,
        related=(Note(Bilingual(f"{theirs}の{where.label.ja}", f"The {where.label.en} of 「{theirs}」"), where.at),),
    )
