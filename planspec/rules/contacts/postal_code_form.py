"""PLN401 postal-code-form."""

from collections.abc import Iterator

from planspec.contact.postal import digit_count, seven_digits
from planspec.diagnostics import Finding, Fix, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_DIGITS = 7


class PostalCodeForm(PlanRule):
    """A postal code is not written as three digits, a hyphen and four digits.

    ## What it checks
    `postal_code` of the head office and of every branch: half-width digits, a hyphen after the third, no 〒.

    ## Why
    The printed plan puts 〒 before the code by itself, and machines that sort mail and look up codes read one form.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 〒１００-０００１}
    ```

    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 100-001}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 100-0001}
    ```

    ## Basis
    Japan Post's postal codes have seven digits (since 1998), written NNN-NNNN.
    """

    code = "PLN401"
    name = "postal-code-form"
    severity = Severity.ERROR
    title = Bilingual("郵便番号の書き方が正しくない", "A postal code is not well formed")
    help = Bilingual(
        "半角数字で「100-0001」のように書いてください。〒は書きません。",
        "Write half-width digits such as `100-0001`, without 〒.",
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "数字は変えず、書き方だけを直します。",
            "The digits stay; only how they are written changes.",
        ),
    )
    page_ja = """
    郵便番号が「3桁-4桁」の形で書かれていません。

    ## 調べること
    本部と支部の `postal_code` が、半角数字3桁、ハイフン、半角数字4桁で、〒が付いていないこと。

    ## 理由
    〒は印刷のときに自動で付きます。また、番号の照合は決まった形でしかできません。

    ## 悪い例

    ## 良い例

    ## 根拠
    日本郵便の郵便番号は7桁 (1998年から) で、「3桁-4桁」と書きます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare each code with the one right form, and give it where the digits are certain."""
        for placed in subject.offices:
            text = placed.office.postal_code
            if text is None:
                continue
            at = (*placed.at, "postal_code")
            digits = seven_digits(text)
            if digits is None:
                yield Finding(_unreadable(text), at, chars=(0, len(text)))
            elif text != (expected := f"{digits[:3]}-{digits[3:]}"):
                yield Finding(_misspelt(text, expected), at, chars=(0, len(text)), fix=Fix(expected, safe=True))


def _unreadable(text: str) -> Bilingual:
    count = digit_count(text)
    if count == _DIGITS:
        return Bilingual(
            f"郵便番号「{text}」は「3桁-4桁」の形ではありません。",
            f"Postal code 「{text}」 is not of the form NNN-NNNN.",
        )
    return Bilingual(
        f"郵便番号「{text}」の数字は{count}桁です (正しくは7桁)。", f"Postal code 「{text}」 has {count} digits, not 7."
    )


def _misspelt(text: str, expected: str) -> Bilingual:
    return Bilingual(
        f"郵便番号「{text}」は「{expected}」と書きます。", f"Postal code 「{text}」 is to be written 「{expected}」."
    )
