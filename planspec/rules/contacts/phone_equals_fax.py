"""PLN404 phone-equals-fax."""

from collections.abc import Iterator

from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class PhoneEqualsFax(PlanRule):
    """An office has the same number for phone and fax.

    ## What it checks
    `phone` against `fax` of each office, by their digits.

    ## Why
    One line can serve both, but far more often the phone number was copied into the field for the fax, and a fax sent
    there rings somebody's phone.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-00-0001, fax: 0191-00-0001}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-00-0001, fax: 0191-00-0002}
    ```

    ## Basis
    Experience with printed plans; an office with a single line for both is right as it stands.
    """

    code = "PLN404"
    name = "phone-equals-fax"
    severity = Severity.WARNING
    title = Bilingual("電話番号とFAX番号が同じ", "Phone and fax have the same number")
    help = Bilingual(
        "FAX番号を確認してください。電話とFAXの兼用なら、そのままで構いません。",
        "Confirm the fax number. If one line serves both, leave it as it is.",
    )
    page_ja = """
    1つの事務所の電話番号とFAX番号が同じです。

    ## 調べること
    各事務所の `phone` と `fax` の数字を比べます。

    ## 理由
    電話とFAXを兼ねる回線もありますが、多くは電話番号をFAX欄に写したままの誤りです。

    ## 悪い例

    ## 良い例

    ## 根拠
    印刷された計画でよく見られる誤り。兼用の回線であれば、そのままで正しいものです。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare both numbers of each office; a branch that repeats the head office is confirmed with it."""
        for placed in subject.offices:
            phone, fax = placed.phone, placed.fax
            if phone is None or fax is None or placed.repeats_head_office:
                continue
            if phone.digits and phone.digits == fax.digits:
                name = placed.office.name
                yield Finding(
                    Bilingual(
                        f"{name}のFAX番号が電話番号と同じ{fax.text}です。",
                        f"The fax number of 「{name}」 is {fax.text}, the same as its phone number.",
                    ),
                    fax.at,
                    related=(Note(Bilingual("電話番号", "The phone number"), phone.at),),
                )
