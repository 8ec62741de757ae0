"""Directives (``%YAML``, ``%TAG``): refused before parsing, for libyaml takes quadratic time over them."""

import re

from planspec.language import Bilingual
from planspec.reader.problem import Problem

_LINE = r"(?:\r\n|\n|\r)"
_BLANK = rf"[ \t]*(?:#[^\r\n]*)?{_LINE}"


def without_directives(text: str) -> tuple[str, list[Problem]]:
    """Return *text* with the directives at its start made blank, and the first of them as a problem."""
    if "%" not in text:
        return text, []
    head = re.compile(rf"(?:{_BLANK}|%[^\r\n]*(?:{_LINE}|\Z))*+").match(text)
    end = head.end() if head else 0
    found = re.compile(r"(?<![^\r\n])%[^\r\n]*").search(text, 0, end)
    if found is None:
        return text, []
    lines = re.sub(r"(?<![^\r\n])%[^\r\n]*", lambda line: " " * len(line[0]), text[:end])
    return lines + text[end:], [refused(*found.span(), text, harmless=True)]


def refused(start: int, end: int, text: str, *, harmless: bool = False) -> Problem:
    """Return the problem that the directive ``start:end`` of *text* is."""
    name = re.split(r"\s", text[start:end], maxsplit=1)[0][:20]
    message = Bilingual(
        f"「{name}」で始まる YAML の指示行は使えません。この行を削除してください。",
        f"Directives such as `{name}` are not accepted; delete the line.",
    )
    return Problem("PLN004", message, start, end, harmless=harmless)
