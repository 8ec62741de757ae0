"""Text and wanted changes to patched text: every other character stays, and the result is read again."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from planspec.edit.patch import Patch, patched
from planspec.edit.refusal import NO_TEXT, OTHER_DATA, OUTSIDE, OVERLAP, UNREADABLE, Refusal
from planspec.edit.replacement import Piece, Replacement, pieces, with_pieces
from planspec.edit.site import key_site, value_site
from planspec.edit.wanted import value_at, wanted_data
from planspec.edit.writing import Written, write_key, write_value
from planspec.reader import Reading, read
from planspec.source import Pointer, SourceMap


class Edited(NamedTuple):
    """An edited text, and the patches of the old one that made it; a byte order mark counts as a character."""

    text: str
    patches: tuple[Patch, ...]


def edit(text: str, replacements: Sequence[Replacement], layout: Sequence[Patch] = ()) -> Edited | Refusal:
    """Put *replacements* and *layout* into *text*, all of them or none.

    What is written keeps the style of the scalar in which it stands; a plain scalar that would be read as something
    else gets quotes. The result is read again, and its data is the old data with the replacements made.

    Args:
        text: The text of a file, with or without a byte order mark.
        replacements: What is to stand where, by the data of the file.
        layout: Patches of what belongs to no value; offsets are those of the text without a byte order mark.

    Returns:
        The edited text, or why it cannot be.
    """
    reading = read(text)
    if not reading.usable:
        return UNREADABLE
    split = _split(reading, replacements)
    if isinstance(split, Refusal):
        return split
    values, names = split
    patches = _patches(reading, values, names)
    if isinstance(patches, Refusal):
        return patches
    patches = tuple(sorted((*patches, *set(layout))))
    if any(other.start < one.end for one, other in pairwise(patches)):
        return OVERLAP
    new_values = {at: with_pieces(str(value_at(reading.data, at)), parts) for at, parts in values.items()}
    wanted = wanted_data(reading.data, new_values, names.items())
    if isinstance(wanted, Refusal):
        return wanted
    lead = text[: len(text) - len(reading.text)]
    result = lead + patched(reading.text, patches)
    reread = read(result)
    # A doubt that was not there before is a sign that something is taken for something else.
    if reread.data != wanted or not reread.usable or len(reread.errors) > len(reading.errors):
        return OTHER_DATA
    return Edited(result, tuple(Patch(len(lead) + start, len(lead) + end, new) for start, end, new in patches))


def _split(
    reading: Reading, replacements: Iterable[Replacement]
) -> tuple[dict[Pointer, tuple[Piece, ...]], dict[Pointer, str]] | Refusal:
    """Return the pieces of values and the names of fields that *replacements* ask for."""
    values: defaultdict[Pointer, list[Piece]] = defaultdict(list)
    names: dict[Pointer, str] = {}
    for one in replacements:
        if one.key:
            if names.setdefault(one.at, one.text) != one.text:
                return OVERLAP
            continue
        found = pieces_of(reading.source_map, one)
        if isinstance(found, Refusal):
            return found
        values[one.at] += found
    ordered = {at: tuple(sorted(set(parts))) for at, parts in values.items()}
    if any(clash(one, other) for parts in ordered.values() for one, other in pairwise(parts)):
        return OVERLAP
    return ordered, names


def clash(one: Piece, other: Piece) -> bool:
    """Tell whether two pieces, the earlier one first, write to the same place of a value."""
    return other.start < one.end or (other.start == one.start and one.start == one.end)


def pieces_of(source_map: SourceMap, replacement: Replacement) -> tuple[Piece, ...] | Refusal:
    """Return what really changes in the value that *replacement* is about, or why there is no such value."""
    if value_site(source_map, replacement.at) is None:
        return NO_TEXT
    value = value_at(source_map.data, replacement.at)
    if not isinstance(value, str):
        return NO_TEXT
    start, end = replacement.chars or (0, len(value))
    if not 0 <= start <= end <= len(value):
        return OUTSIDE
    return tuple(pieces(value, start, end, replacement.text))


def _patches(
    reading: Reading, values: dict[Pointer, tuple[Piece, ...]], names: dict[Pointer, str]
) -> tuple[Patch, ...] | Refusal:
    written = [*(_value(reading, at, parts) for at, parts in values.items())]
    written += [_name(reading, at, name) for at, name in names.items()]
    refused = next((one for one in written if isinstance(one, Refusal)), None)
    if refused is not None:
        return refused
    return tuple(sorted(chain.from_iterable(one for one in written if not isinstance(one, Refusal))))


def _value(reading: Reading, at: Pointer, parts: tuple[Piece, ...]) -> Written:
    site, value = value_site(reading.source_map, at), value_at(reading.data, at)
    if site is None or not isinstance(value, str):
        return NO_TEXT
    return write_value(reading.text, site, value, parts) if parts else ()


def _name(reading: Reading, at: Pointer, name: str) -> Written:
    site = key_site(reading.source_map, at)
    return NO_TEXT if site is None else write_key(site, name)
