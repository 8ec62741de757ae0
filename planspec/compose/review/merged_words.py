"""Two versions of the words of one block in one: what went and came is marked, what holds it stays around it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count, groupby
from typing import NamedTuple, assert_never

from planspec.compose.review.alignment import likeness
from planspec.document import (
    Badge,
    Deleted,
    Inline,
    Inlines,
    Inserted,
    LineBreak,
    Link,
    Mark,
    Ruby,
    Strong,
    Text,
)
from planspec.wording import Cut, Fate, segments

_LEAST = 0.2
"""Texts less alike than this are replaced as a whole: what they share by chance would only be hard to read."""

_FIRST_STAND_IN = 0xF0000
_MARKS: dict[Fate, Mark | None] = {Fate.KEPT: None, Fate.DELETED: Deleted, Fate.INSERTED: Inserted}

_Path = tuple[str, ...]
"""What holds a character, from outside: the target of a link behind ``#``, or nothing for weight."""
_STRONG, _LINK = "strong", "link "


class _Piece(NamedTuple):
    """A character, or an inline that is never cut, with what holds it and what became of it."""

    what: str | Ruby | Badge | LineBreak
    path: _Path
    mark: Mark | None = None


def merged_words(old: Inlines, new: Inlines, cut: Cut) -> Inlines:
    """Return *old* and *new* in one: deletions and insertions are marked, all else is as *new* has it.

    Args:
        old: What stood there; without marks.
        new: What stands there now; without marks.
        cut: Divides a text into words.
    """
    match old, new:
        case _ if old == new:
            return new
        case (Text(one),), (Text(other),):
            return _plain(one, other, cut)
        case _:
            return _held(old, new, cut)


def _held(old: Inlines, new: Inlines, cut: Cut) -> Inlines:
    ours, theirs = list(_pieces(old, ())), list(_pieces(new, ()))
    one, other = _texts(ours, theirs)
    if one and other and likeness(one, other) < _LEAST:
        return (Deleted(old), Inserted(new))
    return _built(list(_in_order(_fated(ours, theirs, segments(one, other, cut)))), 0)


def _plain(old: str, new: str, cut: Cut) -> Inlines:
    """Return two plain texts in one."""
    if old and new and likeness(old, new) < _LEAST:
        return (Deleted((Text(old),)), Inserted((Text(new),)))
    found = ((_MARKS[fate], Text(text)) for fate, text in segments(old, new, cut))
    return tuple(inline for mark, text in found for inline in _marked(mark, (text,)))


def _pieces(content: Inlines, path: _Path) -> Iterator[_Piece]:
    for inline in content:
        match inline:
            case Text(text):
                yield from (_Piece(character, path) for character in text)
            case Ruby() | Badge() | LineBreak():
                yield _Piece(inline, path)
            case Strong(inner):
                yield from _pieces(inner, (*path, _STRONG))
            case Link(inner, target):
                yield from _pieces(inner, (*path, _LINK + target))
            case Inserted(inner) | Deleted(inner):
                yield from _pieces(inner, path)
            case _:
                assert_never(inline)


def _texts(*sides: Sequence[_Piece]) -> tuple[str, ...]:
    """Return each side as a text in which a character that is nowhere else stands for each inline."""
    used = {piece.what for side in sides for piece in side if isinstance(piece.what, str)}
    free = (character for character in map(chr, count(_FIRST_STAND_IN)) if character not in used)
    known: dict[Inline, str] = {}
    return tuple("".join(_text(piece, known, free) for piece in side) for side in sides)


def _text(piece: _Piece, known: dict[Inline, str], free: Iterator[str]) -> str:
    if isinstance(piece.what, str):
        return piece.what
    if piece.what not in known:
        known[piece.what] = next(free)
    return known[piece.what]


def _fated(old: Sequence[_Piece], new: Sequence[_Piece], found: Iterable[tuple[Fate, str]]) -> Iterator[_Piece]:
    one = other = 0
    for fate, text in found:
        gone = old[one : one + len(text)] if fate is not Fate.INSERTED else ()
        come = new[other : other + len(text)] if fate is not Fate.DELETED else ()
        one, other = one + len(gone), other + len(come)
        if fate is Fate.KEPT:
            yield from _kept(gone, come)
        else:
            yield from (piece._replace(mark=_MARKS[fate]) for piece in (*gone, *come))


def _in_order(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Yield *pieces* with all that went in one place before what came there, so that a link is cut least."""
    for _, group in groupby(pieces, key=lambda piece: piece.mark is None):
        yield from sorted(group, key=lambda piece: piece.mark is Inserted)


def _kept(gone: Sequence[_Piece], come: Sequence[_Piece]) -> Iterator[_Piece]:
    """Yield equal pieces; those that something else holds now went and came."""
    pairs = zip(gone, come, strict=True)
    for same, group in groupby(pairs, key=lambda pair: pair[0].path == pair[1].path):
        held = list(group)
        if not same:
            yield from (piece._replace(mark=Deleted) for piece, _ in held)
        yield from (piece._replace(mark=None if same else Inserted) for _, piece in held)


def _built(pieces: Sequence[_Piece], depth: int) -> Inlines:
    """Return *pieces* as inlines; *depth* of what holds them is written already."""
    found: list[tuple[Mark | None, Inline]] = []
    for holder, group in groupby(pieces, key=lambda piece: piece.path[depth : depth + 1]):
        held = list(group)
        if not holder:
            found += _runs(held)
        elif len({piece.mark for piece in held}) == 1:
            bare = _built([piece._replace(mark=None) for piece in held], depth + 1)
            found.append((held[0].mark, _holding(holder[0], bare)))
        else:
            found.append((None, _holding(holder[0], _built(held, depth + 1))))
    grouped = groupby(found, key=lambda pair: pair[0])
    return tuple(inline for mark, group in grouped for inline in _marked(mark, tuple(one for _, one in group)))


def _marked(mark: Mark | None, content: Inlines) -> Inlines:
    return content if mark is None else (mark(content),)


def _holding(holder: str, content: Inlines) -> Inline:
    return Strong(content) if holder == _STRONG else Link(content, holder.removeprefix(_LINK))


def _runs(pieces: Iterable[_Piece]) -> Iterator[tuple[Mark | None, Inline]]:
    """Yield characters in runs, and inlines as they are, each with its mark."""
    for (mark, is_text), group in groupby(pieces, key=lambda piece: (piece.mark, isinstance(piece.what, str))):
        whats = [piece.what for piece in group]
        if is_text:
            yield mark, Text("".join(what for what in whats if isinstance(what, str)))
        else:
            yield from ((mark, what) for what in whats if not isinstance(what, str))
