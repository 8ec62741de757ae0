"""The reason that is written where nobody has given one yet."""

from planspec.language import Bilingual

PLACEHOLDER = Bilingual("理由を書いてください", "write the reason here")


def is_placeholder(reason: str) -> bool:
    """Tell whether *reason* is still what ``check --add-ignores`` wrote, in either language."""
    return reason.strip(" 。.").lower() in PLACEHOLDER
