"""The plans of a run, and which of them are of one municipality and one council."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from planspec.across.digest import PlanDigest
from planspec.japanese.folding import folded


class NumberedPlan(NamedTuple):
    """A plan and its number in the order of the run."""

    number: int
    plan: PlanDigest


class Plans:
    """The plans of a run in their order."""

    def __init__(self, digests: Iterable[PlanDigest]) -> None:
        """Take the plans."""
        self.plans: Sequence[PlanDigest] = tuple(digests)

    @cached_property
    def by_council(self) -> Mapping[tuple[str, str], Sequence[NumberedPlan]]:
        """The plans of each council, the oldest first; those without a municipality are of none.

        Councils are told apart by their municipality, by its code where that is known, and by the name of the
        organization, as wards and the city around them have a council each.
        """
        groups: dict[tuple[str, str], list[NumberedPlan]] = defaultdict(list)
        for number, plan in enumerate(self.plans):
            if municipality := self._municipality(plan):
                groups[municipality, ""].append(NumberedPlan(number, plan))
        return {key: group for place, plans in groups.items() for key, group in _councils(place[0], plans)}

    def _municipality(self, plan: PlanDigest) -> str:
        if plan.code or plan.municipality is None:
            return plan.code
        name = folded(plan.municipality.text)
        codes = self._codes.get(name, set())
        return next(iter(codes)) if len(codes) == 1 else name

    @cached_property
    def _codes(self) -> Mapping[str, set[str]]:
        """The codes that plans give for the name of a municipality; a name alone stands for the only one of them."""
        codes: dict[str, set[str]] = defaultdict(set)
        for plan in self.plans:
            if plan.municipality is not None and plan.code:
                codes[folded(plan.municipality.text)].add(plan.code)
        return codes


def _councils(
    municipality: str, plans: Iterable[NumberedPlan]
) -> Iterable[tuple[tuple[str, str], Sequence[NumberedPlan]]]:
    groups: dict[str, list[NumberedPlan]] = defaultdict(list)
    for numbered in plans:
        groups[_core(numbered.plan.organization)].append(numbered)
    # A plan that does not name its council is taken for one of the only council there is.
    if len(groups) == 2 and "" in groups:  # noqa: PLR2004 - one with a name, and one without
        groups = defaultdict(list, {"": [numbered for group in groups.values() for numbered in group]})
    for council, group in groups.items():
        yield (municipality, council), sorted(group, key=_age)


def _core(organization: str) -> str:
    """Return what is left of a council's name without the words that all of them have."""
    return re.sub("社会福祉法人|社会福祉協議会|社協|[()福]", "", folded(organization))


def _age(numbered: NumberedPlan) -> tuple[int, int]:
    return (numbered.plan.start.number if numbered.plan.start else 0, numbered.number)
