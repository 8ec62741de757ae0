"""What of the findings in a plan has to do with what changed in it."""

from typing import NamedTuple

from planspec.changed.entity import Entity, entities
from planspec.changed.renumbering import numbered_as
from planspec.diagnostics import Diagnostic
from planspec.source import Pointer, SourceMap

_LONGEST = 200
"""Characters of the text that tells a finding from others, as in fingerprints."""


class Version(NamedTuple):
    """One version of a plan: what was read, and what was told of it."""

    source_map: SourceMap
    told: tuple[Diagnostic, ...]


class Changes:
    """The difference between two versions of a plan, by its parts."""

    def __init__(self, old: Version, new: SourceMap) -> None:
        """Compare a version with the one before."""
        parts = dict(entities(old.source_map.data))
        self._old = frozenset(parts.values())
        self._known = frozenset(found.fingerprint for found in old.told)
        self._matters = frozenset(_matter(found, parts, old.source_map) for found in old.told)
        self._new, self._parts = new, dict(entities(numbered_as(old.source_map.data, new.data)))

    def concern(self, found: Diagnostic) -> bool:
        """Tell whether what was *found* is new, or lies in or refers to a part that is new or changed."""
        related = (place.at for place in found.related if not place.path)
        return any(map(self.touch, (found.at, *related))) or self._is_new(found)

    def touch(self, at: Pointer) -> bool:
        """Tell whether the part at *at* is new or not as it was; a part that only moved is as it was."""
        _, part = _part(at, self._parts)
        return part is not None and part not in self._old

    def _is_new(self, found: Diagnostic) -> bool:
        # The fingerprint knows the way to a part, and a stretch of all that is in it: it changes when the part moves
        # elsewhere, or when something in it changes that is a part of its own.
        return found.fingerprint not in self._known and _matter(found, self._parts, self._new) not in self._matters


def _part(at: Pointer, parts: dict[Pointer, Entity]) -> tuple[int, Entity | None]:
    """Return how many steps lead to the innermost part that holds what is at *at*, and the part."""
    for depth in range(len(at), 0, -1):
        if part := parts.get(at[:depth]):
            return depth, part
    return 0, None


def _matter(found: Diagnostic, parts: dict[Pointer, Entity], source_map: SourceMap) -> tuple[object, ...]:
    """Return what a finding is about, wherever the part that it lies in stands."""
    depth, part = _part(found.at, parts)
    inside = tuple(step for step in found.at[depth:] if isinstance(step, str))
    return found.code, part and part[:2], inside, _text(found, source_map)


def _text(found: Diagnostic, source_map: SourceMap) -> str:
    value: object = source_map.data
    for step in found.at:
        value = value[step]  # type: ignore[index] # a diagnostic's pointer leads to what is written
    if isinstance(value, dict | list) and found.span == source_map.locate(found.at):
        return ""
    return source_map.text[found.span.start.offset : found.span.end.offset][:_LONGEST]
