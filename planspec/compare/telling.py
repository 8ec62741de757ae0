"""Differences told as changes."""

from collections import Counter
from hashlib import blake2b

from planspec.compare import catalogue
from planspec.compare.catalogue import Kind
from planspec.compare.change import Change, Side
from planspec.compare.difference import Difference, What
from planspec.compare.kind import Importance
from planspec.compare.subject import Subjects
from planspec.compare.value import at, name, said, title, whole
from planspec.compare.walk import Walk
from planspec.model import FiscalYear, Model, Plan
from planspec.source import Pointer
from planspec.wording import Cut, same_notation, segments

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
        self._plans = old, new
        self._subjects = Subjects(old, walk.numbers[0]), Subjects(new, walk.numbers[1])
        self._walk, self._cut = walk, cut
        self._told: Counter[str] = Counter()

    def change(self, found: Difference) -> Change:
        """Tell one difference."""
        at_last = found.new if found.new is not None else found.old or ()
        side, places = int(found.new is not None), (found.old, found.new)
        values = [None if place is None else at(plan, place) for plan, place in zip(self._plans, places, strict=True)]
        kind = _kind(found, at_last, *values)
        old, new = (self._side(which, places[which], values[which]) for which in (0, 1))
        words = _are_words(found, *values)
        return Change(
            code=kind.code,
            importance=_importance(kind, at_last, values[side]),
            subject=self._subjects[side].of(at_last),
            field=str(at_last[-1]) if not isinstance(at_last[-1], int) else "",
            old=old,
            new=new,
            segments=segments(old.text, new.text, self._cut) if words and old is not None and new is not None else (),
            notation=kind is catalogue.NOTATION,
            likeness=found.likeness,
            fingerprint=self._fingerprint(kind, found, old, new),
        )

    def _side(self, which: int, place: Pointer | None, value: object) -> Side | None:
        if place is None:
            return None
        text = (
            whole(value, place, lambda below: self._walk.elsewhere(below, new=bool(which)))
            if isinstance(value, Model)
            else said(value)
        )
        return Side(place, self._subjects[which].number(place), self._title(which, place), text)

    def _title(self, which: int, place: Pointer) -> str:
        """Return what the innermost part at or above a place is called."""
        parts = (at(self._plans[which], place[:depth]) for depth in range(len(place), 0, -1))
        return next((found for part in parts if isinstance(part, Model) and (found := title(part))), "")

    def _fingerprint(self, kind: Kind, found: Difference, old: Side | None, new: Side | None) -> str:
        ways = (self._way(which, place) for which, place in enumerate((found.old, found.new)))
        texts = (side.text if side else "\1" for side in (old, new))
        numbers = (side.number if side and found.what is What.RENUMBERED else "" for side in (old, new))
        plain = "\0".join((kind.code, *ways, *texts, *numbers))
        self._told[plain] += 1
        whole_text = f"{plain}\0{self._told[plain]}"
        return blake2b(whole_text.encode(errors="surrogatepass"), digest_size=8).hexdigest()

    def _way(self, which: int, place: Pointer | None) -> str:
        """Return the names on the way to a place; what has none is known by its words, which are told besides."""
        steps: list[str] = []
        for depth in range(1, len(place or ()) + 1):
            step = (place or ())[depth - 1]
            part = at(self._plans[which], (place or ())[:depth])
            steps.append(step if isinstance(step, str) else name(part))
        return "\2".join(steps)


def _kind(found: Difference, place: Pointer, old: object, new: object) -> Kind:
    if found.what in _PLACED:
        return _PLACED[found.what]
    fields = tuple(step for step in place if isinstance(step, str))
    if found.what is What.VALUE and _same(old, new):
        return catalogue.NOTATION
    if fields[-1] == "new" and isinstance(new, bool):
        return catalogue.MARKED_NEW if new else catalogue.UNMARKED_NEW
    if fields[-1] == "city_plan_goals":
        return catalogue.CITY_PLAN
    named = isinstance(place[-1], int) and isinstance(old if new is None else new, Model)
    family = next((kind for field, kind in _FAMILIES if fields[0] == field), None)
    if family is not None and not named:
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
    written = all(isinstance(value, str | FiscalYear) for value in (old, new))
    return found.what is What.VALUE and written and (found.new or ("id",))[-1] != "id"


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
