"""PLN411 address-municipality."""

from collections.abc import Iterator, Sequence

from planspec.contact.address import municipality_in, starts_with_municipality
from planspec.contact.offices import PlacedOffice
from planspec.diagnostics import Finding, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.source import Pointer

_SEVERAL = 2


class AddressMunicipality(PlanRule):
    """The address of an office does not start with the municipality, as the others do.

    ## What it checks
    Whether each `address` starts with `municipality.name`, with or without prefecture, 郡 or city before it, where at
    least half of the addresses do. Where none does, and two or more start with one and the same other municipality, the
    finding stands at `municipality.name`.

    ## Why
    Among equal addresses the one without a municipality is a line that was not finished, or another town's office. A
    municipality that no address names was left standing when the file was begun as a copy.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1}
      branches:
        - {name: 東支部, address: 架空市東町 1-1}
        - {name: 西支部, address: 西町 1-1}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 架空市本町 1-1}
      branches:
        - {name: 東支部, address: 架空市東町 1-1}
        - {name: 西支部, address: 架空市西町 1-1}
    ```

    ## Basis
    Custom: addresses in one list are written alike.
    """

    code = "PLN411"
    name = "address-municipality"
    severity = Severity.WARNING
    title = Bilingual("住所が市町村名で始まっていない", "An address does not start with the municipality")
    help = Bilingual(
        "住所は他の住所と同じように市町村名から書き、市町村名が違っていれば直してください。",
        "Start the address with the municipality, as the other addresses do, or correct the municipality.",
    )
    page_ja = """
    他の住所と違い、市町村名で始まっていない住所があります。

    ## 調べること
    半数以上の住所が `municipality.name` で始まっているとき、すべての `address` がそうなっていること。
    市町村名の前に都道府県・郡・市があっても構いません。
    そうなっている住所が1つもなく、2つ以上が同じ別の市町村名で始まっているときは、`municipality.name` を指摘します。

    ## 理由
    そろった一覧の中で市町村名のない住所は、書きかけか、別の市町村のものです。
    どの住所とも違う市町村名は、別の計画のファイルを写したときの直し忘れです。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣習。1つの一覧の住所は、書き方をそろえます。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Part the addresses in two, and report the smaller part."""
        if subject.plan.municipality is None:
            return
        name = subject.plan.municipality.name
        addresses = [
            ((*placed.at, "address"), placed) for placed in subject.offices if placed.office.address is not None
        ]
        starting = {at: None for at, placed in addresses if starts_with_municipality(placed.office.address or "", name)}
        if not starting:
            yield from _contradicted(name, addresses)
        if 2 * len(starting) < len(addresses):
            return
        for at, placed in addresses:
            if at not in starting:
                yield Finding(
                    _message(placed.office.name, name, len(starting)),
                    at,
                    related=(Note(Bilingual("市町村名で始まる住所", "An address that does"), next(iter(starting))),),
                )


def _contradicted(name: str, addresses: Sequence[tuple[Pointer, PlacedOffice]]) -> Iterator[Finding]:
    """Yield a finding where two addresses or more name one other municipality."""
    places: dict[str, list[Pointer]] = {}
    for at, placed in addresses:
        places.setdefault(municipality_in(placed.office.address or ""), []).append(at)
    other, where = max(((named, found) for named, found in places.items() if named), key=_count, default=("", []))
    if len(where) >= _SEVERAL:
        yield Finding(
            Bilingual(
                f"市町村名は「{name}」ですが、{len(where)}か所の住所が「{other}」で始まっています。",
                f"The municipality is 「{name}」, but {len(where)} addresses start with 「{other}」.",
            ),
            ("municipality", "name"),
            related=(Note(Bilingual("別の市町村名で始まる住所", "An address that names another"), where[0]),),
        )


def _count(named: tuple[str, list[Pointer]]) -> int:
    return len(named[1])


def _message(office: str, municipality: str, others: int) -> Bilingual:
    return Bilingual(
        f"{office}の住所が「{municipality}」で始まっていません (他の{others}か所は始まっています)。",
        f"The address of 「{office}」 does not start with 「{municipality}」, as {others} of the others do.",
    )
