"""PLN409 municipality-code."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_WEIGHTS = (6, 5, 4, 3, 2)
_MODULUS = 11
_PREFECTURES = range(1, 48)


class MunicipalityCode(PlanRule):
    """The local government code is not one that the ministry gives.

    ## What it checks
    `municipality.code`: six half-width digits, the first two a prefecture from 01 to 47, the last the check digit of
    the other five.

    ## Why
    Lists of municipalities are joined by this code. Spreadsheets drop its leading 0, and many lists leave out its sixth
    digit; both make it another number.

    ## Bad
    ```yaml
    municipality: {name: 架空市, code: 032094}
    ```

    ```yaml
    municipality: {name: 架空市, code: 03209}
    ```

    ## Good
    ```yaml
    municipality: {name: 架空市, code: 032093}
    ```

    ## Basis
    "全国地方公共団体コード" (Ministry of Internal Affairs and Communications). The first five digits are weighted by
    6, 5, 4, 3, 2; the check digit is the last digit of 11 minus the remainder of their sum divided by 11.
    """

    code = "PLN409"
    name = "municipality-code"
    severity = Severity.ERROR
    title = Bilingual("全国地方公共団体コードが正しくない", "The local government code is wrong")
    help = Bilingual(
        "総務省の一覧にある6桁のコードを、先頭の0も含めて半角数字で書いてください。",
        "Write the six digits of the ministry's list in half width, with the leading 0.",
    )
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "全角の数字を半角にするのは安全です。先頭の0や検査数字を補うものは --unsafe が要ります。それでも決ま"
            "らないコードは直しません。",
            "Full-width digits are safely made half-width; a leading 0 or a check digit is put in as an unsafe "
            "fix; what is not certain is left.",
        ),
    )
    page_ja = """
    全国地方公共団体コードが、総務省の定める形になっていません。

    ## 調べること
    `municipality.code` が半角数字6桁で、最初の2桁が01から47までの都道府県、最後の1桁が前の5桁の検査数字であること。

    ## 理由
    市町村の一覧はこのコードで照合されます。表計算ソフトでは先頭の0が消え、6桁目を省いた一覧も多くあります。
    どちらも別の番号になってしまいます。

    ## 悪い例

    ## 良い例

    ## 根拠
    総務省の全国地方公共団体コード。前の5桁に6、5、4、3、2を掛けて足し、11で割った余りを11から引いた数の1の位が検査数字です。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Judge the code, and mend it where one slip alone explains it."""
        municipality = subject.plan.municipality
        if municipality is None or municipality.code is None:
            return
        text = municipality.code
        if (judged := _judge(text, folded(text))) is not None:
            message, right = judged
            fix = None if right is None else Fix(right, safe=right == folded(text))
            yield Finding(message, ("municipality", "code"), chars=(0, len(text)), fix=fix)


def _judge(text: str, digits: str) -> tuple[Bilingual, str | None] | None:
    if re.fullmatch("[0-9]{5}", digits):
        return _five_digits(digits)
    if not re.fullmatch("[0-9]{6}", digits):
        return _told(f"「{text}」は6桁の数字ではありません", f"「{text}」 is not six digits"), None
    if int(digits[:2]) not in _PREFECTURES:
        return _told(
            f"{digits}の最初の2桁{digits[:2]}は、都道府県の番号 (01から47まで) ではありません",
            f"{digits} starts with {digits[:2]}, which is no prefecture (01 to 47)",
        ), None
    if digits[-1] != (check := _check_digit(digits)):
        return _told(
            f"{digits}の検査数字が合いません (前の5桁が正しければ、最後は{check})",
            f"{digits} has a wrong check digit (it is {check} if the first five digits are right)",
        ), None
    if text != digits:
        return _told(f"「{text}」は半角数字で{digits}と書きます", f"「{text}」 is to be written {digits}"), digits
    return None


def _five_digits(digits: str) -> tuple[Bilingual, str | None]:
    whole = digits + _check_digit(digits)
    if _check_digit("0" + digits) == digits[-1]:
        return _told(
            f"{digits}は5桁です。先頭の0がなければ0{digits}、検査数字がなければ{whole}です",
            f"{digits} has five digits: 0{digits} if the leading 0 is missing, {whole} if the check digit is",
        ), None
    return _told(
        f"{digits}は5桁です。検査数字を加えた{whole}と書きます",
        f"{digits} has five digits; with its check digit it is {whole}",
    ), whole


def _told(ja: str, en: str) -> Bilingual:
    return Bilingual(f"全国地方公共団体コード{ja}。", f"Local government code {en}.")


def _check_digit(digits: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return str(_MODULUS - total % _MODULUS)[-1]
