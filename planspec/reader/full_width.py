"""Full-width signs in the place of YAML's own: the classic slip of a Japanese keyboard."""

import re
from collections.abc import Iterator

from planspec.reader.line import line_start
from planspec.reader.problem import Problem
from planspec.reader.slip import problem
from planspec.reader.walk import Scalar, scalars
from planspec.source.place import Place

KEY = r"(?:[a-z_][a-z0-9_]{0,60}|\"[^\"\r\n]{0,60}\"|'[^'\r\n]{0,60}')"
"""Keys of plans are lower-case ASCII; a capital before ： is a word of the text, such as NPO：."""

# Strings, so that they are compiled only for files with such signs.
_IN_DATA = "　－＃｜＞：｛［“”‘’＂＇"
_CODE = r"[0-9０-９a-z][0-9０-９a-z_.@/()（）－-]{0,60}"
_KEY_SLIP = (
    rf"(?P<sign>[　－＃｛［]|[“”‘’＂＇](?=[a-z]))|-(?P<sign2>　)|{KEY}(?P<sign3>：)|[^\"'](?:.*[^　])?(?P<sign4>　)+$"
)
_VALUE_SLIP = r"-(?P<sign>　)|(?P<sign2>－)[ 　]|(?P<sign3>[｜＞])[-+]?[ \t]*[\r\n]"
_WRAPPED = rf"(?P<sign>[“”‘’＂＇])[ ]?{_CODE}[”’＂＇]|(?P<sign2>［)[ ]?{_CODE}］|(?P<sign3>｛)[ ]?{_CODE}｝"
"""Codes, numbers and names of fields between full-width signs; a word of a text between them may be meant so."""


def slip_at_start(text: str, start: int) -> Problem | None:
    """Return the full-width sign that keeps the line at *start* from being an entry, if there is one."""
    found = re.compile(rf"{KEY}[ 　]*(?P<sign>：)|{KEY}:(?P<sign2>　)|(?P<sign3>[｛［])").match(text, start)
    return problem(found[str(found.lastgroup)], found.start(str(found.lastgroup))) if found else None


def slips_in_data(text: str, root: Place) -> Iterator[Problem]:
    """Yield the signs that the parser took for text, though they cannot be: in keys, before items, around codes."""
    if not any(sign in text for sign in _IN_DATA):
        return
    for scalar in scalars(text, root):
        if text[scalar.start : scalar.start + 1] not in ('"', "'"):
            slip = _slip_in_key(text, scalar) if scalar.is_key else _slip_in_value(text, scalar)
            if slip:
                yield slip._replace(at=scalar.at)


def _slip_in_key(text: str, key: Scalar) -> Problem | None:
    found = re.compile(_KEY_SLIP).match(text[key.start : key.end])
    return _at_sign(found, key.start) if found else None


def _slip_in_value(text: str, value: Scalar) -> Problem | None:
    start, end, *_ = value
    alone = not text[line_start(text, start) : start].strip(" ")
    if found := re.compile(_VALUE_SLIP).match(text, start, end):
        return _at_sign(found) if alone or found.lastgroup == "sign3" else None
    if found := re.compile(_WRAPPED).fullmatch(text, start, end):
        return _at_sign(found)
    return None


def _at_sign(found: re.Match[str], offset: int = 0) -> Problem:
    name = str(found.lastgroup)
    return problem(found[name], offset + found.start(name))
