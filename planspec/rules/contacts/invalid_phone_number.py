"""PLN413 invalid-phone-number."""

from collections.abc import Iterator

from planspec.contact.phone import fault
from planspec.diagnostics import Finding, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class InvalidPhoneNumber(PlanRule):
    """A phone or fax number is none that can be dialled in Japan.

    ## What it checks
    `phone` and `fax` of every office against Japan's numbering plan: the leading 0, the area code, the number of digits
    (10; 11 for mobile, 050 and 0800 numbers), no 0 at the beginning of the exchange (but 00 in made-up numbers), and
    one number in one field.

    ## Why
    A number with a digit too few is found out by the resident who needs the council.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-00-001, fax: 00-0002}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-00-0001, fax: 0191-00-0002}
    ```

    ## Basis
    Japan's numbering plan ("電気通信番号計画", Ministry of Internal Affairs and Communications), as the `phonenumbers`
    package holds it.
    """

    code = "PLN413"
    name = "invalid-phone-number"
    severity = Severity.ERROR
    title = Bilingual("電話番号として正しくない", "A phone number cannot be right")
    help = Bilingual(
        "市外局番から、「0191-00-0001」のように書いてください。",
        "Write the whole number with its area code, such as `0191-00-0001`.",
    )
    page_ja = """
    電話番号やFAX番号が、日本の電話番号として成り立っていません。

    ## 調べること
    各事務所の `phone` と `fax` を日本の電気通信番号計画と照合します。
    先頭の0、市外局番、桁数 (10桁。携帯電話・050・0800は11桁)、市内局番が0で始まらないこと (見本の00は除く)、
    1つの欄に1つの番号であること。

    ## 理由
    1桁足りない番号に気付くのは、社会福祉協議会を必要としている住民です。

    ## 悪い例

    ## 良い例

    ## 根拠
    総務省の電気通信番号計画 (`phonenumbers` パッケージに収録のもの)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Say of each number why it cannot be right."""
        for placed in subject.offices:
            for number in placed.numbers:
                if (why := fault(number.text)) is not None:
                    yield Finding(
                        Bilingual(
                            f"{number.label.ja}「{number.text}」は正しくありません。{why.ja}。",
                            f"The {number.label.en} 「{number.text}」 is wrong: {why.en}.",
                        ),
                        number.at,
                        chars=(0, len(number.text)),
                    )
