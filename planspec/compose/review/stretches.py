"""Where things stand in a version of a plan, counted in pieces of text, so that what lies between two is known."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from planspec.compare import Comparison
from planspec.model import Model, NumberStyle, Plan
from planspec.source import Pointer

_NAMES = frozenset({"id", "planspec"})
_UNPRINTED = frozenset(
    {
        *("edition", "rules", "adopted", "structure", "labels", "numbering", "readings", "code", "years"),
        *("inherited_from", "predecessor", "internal", "external", "variants"),
    }
)
"""Fields that no document prints as such."""
_FOR_DRAFTS = frozenset({"phase", "todo"})
"""Fields that are printed as long as a plan is no more than a draft."""
_SHIFTED = frozenset({"CHG003", "CHG004"})


class Stretches:
    """The pieces of text of one version, in order.

    Attributes:
        pieces: The pointer of each.
        unprinted: The places of those that no document of the plan prints.
    """

    def __init__(self, plan: Plan) -> None:
        """Count the pieces of *plan*."""
        self.pieces: list[Pointer] = []
        self.unprinted: set[int] = set()
        self._spans: dict[Pointer, tuple[int, int]] = {}
        self._kept_back = _UNPRINTED | _FOR_DRAFTS if plan.finished else _UNPRINTED
        self._add(plan, ())

    def span(self, at: Pointer) -> tuple[int, int] | None:
        """Return the places of the first piece at or below a pointer, and of the one after the last."""
        return self._spans.get(at)

    def printed(self, start: int, end: int) -> bool:
        """Tell whether a document prints anything from the piece *start* up to the piece *end*."""
        return any(place not in self.unprinted for place in range(start, end))

    def _add(self, value: object, at: Pointer) -> None:
        start = len(self.pieces)
        for inner, below in _parts(value, at):
            self._add(inner, below)
        if not isinstance(value, Model) and not _is_list(value):
            self.pieces.append(at)
        self._spans[at] = (start, len(self.pieces))
        if at and at[-1] in self._kept_back:
            self.unprinted.update(range(start, len(self.pieces)))


def _parts(value: object, at: Pointer) -> Iterator[tuple[object, Pointer]]:
    if isinstance(value, Model):
        for field, inner in vars(value).items():
            if field in value.model_fields_set and field not in _NAMES and inner is not None and inner is not False:
                yield inner, (*at, field)
    elif isinstance(value, tuple) and not isinstance(value, NumberStyle):
        for place, inner in enumerate(value):
            yield inner, (*at, place)


def _is_list(value: object) -> bool:
    return isinstance(value, tuple) and not isinstance(value, NumberStyle)


class Sides:
    """Both versions of a comparison, and what belongs together in them."""

    def __init__(self, comparison: Comparison) -> None:
        """Take a comparison."""
        self.old, self.new = Stretches(comparison.old), Stretches(comparison.new)
        matched = [(pair.old, pair.new) for pair in comparison.pairs if pair.old is not None and pair.new is not None]
        self._to_new = dict(matched)
        self._to_old = {new: old for old, new in matched}
        shifted = {change.old.at for change in comparison.changes if change.code in _SHIFTED and change.old}
        self._after = tuple(self._reached(shifted))

    def partner(self, at: Pointer, *, new: bool) -> Pointer | None:
        """Return where the other version has what *at* leads to in the new or old one; nothing where it has not."""
        found = _translated(at, self._to_old if new else self._to_new)
        other = self.old if new else self.new
        return found if found is not None and other.span(found) is not None else None

    def span(self, old: Pointer | None, new: Pointer | None) -> tuple[int, int]:
        """Return the places in the new version; of what only the old one has, the place where it would be."""
        found = None if new is None else self.new.span(new)
        if found is not None:
            return found
        was = None if old is None else self.old.span(old)
        place = self._after[was[0]] if was is not None else 0
        return place, place

    def place(self, old: Pointer | None, new: Pointer | None) -> tuple[int, int]:
        """Return what rows are put in order by: what only the old version has stands before what follows it."""
        was = None if old is None or new is not None else self.old.span(old)
        return self.span(old, new)[0], was[0] if was is not None else len(self.old.pieces)

    def _reached(self, shifted: AbstractSet[Pointer]) -> Iterator[int]:
        """Yield for each piece of the old version the place in the new one after the piece before it that stays."""
        reached = 0
        for piece in self.old.pieces:
            yield reached
            if shifted and any(piece[:depth] in shifted for depth in range(1, len(piece) + 1)):
                continue
            found = _translated(piece, self._to_new)
            span = None if found is None else self.new.span(found)
            reached = reached if span is None else span[1]
        yield reached


def _translated(at: Pointer, partners: Mapping[Pointer, Pointer]) -> Pointer | None:
    for depth in range(len(at), 0, -1):
        if at[:depth] in partners:
            return (*partners[at[:depth]], *at[depth:])
        if isinstance(at[depth - 1], int):
            return None
    return at
