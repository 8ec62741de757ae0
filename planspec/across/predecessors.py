"""Which plan of a run is the one that another says it succeeds."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from planspec.across.councils import Council
from planspec.across.digest import Numbered, PlanDigest, PreviousDigest, edition_in
from planspec.japanese.folding import folded

_MOST = 8
"""Of the plans that may be meant so many are compared; a council has few, and a heap of copies is told elsewhere."""


class Predecessors:
    """The plans of one council, looked up by what a later plan says of them."""

    def __init__(self, council: Council) -> None:
        """Take the plans."""
        self._by_trait: Mapping[tuple[object, ...], list[PlanDigest]] = defaultdict(list)
        for _, plan in council:
            for trait in _traits(plan.title.text, plan.edition, (plan.start, plan.end)):
                if len(self._by_trait[trait]) < _MOST:
                    self._by_trait[trait].append(plan)

    def of(self, plan: PlanDigest) -> PlanDigest | None:
        """Return the plan that *plan* succeeds, as it says; ``None`` where it says so of none, or that is not here."""
        previous = plan.previous
        if previous is None:
            return None
        traits = tuple(_traits(previous.title.text, previous.edition, (previous.start, previous.end)))
        found = [other for trait in traits for other in self._by_trait.get(trait, ()) if _may_come_before(other, plan)]
        fitting = [other for other in found if _is_named(previous, other)]
        return max(fitting, key=lambda other: len(set(traits).intersection(_all_traits(other))), default=None)


def _all_traits(plan: PlanDigest) -> Iterator[tuple[object, ...]]:
    return _traits(plan.title.text, plan.edition, (plan.start, plan.end))


def _traits(
    title: str, edition: Numbered | None, period: tuple[Numbered | None, Numbered | None]
) -> Iterator[tuple[object, ...]]:
    yield "title", folded(title)
    if edition is not None:
        yield "edition", edition.number
    start, end = period
    if start is not None and end is not None:
        yield "period", start.number, end.number


def _may_come_before(other: PlanDigest, plan: PlanDigest) -> bool:
    if other is plan:
        return False
    return other.start is None or plan.start is None or other.start.number < plan.start.number


def _is_named(previous: PreviousDigest, other: PlanDigest) -> bool:
    """Tell whether more than a title that all plans of a council share says that *other* is meant."""
    if previous.edition is None or other.edition is None or previous.edition.number == other.edition.number:
        return True
    same_years = _traits("", None, (previous.start, previous.end)), _traits("", None, (other.start, other.end))
    titled = folded(previous.title.text) == folded(other.title.text) and edition_in(other.title.text) is not None
    return titled or len(set(same_years[0]) & set(same_years[1])) > 1
