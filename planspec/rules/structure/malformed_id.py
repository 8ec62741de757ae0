"""PLN202 malformed-id."""

import re
import unicodedata
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.language import Bilingual
from planspec.model import TextKind
from planspec.model.identifier import SIGNS, is_well_formed
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

_UNFIT = r"^[._-]+|[^A-Za-z0-9._-]+"


class MalformedId(PlanRule):
    """An identifier has characters that other files and tools cannot refer to safely.

    ## What it checks
    The `id` of the plan and of every goal: half-width letters and digits, with `-`, `.` and `_` after the first one.

    ## Why
    Identifiers become file names, anchors in web pages and references in other files. A full-width 1 looks like a
    half-width one, and a space ends the name in many tools.

    ## Bad
    ```yaml
    id: 架空市 3
    ```

    ## Good
    ```yaml
    id: kakuu-3
    ```

    ## Basis
    The format of plan files; the letters are those that file names, addresses (RFC 3986) and version control take
    unchanged everywhere.
    """

    code = "PLN202"
    name = "malformed-id"
    severity = Severity.ERROR
    title = Bilingual("識別子に使えない文字がある", "An identifier has unfit characters")
    help = Bilingual(
        "半角の英字と数字で始め、「-」「.」「_」でつないでください。印刷される番号には影響しません。",
        "Begin with a half-width letter or digit and join with `-`, `.` or `_`; printed numbers do not depend on it.",
    )
    fixable = Fixable(
        safe=False,
        why=Bilingual(
            "全角の英数字を半角に、空白などを除けば済むときだけです。ほかのファイルがその識別子を指していることが"
            "あるので、安全ではありません。",
            "Only where half-width characters are all that is needed; other files may refer to the identifier, "
            "so it is unsafe.",
        ),
    )
    page_ja = """
    識別子に、他のファイルや道具から安全に参照できない文字があります。

    ## 調べること
    計画と目標の `id`。半角の英字と数字、2文字目からは「-」「.」「_」も使えます。

    ## 理由
    識別子はファイル名やウェブページの目印、他のファイルからの参照になります。
    全角の数字は半角と見分けにくく、空白は多くの道具で名前の終わりとみなされます。

    ## 悪い例

    ## 良い例

    ## 根拠
    計画ファイルの形式。使える文字は、ファイル名・URL (RFC 3986)・版管理のどれでもそのまま通るものです。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Look at every field named ``id``."""
        for text in subject.texts:
            if text.at[-1] != "id" or text.kind is not TextKind.CODE or is_well_formed(text.text):
                continue
            if unfit := re.search(_UNFIT, text.text):
                letters, what = unfit[0], _described(unfit[0][0])
                plain = unicodedata.normalize("NFKC", letters)
                yield Finding(
                    Bilingual(
                        f"識別子「{text.text}」に使えない文字「{letters}」({what.ja}) があります。",
                        f"The identifier 「{text.text}」 has unfit characters 「{letters}」 ({what.en}).",
                    ),
                    at=text.at,
                    chars=unfit.span(),
                    fix=Fix(plain, safe=False) if is_well_formed(text.text[: unfit.start()] + plain) else None,
                )


def _described(letter: str) -> Bilingual:
    if letter.isspace():
        return Bilingual("空白", "a space")
    if letter in SIGNS:
        return Bilingual("先頭の記号", "a sign at the beginning")
    if unicodedata.normalize("NFKC", letter).isascii():
        return Bilingual("全角", "full-width")
    return Bilingual("半角の英数字ではない文字", "not a half-width letter or digit")
