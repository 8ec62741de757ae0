"""Text as HTML: nothing in it is taken for a tag, nothing in it is invisible, and words keep their order."""

import html
import re

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
# Zero-width joiners and variation selectors stay as they are: emoji and rare characters are made with them.
_UNSEEN = (
    "\x00-\x08\x0a-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufffe\uffff"
)
_ODD = re.compile(f"(?P<unseen>[{_UNSEEN}])|(?P<word>[{_RIGHT_TO_LEFT}]+(?: +[{_RIGHT_TO_LEFT}]+)*)")
_PICTURES = 0x2400
"""The picture of a control character stands so far behind it."""


def shown(text: str) -> str:
    """Return *text* for the content of an element; invisible characters are shown as pictures or numbers."""
    return _ODD.sub(_visible, html.escape(text))


def prose(text: str) -> str:
    """Return sentences of planspec's own as content: their line breaks only wrap them, and names in ` are code."""
    joined = re.sub(r"(?<=[^ -~])\s*\n\s*(?=[^ -~])", "", text.strip())
    return re.sub("`([^`]+)`", r"<code>\1</code>", shown(" ".join(joined.split("\n"))))


def attribute(text: str) -> str:
    """Return *text* for an attribute in double quotes, without characters that HTML has no way to write."""
    return re.sub(f"[{_UNSEEN}]", "\ufffd", html.escape(text))


def _visible(found: re.Match[str]) -> str:
    if word := found["word"]:
        return f"<bdi>{word}</bdi>"
    number = ord(found["unseen"])
    if number == 0x7F:  # noqa: PLR2004 - DEL, whose picture stands apart from the others
        return '<span class="unseen">\u2421</span>'
    return f'<span class="unseen">{chr(_PICTURES + number) if number < ord(" ") else f"U+{number:04X}"}</span>'
