"""Full-width signs that a parser gave up over."""

import re

from planspec.reader.failure import Failure, near_lines
from planspec.reader.full_width import KEY
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
    return None
