"""Writes characters of a value where they stand, in the style of their scalar."""

import re
from typing import NamedTuple

from planspec.edit.patch import Patch, patched
from planspec.edit.refusal import UNFIT_FOR_BLOCK, UNTOLD, Refusal
from planspec.edit.replacement import Piece, with_pieces
from planspec.edit.site import BLOCK, Site
from planspec.edit.style import fits_plain, fits_single, in_double, in_single, quoted
from planspec.source.scalar import Decoded, decode

Written = tuple[Patch, ...] | Refusal


def write_key(site: Site, name: str) -> tuple[Patch, ...]:
    """Return the patch that gives the field at *site* another name, with the quotes that it has or needs."""
    if site.opening == '"':
        return (Patch(site.start + 1, site.end - 1, in_double(name)),)
    if site.opening == "'" and fits_single(name):
        return (Patch(site.start + 1, site.end - 1, in_single(name)),)
    plain = not site.opening and fits_plain(name, in_flow=True)
    return (Patch(site.start, site.end, name if plain else quoted(name)),)


def write_value(text: str, site: Site, value: str, parts: tuple[Piece, ...]) -> Written:
    """Return the patches that put *parts* into the scalar at *site*.

    Args:
        text: The whole text of the file.
        site: Where the scalar is written.
        value: What it is read as.
        parts: What is to be put there, in order and without overlaps.

    Returns:
        Patches of the characters alone where the style of the scalar can hold them; one for the whole of a plain or
        quoted scalar that needs other quotes; a refusal where the scalar starts with ``|`` or ``>`` and cannot.
    """
    decoded = decode(text, site.start, site.end, value)
    if decoded is None:
        return UNTOLD
    wanted = with_pieces(value, parts)
    if site.opening in BLOCK:
        return _in_block(text, site, decoded, parts)
    if not value or (site.opening == "'" and not all(fits_single(part.text) for part in parts)):
        return (Patch(site.start, site.end, quoted(wanted)),)
    patches = tuple(_flow_patch(decoded, part, site.opening) for part in parts)
    if site.opening or fits_plain(wanted, in_flow=site.in_flow):
        return patches if _reads(text, site, patches, wanted) else (Patch(site.start, site.end, quoted(wanted)),)
    return (_newly_quoted(text, site, patches, wanted),)


def _flow_patch(decoded: Decoded, part: Piece, opening: str) -> Patch:
    written = {"'": in_single, '"': in_double}.get(opening, str)(part.text)
    return Patch(*decoded.source(part.start, part.end), written)


def _newly_quoted(text: str, site: Site, patches: tuple[Patch, ...], wanted: str) -> Patch:
    """Return the patch that puts a plain scalar into quotes and leaves its line breaks where they are."""
    shifted = (Patch(start - site.start, end - site.start, new) for start, end, new in patches)
    written = f"'{in_single(patched(text[site.start : site.end], shifted))}'"
    as_it_stands = fits_single(wanted) and decode(written, 0, len(written), wanted) is not None
    return Patch(site.start, site.end, written if as_it_stands else quoted(wanted))


def _in_block(text: str, site: Site, decoded: Decoded, parts: tuple[Piece, ...]) -> Written:
    value = decoded.value
    content = len(value.rstrip("\n"))
    if not content or any(part.end > content or not fits_single(part.text.replace("\n", "")) for part in parts):
        # The line break at the end of a block scalar is the one that the next line begins after.
        return UNFIT_FOR_BLOCK
    lines = _Lines(text, *_break_and_indent(text, site, decoded))
    patches = tuple(lines.patch(decoded, part) for part in parts)
    return patches if _reads(text, site, patches, with_pieces(value, parts)) else UNFIT_FOR_BLOCK


class _Lines(NamedTuple):
    """The lines of a block scalar: the whole text, what ends a line of it, and the spaces before one."""

    text: str
    line_break: str
    indent: str

    def patch(self, decoded: Decoded, part: Piece) -> Patch:
        """Return the patch that puts *part* into the scalar; lines that are empty get no spaces, and lose them."""
        start, end = decoded.source(part.start, part.end)
        before, after = decoded.value[: part.start], decoded.value[part.end : part.end + 1]
        first, *others = part.text.split("\n")
        if before.endswith("\n") and not first and (others or after == "\n"):
            start -= len(self.indent) * self.text.endswith(self.indent, 0, start)
        *middle, last = others or [""]
        written = [self.line_break + (self.indent + line if line else "") for line in middle]
        if others:
            written.append(self.line_break + (self.indent + last if last or after != "\n" else ""))
        return Patch(start, end, first + "".join(written))


def _break_and_indent(text: str, site: Site, decoded: Decoded) -> tuple[str, str]:
    """Return the line break of a block scalar and the spaces before its lines."""
    first = len(decoded.value) - len(decoded.value.lstrip("\n"))
    start = decoded.source(first, first + 1)[0]
    before = re.search(r"(\r\n|\n|\r)([ ]*)\Z", text[site.start : start])
    return (before[1], before[2]) if before else ("\n", "")


def _reads(text: str, site: Site, patches: tuple[Patch, ...], wanted: str) -> bool:
    """Tell whether the scalar with *patches* comes out as *wanted*."""
    grown = sum(len(patch.text) - (patch.end - patch.start) for patch in patches)
    return decode(patched(text, patches), site.start, site.end + grown, wanted) is not None
