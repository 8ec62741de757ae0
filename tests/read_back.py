"""Readers of rendered files that are not ours, and what they find there."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token


def markdown_tokens(text: str) -> list[Token]:
    """Return the tokens of a Markdown file, those inside lines too."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return [inner for token in reader.parse(text) for inner in (token, *(token.children or ()))]


def markdown_text(text: str) -> Iterator[str]:
    """Yield the words of a Markdown file, links to its own headings left aside."""
    in_contents = False
    for token in markdown_tokens(text):
        if token.type == "link_open":
            in_contents = str(token.attrs["href"]).startswith("#")
        elif token.type == "text" and not in_contents:
            yield token.content
        elif token.type == "link_close":
            in_contents = False
        elif token.type in {"softbreak", "hardbreak"} or token.block or token.content == "<br>":
            yield "\n"


def strings(value: object) -> Iterator[str]:
    """Yield every string that JSON holds."""
    if isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def without_sentence_numbers(text: str) -> str:
    """Return plain text without the numbers of its sentences and without white space: a line is a sentence."""
    return "".join(re.sub(r"^第\d+文 ", "", text, flags=re.MULTILINE).split())
