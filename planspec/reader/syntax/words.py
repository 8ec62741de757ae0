"""What explanations of syntax errors have in common."""

from planspec.language import Bilingual
from planspec.reader.problem import Problem

CODE = "PLN001"
_LONGEST_SHOWN = 20


def shown(text: str) -> str:
    """Return *text*, cut off where it is long."""
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def space_is_missing(key: str, offset: int) -> Problem:
    """Explain that the colon before *offset* has no space after it."""
    message = Bilingual(
        f"「{key}:」のあとに空白がありません。「:」のあとには半角の空白が要ります。",
        f"There is no space after `{key}:`; a colon needs one.",
    )
    return Problem(CODE, message, offset - 1, offset)
