"""Keys that stand where no key can: indented too deep, or without the hyphen of their item."""

import re

from planspec.language import Bilingual
from planspec.reader.failure import Failure
from planspec.reader.line import content_end, indent, line_end, line_start, next_line
from planspec.reader.list_mark import TIGHT_KEY
from planspec.reader.problem import Problem
from planspec.reader.slip import hyphen_without_space
from planspec.reader.syntax.words import CODE, shown

_KEY = r" *(?P<key>[A-Za-z_][\w-]*):"
_STEP = 2


def misplaced_key(text: str, failure: Failure) -> Problem | None:
    """Return what is wrong with the key where the parser gave up, or with that on the line which it read before."""
    here, before = line_start(text, failure.offset), line_start(text, failure.last[0])
    if found := re.compile(rf" *(?P<hyphen>{TIGHT_KEY})").match(text, before):
        return hyphen_without_space(found.start("hyphen")) if indent(text, here) > indent(text, before) else None
    if failure.kind == "item":
        return _too_deep(text, here) or _without_hyphen(text, here)
    return _without_hyphen(text, before) if before < here and _is_first(text, before) else None


def _too_deep(text: str, start: int) -> Problem | None:
    """Return the problem that the key without a value at *start* is, where keys stand right below it."""
    found = re.compile(rf"{_KEY}(?=[ \t]*[\r\n])").match(text, start)
    line = next_line(text, start)
    if not found or indent(text, line) != indent(text, start) or not re.compile(_KEY).match(text, line):
        return None
    key = shown(found["key"])
    message = Bilingual(
        f"「{key}」の字下げが深すぎます。行頭の空白を減らして、並べたい行とそろえてください。",
        f"`{key}` is indented too deep; indent it like the lines it belongs to.",
    )
    return Problem(CODE, message, found.start("key"), found.end(), kind="deep")


def _without_hyphen(text: str, start: int) -> Problem | None:
    """Return the problem that the key with a value at *start* is, where the keys of its item stand below it."""
    found = re.compile(rf"{_KEY}[ \t]+[^\s#]").match(text, start)
    depth, line = indent(text, start), next_line(text, start)
    if not found or indent(text, line) != depth + _STEP or not re.compile(_KEY).match(text, line):
        return None
    while line < len(text) and (indent(text, line) > depth or line + indent(text, line) == line_end(text, line)):
        line = next_line(text, line)
    if indent(text, line) == depth and not re.compile(rf" *(?:-|{found['key']}:)").match(text, line) and depth:
        return None
    key = shown(found["key"])
    message = Bilingual(
        f"「{key}」の前に「- 」がないようです。項目の最初の行は「- {key}: …」と書いてください。",
        f"There seems to be no `- ` before `{key}`; start an item with `- {key}: …`.",
    )
    return Problem(CODE, message, found.start("key"), content_end(text, start), kind="dash")


def _is_first(text: str, start: int) -> bool:
    """Tell whether the line at *start* is the first one below a key without a value."""
    before = text[:start].rstrip()[-80:]
    return before.endswith(":") and indent(text, len(text[:start].rstrip()) - 1) <= indent(text, start) > 0
