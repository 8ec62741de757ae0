"""PLN410 postal-data-absent."""

from collections.abc import Callable, Iterator

from planspec.contact import postal
from planspec.diagnostics import Finding, Severity
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject


class PostalDataAbsent(PlanRule):
    """Postal codes were not looked up, because Japan Post's data is not installed.

    ## What it checks
    Whether the plan has postal codes that PLN402 would have looked up, or a local government code that PLN414 would
    have, had the extra `planspec[postal]` been installed.

    ## Why
    A check that did not run must not look like one that found nothing.

    ## Bad
    Where the extra is not installed, any plan with a postal code:
    ```yaml
    contacts:
      head_office: {name: 架空本部, postal_code: 100-0001, address: 東京都千代田区千代田 1-1}
    ```

    ## Good
    The same plan where the extra is installed, and anywhere a plan without postal codes:
    ```yaml
    contacts:
      head_office: {name: 架空本部, address: 東京都千代田区千代田 1-1}
    ```

    ## Basis
    planspec's own promise to say what it did not check.
    """

    code = "PLN410"
    name = "postal-data-absent"
    severity = Severity.INFO
    once_per_run = True
    title = Bilingual("郵便番号を照合しなかった", "Postal codes were not looked up")
    help = Bilingual(
        "`pip install 'planspec[postal]'` で郵便番号のデータを入れると、照合できます。",
        "`pip install 'planspec[postal]'` installs the data of postal codes.",
    )
    page_ja = """
    日本郵便のデータが入っていないため、郵便番号を照合しませんでした。

    ## 調べること
    追加パッケージ `planspec[postal]` があればPLN402が照合したはずの郵便番号や、
    PLN414が照合したはずの全国地方公共団体コードが、計画にあるかどうか。

    ## 理由
    調べなかったことと、調べて何もなかったことは違うためです。

    ## 悪い例
    追加パッケージが入っていないところで、郵便番号のある計画:

    ## 良い例
    追加パッケージが入っているところでの同じ計画と、郵便番号のない計画:

    ## 根拠
    調べなかったことを黙っていないという、planspecの約束。
    """

    def __init__(self, available: Callable[[], bool] = postal.available) -> None:
        """Ask *available* whether the data is there."""
        self._available = available

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Say it once, at the first code that would have been looked up."""
        coded = (placed for placed in subject.offices if postal.seven_digits(placed.office.postal_code or ""))
        places = [(*placed.at, "postal_code") for placed in coded]
        if subject.plan.municipality is not None and subject.plan.municipality.code is not None:
            places.append(("municipality", "code"))
        if places and not self._available():
            yield Finding(
                Bilingual(
                    "郵便番号のデータが入っていないため、郵便番号と住所 (PLN402)、団体コードと市町村名 (PLN414) の"
                    "照合は行っていません。",
                    "Postal codes (PLN402) and the municipality's code (PLN414) were not compared with addresses and "
                    "names: their data is not installed.",
                ),
                places[0],
            )
