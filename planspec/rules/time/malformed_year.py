"""PLN308 malformed-year."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.folding import half_width
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

# A string, so that it is compiled only for plans that have years in their text.
_SLIPS = (
    r"(?P<digits>(?<![0-9.,])(?:19|20)(?:[0-9]{3,4}|[0-9])年度|(?<![0-9.,])20[0-9]{3}(?<!00)年(?!度))"
    r"|(?P<era>(?:令和|平成|昭和)(?:[0-9]{3,}|0)年度?)"
    r"|(?P<unit>(?:令和|平成|昭和)(?:元|[0-9]{1,2})度(?!数|合))"
    r"|(?P<twice>[0-9元](?:年年度|年度年度|年度度))"
    r"|(?P<number>(?:令和|平成|昭和)(?:年度|[○●◯〇xX*_]{1,3}\s?年度?))"
)
_WORDS = {
    "digits": Bilingual("西暦の桁数が違います", "a Western year has four digits"),
    "era": Bilingual("元号の年としてありえない数です", "no era has such a year"),
    "unit": Bilingual("「年」が抜けています", "「年」 is left out"),
    "twice": Bilingual("「年」や「度」が重なっています", "「年」 or 「度」 is doubled"),
    "number": Bilingual("年の数字がありません", "the number of the year is left out"),
}


class MalformedYear(PlanRule):
    """A year in the text has a slip of the pen.

    ## What it checks
    Years that cannot be meant as they stand: 20204年度, 202年度, 令和2026年度, 令和2度, 令和8年年度, and places
    where the number was never filled in: 令和年度, 令和○年度. Only sure slips are looked for.

    ## Why
    Figures are typed last and in a hurry, and no spelling checker looks at them.

    ## Bad
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 20204年度に始めた取組を、令和2度に見直しました。
    ```

    ## Good
    ```yaml
    vision:
      statement: ともに暮らす架空のまち
      text: 2024年度に始めた取組を、令和7年度に見直しました。
    ```

    ## Basis
    Custom only: these slips were seen in published plans.
    """

    code = "PLN308"
    name = "malformed-year"
    severity = Severity.WARNING
    title = Bilingual("年の書き誤りがある", "A year has a slip of the pen")
    help = Bilingual("正しい年に直してください。", "Write the year that is meant.")
    fixable = Fixable(
        safe=None,
        why=Bilingual(
            "重なった「年」「度」を除くのは安全です。抜けた「年」を補うものは --unsafe が要ります。数字の誤りは直"
            "しません。",
            "A doubled 「年」 or 「度」 is safely taken away; a missing 「年」 is put in as an unsafe fix. Wrong "
            "numbers are left to people.",
        ),
    )
    page_ja = """
    文章の中の年に、書き誤りがあります。

    ## 調べること
    そのままの意味ではありえない年 (「20204年度」「202年度」「令和2026年度」「令和2度」「令和8年年度」) と、
    数字を入れ忘れた年 (「令和年度」「令和○年度」)。確かな誤りだけを探します。

    ## 理由
    数字は最後に急いで入れることが多く、文章の校正では見落とされがちです。

    ## 悪い例

    ## 良い例

    ## 根拠
    慣行だけです。公表された計画に実際に見られた誤りです。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look for sure slips in lines and prose."""
        for text in subject.dated_texts:
            for found in re.finditer(_SLIPS, half_width(text.text)):
                written, why = text.text[slice(*found.span())], _WORDS[found.lastgroup or ""]
                yield Finding(
                    Bilingual(f"「{written}」は{why.ja}。", f"「{written}」: {why.en}."),
                    text.at,
                    found.span(),
                    fix=_fix(written, found.lastgroup),
                )


def _fix(written: str, slip: str | None) -> Fix | None:
    if slip == "twice":
        return Fix(f"{written[0]}年度", safe=True)
    return Fix(f"{written[:-1]}年度", safe=False) if slip == "unit" else None
