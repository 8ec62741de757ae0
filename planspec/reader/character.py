"""Characters that no plan can hold: control characters, line separators, stray byte order marks, half characters."""

import re
from collections.abc import Iterator
from itertools import islice

from planspec.language import Bilingual
from planspec.reader.doubt import doubtful, doubts_in
from planspec.reader.problem import Problem

_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\r")
_OTHERS = ("\x85", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff")
_FORBIDDEN = (
    r"(?P<surrogate>[\ud800-\udfff]+)|(?P<mark>\ufeff+)|(?P<separator>[\x85\u2028\u2029]+)"
    r"|(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+)"
)
_NAMES = {
    "\0": "NUL",
    "\a": "BEL",
    "\b": "BS",
    "\v": "VT",
    "\f": "FF",
    "\r": "CR",
    "\x1b": "ESC",
    "\x7f": "DEL",
    "\x85": "NEL",
    "\u2028": "LS",
    "\u2029": "PS",
}
_CODES = {"surrogate": "PLN018", "mark": "PLN019", "separator": "PLN016", "control": "PLN015"}
_MOST = 100


def legible(text: str) -> tuple[str, list[Problem]]:
    """Return *text* with U+FFFD in the place of every character that cannot stand in a plan, and what is wrong.

    The text is empty where it has too many such characters to be one.
    """
    data = _encoded(text)
    doubts = list(islice(doubts_in(text), _MOST)) if data is None or doubtful(text, data) else []
    if data is not None and not _suspicious(text, data):
        return text, doubts
    problems = list(islice(_found(text), _MOST))
    return ("" if len(problems) == _MOST else _without(text)), problems + doubts


def refused(character: str) -> str | None:
    """Return the code of the rule that keeps *character* out of plans, or ``None`` where it may stand in one."""
    found = re.match(_FORBIDDEN, character)
    return _CODES[str(found.lastgroup)] if found else None


def _encoded(text: str) -> bytes | None:
    try:
        return text.encode()
    except UnicodeEncodeError:
        return None


def _suspicious(text: str, data: bytes) -> bool:
    # U+0080 to U+009F are written C2 80 to C2 9F; a look for the first byte costs next to nothing.
    return (
        len(data.translate(None, _CONTROLS)) < len(data)
        or any(character in text for character in _OTHERS)
        or (b"\xc2" in data and re.search(_FORBIDDEN, text) is not None)
    )


def _without(text: str) -> str:
    return re.sub(_FORBIDDEN, lambda found: "\ufffd" * len(found[0]), text)


def _found(text: str) -> Iterator[Problem]:
    for found in re.finditer(_FORBIDDEN, text):
        kind = str(found.lastgroup)
        yield Problem(_CODES[kind], _explained(kind, name(found[0][0])), *found.span())


def name(character: str) -> str:
    """Return the number of *character*, with its short name where it has one."""
    number = f"U+{ord(character):04X}"
    return f"{_NAMES[character]} ({number})" if character in _NAMES else number


def _explained(kind: str, name: str) -> Bilingual:
    match kind:
        case "surrogate":
            return Bilingual(
                f"文字の片割れ {name} があります。文字が壊れていないか確かめてください。",
                f"There is half a character, {name}; a character may have been damaged.",
            )
        case "mark":
            return Bilingual(
                "目に見えない BOM (U+FEFF) がファイルの途中にあります。削除してください。",
                "An invisible byte order mark (U+FEFF) stands in the middle of the file; delete it.",
            )
        case "separator":
            return Bilingual(
                f"目に見えない改行文字 {name} があります。ふつうの改行か空白に置き換えてください。",
                f"There is an invisible line separator, {name}; put an ordinary line break or a space in its place.",
            )
        case _:
            return Bilingual(
                f"目に見えない制御文字 {name} があります。削除してください。",
                f"There is an invisible control character, {name}; delete it.",
            )
