"""Characters that no plan can hold: control characters, line separators, stray byte order marks, half characters."""

import re
from collections.abc import Iterator
from itertools import islice

from planspec.language import Bilingual
from planspec.reader.problem import Problem

_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n\r")
_OTHERS = ("\x85", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff")
_FORBIDDEN = (
    r"(?P<surrogate>[\ud800-\udfff]+)|(?P<mark>\ufeff+)|(?P<separator>[\x85\u2028\u2029]+)"
    r"|(?P<control>[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+)"
)
_NAMES = {
    "\0": "NUL",
    "\b": "BS",
    "\v": "VT",
    "\f": "FF",
    "\x1b": "ESC",
    "\x7f": "DEL",
    "\x85": "NEL",
    "\u2028": "LS",
    "\u2029": "PS",
}
_MOST = 100


def legible(text: str) -> tuple[str, list[Problem]]:
    """Return *text* with U+FFFD in the place of every character that cannot stand in a plan, and what is wrong.

    The text is empty where it has too many such characters to be one.
    """
    if not _suspicious(text):
        return text, []
    problems = list(islice(_found(text), _MOST))
    return ("" if len(problems) == _MOST else _without(text)), problems


def _suspicious(text: str) -> bool:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return True
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
        code, message = _explained(str(found.lastgroup), _name(found[0][0]))
        yield Problem(code, message, *found.span())


def _name(character: str) -> str:
    number = f"U+{ord(character):04X}"
    return f"{_NAMES[character]} ({number})" if character in _NAMES else number


def _explained(kind: str, name: str) -> tuple[str, Bilingual]:
    match kind:
        case "surrogate":
            return "PLN018", Bilingual(
                f"文字の片割れ {name} があります。文字が壊れていないか確かめてください。",
                f"There is half a character, {name}; a character may have been damaged.",
            )
        case "mark":
            return "PLN019", Bilingual(
                "目に見えない BOM (U+FEFF) がファイルの途中にあります。削除してください。",
                "An invisible byte order mark (U+FEFF) stands in the middle of the file; delete it.",
            )
        case "separator":
            return "PLN016", Bilingual(
                f"目に見えない改行文字 {name} があります。ふつうの改行か空白に置き換えてください。",
                f"There is an invisible line separator, {name}; put an ordinary line break or a space in its place.",
            )
        case _:
            return "PLN015", Bilingual(
                f"目に見えない制御文字 {name} があります。削除してください。",
                f"There is an invisible control character, {name}; delete it.",
            )
