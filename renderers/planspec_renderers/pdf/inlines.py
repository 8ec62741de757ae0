"""Inlines as data for the template."""

from collections.abc import Mapping
from typing import assert_never

from planspec.document import Badge, Deleted, Inline, Inlines, Inserted, LineBreak, Link, Ruby, Strong, Text, plain
from planspec_renderers.pdf.value import Value

_ADDRESS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%")
"""Characters that an address may hold as they are (RFC 3986)."""
_LONGEST_ADDRESS = 2000
_LONGEST_RUBY = 12
"""A word up to this many characters stands under its reading; a longer one must be able to break."""


def inlines(content: Inlines, targets: Mapping[str, str], *, lined: bool = False) -> list[Value]:
    """Return *content* as data.

    Args:
        content: The inlines.
        targets: The template's label of each anchor in the document.
        lined: Whether a line under or through all of it marks it already; PDF/UA allows no second one.
    """
    return [_inline(inline, targets, lined=lined) for inline in content]


def words(text: str) -> str:
    """Return *text* with tabs and line ends as spaces."""
    return text.replace("\t", " ").replace("\r", " ").replace("\n", " ")


def _inline(inline: Inline, targets: Mapping[str, str], *, lined: bool) -> Value:
    match inline:
        case Text(text):
            return words(text)
        case Strong(content):
            return {"kind": "strong", "body": inlines(content, targets, lined=lined)}
        case Link(content, target):
            return _link(content, target, targets, lined=lined)
        case Ruby(base, reading):
            return _ruby(inline, words(base), words(reading))
        case Badge(text):
            return {"kind": "badge", "text": words(text)}
        case LineBreak():
            return {"kind": "break"}
        case Inserted(content):
            return {"kind": "span" if lined else "inserted", "body": inlines(content, targets, lined=True)}
        case Deleted(content):
            return {"kind": "span" if lined else "deleted", "body": inlines(content, targets, lined=True)}
        case _:
            assert_never(inline)


def _ruby(inline: Ruby, base: str, reading: str) -> Value:
    if not base.strip() or max(len(base), len(reading) / 2) > _LONGEST_RUBY:
        return words(plain((inline,)))
    return {"kind": "ruby", "base": base, "reading": reading}


def _link(content: Inlines, target: str, targets: Mapping[str, str], *, lined: bool) -> Value:
    """Return a link, or its words alone where it has none to click on or leads nowhere."""
    label = targets.get(target.removeprefix("#")) if target.startswith("#") else None
    address = "" if target.startswith("#") else _address(target)
    if not plain(content).strip() or not (label or 0 < len(address) <= _LONGEST_ADDRESS):
        return {"kind": "span", "body": inlines(content, targets, lined=lined)}
    body = inlines(content, targets, lined=True)
    return {"kind": "link", "body": body, "label": label, "address": address, "lined": lined}


def _address(target: str) -> str:
    """Return *target* with every character that an address cannot hold written as its UTF-8 bytes."""
    return "".join(
        character if character in _ADDRESS else "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
        for character in target
    )
