"""Text to report: read, validate, run the rules, find each finding's place in the file, and heed suppressions."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from planspec.configuration import Configuration
from planspec.diagnostics import Diagnostic, Finding, Fix, Note, Related, Severity, Suppressed
from planspec.fingerprint import Fingerprints
from planspec.language import Bilingual
from planspec.model import Plan
from planspec.reader import Reading, read, trailing_spaces
from planspec.rules import by_key
from planspec.rules.base import PlanRule, Rule, Subject
from planspec.rules.plan_rules import PLAN_RULES
from planspec.source import SourceMap, Span
from planspec.validation import validate
from planspec.weight import plan_weights

if TYPE_CHECKING:
    from planspec.suppression import Remark


class Report(NamedTuple):
    """What a check found.

    Attributes:
        source_map: The text that was checked, with its positions.
        plan: The plan, where one could be built.
        diagnostics: What was found, in the order of the file.
        suppressed: What was found too, but is to be left alone by a comment in the file.
    """

    source_map: SourceMap
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]
    suppressed: tuple[Suppressed, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the text is a plan in which nothing was found that is an error."""
        return self.plan is not None and not any(
            diagnostic.severity is Severity.ERROR for diagnostic in self.diagnostics
        )


def check(  # noqa: PLR0913 - all but the text by name, and each is a fact from outside
    text: str | bytes,
    *,
    rules: Sequence[Rule] | None = None,
    config: Configuration | None = None,
    name: str = "",
    today: dt.date | None = None,
    also: Iterable[tuple[str, Finding]] | None = None,
) -> Report:
    """Check one plan file.

    Args:
        text: The file's text, or its bytes.
        rules: The rules to go by, all of them by default; a finding of any other rule is left out.
        config: Which rules are ignored and which severities differ.
        name: The file's name without folders, for rules that compare it with the plan.
        today: The day by which suppressions expire; without one none has expired.
        also: What rules over many plans found in this one, with their codes; ``None`` where they have not run.

    Returns:
        A report; bad text gives diagnostics, never an exception.
    """
    reading = read(text)
    plan, found = _findings(reading, PLAN_RULES if rules is None else rules, name)
    rule_of = by_key if rules is None else {rule.code: rule for rule in rules}.get
    locator = Locator(reading, rule_of, config or Configuration())
    diagnostics = [*locator.of_read_errors(), *locator.of_trailing_spaces(), *locator.of_findings(found)]
    diagnostics += locator.of_findings(also or ())
    suppressed: tuple[Suppressed, ...] = ()
    if _speaks_of_suppressions(reading.text):
        # Imported here because few plans have suppressions.
        from planspec.suppression import heed  # noqa: PLC0415

        heeded = heed(reading, diagnostics, rules, _judged(plan, locator, across=also is not None), today)
        diagnostics, suppressed = [*heeded.kept, *locator.of_remarks(heeded.remarks)], heeded.suppressed
    diagnostics.sort(key=lambda diagnostic: (diagnostic.span, diagnostic.code))
    return Report(reading.source_map, plan, tuple(diagnostics), suppressed)


def _speaks_of_suppressions(text: str) -> bool:
    """Tell whether a comment may start with ``planspec``, in letters of any width; to list the comments takes longer.

    A file has few signs ``#``, and what follows them is looked at without a regular expression to compile.
    """
    at = text.find("#")
    while at >= 0:
        if text[at + 1 : at + _NEAR].lstrip(" \t\u3000")[: len(_OWN)].lower() in (_OWN, _WIDE_OWN):
            return True
        at = text.find("#", at + 1)
    return False


_OWN, _WIDE_OWN = "planspec", "ｐｌａｎｓｐｅｃ"
_NEAR = 20
"""How many characters after a ``#`` are looked at."""


def _judged(plan: Plan | None, locator: "Locator", *, across: bool) -> Callable[[Rule], bool]:
    """Return what tells whether a rule was looked at and would have been told.

    A rule about planspec itself depends on where the check runs, and one over many plans on what else is checked.
    """

    def judged(rule: Rule) -> bool:
        looked = plan is not None and not rule.once_per_run and (across or not rule.across)
        return looked and locator.speaks_of(rule.code)

    return judged


def _findings(reading: Reading, rules: Iterable[Rule], name: str) -> tuple[Plan | None, Iterator[tuple[str, Finding]]]:
    if not reading.usable or not isinstance(reading.data, dict):
        return None, iter(())
    validation = validate(reading.data, Plan)
    found = [(error.code, error.finding) for error in validation.errors]
    if validation.value is not None:
        subject = Subject(validation.value, name)
        for rule in rules:
            if isinstance(rule, PlanRule):
                found.extend((rule.code, finding) for finding in rule.check(subject))
    return validation.value, iter(found)


class Locator:
    """Turns findings by pointer into diagnostics with a place: the one piece of code that does."""

    def __init__(self, reading: Reading, rule_of: Callable[[str], Rule | None], config: Configuration) -> None:
        """Take what was read, the rules by code, and which of them the settings ignore or weigh otherwise."""
        self._reading = reading
        self._map = reading.source_map
        self._rule_of = rule_of
        self._weight = plan_weights(config, reading.data)
        self._fingerprints = Fingerprints(reading.data)

    def of_read_errors(self) -> Iterator[Diagnostic]:
        """Locate what the reader found; it knows the places already."""
        for error in self._reading.errors:
            if rule := self._rule(error.code):
                related = tuple(Related(message, error.at, span) for message, span in error.related)
                yield self._diagnostic(rule, Finding(error.message, error.at), error.span, related)

    def of_trailing_spaces(self) -> Iterator[Diagnostic]:
        """Tell of the spaces at the ends of lines."""
        for start, end, at in trailing_spaces(self._reading):
            if rule := self._rule("PLN026"):
                finding = Finding(_TRAILING, at, fix=Fix("", safe=True, layout=True))
                yield self._diagnostic(rule, finding, self._map.span(start, end), ())

    def of_findings(self, found: Iterable[tuple[str, Finding]]) -> Iterator[Diagnostic]:
        """Locate what the schema and the rules found."""
        for code, finding in found:
            if rule := self._rule(code):
                related = tuple(map(self._related, finding.related))
                span = self._span(finding.at, finding.chars, key=finding.key)
                yield self._diagnostic(rule, finding, span, related)

    def of_remarks(self, remarks: Iterable["Remark"]) -> Iterator[Diagnostic]:
        """Locate what was found about comments; like what the reader found, it comes with its place."""
        for code, message, start, end, at in remarks:
            if rule := self._rule(code):
                yield self._diagnostic(rule, Finding(message, at), self._map.span(start, end), ())

    def speaks_of(self, code: str) -> bool:
        """Tell whether a finding of rule *code* would be told."""
        return self._rule(code) is not None

    def _related(self, note: Note) -> Related:
        if note.span is not None:
            return Related(note.message, note.at, note.span, note.path)
        return Related(note.message, self._map.written(note.at), self._span(note.at, note.chars))

    def _rule(self, code: str) -> Rule | None:
        rule = self._rule_of(code)
        return None if rule is None or self._weight(rule) is None else rule

    def _span(self, at: tuple[str | int, ...], chars: tuple[int, int] | None, *, key: bool = False) -> Span:
        return self._map.locate(at, key=key) if chars is None else self._map.locate_text(at, *chars)

    def _diagnostic(self, rule: Rule, finding: Finding, span: Span, related: tuple[Related, ...]) -> Diagnostic:
        at = self._map.written(finding.at)
        text = self._map.text[span.start.offset : span.end.offset]
        return Diagnostic(
            code=rule.code,
            name=rule.name,
            severity=self._weight(rule) or rule.severity,
            message=finding.message,
            help=rule.help,
            basis=rule.basis,
            at=at,
            span=span,
            related=related,
            fix=finding.fix,
            fingerprint=self._fingerprints.of(rule.code, at, text),
            chars=finding.chars,
            key=finding.key and at == finding.at,
        )


_TRAILING = Bilingual("行の終わりに余分な空白があります。", "There are stray spaces at the end of the line.")

__all__ = ["Locator", "Report", "check"]
