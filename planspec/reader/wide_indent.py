"""Files that are indented with full-width spaces: YAML sees no indentation at all, and errors all over follow."""

import re

from planspec.language import Bilingual
from planspec.reader.full_width import KEY
from planspec.reader.list_mark import WIDE
from planspec.reader.problem import Problem
from planspec.reader.slip import problem

_LINE = rf"(?<![^\r\n]) *　[ 　]*(?=-[ 　]|[{WIDE}]|{KEY}[ 　]*[:：])"
_MOST = 20


def wide_indents(text: str) -> list[Problem]:
    """Return the lines of *text* that full-width spaces indent, where two or more start with one; else nothing.

    A text of several lines may have such lines, but never at the very start of a line and with a key in it.
    """
    lines = list(re.compile(_LINE).finditer(text))
    if sum(line[0].startswith("　") for line in lines) <= 1:
        return []
    problems = [problem("　", line.start() + line[0].index("　")) for line in lines[:_MOST]]
    return problems if len(lines) <= _MOST else [*problems[:-1], _last(problems[-1], len(lines) - _MOST)]


def _last(last: Problem, more: int) -> Problem:
    message = Bilingual(
        f"{last.message.ja}このあとの {more} 行にも、全角の空白の字下げがあります。",
        f"{last.message.en} So do {more} more lines after this one.",
    )
    return last._replace(message=message)
