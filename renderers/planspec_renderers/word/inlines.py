"""Inlines as runs."""

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from planspec.document import (
    Badge,
    Deleted,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    Number,
    Ruby,
    Strong,
    Text,
    marked_whole,
    plain,
)
from planspec_renderers.word.build import BADGE, MARK, PLAIN, Build, Look
from planspec_renderers.word.oxml import R, child, name, run, text
from planspec_renderers.word.revisions import line_mark, note

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LINK = "Hyperlink"
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_ADDRESS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%")
"""Characters that an address may hold as they are (RFC 3986)."""

RUNNING = Look(running=True)


def sentence(added: "Element", content: Inlines, build: Build, look: Look = PLAIN) -> None:
    """Append *content* to a paragraph, which comes or goes with it where all of it does."""
    mark = marked_whole(content)
    if build.revised:
        note(added, mark)
    elif mark and added[0].find(name("numPr")) is not None:
        # The number in front of a paragraph looks like its mark.
        line_mark(added, deleted=mark is Deleted)
    inlines(added, content, build, look)


def literal(number: Number, gap: str, content: Inlines) -> Inlines:
    """Return the number of a paragraph that says *content* as words, and what it was before; *gap* comes after it."""
    words: Inlines = (Text(number.text + gap),)
    mark = marked_whole(content)
    if mark:
        return (mark(words),)
    if number.former:
        return (Deleted((Text(number.former.text),)), Inserted((Text(number.text),)), Text(gap))
    return words


def inlines(parent: "Element", content: Inlines, build: Build, look: Look = PLAIN) -> None:
    """Append *content* to a paragraph or a link."""
    for inline in content:
        _inline(parent, inline, build, look)


def _inline(parent: "Element", inline: Inline, build: Build, look: Look) -> None:
    match inline:
        case Text(words):
            text(parent, words, build.run_properties(look))
        case Strong(content):
            inlines(parent, content, build, replace(look, strong=True))
        case Link(content, target):
            _link(parent, content, target, build, look)
        case Ruby() | Badge():
            text(parent, plain((inline,)), build.run_properties(_marked(inline, look)))
        case LineBreak():
            child(run(parent, build.run_properties(look)), "br")
        case Inserted(content):
            inlines(parent, content, build, replace(look, inserted=True))
        case Deleted(content):
            inlines(parent, content, build, replace(look, deleted=True))
        case _:
            assert_never(inline)


def _marked(inline: Ruby | Badge, look: Look) -> Look:
    if not isinstance(inline, Badge) or look.character:
        return look
    return replace(look, character=MARK if look.running else BADGE)


def _link(parent: "Element", content: Inlines, target: str, build: Build, look: Look) -> None:
    holder = None if look.character == _LINK else _holder(parent, target, build)
    if holder is None:
        inlines(parent, content, build, look)
    else:
        inlines(holder, content, build, replace(look, character=_LINK))


def _holder(parent: "Element", target: str, build: Build) -> "Element | None":
    """Return the element of a link; nothing where *target* leads nowhere."""
    if not target.startswith("#"):
        if not target:
            return None
        link = child(parent, "hyperlink", history="1")
        link.set(f"{{{R}}}id", _relationship(target, build))
        return link
    bookmark = build.anchors.get(target.removeprefix("#"))
    return None if bookmark is None else child(parent, "hyperlink", anchor=bookmark, history="1")


def _relationship(target: str, build: Build) -> str:
    if target not in build.links:
        build.links[target] = f"link{len(build.links) + 1}"
        build.part.rels.add_relationship(_HYPERLINK, _address(target), build.links[target], is_external=True)
    return build.links[target]


def _address(target: str) -> str:
    """Return *target* with every character that an address cannot hold written as its UTF-8 bytes."""
    return "".join(
        character if character in _ADDRESS else "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
        for character in target
    )
