"""Identifiers for new goals, in the manner of their neighbours."""

import re
from collections.abc import Collection, Sequence
from itertools import count

_NUMBERED = r"(.*?)([0-9]+)"


def next_id(siblings: Sequence[str], taken: Collection[str], otherwise: str) -> str:
    """Return an identifier that is not taken.

    Args:
        siblings: The identifiers in the list, in their order.
        taken: Every identifier in use.
        otherwise: What the identifier begins with where the siblings have no numbers.
    """
    numbered = [found for one in siblings if (found := re.fullmatch(_NUMBERED, one, re.ASCII))]
    stem, first, width = otherwise, len(siblings) + 1, 1
    if numbered:
        stem = numbered[-1][1]
        first = 1 + max(int(found[2]) for found in numbered if found[1] == stem)
        width = len(numbered[-1][2]) if numbered[-1][2].startswith("0") else 1
    return next(one for number in count(first) if (one := f"{stem}{number:0{width}}") not in taken)


def first_id(parent: str, cousins: Sequence[tuple[str, str]], taken: Collection[str]) -> str:
    """Return an identifier for the first goal below another one.

    Args:
        parent: The identifier of the goal above.
        cousins: Those of the goals of its level, each with that of the goal above it.
        taken: Every identifier in use.
    """
    for above, one in cousins:
        found = re.fullmatch(re.escape(above) + r"([-._]?)([0-9]+)", one, re.ASCII)
        if found:
            width = len(found[2]) if found[2].startswith("0") else 1
            return next_id((f"{parent}{found[1]}{0:0{width}}",), taken, "")
    return next_id([one for _, one in cousins], taken, f"{parent}-") if _count_on(cousins) else _below(parent, taken)


def _count_on(cousins: Sequence[tuple[str, str]]) -> bool:
    """Tell whether the numbers of a level go on from goal to goal."""
    numbered = [found for _, one in cousins if (found := re.fullmatch(_NUMBERED, one, re.ASCII))]
    return len({found[1] for found in numbered}) == 1 and len({above for above, _ in cousins}) > 1


def _below(parent: str, taken: Collection[str]) -> str:
    return next_id((), taken, f"{parent}-")
