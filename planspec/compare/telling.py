"""Differences told as changes."""

from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

from planspec.compare import catalogue
from planspec.compare.catalogue import Kind
from planspec.compare.change import Change, Side
from planspec.compare.difference import Difference, What
from planspec.compare.kind import Importance
from planspec.compare.part import part
from planspec.compare.place import Place, Places
from planspec.compare.subject import Subjects
from planspec.compare.value import LINKS, Piece, heading, links, pieces, said, whole
from planspec.compare.walk import Walk
from planspec.model import FiscalYear, Model, Plan
from planspec.source import Pointer
from planspec.wording import Cut, Segment, by_character, same_notation, segments

_PLACED = {
    What.REORDERED: catalogue.REORDERED,
    What.MOVED: catalogue.MOVED,
    What.RENUMBERED: catalogue.RENUMBERED,
}
_FAMILIES = (("contacts", catalogue.CONTACT), ("period", catalogue.PERIOD), ("city_plan", catalogue.CITY_PLAN))
_CENTRAL = frozenset({"basic_goals", "promotion_goals", "actions", "vision", "aim", "guideline"})
"""Fields that say what the plan is for."""
_ASIDE = frozenset({"todo", "numbering", "labels", "sources", "readings", "rules"})
"""Fields that no resident acts upon."""
_TITLED = frozenset({(), ("basic_goals",), ("basic_goals", "promotion_goals"), ("previous_plan", "goals")})
"""What has a title of its own, by the fields that lead to it."""


class Telling:
    """Tells the differences between two versions."""

    def __init__(self, old: Plan, new: Plan, walk: Walk, cut: Cut) -> None:
        """Take two versions, the walk that matched their parts, and what cuts their texts into words."""
        self._links = links(old), links(new)
        self._places = Places(old), Places(new)
        self._subjects = Subjects(old, walk.numbers[0]), Subjects(new, walk.numbers[1])
        self._walk, self._cut = walk, cut
        self._told: Counter[str] = Counter()

    def change(self, found: Difference) -> Change:
        """Tell one difference."""
        at_last = found.new if found.new is not None else found.old or ()
        side = int(found.new is not None)
        before, after = self._place(0, found.old), self._place(1, found.new)
        values = before and before.value, after and after.value
        kind = _kind(found, at_last, *values)
        old, new = self._side(0, found, before), self._side(1, found, after)
        return Change(
            code=kind.code,
            importance=_importance(kind, at_last, values[side]),
            subject=self._subjects[side].of(at_last),
            field=str(at_last[-1]) if not isinstance(at_last[-1], int) else "",
            old=old,
            new=new,
            segments=self._segments(kind, old.text, new.text) if old and new and _are_words(found, *values) else (),
            notation=kind is catalogue.NOTATION,
            likeness=found.likeness,
            fingerprint=self._fingerprint(kind, found.what, (before, old), (after, new)),
        )

    def _place(self, which: int, at: Pointer | None) -> Place | None:
        return None if at is None else self._places[which].at(at)

    def _side(self, which: int, found: Difference, place: Place | None) -> Side | None:
        at = (found.old, found.new)[which]
        if at is None or place is None:
            return None
        subjects = self._subjects[which]
        # What moved to another goal may have the number there that it had here.
        number = subjects.of(at).ja if found.what is What.MOVED else subjects.number(at)
        if found.what is What.RENUMBERED and at not in self._walk.numbers[which]:
            number = ""
        if found.what in _PLACED:
            return Side(at, number, place.title, heading(place.value))
        if isinstance(place.value, Model):
            told = self._pieces(which, at, place.value)
            return Side(at, number, place.title, whole(told), tuple(map(part, told)))
        return Side(at, number, place.title, self._text(which, at, place.value))

    def _pieces(self, which: int, at: Pointer, model: Model) -> Sequence[Piece]:
        return pieces(model, at, lambda below: self._walk.elsewhere(below, new=bool(which)), self._links[which])

    def _text(self, which: int, at: Pointer, value: object) -> str:
        text, known = said(value), self._links[which]
        return known.get(text, text) if at[-2:-1] == LINKS else text

    def _segments(self, kind: Kind, old: str, new: str) -> tuple[Segment, ...]:
        # Of another way of writing the same, each character tells what differs.
        return segments(old, new, by_character if kind is catalogue.NOTATION else self._cut)

    def _fingerprint(self, kind: Kind, what: What, *sides: tuple[Place | None, Side | None]) -> str:
        ways = (place.way if place else "" for place, _ in sides)
        texts = (side.text if side else "\1" for _, side in sides)
        numbers = (side.number if side and what is What.RENUMBERED else "" for _, side in sides)
        plain = "\0".join((kind.code, *ways, *texts, *numbers))
        self._told[plain] += 1
        whole_text = f"{plain}\0{self._told[plain]}"
        return blake2b(whole_text.encode(errors="surrogatepass"), digest_size=8).hexdigest()


def _kind(found: Difference, place: Pointer, old: object, new: object) -> Kind:
    if found.what in _PLACED:
        return _PLACED[found.what]
    fields = tuple([step for step in place if isinstance(step, str)])
    if found.what is What.VALUE and _same(old, new):
        return catalogue.NOTATION
    if fields[-1] == "new" and isinstance(new, bool):
        return catalogue.MARKED_NEW if new else catalogue.UNMARKED_NEW
    if fields[-1] == "city_plan_goals":
        return catalogue.CITY_PLAN
    named = isinstance(place[-1], int) and isinstance(old if new is None else new, Model)
    family = next((kind for field, kind in _FAMILIES if fields[0] == field), None)
    if family is not None and not named and fields[-1] != "todo":
        return family
    if found.what is not What.VALUE:
        return catalogue.ADDED if found.what is What.ADDED else catalogue.REMOVED
    return _of_value(fields, old, new)


def _of_value(fields: tuple[str, ...], old: object, new: object) -> Kind:
    if fields[-1] == "id":
        return catalogue.IDENTIFIER
    if fields[-1] == "title" and fields[:-1] in _TITLED:
        return catalogue.RETITLED
    return catalogue.REWORDED if type(old) is str and type(new) is str else catalogue.OTHER


def _same(old: object, new: object) -> bool:
    if isinstance(old, FiscalYear) and isinstance(new, FiscalYear):
        return old == new
    return isinstance(old, str) and isinstance(new, str) and same_notation(old, new)


def _are_words(found: Difference, old: object, new: object) -> bool:
    if found.what is not What.VALUE or (found.new or ("id",))[-1] == "id":
        return False
    # A year written in another way shares no words with what it was, only digits.
    years = isinstance(old, FiscalYear) and isinstance(new, FiscalYear) and old != new
    return years or (isinstance(old, str) and isinstance(new, str))


def _importance(kind: Kind, place: Pointer, value: object) -> Importance:
    fields = {step for step in place if isinstance(step, str)}
    if kind.importance is Importance.MINOR or not fields.isdisjoint(_ASIDE):
        return Importance.MINOR
    if kind in (catalogue.ADDED, catalogue.REMOVED):
        return Importance.NORMAL if fields.isdisjoint(_CENTRAL) else Importance.MAJOR
    if kind is catalogue.REWORDED and place[-1] in {"statement", "aim"}:
        return Importance.MAJOR
    if kind is catalogue.MOVED and not hasattr(value, "id"):
        return Importance.NORMAL
    return kind.importance
