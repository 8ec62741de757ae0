"""How changes are told, counted and put in order, in every output."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from planspec.compare import Change, Importance, Side
from planspec.compare.catalogue import KINDS
from planspec.language import Bilingual, Language
from planspec.wording import Fate, Segment

TITLE = Bilingual("変更点の一覧", "List of changes")
NOTHING = Bilingual("変更はありません", "Nothing changed")
NOTATION = Bilingual("表記のみ", "notation only")
OLD = Bilingual("旧", "Old")
NEW = Bilingual("新", "New")
IMPORTANCE = {
    Importance.MAJOR: Bilingual("重要", "major"),
    Importance.NORMAL: Bilingual("通常", "normal"),
    Importance.MINOR: Bilingual("軽微", "minor"),
}
_STEP = " > "
_MARKS = frozenset({"CHG008", "CHG009"})
_PLACES = frozenset({"CHG003", "CHG004", "CHG005"})
"""Kinds of changes of what stands elsewhere; other words of it are changes of their own."""
_SETTINGS = {
    "true": Bilingual("あり", "yes"),
    "false": Bilingual("なし", "no"),
    "none": Bilingual("番号なし", "no number"),
}
"""Values of settings as people say them."""


class Place(NamedTuple):
    """Changes that stand one after the other in one top part of the plan."""

    name: Bilingual
    changes: tuple[Change, ...]


def kind(change: Change) -> Bilingual:
    """Return what kind of change *change* is."""
    return KINDS[change.code].title


def marks(change: Change) -> tuple[Bilingual, ...]:
    """Return what people must know beside the words: that both sides were taken for one, that only notation differs."""
    likely = Bilingual(f"推定 {change.likeness:.0%}", f"estimated {change.likeness:.0%}")
    return (
        *((likely,) if change.likeness < 1 else ()),
        *((NOTATION,) if change.notation and kind(change) != NOTATION else ()),
    )


def by_place(changes: Iterable[Change]) -> tuple[Place, ...]:
    """Group *changes* by the first step of what they are about, in their order."""
    return tuple(Place(name, tuple(found)) for name, found in groupby(changes, _first))


def below(change: Change) -> Bilingual:
    """Return what *change* is about without the first step; the whole where there is no other."""
    return Bilingual(*(text.partition(_STEP)[2] or text for text in change.subject))


def _first(change: Change) -> Bilingual:
    return Bilingual(*(text.partition(_STEP)[0] for text in change.subject))


def count(changes: Sequence[Change]) -> Bilingual:
    """Return how many *changes* there are, by importance."""
    if not changes:
        return NOTHING
    found = Counter(change.importance for change in changes)
    parts = [(IMPORTANCE[one], found[one]) for one in Importance if found[one]]
    ja = "、".join(f"{word.ja} {number}件" for word, number in parts)
    en = ", ".join(f"{number} {word.en}" for word, number in parts)
    plural = "" if len(changes) == 1 else "s"
    return Bilingual(f"変更 {len(changes)}件 ({ja})", f"{len(changes)} change{plural} ({en})")


def kinds(changes: Sequence[Change]) -> tuple[tuple[Bilingual, int], ...]:
    """Return how many changes of each kind there are, in the order of their codes."""
    found = Counter(change.code for change in changes)
    titles = {change.code: kind(change) for change in changes}
    return tuple((titles[code], found[code]) for code in sorted(found))


def counts(changes: Sequence[Change]) -> Bilingual:
    """Return how many *changes* there are of each kind, in one line."""
    found = kinds(changes)
    ja, en = (f"{title.ja} {number}件" for title, number in found), (f"{title.en}: {number}" for title, number in found)
    return Bilingual("、".join(ja), ", ".join(en))


def text_of(change: Change, side: Side | None, language: Language) -> str:
    """Return what stands on one side of *change* for people: yes and no in words, numbers with what they are.

    What the change is named after is not said once more.
    """
    if side is None:
        return ""
    if change.field == "new" or side.at[:1] == ("numbering",):
        return _SETTINGS.get(side.text, Bilingual(side.text, side.text)).in_language(language)
    if not side.parts:
        return side.text.rstrip("\n")
    first, *rest = side.parts
    told = rest if change.subject.ja.endswith(f"「{first.text}」") else side.parts
    return "\n".join(f"{part.name.in_language(language)} {part.text}".lstrip() for part in told)


def words(change: Change, language: Language) -> tuple[Segment, ...]:
    """Return the words of *change* in one row: what stayed, what went, what came; another number goes before them."""
    if change.segments:
        return change.segments
    if change.code in _MARKS:
        # What kind of change it is says all; the title says where.
        return tuple(Segment(Fate.KEPT, side.title) for side in (change.new or change.old,) if side and side.title)
    old, new = (text_of(change, side, language) for side in (change.old, change.new))
    if change.code not in _PLACES:
        return _replaced(old, new)
    numbers = _replaced(*(_number(side, language) for side in (change.old, change.new)))
    return (*numbers, *((Segment(Fate.KEPT, f" {new}" if numbers else new),) if new else ()))


def _number(side: Side | None, language: Language) -> str:
    return (side.number if side else "") or _SETTINGS["none"].in_language(language)


def _replaced(old: str, new: str) -> tuple[Segment, ...]:
    if old == new:
        return ()
    sides = ((Fate.DELETED, old), (Fate.INSERTED, new))
    return tuple(Segment(fate, text) for fate, text in sides if text)
