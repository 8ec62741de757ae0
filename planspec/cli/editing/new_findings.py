"""What a check finds after an edit and did not find before."""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

from planspec.checker import Report
from planspec.diagnostics import Diagnostic, Severity

_KINDS = (Severity.ERROR, Severity.WARNING)


def new_findings(before: Report, after: Report) -> tuple[Diagnostic, ...]:
    """Return the errors and warnings that are new in *after*.

    An edit may move what was found before, or give it another name: it is known by its fingerprint, or else by its
    message, or else by the characters that it is about.
    """
    old, new = _found(before), _found(after)
    for known_by in (_fingerprint, _message, _characters):
        old, new = _apart(old, new, known_by)
    return tuple(one for one, _ in new)


Placed = tuple[Diagnostic, Report]


def _found(report: Report) -> list[Placed]:
    return [(one, report) for one in report.diagnostics if one.severity in _KINDS]


def _apart(
    old: Sequence[Placed], new: Sequence[Placed], known_by: Callable[[Placed], Hashable]
) -> tuple[list[Placed], list[Placed]]:
    """Return what is in one of the two and not in the other."""
    counts = Counter(map(known_by, old)), Counter(map(known_by, new))
    return _rest(old, known_by, counts[1]), _rest(new, known_by, counts[0])


def _rest(found: Sequence[Placed], known_by: Callable[[Placed], Hashable], others: Counter[Hashable]) -> list[Placed]:
    left, rest = Counter(others), []
    for one in found:
        if left[known_by(one)]:
            left[known_by(one)] -= 1
        else:
            rest.append(one)
    return rest


def _fingerprint(placed: Placed) -> Hashable:
    return placed[0].fingerprint


def _message(placed: Placed) -> Hashable:
    return placed[0].code, placed[0].message


def _characters(placed: Placed) -> Hashable:
    found, report = placed
    return found.code, report.source_map.text[found.span.start.offset : found.span.end.offset]
