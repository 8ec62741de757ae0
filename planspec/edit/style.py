"""How characters are written in each style of a YAML scalar."""

import re

_INDICATORS = frozenset(",[]{}#&*!|>'\"%@`")
_ONLY_BEFORE_SPACE = frozenset("-?:")
_BREAKS_PLAIN = r":(?:\s|\Z)|\s#|[\r\n\t\x85\u2028\u2029]"
_BREAKS_PLAIN_IN_FLOW = r"[,\[\]{}]|:[\"']"
_UNWRITABLE = "[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]"
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def fits_plain(value: str, *, in_flow: bool) -> bool:
    """Tell whether *value*, written without quotes in one line or in several, is read as what it is."""
    if not value or value != value.strip() or value.startswith(("---", "...")):
        return False
    if value[0] in _INDICATORS or (value[0] in _ONLY_BEFORE_SPACE and (len(value) == 1 or value[1] in " ,[]{}")):
        return False
    return not re.search(_BREAKS_PLAIN, value) and not (in_flow and re.search(_BREAKS_PLAIN_IN_FLOW, value))


def fits_single(text: str) -> bool:
    """Tell whether *text* can stand within single quotes, where nothing can be escaped."""
    return not re.search(_UNWRITABLE, text)


def in_single(text: str) -> str:
    """Return *text* as it stands within single quotes."""
    return text.replace("'", "''")


def in_double(text: str) -> str:
    """Return *text* as it stands within double quotes."""
    return re.sub(r'[\\"\t]|' + _UNWRITABLE, _escape, text)


def quoted(text: str) -> str:
    """Return *text* in quotation marks, on one line: single ones where they are enough."""
    return f"'{in_single(text)}'" if fits_single(text) and "\t" not in text else f'"{in_double(text)}"'


def _escape(found: re.Match[str]) -> str:
    number = ord(found[0])
    return _ESCAPES.get(found[0]) or (f"\\x{number:02X}" if number < 0x100 else f"\\u{number:04X}")  # noqa: PLR2004
