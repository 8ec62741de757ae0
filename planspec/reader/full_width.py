"""Full-width signs in the place of YAML's own: the classic slip of a Japanese keyboard."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.line import line_start
from planspec.reader.problem import Problem
from planspec.source import Pointer
from planspec.source.place import Place, key_end

KEY = r"(?:[a-z_][a-z0-9_]{0,60}|\"[^\"\r\n]{0,60}\"|'[^'\r\n]{0,60}')"
"""Keys of plans are lower-case ASCII; a capital before ： is a word of the text, such as NPO：."""

_SIGNS = {
    "：": ":",
    "　": " ",
    "－": "-",
    "ー": "-",
    "−": "-",
    "–": "-",
    "‐": "-",
    "＃": "#",
    "｜": "|",
    "＞": ">",
    "｛": "{",
    "｝": "}",
    "［": "[",
    "］": "]",
    "，": ",",
    "、": ",",
    "“": '"',
    "”": '"',
    "＂": '"',
    "‘": "'",
    "’": "'",
    "＇": "'",
}
_IN_DATA = "　－＃｜＞：｛［"


def slip_at_start(text: str, start: int) -> Problem | None:
    """Return the full-width sign that keeps the line at *start* from being an entry, if there is one."""
    found = re.compile(rf"{KEY}[ 　]*(?P<sign>：)|{KEY}:(?P<sign2>　)|(?P<sign3>[｛［])").match(text, start)
    return problem(found[str(found.lastgroup)], found.start(str(found.lastgroup))) if found else None


def slips_in_data(text: str, root: Place) -> Iterator[Problem]:
    """Yield the full-width signs that the parser took for text, though they cannot be: in keys and before items."""
    if any(sign in text for sign in _IN_DATA):
        yield from _slips_below(text, root, ())


def _slips_below(text: str, place: Place, path: Pointer) -> Iterator[Problem]:
    if len(place) == 2:  # noqa: PLR2004 -- a scalar has two offsets and no children
        yield from _slips_in_scalar(text, *place, path)
    elif isinstance(place[2], dict):
        for key, (start, value) in place[2].items():
            yield from _slips_in_key(text, start, key, (*path, key))
            yield from _slips_below(text, value, (*path, key))
    else:
        for index, item in enumerate(place[2]):
            yield from _slips_below(text, item, (*path, index))


def _slips_in_key(text: str, start: int, key: str, path: Pointer) -> Iterator[Problem]:
    if text[start] in "\"'":
        return
    end = key_end(text, start, key)
    found = re.compile(
        rf"(?P<sign>[　－＃｛［])|-(?P<sign2>　)|{KEY}(?P<sign3>：)|[^\"'](?:.*[^　])?(?P<sign4>　)+$"
    ).match(text[start:end])
    if found:
        name = str(found.lastgroup)
        yield problem(found[name], start + found.start(name), path)


def _slips_in_scalar(text: str, start: int, end: int, path: Pointer) -> Iterator[Problem]:
    found = re.compile(r"-(?P<sign>　)|(?P<sign2>－)[ 　]|(?P<sign3>[｜＞])[-+]?[ \t]*[\r\n]").match(text, start, end)
    if found is None:
        return
    name = str(found.lastgroup)
    if name == "sign3" or not text[line_start(text, start) : start].strip(" "):
        yield problem(found[name], found.start(name), path)


def problem(sign: str, start: int, at: Pointer = ()) -> Problem:
    """Return the problem that the full-width *sign* at *start* is."""
    wanted = _SIGNS[sign]
    if sign == "　":
        message = Bilingual(
            "全角の空白があります。区切りと字下げには半角の空白を使ってください (日本語入力のままかもしれません)。",
            "There is a full-width space; YAML needs ordinary spaces between its parts and to indent (was the Japanese"
            " input method still on?).",
        )
    else:
        message = Bilingual(
            f"「{sign}」は YAML の記号になりません。"
            f"半角の「{wanted}」を使ってください (日本語入力のままかもしれません)。",
            f"「{sign}」 is no sign of YAML; write `{wanted}` (was the Japanese input method still on?).",
        )
    return Problem("PLN014", message, start, start + 1, at)
