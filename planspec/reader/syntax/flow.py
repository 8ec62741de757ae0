"""Lists in [ ] and mappings in { } that a parser gave up over."""

import re

from planspec.language import Bilingual
from planspec.reader import node_problem
from planspec.reader.failure import Failure
from planspec.reader.line import content_end, indent, line_end, line_start
from planspec.reader.problem import Problem
from planspec.reader.syntax.sign import other
from planspec.reader.syntax.words import CODE, space_is_missing


def unclosed(text: str, failure: Failure) -> Problem:
    """Explain what stands where a comma or the closing bracket was expected."""
    opening = text[failure.context : failure.context + 1]
    closing = {"[": "]", "{": "}"}.get(opening, "]")
    if indent(text, failure.offset) > indent(text, failure.context):
        return _missing_comma(text, _content_before(text, line_start(text, failure.offset)))
    same_line = line_start(text, failure.offset) == line_start(text, failure.context)
    if same_line and closing in text[failure.offset : line_end(text, failure.offset)]:
        return _missing_comma(text, failure.offset)
    message = Bilingual(
        f"ここで始まる「{opening}」が「{closing}」で閉じられていません。",
        f"The `{opening}` that starts here is not closed by `{closing}`.",
    )
    note = Bilingual("ここまで読んで気付きました", "noticed here")
    place = failure.offset, min(failure.offset + 1, len(text))
    return Problem(CODE, message, failure.context, failure.context + 1, related=((note, *place),))


def _content_before(text: str, offset: int) -> int:
    """Return the offset after the last character before *offset* that is no blank."""
    return len(text[:offset].rstrip())


def _missing_comma(text: str, offset: int) -> Problem:
    message = Bilingual(
        "ここに、区切りの「,」がありません。",
        "There is no comma here.",
    )
    return Problem(CODE, message, offset, min(offset + 1, len(text)))


def colon(text: str, failure: Failure) -> Problem:
    """Explain a colon or a question mark that cannot stand where it does between brackets."""
    character = text[failure.offset : failure.offset + 1]
    before = text[line_start(text, failure.offset) : failure.offset]
    if character == ":" and not re.search(r":\s|[{[,]\s*$", before) and failure.context < failure.offset - len(before):
        return unclosed(text, failure)
    if character == ":" and re.search(r"[{,]\s*$", before):
        return node_problem.empty_key(text, failure.offset, ())
    found = re.search(r"\{(?:[^\[\]{}]*,)?\s*([A-Za-z_][\w-]*)$", before)
    if found and text[failure.offset + 1 : failure.offset + 2] not in ("/", ":"):
        return space_is_missing(found[1], failure.offset + 1)
    message = Bilingual(
        f"[ ] や {{ }} の中では、「{character}」を含む値は引用符で囲んでください。",
        f"Within [ ] and {{ }}, put a value with `{character}` in it in quotes.",
    )
    return Problem(CODE, message, failure.offset, failure.offset + 1)


def text_after(text: str, failure: Failure) -> Problem | None:
    """Explain a value such as ``[新] 講座``, whose bracket was read as the start of a list and closed again."""
    start = line_start(text, failure.offset)
    found = re.compile(r"[ ]*(?:- +)*(?:[^\s\[\]{}]+:[ \t]+)?(?P<opening>[\[{]).*[\]}][ \t]*").fullmatch(
        text, start, failure.offset
    )
    if found is None:
        return None
    opening = found["opening"]
    kind = Bilingual("リスト", "a list") if opening == "[" else Bilingual("項目の集まり", "a mapping")
    message = Bilingual(
        f"「{opening}」で始まる値は YAML の{kind.ja}と読まれます。文字として書くなら、値全体を引用符で囲んでください。",
        f"A value that starts with `{opening}` is read as {kind.en}; put the whole value in quotes if it is text.",
    )
    return Problem(CODE, message, found.start("opening"), content_end(text, failure.offset))


def bracket(text: str, offset: int) -> Problem:
    """Explain a closing bracket without its opening one."""
    closing = text[offset]
    opening = {"]": "[", "}": "{"}[closing]
    message = Bilingual(
        f"「{closing}」に対応する「{opening}」がありません。文字として書くなら、値全体を引用符で囲んでください。",
        f"There is no `{opening}` for this `{closing}`; put the whole value in quotes if it is text.",
    )
    return Problem(CODE, message, offset, offset + 1)


def content(text: str, failure: Failure) -> Problem:
    """Explain what stands where a value was expected."""
    character = text[failure.offset : failure.offset + 1]
    if character in ("]", "}"):
        return bracket(text, failure.offset)
    if character == ",":
        message = Bilingual("「,」の前に値がありません。", "There is no value before the comma.")
        return Problem(CODE, message, failure.offset, failure.offset + 1)
    return other(text, failure)
