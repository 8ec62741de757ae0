"""Inlines as Markdown."""

from collections.abc import Mapping
from typing import assert_never

from planspec.document import Badge, Deleted, Inline, Inlines, Inserted, LineBreak, Link, Ruby, Strong, Text, plain
from planspec_renderers.markdown.escaping import address, escape, escape_in_link

BREAK = "\n"
"""A line break, until the block around it writes one in its own way."""


def render_inlines(content: Inlines, targets: Mapping[str, str]) -> str:
    """Render *content*.

    Args:
        content: The inlines.
        targets: GitHub's anchor of each anchor in the document.
    """
    written = ""
    for inline in content:
        written = _joined(written, render_inline(inline, targets))
    return written


def render_inline(inline: Inline, targets: Mapping[str, str]) -> str:
    """Render one inline."""
    match inline:
        case Text(text):
            return escape(text)
        case Strong(content):
            return strong(render_inlines(content, targets))
        case Link(content, target):
            return _link(content, target, targets)
        case Ruby() | Badge():
            return escape(plain((inline,)))
        case LineBreak():
            return BREAK
        case Inserted(content):
            return f"<ins>{render_inlines(content, targets)}</ins>"
        case Deleted(content):
            return f"<del>{render_inlines(content, targets)}</del>"
        case _:
            assert_never(inline)


def strong(written: str) -> str:
    """Return rendered text in bold.

    Asterisks do so only between letters or digits: beside 「 or 。 CommonMark leaves them as asterisks.
    """
    between_letters = written[:1].isalnum() and written[-1:].isalnum()
    return f"**{written}**" if between_letters and "*" not in written else f"<strong>{written}</strong>"


def _link(content: Inlines, target: str, targets: Mapping[str, str]) -> str:
    words = escape_in_link(plain(content))
    if not target.startswith("#"):
        return f"[{words}]({address(target)})"
    anchor = targets.get(target.removeprefix("#"))
    return words if anchor is None else f"[{words}](#{anchor})"


def _joined(written: str, following: str) -> str:
    if following.startswith("[") and written.endswith("!"):
        return f"{written[:-1]}\\!{following}"  # or the link would become a picture
    if following.startswith("**") and written.endswith("**"):
        return f"{written}<!-- -->{following}"  # or two bold passages would become one with asterisks inside
    return written + following
