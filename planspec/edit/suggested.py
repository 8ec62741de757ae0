"""One edit of a text that was read already, without reading it again: what reports suggest."""

from planspec.edit.edit import pieces_of
from planspec.edit.patch import Patch
from planspec.edit.refusal import Refusal
from planspec.edit.replacement import Replacement
from planspec.edit.site import key_site, value_site
from planspec.edit.wanted import value_at
from planspec.edit.writing import write_key, write_value
from planspec.source import SourceMap


def suggested(source_map: SourceMap, replacement: Replacement) -> tuple[Patch, ...]:
    """Return the patches that *replacement* comes to, none where it cannot be made.

    They are what `edit` makes of it; that the whole text is then read as it was meant, only `edit` makes sure.
    """
    if replacement.key:
        return _renamed(source_map, replacement)
    parts = pieces_of(source_map, replacement)
    site = value_site(source_map, replacement.at)
    if isinstance(parts, Refusal) or site is None or not parts:
        return ()
    value = str(value_at(source_map.data, replacement.at))
    written = write_value(source_map.text, site, value, parts)
    return () if isinstance(written, Refusal) else written


def _renamed(source_map: SourceMap, replacement: Replacement) -> tuple[Patch, ...]:
    site = key_site(source_map, replacement.at)
    if site is None:
        return ()
    around = value_at(source_map.data, replacement.at[:-1])
    taken = isinstance(around, dict) and replacement.text in around
    return () if taken else write_key(site, replacement.text)
