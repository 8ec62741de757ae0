"""Signs with a meaning of their own that a parser gave up over."""

from planspec.language import Bilingual
from planspec.reader.failure import Failure
from planspec.reader.line import content_end
from planspec.reader.problem import Problem
from planspec.reader.syntax.words import CODE


def start(text: str, failure: Failure) -> Problem:
    """Explain a character that cannot start a value."""
    character = text[failure.offset : failure.offset + 1]
    message = Bilingual(
        f"「{character}」で値を始めることはできません。値全体を引用符で囲んでください。",
        f"A value cannot start with `{character}`; put the whole value in quotes.",
    )
    return Problem(CODE, message, failure.offset, failure.offset + 1)


def entry(_text: str, failure: Failure) -> Problem:
    """Explain a hyphen on the line of a key."""
    message = Bilingual(
        "「- 」は項目名と同じ行に書けません。改行して、次の行に書いてください。",
        "`- ` cannot stand on the line of a key; write it on the next line.",
    )
    return Problem(CODE, message, failure.offset, failure.offset + 1)


def question(_text: str, failure: Failure) -> Problem:
    """Explain a question mark at the start of a value."""
    message = Bilingual(
        "「? 」で値を始めることはできません。値全体を引用符で囲んでください。",
        "A value cannot start with `? `; put the whole value in quotes.",
    )
    return Problem(CODE, message, failure.offset, failure.offset + 1)


def block(text: str, failure: Failure) -> Problem:
    """Explain text on the line of ``|`` or ``>``."""
    sign = text[failure.context : failure.context + 1]
    message = Bilingual(
        f"「{sign}」のあとに続けて文を書くことはできません。改行して、次の行から字下げして書いてください。",
        f"No text can follow `{sign}` on its line; start it on the next line, indented.",
    )
    return Problem(CODE, message, failure.context, max(content_end(text, failure.context), failure.context + 1))


def other(text: str, failure: Failure) -> Problem:
    """Explain what has no explanation of its own."""
    message = Bilingual(
        "ここを YAML として読むことができません。記号・引用符・字下げを確かめてください。",
        "This cannot be read as YAML; look at signs, quotes and indentation.",
    )
    return Problem(CODE, message, failure.offset, min(failure.offset + 1, len(text)))
