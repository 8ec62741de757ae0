"""Answers as they are typed: read, or refused with the reason."""

import unicodedata

from planspec.language import Bilingual
from planspec.model import FiscalYear

_UNWRITABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
_LONGEST = 400
_CODE_DIGITS = 6


class RefusedAnswerError(ValueError):
    """An answer that cannot be right.

    Attributes:
        message: Why, and what is wanted, in both languages.
    """

    def __init__(self, message: Bilingual) -> None:
        """Keep *message* for the one place that shows it."""
        super().__init__(message.en)
        self.message = message


def read_name(text: str) -> str:
    """Return a name in one line, without the spaces around it.

    Raises:
        RefusedAnswerError: It is empty or too long, or has characters that no file should have.
    """
    name = text.strip()
    if not name:
        raise RefusedAnswerError(Bilingual("空の答えは書き込めません。", "An empty answer cannot be written."))
    if len(name) > _LONGEST:
        raise RefusedAnswerError(
            Bilingual(f"長すぎます ({_LONGEST}文字まで)。", f"This is too long ({_LONGEST} characters at most).")
        )
    if bad := next((character for character in name if _unwritable(character)), None):
        shown = f"U+{ord(bad):04X}"
        raise RefusedAnswerError(
            Bilingual(f"使えない文字 ({shown}) があります。", f"There is a character that cannot stand here ({shown}).")
        )
    return name


def _unwritable(character: str) -> bool:
    return unicodedata.category(character) in _UNWRITABLE or character == "\ufffd"


def read_code(text: str) -> str:
    """Return six half-width digits; whether they are a code, the check of the plan tells.

    Raises:
        RefusedAnswerError: They are not six digits.
    """
    code = unicodedata.normalize("NFKC", text).strip()
    if not (code.isascii() and code.isdecimal() and len(code) == _CODE_DIGITS):
        raise RefusedAnswerError(
            Bilingual(
                "先頭の0も含めて、6桁の数字で書いてください (例: 032093)。",
                "Write six digits with the leading 0, such as 032093.",
            )
        )
    return code


def read_number(text: str, most: int) -> int:
    """Return a whole number from 1 to *most*, in any width.

    Raises:
        RefusedAnswerError: It is none.
    """
    digits = unicodedata.normalize("NFKC", text).strip()
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= len(str(most)) and 1 <= int(digits) <= most):
        raise RefusedAnswerError(
            Bilingual(f"1 から {most} までの数で書いてください。", f"Write a whole number from 1 to {most}.")
        )
    return int(digits)


def read_year(text: str) -> FiscalYear:
    """Return a fiscal year, written in either calendar.

    Raises:
        RefusedAnswerError: It cannot be read, its calendars disagree, or its era had ended before.
    """
    try:
        year = FiscalYear.parse(text)
    except ValueError:
        year = None
    if year is None or not year.calendars_agree or not year.came:
        raise RefusedAnswerError(
            Bilingual(
                "年度として読めません。「令和8年度」「R8」「2026」のように書いてください。",
                "This is no fiscal year. Write it as 2026, 「令和8年度」 or R8.",
            )
        )
    return year
