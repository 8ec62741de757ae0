"""PLN403 phone-form."""

from collections.abc import Iterator

from planspec.contact.offices import OfficeNumber
from planspec.contact.phone import national, without_remark
from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.folding import half_width
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class PhoneForm(PlanRule):
    """A phone or fax number is right but not written in the form that the numbering plan gives it.

    ## What it checks
    `phone` and `fax` of every office: half-width digits from the area code on, with hyphens between area code,
    exchange and subscriber number. Numbers without an area code (free dial, 050, mobile) may be grouped freely.
    A remark such as (代表) may follow.

    ## Why
    The place of the hyphen says where the area code ends: whoever dials locally leaves out the wrong digits otherwise.
    One form for all offices is also what makes numbers comparable.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: (0191)00-0001, fax: ０１９１－００－０００２}
    ```

    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 019-100-0001}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-00-0001, fax: 0191-00-0002}
    ```

    ## Basis
    Japan's numbering plan ("電気通信番号計画", Ministry of Internal Affairs and Communications), as the `phonenumbers`
    package holds it. Brackets round the area code are a custom too; one form in one plan is planspec's own choice.
    """

    code = "PLN403"
    name = "phone-form"
    severity = Severity.WARNING
    title = Bilingual("電話番号の書き方が番号計画の形と違う", "A phone number is not in the form of the numbering plan")
    help = Bilingual(
        "半角数字とハイフンで、市外局番-市内局番-加入者番号の順に書いてください。",
        "Write half-width digits with hyphens: area code, exchange, subscriber number.",
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "数字は変えず、書き方だけを直します。",
            "The digits stay; only how they are written changes.",
        ),
    )
    page_ja = """
    電話番号やFAX番号が、電気通信番号計画の区切り方で書かれていません。

    ## 調べること
    各事務所の `phone` と `fax` が、半角数字とハイフンで、市外局番・市内局番・加入者番号に区切られていること。
    市外局番のない番号 (0120、050、携帯電話など) の区切り方は問いません。「(代表)」などの添え書きがあっても構いません。

    ## 理由
    ハイフンの位置は市外局番の終わりを示します。違っていると、市内からかける人が省く桁を間違えます。
    書き方がそろっていれば、番号どうしの照合もできます。

    ## 悪い例

    ## 良い例

    ## 根拠
    総務省の電気通信番号計画 (`phonenumbers` パッケージに収録のもの)。
    市外局番をかっこで囲む書き方も慣習としてありますが、1つの計画の中では書き方をそろえることにしています。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare each valid number with the plan's own way of writing it."""
        for placed in subject.offices:
            for number in placed.numbers:
                written = without_remark(number.text)
                expected = national(number.text)
                if expected is not None and expected != written:
                    yield Finding(
                        _message(number, written, expected),
                        number.at,
                        chars=(0, len(written)),
                        fix=Fix(expected, safe=True),
                    )


def _message(number: OfficeNumber, written: str, expected: str) -> Bilingual:
    ja, en = _reason(written)
    return Bilingual(
        f"{number.label.ja}「{written}」は「{expected}」と書きます ({ja})。",
        f"The {number.label.en} 「{written}」 is to be written 「{expected}」 ({en}).",
    )


def _reason(written: str) -> tuple[str, str]:
    if strange := [letter for letter in half_width(written) if not letter.isascii()]:
        named = f"「{strange[0]}」(U+{ord(strange[0]):04X})"
        return f"半角でない文字{named}があります", f"it holds {named}"
    if not written.isascii():
        return "全角の文字があります", "full-width characters"
    if "(" in written:
        return "かっこは使いません", "no brackets"
    if written.startswith("+"):
        return "国内の形で書きます", "form for calls within Japan"
    if "-" not in written:
        return "ハイフンがありません", "no hyphens"
    return "区切りの位置が違います", "hyphens or spaces in other places"
