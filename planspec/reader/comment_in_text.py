"""Texts that are cut off by a ``#``, which makes the rest of the line a comment."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.line import content_end
from planspec.reader.problem import Problem
from planspec.reader.walk import scalars
from planspec.source.place import Place

_HASH = r" #(?<=\S #)(?=[^\s#])"
"""A comment that is set off neither from the text, by two spaces, nor from its own sign, by one: ``地域 #1 を``."""

_JAPANESE = "[ぁ-ヿ㐀-鿿々]"


def comments_in_texts(text: str, root: Place) -> Iterator[Problem]:
    """Yield the comments of *text* that seem to be the rest of the Japanese text before them."""
    if " #" not in text:
        return
    offsets = {found.start() for found in re.compile(_HASH).finditer(text)}
    if not offsets:
        return
    for scalar in scalars(text, root):
        if scalar.end in offsets and text[scalar.start] not in "\"'|>" and not scalar.is_key:
            start = scalar.end + 1
            if scalar.start == scalar.end:
                if re.compile(_JAPANESE).match(text, start + 1):
                    yield Problem("PLN021", _EMPTY, start, content_end(text, start), scalar.at, harmless=True)
            elif re.compile(_JAPANESE).search(text, scalar.start, scalar.end):
                yield Problem("PLN021", _MESSAGE, start, content_end(text, start), scalar.at, harmless=True)


_EMPTY = Bilingual(
    "「#」から後ろはコメントと読まれ、値が空になっています。「#」で始まる文なら、文全体を引用符で囲んでください。"
    "コメントなら、「#」の前に空白を2つ入れてください。",
    "From `#` on, this is a comment, and the value is empty; put the whole text in quotes if it starts with `#`, or two"
    " spaces before the `#` if it is a comment.",
)
_MESSAGE = Bilingual(
    "「 #」から後ろはコメントと読まれ、計画の文になりません。"
    "文の一部なら、文全体を引用符で囲んでください。コメントなら、「#」の前に空白を2つ入れてください。",
    "From ` #` on, this is a comment and no part of the text; put the whole text in quotes if it is, or two spaces"
    " before the `#` if it is not.",
)
