"""The plans of a run, those of one council together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from planspec.across.digest import PlanDigest, PlanHead, read_digest, read_head
from planspec.japanese.folding import folded


class NumberedPlan(NamedTuple):
    """A plan and its number in the order of the run."""

    number: int
    plan: PlanDigest


class NumberedHead(NamedTuple):
    """What tells whose plan it is, and its number in the order of the run."""

    number: int
    head: PlanHead


Council = Sequence[NumberedPlan]
"""The plans of one council, the oldest first."""


def councils(digests: Sequence[str]) -> Iterator[Council]:
    """Yield the plans of each council that has several; plans without a municipality are of none.

    Councils are told apart by their municipality, by its code where that is known, and by the name of the
    organization, as wards and the city around them have a council each. No more than one council's plans are held
    at a time.

    Args:
        digests: What `planspec.across.digest.digest` wrote of each plan, in the order of the run.
    """
    heads = [NumberedHead(number, read_head(text)) for number, text in enumerate(digests)]
    for group in _groups(heads):
        if len(group) > 1:
            yield tuple(NumberedPlan(number, read_digest(digests[number])) for number, _ in group)


def _groups(heads: Sequence[NumberedHead]) -> Iterator[Sequence[NumberedHead]]:
    codes = _codes(heads)
    groups: dict[str, list[NumberedHead]] = defaultdict(list)
    for numbered in heads:
        if municipality := _municipality(numbered.head, codes):
            groups[municipality].append(numbered)
    for plans in groups.values():
        yield from _by_organization(plans)


def _municipality(head: PlanHead, codes: Mapping[str, set[str]]) -> str:
    if head.code or not head.municipality:
        return head.code
    name = folded(head.municipality)
    known = codes.get(name, set())
    return next(iter(known)) if len(known) == 1 else name


def _codes(heads: Iterable[NumberedHead]) -> Mapping[str, set[str]]:
    """Return the codes that plans give for the name of a municipality; a name alone stands for the only one of them."""
    codes: dict[str, set[str]] = defaultdict(set)
    for _, head in heads:
        if head.municipality and head.code:
            codes[folded(head.municipality)].add(head.code)
    return codes


def _by_organization(plans: Iterable[NumberedHead]) -> Iterator[Sequence[NumberedHead]]:
    groups: dict[str, list[NumberedHead]] = defaultdict(list)
    for numbered in plans:
        groups[_core(numbered.head.organization)].append(numbered)
    # A plan that does not name its council is taken for one of the only council there is.
    if len(groups) == 2 and "" in groups:  # noqa: PLR2004 - one with a name, and one without
        groups = defaultdict(list, {"": [numbered for group in groups.values() for numbered in group]})
    for group in groups.values():
        yield sorted(group, key=_age)


def _core(organization: str) -> str:
    """Return what is left of a council's name without the words that all of them have."""
    return re.sub("社会福祉法人|社会福祉協議会|社協|[()福]", "", folded(organization))


def _age(numbered: NumberedHead) -> tuple[int, int]:
    return numbered.head.start, numbered.number
