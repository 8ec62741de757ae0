"""Texts after a slip: mended where that keeps every offset, else with blanks where the slip and its lines stood."""

import re
from collections.abc import Iterator

from planspec.reader.line import indent, line_end, line_start, next_line
from planspec.reader.list_mark import WIDE
from planspec.reader.problem import Problem

_HYPHEN = rf"(?P<before> *(?:- +)*)(?P<hyphen>[-{WIDE}])(?P<gap>[ 　]*)(?P<rest>[^\r\n]*)"


def without_slip(text: str, problem: Problem) -> str:
    """Return *text*, of the same length, as it is to be parsed after *problem* has been told."""
    start, end = line_start(text, problem.start), line_end(text, problem.start)
    line = _mended(text[start:end], problem.start - start, problem)
    if line is None:
        return _blanked(text, problem)
    return text[:start] + line.ljust(end - start) + text[end:]


def _mended(line: str, offset: int, problem: Problem) -> str | None:
    sign, before = line[offset : offset + 1], line[:offset]
    if problem.kind == "dash":
        return f"{before}-"
    if problem.code == "PLN014" and sign == "：" and re.fullmatch(r" *(?:- +)*[a-z_][a-z0-9_]*[ 　]*", before):
        return f"{before}:".replace("　", " ")
    if problem.code == "PLN014" and sign == "　" and re.fullmatch(r" *(?:- +)*(?:-|[a-z_][a-z0-9_]*:)", before):
        return before + re.sub("[ 　]+", lambda found: " " * len(found[0]), line[offset:], count=1)
    if problem.kind == "hyphen" or (problem.code == "PLN014" and sign in WIDE):
        return _item(line)
    return None


def _item(line: str) -> str | None:
    """Return *line* as an item; its first character makes room for a missing space."""
    found = re.fullmatch(_HYPHEN, line)
    if found is None:
        return None
    before, gap, rest = f"{found['before']}-", " " * len(found["gap"]), found["rest"]
    if gap:
        return before + gap + rest
    return f"{before} {rest[1:]}" if re.match(r"\w\w", rest) else before


def _blanked(text: str, problem: Problem) -> str:
    """Return *text* with blanks in the place of the lines that *problem* is about, and of what stands below them."""
    start = line_start(text, problem.start)
    end = line_end(text, problem.start)
    for line in _lines_below(text, start, problem):
        end = line_end(text, line)
    blank = re.sub(r"[^\r\n]+", lambda found: " " * len(found[0]), text[start:end])
    return text[:start] + blank + text[end:]


def _lines_below(text: str, start: int, problem: Problem) -> Iterator[int]:
    """Yield the lines that go with that at *start*: those with a tab in their indentation too, or those below it."""
    if problem.code == "PLN013":
        while _is_blank(text, line := next_line(text, start)) or re.compile(" *\t").match(text, line):
            if line >= len(text):
                return
            yield line
            start = line
    if problem.code == "PLN013" or re.compile(" *　").match(text, start):
        yield from _value_below(text, start)
        return
    depth = indent(text, start) - (problem.kind == "deep")
    yield from _deeper(text, start, depth)


def _value_below(text: str, start: int) -> Iterator[int]:
    """Yield the lines of the value of the key at *start*, whose indentation cannot be told, if it has no other."""
    if not text[start : line_end(text, start)].rstrip().endswith((":", "：")):
        return
    first = next_line(text, start)
    while first < len(text) and _is_blank(text, first):
        first = next_line(text, first)
    yield from _deeper(text, start, indent(text, first) - 1)


def _deeper(text: str, start: int, depth: int) -> Iterator[int]:
    line = next_line(text, start)
    while line < len(text) and (_is_blank(text, line) or indent(text, line) > depth):
        yield line
        line = next_line(text, line)


def _is_blank(text: str, line: int) -> bool:
    return line + indent(text, line) == line_end(text, line)
