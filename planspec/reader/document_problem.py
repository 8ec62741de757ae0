"""What can be wrong with a file as a whole: empty, no mapping, several documents, signs taken for text."""

import re
from collections.abc import Iterator

from planspec.language import Bilingual
from planspec.reader.comment_in_text import comments_in_texts
from planspec.reader.directive import refused
from planspec.reader.escape import refused_escapes
from planspec.reader.full_width import slip_at_start, slips_in_data
from planspec.reader.line import content_end, line_end
from planspec.reader.problem import Problem
from planspec.reader.recovery import Parsed
from planspec.reader.split_number import split_numbers
from planspec.reader.syntax.words import space_is_missing
from planspec.source.place import NOWHERE

SYNTAX_CODES = frozenset({"PLN001", "PLN013", "PLN014"})
"""Codes of places that could not be read, which make guesses about the whole idle."""


def document_problems(text: str, parsed: Parsed) -> Iterator[Problem]:
    """Yield what is wrong with the document *parsed*, which was read from *text*."""
    place = parsed.place or NOWHERE
    yield from slips_in_data(parsed.text, place)
    yield from refused_escapes(parsed.text, place)
    yield from comments_in_texts(parsed.text, place)
    yield from split_numbers(parsed.text, place)
    if any(problem.code in SYNTAX_CODES for problem in parsed.problems):
        return
    yield from _rest(text, parsed.rest)
    if parsed.data is None and all(problem.harmless for problem in parsed.problems):
        yield _empty(text)
    elif not isinstance(parsed.data, dict | None):
        start = (parsed.place or NOWHERE)[0]
        yield slip_at_start(text, start) or _missing_space(text, start) or _not_a_mapping(text, parsed)


def emptiness(text: str) -> list[Problem]:
    """Return the problem that *text* is where it has nothing but anchors and tags, too many of them to be read."""
    found = re.compile(r"(?:\s++|#[^\r\n]*+|[!&]\S*+|---(?=\s))*+\Z").match(text)
    return [_empty(text)] if found else []


def _rest(text: str, offset: int) -> Iterator[Problem]:
    """Yield what is wrong with the text after the document, which should be blank."""
    rest = re.compile(r"(?:\s|#[^\r\n]*|(?<![^\r\n])\.\.\.(?=\s|\Z))*+").match(text, offset)
    start = rest.end() if rest else offset
    if start == len(text):
        return
    if text.startswith("---", start):
        yield _second_document(start)
    elif text[start] == "%":
        yield refused(start, line_end(text, start), text)
    else:
        message = Bilingual(
            "文書の終わりのあとに、余分な文字があります。",
            "There is more text after the end of the document.",
        )
        yield Problem("PLN001", message, start, content_end(text, start))


def _second_document(start: int) -> Problem:
    message = Bilingual(
        "「---」から2つ目の文書が始まっています。1つのファイルに書ける文書は1つです。",
        "A second document starts here; a file holds one.",
    )
    return Problem("PLN008", message, start, start + 3)


def _empty(text: str) -> Problem:
    if text.strip(" \t\r\n-"):
        message = Bilingual(
            "ファイルにコメントしかありません。項目を書いてください。",
            "The file has nothing but comments; write its fields.",
        )
    else:
        message = Bilingual("ファイルが空です。項目を書いてください。", "The file is empty; write its fields.")
    return Problem("PLN009", message, 0, 0)


def _missing_space(text: str, start: int) -> Problem | None:
    found = re.compile(r"([A-Za-z_][\w-]{0,60}):(?=[^\s/:])").match(text, start)
    return space_is_missing(found[1], found.end()) if found else None


def _not_a_mapping(text: str, parsed: Parsed) -> Problem:
    start = (parsed.place or NOWHERE)[0]
    kind = Bilingual("リスト", "a list") if isinstance(parsed.data, list) else Bilingual("ただの文字", "mere text")
    message = Bilingual(
        f"ファイルの一番上が{kind.ja}です。「項目名: 値」の形で書いてください。",
        f"The top level of the file is {kind.en}; write `key: value`.",
    )
    return Problem("PLN010", message, start, content_end(text, start))
