"""Diagnostics to those that are still told, those that are suppressed, and remarks on the suppressions."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from planspec.configuration import FIXED
from planspec.diagnostics import Diagnostic, Severity, Suppressed
from planspec.language import Bilingual
from planspec.reader import Reading
from planspec.rules.base import Rule
from planspec.suppression import telling
from planspec.suppression.extent import Extent, extent
from planspec.suppression.known_rule import Known, known_rules, nearest
from planspec.suppression.merge_conflict import merge_conflicts
from planspec.suppression.outline import Outline
from planspec.suppression.parsing import suppressions
from planspec.suppression.placeholder import is_placeholder
from planspec.suppression.remark import Remark
from planspec.suppression.suppression import Suppression, Word


class Heeded(NamedTuple):
    """What suppressions make of diagnostics."""

    kept: tuple[Diagnostic, ...]
    suppressed: tuple[Suppressed, ...]
    remarks: tuple[Remark, ...]


def heed(
    reading: Reading,
    diagnostics: Iterable[Diagnostic],
    rules: Sequence[Rule] | None,
    judged: Callable[[Rule], bool],
    today: dt.date | None,
) -> Heeded:
    """Apply the suppressions in a file.

    Args:
        reading: The file.
        diagnostics: What was found in it.
        rules: The rules to go by; ``None`` means all.
        judged: Whether a rule was looked at and would have been told, so that a suppression of it may be unused.
        today: The day by which suppressions expire; without one none has expired.

    Returns:
        What is told, what is not, and what is found about the suppressions and other comments of planspec, in the
        order of the file.
    """
    outline, known = Outline(reading.source_map), known_rules(rules)
    notes = [
        _Note(one, extent(outline, one.comment, one.scope), known, today) for one in suppressions(reading.comments)
    ]
    by_code: defaultdict[str, list[_Note]] = defaultdict(list)
    for note in sorted((note for note in notes if note.works), key=lambda note: (note.suppression.scope, note.size)):
        for code in note.codes:
            by_code[code].append(note)
    kept: list[Diagnostic] = []
    suppressed: list[Suppressed] = []
    for diagnostic in diagnostics:
        takers = () if _always_told(diagnostic) else by_code.get(diagnostic.code, ())
        taker = next((one for one in takers if one.takes(diagnostic)), None)
        if taker is None:
            kept.append(diagnostic)
        else:
            suppressed.append(Suppressed(diagnostic, taker.suppression.reason.text))
    about = (*(remark for note in notes for remark in note.remarks(judged)), *merge_conflicts(reading.comments))
    remarks = sorted(about, key=lambda one: one[2:4])
    return Heeded(tuple(kept), tuple(suppressed), tuple(remarks))


def can_be_suppressed(code: str, severity: Severity) -> bool:
    """Tell whether a comment may silence a finding."""
    return not code.startswith("PLN9") and not (severity is Severity.ERROR and code.startswith(FIXED))


def _always_told(diagnostic: Diagnostic) -> bool:
    return not can_be_suppressed(diagnostic.code, diagnostic.severity)


class _Note:
    """A suppression with its extent, while it is noted what it was needed for."""

    def __init__(self, suppression: Suppression, reach: Extent, known: Known, today: dt.date | None) -> None:
        self.suppression = suppression
        self.size = reach.end - reach.start
        self._extent = reach
        self._rules = tuple((word, known(word.text)) for word in suppression.rules)
        self._expired = suppression.until is not None and today is not None and suppression.until[0] < today
        self._used: set[Word] = set()

    @property
    def works(self) -> bool:
        """Whether it can be understood and has not expired."""
        return not self.suppression.slips and not self._expired

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the rules that it names."""
        return frozenset(rule.code for _, rule in self._rules if rule is not None)

    def takes(self, diagnostic: Diagnostic) -> bool:
        """Tell whether *diagnostic* is to be left alone, and note it."""
        word = next((word for word, rule in self._rules if rule is not None and rule.code == diagnostic.code), None)
        if word is None or not self._extent.covers(diagnostic):
            return False
        self._used.add(word)
        return True

    def remarks(self, judged: Callable[[Rule], bool]) -> Iterator[Remark]:
        """Yield what is found about it."""
        if self.suppression.slips:
            yield from (self._remark("PLN905", *slip) for slip in self.suppression.slips)
            return
        yield from self._of_rules()
        yield from self._of_reason()
        if self._expired and self.suppression.until is not None:
            day, word = self.suppression.until
            yield self._remark("PLN902", telling.expired(day), *word[1:])
        else:
            yield from self._unused(judged)

    def _of_rules(self) -> Iterator[Remark]:
        for word, rule in self._rules:
            if rule is None:
                yield self._remark("PLN904", telling.unknown_rule(word.text, nearest(word.text)), *word[1:])
            elif not can_be_suppressed(rule.code, rule.severity):
                yield self._remark("PLN906", telling.fixed(rule.code), *word[1:])

    def _of_reason(self) -> Iterator[Remark]:
        reason, codes = self.suppression.reason, ", ".join(map(_told, self._rules))
        if not reason.text:
            yield self._remark("PLN903", telling.no_reason(codes), *self.suppression.head[1:])
        elif is_placeholder(reason.text):
            yield self._remark("PLN907", telling.placeholder(codes), *reason[1:])

    def _unused(self, judged: Callable[[Rule], bool]) -> Iterator[Remark]:
        unused = [
            (word, rule)
            for word, rule in self._rules
            if word not in self._used and rule and can_be_suppressed(rule.code, rule.severity) and judged(rule)
        ]
        if len(unused) == len(self._rules):
            codes = ", ".join(map(_told, unused))
            yield self._remark("PLN901", telling.unused(codes, whole=True), *self.suppression.head[1:])
        else:
            for one in unused:
                yield self._remark("PLN901", telling.unused(_told(one), whole=False), *one[0][1:])

    def _remark(self, code: str, message: Bilingual, start: int, end: int) -> Remark:
        return Remark(code, message, start, end, self._extent.at)


def _told(rule: tuple[Word, Rule | None]) -> str:
    return rule[1].code if rule[1] else rule[0].text
