"""PLN414 municipality-code-mismatch."""

from collections.abc import Callable, Iterator

from planspec.contact import postal
from planspec.contact.address import is_municipality
from planspec.diagnostics import Finding, Note, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject

_DIGITS = 6
_NEAR = 20


class MunicipalityCodeMismatch(PlanRule):
    """The local government code is that of another municipality.

    ## What it checks
    The municipality of `municipality.code`, by Japan Post's data, against `municipality.name`. It needs the extra
    `planspec[postal]`; without it PLN410 says that this rule did not run. Codes that the data does not have, such as
    those of prefectures and of whole cities with wards, are passed over.

    ## Why
    A code that is right in itself passes every other check, and joins the plan with the data of another town.

    ## Bad
    ```yaml
    municipality: {name: 千代田区, code: "131024"}
    ```

    ## Good
    ```yaml
    municipality: {name: 千代田区, code: "131016"}
    ```

    ## Basis
    "全国地方公共団体コード" (Ministry of Internal Affairs and Communications); Japan Post's data gives its first five
    digits for every postal code.
    """

    code = "PLN414"
    name = "municipality-code-mismatch"
    severity = Severity.WARNING
    title = Bilingual(
        "全国地方公共団体コードが別の市町村のもの", "The local government code is that of another municipality"
    )
    help = Bilingual(
        "市町村名と全国地方公共団体コードのどちらか誤っているほうを直してください。",
        "Correct the municipality, or its code.",
    )
    page_ja = """
    全国地方公共団体コードが、別の市町村のものです。

    ## 調べること
    `municipality.code` の市町村を日本郵便のデータで引き、`municipality.name` と照合します。
    追加パッケージ `planspec[postal]` が必要です。入っていないときは、調べなかったことをPLN410が知らせます。
    データにないコード (都道府県、区のある市の全体など) は調べません。

    ## 理由
    形の正しいコードは他の確認では見つからず、別の市町村の資料と結び付いてしまいます。

    ## 悪い例

    ## 良い例

    ## 根拠
    総務省の全国地方公共団体コード。前の5桁が、日本郵便の郵便番号データのすべての番号に付いています。
    """

    def __init__(self, directory: Callable[[], postal.Directory | None] = postal.directory) -> None:
        """Look the code up in what *directory* returns; nothing is checked where that is ``None``."""
        self._directory = directory

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look the code up, near the plan's own postal codes first."""
        municipality = subject.plan.municipality
        code = folded(municipality.code or "") if municipality is not None else ""
        directory = self._directory() if code.isdecimal() and len(code) == _DIGITS else None
        if municipality is None or directory is None:
            return
        near = (postal.seven_digits(placed.office.postal_code or "") for placed in subject.offices[:_NEAR])
        area = directory.municipality(code[:-1], filter(None, near))
        if area is not None and not is_municipality(municipality.name, area):
            yield Finding(
                Bilingual(
                    f"全国地方公共団体コード{code}は「{area.prefecture}{area.city}」のもので、"
                    f"「{municipality.name}」のものではありません。",
                    f"Local government code {code} is that of 「{area.prefecture}{area.city}」, "
                    f"not of 「{municipality.name}」.",
                ),
                ("municipality", "code"),
                related=(Note(Bilingual("市町村名", "The municipality"), ("municipality", "name")),),
            )
