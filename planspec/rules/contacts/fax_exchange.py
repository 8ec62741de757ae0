"""PLN405 fax-exchange."""

from collections.abc import Iterator

from planspec.contact.offices import OfficeNumber, PlacedOffice
from planspec.contact.phone import groups
from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_TOWN_EXCHANGE = 2
_DIGITS_OF_A_SWAP = 2


class FaxExchange(PlanRule):
    """The fax number of an office has another exchange than its phone number.

    ## What it checks
    Area code and exchange of `phone` and `fax`. Where exchanges are long (03-1234-, 019-123-) offices often have
    several, so that there only a difference by two digits that changed places is reported.

    ## Why
    Where an exchange stands for a town, both lines of an office share it, and a difference is mostly a slip.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-43-0001, fax: 0191-34-0002}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, phone: 0191-43-0001, fax: 0191-43-0002}
    ```

    ## Basis
    Japan's numbering plan gives an exchange to a district. Custom only: IP lines and moved offices differ rightly,
    which is why this is for information.
    """

    code = "PLN405"
    name = "fax-exchange"
    severity = Severity.INFO
    title = Bilingual("FAXの局番が電話と違う", "The fax exchange differs from the phone's")
    help = Bilingual(
        "FAX番号を確認してください。正しければ、そのままで構いません。",
        "Confirm the fax number. If it is right, leave it as it is.",
    )
    page_ja = """
    1つの事務所の電話とFAXで、市外局番または市内局番が違います。

    ## 調べること
    `phone` と `fax` の市外局番と市内局番を比べます。
    市内局番が3桁以上の地域 (03-1234-、019-123- など) では局番の違う回線も普通なので、数字の入れ替わりだけを知らせます。

    ## 理由
    市内局番が町ごとに決まっている地域では、同じ事務所の電話とFAXの局番は普通そろいます。

    ## 悪い例

    ## 良い例

    ## 根拠
    電気通信番号計画では、市内局番は地区ごとに割り当てられます。
    ただしIP回線や移転などで正しく違うこともあるため、参考として知らせます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Compare the exchanges of each office; a branch that repeats the head office is confirmed with it."""
        for placed in subject.offices:
            if placed.phone is not None and placed.fax is not None and not placed.repeats_head_office:
                yield from _compare(placed, placed.phone, placed.fax)


def _compare(placed: PlacedOffice, phone: OfficeNumber, fax: OfficeNumber) -> Iterator[Finding]:
    of_phone, of_fax = groups(phone.text), groups(fax.text)
    if of_phone is None or of_fax is None or of_phone[:2] == of_fax[:2]:
        return
    transposed = _transposed("".join(of_phone[:2]), "".join(of_fax[:2]))
    if not transposed and of_phone[0] == of_fax[0] and len(of_phone[1]) > _TOWN_EXCHANGE:
        return
    yield Finding(
        _message(placed.office.name, "-".join(of_phone[:2]), "-".join(of_fax[:2]), transposed=transposed),
        fax.at,
        related=(Note(Bilingual("電話番号", "The phone number"), phone.at),),
    )


def _message(office: str, phone: str, fax: str, *, transposed: bool) -> Bilingual:
    ja, en = (" (数字の入れ替わりかもしれません)", " (digits swapped?)") if transposed else ("", "")
    return Bilingual(
        f"{office}のFAXの局番は{fax}で、電話の{phone}と違います{ja}。",
        f"The fax number of 「{office}」 starts with {fax}, its phone number with {phone}{en}.",
    )


def _transposed(one: str, other: str) -> bool:
    differing = [at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right]
    return len(one) == len(other) and len(differing) == _DIGITS_OF_A_SWAP and sorted(one) == sorted(other)
