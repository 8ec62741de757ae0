"""Characters that may stand in a plan, but hardly were meant: traces of lost characters, characters of one's own."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.problem import Problem
from planspec.source import Pointer

_DOUBTFUL = "(?P<lost>\ufffd+)|[\ue000-\uf8ff]+"


def doubtful(text: str, data: bytes) -> bool:
    """Tell whether *text*, which is *data* in UTF-8, may have such characters."""
    # U+E000 to U+EFFF start with EE, U+F000 to U+F8FF with EF and a byte up to A3: quicker than to look at characters.
    return "\ufffd" in text or b"\xee" in data or re.search(rb"\xef[\x80-\xa3]", data) is not None


def doubts_in(text: str) -> Iterator[Problem]:
    """Yield such characters in *text*."""
    for found in re.compile(_DOUBTFUL).finditer(text):
        yield doubt(found[0], *found.span())


def doubt(characters: str, start: int, end: int, at: Pointer = ()) -> Problem:
    """Return the problem that *characters* are, which stand at ``start:end``, all U+FFFD or all of private use."""
    if characters[0] == "\ufffd":
        message = Bilingual(
            "文字「\ufffd」(U+FFFD) があります。文字コードの変換で失われた文字の跡です。もとの文書で確かめてください。",
            "There is U+FFFD, the trace of a character that was lost in a conversion; look it up in the original.",
        )
        return Problem("PLN023", message, start, end, at, harmless=True)
    number = f"U+{ord(characters[0]):04X}"
    message = Bilingual(
        f"外字 {number} があります。ほかのパソコンや印刷では別の形になるか、表示されません。",
        f"There is a private-use character, {number}, which other computers and printers show otherwise or not at all.",
    )
    return Problem("PLN024", message, start, end, at, harmless=True)
