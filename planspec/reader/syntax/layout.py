"""Lines that a parser gave up over: their colons, hyphens and indentation."""

import re

from planspec.language import Bilingual
from planspec.reader import node_problem
from planspec.reader.failure import Failure, near_lines
from planspec.reader.line import content_end, indent, line_end, line_start, next_line
from planspec.reader.list_mark import TIGHT, TIGHT_KEY
from planspec.reader.problem import Problem
from planspec.reader.slip import hyphen_without_space
from planspec.reader.syntax import flow, quote
from planspec.reader.syntax.misplaced_key import misplaced_key
from planspec.reader.syntax.words import CODE, shown, space_is_missing


def missing_space(text: str, failure: Failure) -> Problem | None:
    """Find ``title:第3次`` or ``-講座`` in the line where the parser gave up, or in those read as one with it."""
    for start in near_lines(text, failure):
        found = re.compile(r"[ ]*(?:- +)*(?:[^\s:]*[{,][ ]*)?([A-Za-z_][\w-]*):(?=[^\s/:,\]}])").match(text, start)
        if found:
            return space_is_missing(found[1], found.end())
        if hyphen := re.compile(rf"[ ]*(?P<hyphen>{TIGHT}|{TIGHT_KEY})").match(text, start):
            return hyphen_without_space(hyphen.start("hyphen"))
    return misplaced_key(text, failure) if failure.kind in ("item", "key", "value") else None


def value(text: str, failure: Failure) -> Problem:
    """Explain a second colon in a line, or a line that is read as going on with the text before it."""
    start = line_start(text, failure.offset)
    if re.search(r":[ \t]", text[start : failure.offset]):
        message = Bilingual(
            "値の中に「: 」(コロンと空白) があります。値全体を引用符で囲んでください。",
            "The value has a colon and a space in it; put the whole value in quotes.",
        )
        return Problem(CODE, message, failure.offset, failure.offset + 1)
    first = failure.last[0]
    if next_line(text, first) == start and first - line_start(text, first) == indent(text, start):
        return _without_colon(text, first)
    key = text[start : failure.offset].strip(" -")
    message = Bilingual(
        f"「{shown(key)}」の行は、前の行の続きと読まれます。行頭の空白の数を、並べたい行とそろえてください。",
        f"The line of `{shown(key)}` is read as going on with the line before; indent it like the lines it belongs to.",
    )
    return Problem(CODE, message, start + indent(text, start), failure.offset, kind="layout")


def colon(text: str, failure: Failure) -> Problem:
    """Explain a line in which a colon was expected."""
    return _without_colon(text, failure.context)


def _without_colon(text: str, start: int) -> Problem:
    end = content_end(text, start)
    message = Bilingual(
        f"「{shown(text[start:end])}」の行に「:」がありません。「項目名: 値」の形で書いてください。",
        f"There is no colon in the line `{shown(text[start:end])}`; write `key: value`.",
    )
    return Problem(CODE, message, start, end)


def tab(text: str, failure: Failure) -> Problem:
    """Explain a tab in the indentation; the lines after it that have one too count with it."""
    start = text.find("\t", line_start(text, failure.offset), line_end(text, failure.offset))
    start = start if start >= 0 else failure.offset
    run = re.compile(r"\t+").match(text, start)
    lines, line = 1, next_line(text, start)
    while line < len(text) and re.compile(r"[ ]*\t").match(text, line):
        lines, line = lines + 1, next_line(text, line)
    more = (
        Bilingual(f"この行から{lines}行が", f"here and on {lines - 1} more lines")
        if lines > 1
        else Bilingual("", "here")
    )
    message = Bilingual(
        f"{more.ja}タブで字下げされています。字下げには半角の空白を使ってください。",
        f"A tab indents the text {more.en}; indent with spaces.",
    )
    return Problem("PLN013", message, start, run.end() if run else start + 1)


def item(text: str, failure: Failure) -> Problem:
    """Explain what stands where a hyphen was expected."""
    if found := flow.text_after(text, failure):
        return found
    end = max(content_end(text, failure.offset), failure.offset + 1)
    message = Bilingual(
        "「- 」で始まる行の並びの中に、そうでない行があります。「- 」を付けるか、字下げを直してください。",
        "A line without `- ` stands among lines that start with it; add it, or mend the indentation.",
    )
    return Problem(CODE, message, failure.offset, min(end, len(text)), kind="layout")


def key(text: str, failure: Failure) -> Problem:
    """Explain what stands where a key was expected."""
    offset = failure.offset
    before = text[line_start(text, offset) : offset]
    if text.startswith(":", offset):
        return node_problem.empty_key(text, offset, ())
    if text[offset : offset + 1] in ("]", "}"):
        return flow.bracket(text, offset)
    if before.strip() and text[failure.last[0] : failure.last[0] + 1] in ("'", '"'):
        return quote.text_after(text, failure)
    if found := flow.text_after(text, failure):
        return found
    if text.startswith("- ", offset) and not before.strip():
        return _stray_item(offset)
    return _indentation(text, offset)


def _stray_item(offset: int) -> Problem:
    message = Bilingual(
        "「- 」の行をここに置くことはできません。上の項目の下に入れるなら、字下げをそろえてください。",
        "A line with `- ` cannot stand here; mend its indentation if it belongs to the key above.",
    )
    return Problem(CODE, message, offset, offset + 1, kind="layout")


def _indentation(text: str, offset: int) -> Problem:
    message = Bilingual(
        "字下げ (行頭の空白の数) が、前の行とそろっていません。",
        "The indentation does not fit that of the lines before.",
    )
    end = max(content_end(text, offset), min(offset + 1, len(text)))
    return Problem(CODE, message, offset, end, kind="layout")
