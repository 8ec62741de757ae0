"""Full-width signs that a parser gave up over."""

import re

from planspec.reader.failure import Failure, near_lines
from planspec.reader.full_width import KEY
from planspec.reader.line import line_start
from planspec.reader.list_mark import WIDE
from planspec.reader.problem import Problem
from planspec.reader.slip import problem

_LONGEST_LINE = 2000
"""Characters of a line in which a sign is looked for; a line of prose is shorter."""

_ON_A_LINE = (
    rf"[ 　]*(?:- +)*{KEY}[ 　]*(?P<sign>：)",
    rf"[ ]*(?:- +)*{KEY}:(?P<sign>　)",
    rf"[ ]*(?P<sign>　)[ 　]*(?=- |{KEY}[ 　]*[:：])",
    r"[ ]*-(?P<sign>　)",
    rf"[ ]*(?P<sign>[{WIDE}])",
    r"[ 　]*(?P<sign>＃)",
    rf"[ ]*(?:- +)*{KEY}: +(?P<sign>[｛［“”‘’＂＇])",
)
_ABOVE = rf" *(?:(?P<mark>[{WIDE}])[ 　]*|-(?P<after>　)[ 　]*|(?P<indent>　)[ 　]*(?:- )?){KEY}[ 　]*[:：]"
_MOST_LINES_ABOVE = 40
_IN_FLOW = (
    rf".*[{{,][ ]*{KEY}[ 　]*(?P<sign>：)",
    rf".*(?P<sign>[，、])[ 　]*(?={KEY}:)",
    r".*(?P<sign>[］｝])",
)


def slip_near(text: str, failure: Failure) -> Problem | None:
    """Return the full-width sign that the parser gave up over, if that can be told."""
    patterns = (*_ON_A_LINE, *_IN_FLOW) if failure.kind in ("flow", "flow-colon") else _ON_A_LINE
    for start in near_lines(text, failure):
        for pattern in patterns:
            if found := re.compile(pattern).match(text, start, start + _LONGEST_LINE):
                return problem(found["sign"], found.start("sign"))
    return _slip_above(text, failure) if failure.kind in ("item", "key", "value") else None


def _slip_above(text: str, failure: Failure) -> Problem | None:
    """Return the sign on a line above by which that line, read as a key, is no item or is indented less than meant."""
    start = line_start(text, failure.offset)
    for _ in range(_MOST_LINES_ABOVE):
        start = line_start(text, start - 1) if start else start
        if found := re.compile(_ABOVE).match(text, start, start + _LONGEST_LINE):
            name = str(found.lastgroup)
            return problem(found[name], found.start(name))
    return None
