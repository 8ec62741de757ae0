"""PLN408 email-form."""

import re
from collections.abc import Iterator

from planspec.diagnostics import Finding, Fix, Severity
from planspec.japanese.folding import folded
from planspec.language import Bilingual
from planspec.rules.base import PlanRule, Subject
from planspec.rules.fixable import Fixable

# Far narrower than the standards: whatever it does not take goes to email-validator, which takes 20 ms to import.
_PLAIN = r"[a-z0-9]+(?:[._\-][a-z0-9]+)*@[a-z0-9]+(?:[.\-][a-z0-9]+)*\.(?:jp|com|org|net)"
_SHORT = 60


class EmailForm(PlanRule):
    """An e-mail address is not one that mail can be sent to.

    ## What it checks
    The form of `email` of every office, in half-width letters, digits and marks throughout. Whether the address exists
    is not asked: a check never goes on line.

    ## Why
    A full-width ＠ or a comma for a dot looks right in print, and every letter sent to it comes back.

    ## Bad
    ```yaml
    contacts:
      head_office: {name: 架空本部, email: info＠example.com}
    ```

    ```yaml
    contacts:
      head_office: {name: 架空本部, email: "info@example,com"}
    ```

    ## Good
    ```yaml
    contacts:
      head_office: {name: 架空本部, email: info@example.com}
    ```

    ## Basis
    RFC 5321 and RFC 5322, as the `email-validator` package applies them.
    """

    code = "PLN408"
    name = "email-form"
    severity = Severity.ERROR
    title = Bilingual("メールアドレスの形が正しくない", "An e-mail address is not well formed")
    help = Bilingual(
        "半角文字で「info@example.com」のように書いてください。",
        "Write half-width characters such as `info@example.com`.",
    )
    fixable = Fixable(
        safe=True,
        why=Bilingual(
            "全角の文字、空白、mailto: のほかに誤りがないときだけです。",
            "Only where full-width characters, spaces or mailto: are all that is wrong.",
        ),
    )
    page_ja = """
    メールアドレスが、メールを送れる形になっていません。

    ## 調べること
    各事務所の `email` の形。すべて半角の英数字と記号であること。実在するかどうかは調べません (検査は通信を行いません)。

    ## 理由
    全角の「＠」や、点の代わりのコンマは、印刷では正しく見えても、送ったメールは届きません。

    ## 悪い例

    ## 良い例

    ## 根拠
    RFC 5321、RFC 5322 (`email-validator` パッケージによる)。
    """

    def check(self, subject: Subject) -> Iterator[Finding]:
        """Judge every address, and mend those that are right but for their width."""
        for placed in subject.offices:
            text = placed.office.email
            if text is None or _is_address(text):
                continue
            ja, en = _reason(text)
            mended = folded(text).removeprefix("mailto:")
            yield Finding(
                Bilingual(
                    f"メールアドレス「{text}」は正しい形ではありません ({ja})。",
                    f"「{text}」 is not an e-mail address ({en}).",
                ),
                (*placed.at, "email"),
                chars=(0, len(text)),
                fix=Fix(mended, safe=True) if _is_address(mended) else None,
            )


def _is_address(text: str) -> bool:
    if len(text) <= _SHORT and re.fullmatch(_PLAIN, text):
        return True
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - see _PLAIN

    try:
        validate_email(text, check_deliverability=False, allow_smtputf8=False, strict=True)
    except EmailNotValidError:
        return False
    return text.isascii() and text == folded(text)


def _reason(text: str) -> tuple[str, str]:
    if text != folded(text):
        return "全角の文字か空白があります", "full-width characters or spaces"
    if strange := re.search(r"[^\x00-\x7f]", text):
        return f"半角の英数字でない文字「{strange[0]}」があります", f"「{strange[0]}」 is no half-width letter or digit"
    if text.startswith("mailto:"):
        return "mailto: は書きません", "without mailto:"
    if text.count("@") != 1:
        return f"@が{text.count('@')}個あります", f"{text.count('@')} × @"
    local, domain = text.split("@")
    if not local or not domain:
        return "@の前か後ろがありません", "nothing before or after the @"
    if strange := re.search(r"[^\w.+\-]", domain):
        return f"@の後ろに使えない文字「{strange[0]}」があります", f"「{strange[0]}」 after the @"
    if "." not in domain:
        return "@の後ろに「.」がありません", "no dot after the @"
    return "点の位置、長さ、使えない文字を確かめてください", "look at its dots, its length and its characters"
