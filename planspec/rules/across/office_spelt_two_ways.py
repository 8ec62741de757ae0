"""PLN803 office-spelt-two-ways."""

from collections import Counter
from collections.abc import Iterator

from planspec.across.councils import Council
from planspec.across.digest import OfficeDigest, PlanDigest
from planspec.contact.phone import serves_everywhere
from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.across_rule import AcrossRule

_ALIKE = str.maketrans({"ヶ": "ケ", "が": "ケ", "ヵ": "カ", "ノ": "の", "之": "の"})

Known = dict[str, tuple[PlanDigest, OfficeDigest]]
"""The first office with a mark: its name, or a number or an address that it alone has."""


class OfficeSpeltTwoWays(AcrossRule):
    """An office is called otherwise in another plan of the same council.

    ## What it checks
    Offices of all plans of a council that are checked together. They are taken for one office where their names differ
    in width, spaces or ケ・ヶ・が only, or where they have the same phone number, e-mail or address and no other office
    of their plan has it.

    ## Why
    People look for the name that they know. Where an office was renamed, the newer plan is right; where it was not,
    one of the two is a slip.

    ## Bad
    ```yaml name=second.yaml
    # second.yaml
    id: kaku-2
    period: {start: 令和3年度, end: 令和7年度}
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches: [{name: 霞ヶ丘支部, address: 架空市霞ヶ丘 1-1, phone: 0191-00-0002}]
    ```
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches: [{name: 霞が丘支部, address: 架空市霞ヶ丘 1-1, phone: 0191-00-0002}]
    ```

    ## Good
    ```yaml name=second.yaml
    # second.yaml
    id: kaku-2
    period: {start: 令和3年度, end: 令和7年度}
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches: [{name: 霞ヶ丘支部, address: 架空市霞ヶ丘 1-1, phone: 0191-00-0002}]
    ```
    ```yaml name=third.yaml
    # third.yaml
    id: kaku-3
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1, phone: 0191-00-0001}
      branches: [{name: 霞ヶ丘支部, address: 架空市霞ヶ丘 1-1, phone: 0191-00-0002}]
    ```

    ## Basis
    Custom: an office has one name.
    """

    code = "PLN803"
    name = "office-spelt-two-ways"
    severity = Severity.WARNING
    title = Bilingual("同じ事務所の名称が計画によって違う", "One office is spelt two ways in two plans")
    help = Bilingual(
        "名称をそろえてください。改称した事務所なら、そのままで構いません。",
        "Use one spelling; leave it as it is if the office was renamed.",
    )
    page_ja = """
    同じ社協の別の計画と、事務所の名称が違います。

    ## 調べること
    いっしょに調べた、同じ社協のすべての計画の事務所。
    全角・半角、空白、「ケ・ヶ・が」だけが違う名称と、電話番号・電子メール・住所のどれか
    (その計画の中でその事務所だけのもの) が同じ事務所は、1つの事務所とみなします。

    ## 理由
    住民は知っている名称で探します。改称したのでなければ、どちらかが書き誤りです。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣習。1つの事務所には1つの名称があります。
    """

    def check(self, council: Council) -> Iterator[tuple[int, Finding]]:
        """Walk through the plans, the oldest first, and remember where each office was first."""
        known: Known = {}
        for number, plan in council:
            marks = [(office, _marks(office)) for office in plan.offices]
            shared = Counter(mark for _, listed in marks for mark in listed)
            for office, listed in marks:
                own = [mark for mark in listed if shared[mark] == 1]
                yield from ((number, finding) for finding in _compared(office, own, known))
                known |= dict.fromkeys(own, (plan, office))


def _marks(office: OfficeDigest) -> tuple[str, ...]:
    phone = "" if serves_everywhere(office.phone) else office.phone
    name = folded(office.name.text).translate(_ALIKE)
    given = (("name", name), ("phone", phone), ("email", office.email.lower()), ("address", office.address))
    return tuple(f"{kind} {mark}" for kind, mark in given if mark)


def _compared(office: OfficeDigest, marks: list[str], known: Known) -> Iterator[Finding]:
    before = next((known[mark] for mark in marks if mark in known), None)
    if before is None or before[1].name.text == office.name.text:
        return
    plan, other = before
    yield Finding(
        Bilingual(
            f"「{office.name.text}」は、別の計画では「{other.name.text}」です。",
            f"「{office.name.text}」 is called 「{other.name.text}」 in another plan.",
        ),
        office.name.at,
        related=(
            Note(
                Bilingual(f"「{plan.title.text}」での名称", f"The name in 「{plan.title.text}」"),
                other.name.at,
                None,
                plan.path,
                other.name.span,
            ),
        ),
    )
