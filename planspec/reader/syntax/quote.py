"""Quoted scalars that a parser gave up over."""

import re

from planspec.language import Bilingual
from planspec.reader.failure import Failure
from planspec.reader.line import content_end, line_start
from planspec.reader.problem import Problem
from planspec.reader.syntax.words import CODE


def unclosed(text: str, failure: Failure) -> Problem:
    """Explain a quote that goes on to the end of the text or of the document."""
    return unclosed_at(text, failure.context, failure.offset)


def unclosed_at(text: str, start: int, noticed: int) -> Problem:
    """Explain that the quote at *start* is not closed, which was seen at *noticed*."""
    quote = text[start : start + 1]
    message = Bilingual(
        f"ここで始まる引用符「{quote}」が閉じられていません。",
        f"The quote `{quote}` that starts here is not closed.",
    )
    note = Bilingual("ここまで読んで気付きました", "noticed here")
    return Problem(CODE, message, start, start + 1, related=((note, noticed, min(noticed + 1, len(text))),))


def text_after(text: str, failure: Failure) -> Problem:
    """Explain text after a quoted scalar; where that has several lines, it is its end that is missing."""
    start, end = failure.last
    if line_start(text, start) != line_start(text, end):
        return unclosed_at(text, start, failure.offset)
    message = Bilingual(
        "引用符で囲んだ値のあとに、余分な文字があります。値全体を1組の引用符で囲んでください。",
        "There is more text after the quoted value; put the whole value in one pair of quotes.",
    )
    return Problem(CODE, message, failure.offset, max(content_end(text, failure.offset), failure.offset + 1))


def escape(text: str, failure: Failure) -> Problem:
    """Explain a backslash in double quotes that starts no escape."""
    start = text.rfind("\\", 0, failure.offset + 1)
    found = re.compile(r"\\(?:[xuU][0-9A-Fa-f]*|[^\r\n]|)").match(text, max(start, 0))
    end = found.end() if found else failure.offset
    message = Bilingual(
        f"「{text[start:end]}」は使えない書き方です。文字の「\\」は「\\\\」と重ねるか、全体を ' ' で囲んでください。",
        f"`{text[start:end]}` is no escape; to write a backslash, double it, or use single quotes.",
    )
    return Problem(CODE, message, start, end)
