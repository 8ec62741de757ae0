"""Escapes in double quotes: what cannot stand in a plan cannot be written so either."""

import re
from collections.abc import Iterator
from itertools import islice

from planspec.language import Bilingual
from planspec.reader.character import name, refused
from planspec.reader.doubt import doubt
from planspec.reader.problem import Problem
from planspec.reader.walk import scalars
from planspec.source.place import Place

_REFUSED = (
    r"\\(?:[0abvfreNLP]|(?:x|u00|U000000)(?i:(?:0[0-8b-f]|1.|7f|[89].))"
    r"|(?:u|U0000)(?i:(?:202[89]|feff|fff[d-f]|e...|f[0-8]..)))"
)
_ESCAPE = rf"(?s)(?P<escape>{_REFUSED})|(?:[^\\]++|(?!{_REFUSED})\\.)++"
"""An escape that is not accepted, or all that stands before the next one."""

_LETTERS = dict(zip("0abvfreNLP", "\0\a\b\v\f\r\x1b\x85\u2028\u2029", strict=True))
_MOST = 100


def refused_escapes(text: str, root: Place) -> Iterator[Problem]:
    """Yield the escapes in *text* that stand for what cannot stand in a plan, and for what was hardly meant."""
    if "\\" in text:
        yield from islice(_found(text, root), _MOST)


def _found(text: str, root: Place) -> Iterator[Problem]:
    for scalar in scalars(text, root):
        if text.startswith('"', scalar.start):
            for found in re.compile(_ESCAPE).finditer(text, scalar.start + 1, scalar.end - 1):
                if found["escape"]:
                    yield _problem(found["escape"], *found.span())._replace(at=scalar.at)


def _problem(escape: str, start: int, end: int) -> Problem:
    character = _LETTERS.get(escape[1]) or chr(int(escape.lstrip("\\xuU"), base=16))
    code = "PLN016" if character == "\r" else refused(character)
    if code is None:
        return doubt(character, start, end)
    message = Bilingual(
        f"「{escape}」は {name(character)} を表します。計画には使えない文字です。削除してください。",
        f"`{escape}` stands for {name(character)}, which cannot stand in a plan; delete it.",
    )
    return Problem(code, message, start, end)
