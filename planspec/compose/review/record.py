"""A comparison as plain data, described by schemas/changes.schema.json."""

from collections import Counter

from planspec.compare import Change, Comparison, Importance, Side
from planspec.compare.catalogue import KINDS
from planspec.compose.review.names import Names
from planspec.compose.review.sources import Sources
from planspec.language import Bilingual
from planspec.source import SourceMap, json_pointer

VERSION = 1
"""Version of the form; a change that a reader could notice raises it."""


def record(comparison: Comparison, names: Names, sources: Sources | None = None) -> dict[str, object]:
    """Return *comparison* as data for JSON.

    Args:
        comparison: What changed.
        names: What the two versions are called.
        sources: Where they are written; without, lines and columns are ``None``.
    """
    return {
        "version": VERSION,
        "old": {"name": names.old, "title": comparison.old.title},
        "new": {"name": names.new, "title": comparison.new.title},
        "summary": _summary(comparison.changes),
        "changes": [_change(change, sources) for change in comparison.changes],
    }


def _summary(changes: tuple[Change, ...]) -> dict[str, object]:
    weights = Counter(change.importance for change in changes)
    codes = Counter(change.code for change in changes)
    return {
        "changes": len(changes),
        "importance": {one.value: weights[one] for one in Importance},
        "codes": {code: codes[code] for code in sorted(codes)},
        "notation": sum(change.notation for change in changes),
        "estimated": sum(change.likeness < 1 for change in changes),
    }


def _change(change: Change, sources: Sources | None) -> dict[str, object]:
    return {
        "code": change.code,
        "name": KINDS[change.code].name,
        "title": _both(KINDS[change.code].title),
        "importance": change.importance.value,
        "subject": _both(change.subject),
        "field": change.field,
        "old": _side(change.old, sources and sources.old),
        "new": _side(change.new, sources and sources.new),
        "segments": [{"fate": one.fate.value, "text": one.text} for one in change.segments],
        "notation": change.notation,
        "likeness": change.likeness,
        "estimated": change.likeness < 1,
        "fingerprint": change.fingerprint,
    }


def _both(text: Bilingual) -> dict[str, str]:
    return {"ja": text.ja, "en": text.en}


def _side(side: Side | None, source: SourceMap | None) -> dict[str, object] | None:
    if side is None:
        return None
    start = source.start(side.at) if source else None
    return {
        "pointer": json_pointer(side.at),
        "number": side.number,
        "title": side.title,
        "text": side.text,
        "line": start.line if start else None,
        "column": start.column if start else None,
    }
